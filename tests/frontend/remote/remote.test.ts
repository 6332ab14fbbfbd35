import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ack, enter, film, leadersMessage, leadersView, REMOTE_STATES, showRemote, type Phone } from "@/fixtures/remote";
import { NOW, question, result, type Language } from "@/fixtures/room";
import { FakeSocket } from "@/fixtures/socket";
import { SLIP_MS, STILL_MEANT_MS, SURPRISE_MS } from "@/remote/store";
import type { FacilitatorView, Leading } from "@/wire";

let leave = (): void => undefined;
let now = 0;

beforeEach(() => {
  now = 10_000;
  vi.useFakeTimers();
});

afterEach(async () => {
  leave();
  leave = () => undefined;
  document.title = "";
  await wait(100); // Preact's queue of effects outlives a test: it must be empty before the clock is changed.
  vi.useRealTimers();
});

const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

async function show(name: string, language: Language = "pl"): Promise<Phone> {
  const root = document.body.appendChild(document.createElement("div"));
  const shown = await showRemote(root, name, language, wait, () => now);
  leave = shown.leave;
  return shown.phone;
}

const said = (phone: Phone): string => (phone.root.textContent ?? "").replace(/\u00a0/g, " ");
const moves = (): Leading[] => FakeSocket.last.of("lead");
const button = (phone: Phone, words: string): HTMLButtonElement => {
  const found = [...phone.root.querySelectorAll("button")].find((one) => (one.textContent ?? "").replace(/\u00a0/g, " ").includes(words));
  if (!found) throw new Error(`no button "${words}" in: ${said(phone)}`);
  return found;
};

async function tap(phone: Phone, words: string): Promise<void> {
  button(phone, words).click();
  await phone.settled();
}

/** The hub says that the last move is saved, and shows the room after it. */
async function done(phone: Phone, after: Partial<FacilitatorView>, version = 2): Promise<void> {
  FakeSocket.last.hear(ack(phone, "done"), leadersMessage(leadersView("pl", after), version));
  await phone.settled();
}

const CLOSED = { phase: "closed", question: question("pl"), next: { code: "talk", detail: "", allowed: true } } as const;

describe("every state has words, one heading and no fault", () => {
  const all = Object.keys(REMOTE_STATES).flatMap((name) => (["pl", "en", "uk"] as const).map((language) => [name, language] as const));
  it.each(all)("%s in %s", async (name, language) => {
    const { root } = await show(name, language);
    expect(root.querySelectorAll("h1")).toHaveLength(1);
    expect(root.querySelector("h1")?.textContent).not.toBe("");
    expect(root.lang).toBe(language);
  });
});

describe("a phone comes in", () => {
  it("with a remote's key, and shows nothing of an open vote to whom it lies beside", async () => {
    const phone = await show("open");
    expect(FakeSocket.last.of("hello")[0]).toMatchObject({ role: "remote", room: "room-1", key: "k", language: "pl" });
    const live = { answered: 25, tally: { counts: { a: 20, b: 5, c: 0 } }, families: [], told: [] };
    FakeSocket.last.hear(leadersMessage(leadersView("pl", { phase: "open", question: question("pl"), live, result: result() }), 1));
    await phone.settled();
    expect(phone.root.querySelector(".tally, .track")).toBeNull();
  });

  it("sees the result once everybody may", async () => {
    const phone = await show("revealed");
    expect([...phone.root.querySelectorAll(".tally li b")].map((one) => one.textContent)).toEqual(["19", "9", "5"]);
  });

  it("is told when its key does not fit, and tries no more", async () => {
    const phone = await show("refused");
    expect(said(phone)).toContain("Zeskanuj kod QR pilota z konsoli jeszcze raz");
    await wait(60_000);
    expect(FakeSocket.all).toHaveLength(1);
  });

  it("is asked to load a page again that is older than the hub", async () => {
    expect(button(await show("old"), "Wczytaj ponownie")).toBeTruthy();
  });
});

describe("a move", () => {
  it("names the version it was meant for, and is called saved only after the acknowledgement", async () => {
    const phone = await show("open");
    await tap(phone, "Zamknij głosowanie");
    expect(moves()).toMatchObject([{ command: { do: "next" }, at: 1 }]);
    expect(said(phone)).toContain("Wysyłam");
    expect(said(phone)).not.toContain("Zapisano");
    await done(phone, CLOSED);
    expect(said(phone)).toContain("Zapisano: głosowanie zamknięte");
  });

  it("that comes too late is refused, in words", async () => {
    expect(said(await show("stale"))).toContain("W sali coś się właśnie zmieniło");
  });

  it("is refused in a leader's words where there are some", async () => {
    const phone = await show("ready");
    await tap(phone, "Otwórz głosowanie");
    FakeSocket.last.hear(ack(phone, "refused", "already-asked"));
    await phone.settled();
    expect(said(phone)).toContain("To pytanie już zadano");
  });

  it("is one: the second tap of a slip does nothing, a later one does", async () => {
    const phone = await show("open");
    await tap(phone, "Zamknij głosowanie");
    await done(phone, CLOSED);
    now += SLIP_MS - 1;
    await tap(phone, "Zacznij rozmowę");
    expect(moves()).toHaveLength(1);
    now += 1;
    await tap(phone, "Zacznij rozmowę");
    expect(moves().map(({ at }) => at)).toEqual([1, 2]);
  });

  it("waits for the one before it", async () => {
    const phone = await show("open");
    await tap(phone, "Wygaś ekran");
    now += 5_000;
    await tap(phone, "Zamknij głosowanie");
    expect(moves().map(({ command }) => command.do)).toEqual(["curtain"]);
  });

  it("is not made by a button that has just changed under the thumb", async () => {
    const phone = await show("open");
    FakeSocket.last.hear(leadersMessage(leadersView("pl", CLOSED), 2));
    await phone.settled();
    now += SURPRISE_MS - 1;
    await tap(phone, "Zacznij rozmowę");
    expect(moves()).toEqual([]);
    expect(said(phone)).toContain("Spójrz jeszcze raz");
    now += SLIP_MS;
    await tap(phone, "Zacznij rozmowę");
    expect(moves()).toHaveLength(1);
  });

  it("does not follow from answers that come in", async () => {
    const phone = await show("open");
    FakeSocket.last.hear(leadersMessage(leadersView("pl", { phase: "open", question: question("pl"), answered: 28, next: { code: "close", detail: "", allowed: true } }), 1));
    await phone.settled();
    await tap(phone, "Zamknij głosowanie");
    expect(moves()).toHaveLength(1);
  });
});

describe("an open vote", () => {
  it("is taken back only by a second tap, which says what is lost", async () => {
    const phone = await show("open");
    await tap(phone, "Wstecz");
    expect(moves()).toEqual([]);
    expect(said(phone)).toContain("przepadnie 27 odpowiedzi");
    await tap(phone, "Wycofaj");
    expect(moves()).toMatchObject([{ command: { do: "back" } }]);
  });

  it("is safe again after any other move", async () => {
    const phone = await show("open");
    await tap(phone, "Wstecz");
    await tap(phone, "Wygaś ekran");
    expect(said(phone)).not.toContain("przepadnie");
  });
});

describe("the film", () => {
  it("says where it is, plays and rests", async () => {
    const phone = await show("film");
    expect(said(phone)).toContain("0:42 z 1:02");
    expect(said(phone)).toContain("Coś zaznaczyło: 12 z 24");
    await tap(phone, "Odtwórz");
    expect(moves()).toMatchObject([{ command: { do: "play", on: true } }]);
  });

  it("goes on by the hub's clock until the scene is over", async () => {
    const phone = await show("film");
    await done(phone, { film: film({ playing: true, at: NOW }) });
    await wait(3_000);
    expect(said(phone)).toContain("0:45 z 1:02");
    expect(button(phone, "Wstrzymaj")).toBeTruthy();
    await wait(20_000);
    expect(said(phone)).toContain("Scena się skończyła");
    expect(button(phone, "Odtwórz od nowa")).toBeTruthy();
  });

  it("opens a paper large and puts it away", async () => {
    const phone = await show("film-paper");
    phone.root.querySelector<HTMLButtonElement>("[aria-pressed=true]")!.click();
    await phone.settled();
    expect(moves()).toMatchObject([{ command: { do: "paper", paper: null } }]);
  });

  it("leads from which signs to the signs, and back to the scene", async () => {
    await tap(await show("film"), "Jakie to oznaki?");
    expect(moves()).toMatchObject([{ command: { do: "signs", show: "name" } }]);
    leave();
    await tap(await show("naming"), "Pokaż oznaki");
    expect(moves()).toMatchObject([{ command: { do: "next" } }]);
    leave();
    await tap(await show("signs"), "Wróć do sceny");
    expect(moves()).toMatchObject([{ command: { do: "signs", show: "off" } }]);
  });
});

describe("what cannot be done now", () => {
  it("is off, and says why", async () => {
    const phone = await show("agenda-end");
    const end = phone.root.querySelector<HTMLButtonElement>(".go")!;
    expect([end.disabled, end.textContent?.replace(/\u00a0/g, " ")]).toEqual([true, "To już koniec agendyspotkanie zakończysz w konsoli"]);
  });

  it("is not offered: nobody ends a room by accident", async () => {
    for (const name of Object.keys(REMOTE_STATES)) {
      const phone = await show(name);
      for (const one of phone.root.querySelectorAll<HTMLButtonElement>("button:not([disabled])")) {
        now += 10_000;
        one.click();
        await phone.settled();
      }
      expect(JSON.stringify(FakeSocket.all.flatMap((socket) => socket.of("lead")))).not.toContain('"end"');
      leave();
    }
  });
});

describe("without a connection", () => {
  it("says so, and takes no taps that nobody could see the end of", async () => {
    const phone = await show("offline");
    expect(said(phone)).toContain("Brak połączenia z salą");
    expect([...phone.root.querySelectorAll<HTMLButtonElement>("button")].every((one) => one.disabled)).toBe(true);
  });

  async function comeBack(phone: Phone, after: number): Promise<void> {
    FakeSocket.last.drop();
    now += after;
    await wait(400);
    await enter({ ...phone, socket: () => FakeSocket.last }, { phase: "open", question: question("pl"), answered: 27, next: { code: "close", detail: "", allowed: true } });
  }

  it("a move on its way is sent again with its id: it happens once", async () => {
    const phone = await show("sending");
    const [first] = moves();
    await comeBack(phone, STILL_MEANT_MS);
    expect(moves()).toEqual([first]);
  });

  it("one of long ago is not, and the phone says that it does not know", async () => {
    const phone = await show("sending");
    await comeBack(phone, STILL_MEANT_MS + 1);
    expect(moves()).toEqual([]);
    expect(said(phone)).toContain("Nie wiadomo, czy polecenie dotarło");
  });
});

it("a phone that can is felt: once for saved, twice for refused", async () => {
  const vibrate = vi.fn();
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator) as object, { vibrate }));
  await show("saved");
  leave();
  await show("stale");
  expect(vibrate.mock.calls).toEqual([[30], [[60, 60, 60]]]);
  vi.unstubAllGlobals();
});

it("another language is asked of the hub, and the page says that it speaks it", async () => {
  const phone = await show("watch");
  const choice = phone.root.querySelector("select")!;
  choice.value = "uk";
  choice.dispatchEvent(new Event("change", { bubbles: true }));
  await phone.settled();
  expect(FakeSocket.last.of("language")).toEqual([{ type: "language", language: "uk" }]);
  expect(phone.root.lang).toBe("uk");
});
