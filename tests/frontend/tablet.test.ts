import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeSocket } from "@/fixtures/socket";
import { question, refusal, several, view, viewMessage, welcome, you, type Language } from "@/fixtures/room";
import { STATES, showState } from "@/fixtures/states";
import type { Mounted } from "@/tablet/mount";
import type { ParticipantView } from "@/wire";

let mounted: Mounted | null = null;

beforeEach(() => vi.useFakeTimers());

afterEach(async () => {
  mounted?.unmount();
  mounted = null;
  document.title = "";
  await wait(100); // Preact's queue of effects outlives a test: it must be empty before the clock is changed.
  vi.useRealTimers();
});

const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const soon = (): Promise<unknown> => wait(20);

async function show(name: string, language: Language = "pl", page = false): Promise<HTMLElement> {
  const root = document.createElement("div");
  document.body.append(root);
  mounted = await showState(root, name, language, page, wait);
  return root;
}

const heading = (root: HTMLElement): string => root.querySelector("h1")?.textContent ?? "";
const cards = (root: HTMLElement): HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>(".choice")];

async function turn(seen: Partial<ParticipantView>): Promise<void> {
  FakeSocket.last.hear(viewMessage(view("pl", seen)));
  await soon();
}

describe("every state has words, one heading and no fault", () => {
  // Every kind of question has a few of them, which take turns.
  const LANGUAGES = ["pl", "en", "uk"] as const;
  const spoken = (name: string, i: number): readonly Language[] => (name.startsWith("kind-") ? LANGUAGES.slice(i % 3, (i % 3) + 1) : LANGUAGES);
  const all = Object.keys(STATES).flatMap((name, i) => spoken(name, i).map((language) => [name, language] as const));
  it.each(all)("%s in %s", async (name, language) => {
    const root = await show(name, language);
    expect(root.querySelectorAll("h1")).toHaveLength(1);
    expect(heading(root)).not.toBe("");
    expect(root.lang).toBe(language);
  });
});

describe("a room being prepared", () => {
  it("says that the tablet has come to the right place, and goes on by itself when it opens", async () => {
    const root = await show("preparing");
    expect(heading(root)).toBe("Sala jest przygotowywana");
    expect(root.querySelector(".hush p")?.textContent).toMatch(/trafiło we.właściwe miejsce/);
    FakeSocket.last.hear(welcome("pl"));
    await soon();
    expect(heading(root)).toMatch(/^Z.jakiej instytucji jesteś\?$/);
    expect(FakeSocket.last.of("join")).toEqual([]);
  });

  it("a rehearsal is called one on every page of it", async () => {
    const root = await show("rehearsal");
    expect(root.querySelector(".top .tag")?.textContent).toBe("próba");
    await turn({ phase: "open", question: question("pl") });
    expect(root.querySelector(".top .tag")).not.toBeNull();
  });
});

describe("a vote", () => {
  it("is one tap, and another tap changes it", async () => {
    const root = await show("vote-rest");
    cards(root)[1]?.click();
    cards(root)[2]?.click();
    await soon();
    expect(FakeSocket.last.of("answer").map(({ round, seq, value }) => [round, seq, value])).toEqual([["a2#1", 1, "b"], ["a2#1", 2, "c"]]);
    expect(cards(root).map((card) => card.getAttribute("aria-checked"))).toEqual(["false", "false", "true"]);
  });

  it("is called saved only after the acknowledgement", async () => {
    const root = await show("vote-rest");
    cards(root)[0]?.click();
    await soon();
    expect(root.querySelector(".badge-send")).not.toBeNull();
    expect(root.querySelector(".badge-saved")).toBeNull();
    const id = FakeSocket.last.of("answer")[0]?.id ?? "";
    FakeSocket.last.hear({ type: "ack", id, outcome: "done", refusal: null, you: null });
    await soon();
    expect(root.querySelector(".badge-saved")?.textContent).toBe("Zapisano");
  });

  it("is reached with one Tab and led by arrow keys", async () => {
    const root = await show("vote-rest");
    expect(cards(root).map((card) => card.tabIndex)).toEqual([0, -1, -1]);
    cards(root)[0]?.focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      await soon();
    }
    expect(document.activeElement).toBe(cards(root)[2]);
    expect(FakeSocket.last.of("answer").map(({ value }) => value)).toEqual(["b", "c", "a", "c"]);
  });

  it("cannot be changed once the round is closed, and its result stays hidden", async () => {
    const root = await show("closed");
    expect(cards(root).every((card) => card.disabled)).toBe(true);
    expect(root.querySelector(".track")).toBeNull();
    expect(root.querySelector(".badge-shut")).not.toBeNull();
  });

  it("of several choices is sent from the least number on, and no more than the most are taken", async () => {
    const root = await show("vote-rest");
    await turn({ phase: "open", question: several("pl") });
    cards(root)[2]?.click();
    await soon();
    expect(FakeSocket.last.of("answer")).toEqual([]);
    expect(cards(root)[2]?.getAttribute("aria-checked")).toBe("true");
    cards(root)[0]?.click();
    await soon();
    expect(FakeSocket.last.of("answer").map(({ value }) => value)).toEqual([["a", "c"]]);
    cards(root)[1]?.click();
    await soon();
    expect(FakeSocket.last.of("answer")).toHaveLength(1);
  });

  it("in a second round begins empty", async () => {
    const root = await show("vote");
    expect(root.querySelector("[aria-checked=true]")).not.toBeNull();
    await turn({ phase: "open", question: question("pl", { round: "a2#2", number: 2 }) });
    expect(root.querySelector("[aria-checked=true]")).toBeNull();
  });
});

describe("a result", () => {
  it("tells both rounds, one's own choice, and n of present", async () => {
    const root = await show("result");
    const line = root.querySelectorAll(".result")[1];
    expect(line?.textContent).toContain("9");
    expect(line?.textContent).toContain("było 15");
    expect(line?.classList.contains("is-own")).toBe(true);
    expect(root.querySelector(".answered b")?.textContent).toBe("33 z\u00a034");
  });

  it("shows no number where too few answered", async () => {
    const root = await show("result-few");
    expect([...root.querySelectorAll(".n b")].map((n) => n.textContent)).toEqual(["–", "–", "–"]);
    expect(root.querySelectorAll(".track.is-few")).toHaveLength(3);
  });

  it("never speaks in percent", async () => {
    for (const state of ["result", "result-scale", "result-first"]) expect((await show(state)).textContent).not.toContain("%");
  });

  it("marks a rule that was not checked", async () => {
    const root = await show("facts");
    expect(root.querySelector(".facts .to-check")?.textContent).toBe("do sprawdzenia");
  });
});

describe("a break", () => {
  it("marks only the help line that was not checked, and leads back", async () => {
    const root = await show("break");
    const lines = [...root.querySelectorAll(".lines li")];
    expect(lines.map((line) => line.querySelector(".to-check") !== null)).toEqual([true, false]);
    expect(root.querySelector(".lines a")?.getAttribute("href")).toBe("tel:226280120");
    root.querySelector<HTMLElement>(".foot .btn-main")?.click();
    await soon();
    expect(FakeSocket.last.of("break").map(({ on }) => on)).toEqual([true, false]);
    expect(heading(root)).toBe("Patrz na duży ekran");
  });
});

describe("the focus", () => {
  it("goes to the new page's heading when the room goes on", async () => {
    const root = await show("vote");
    cards(root)[0]?.focus();
    await turn({ phase: "talk", question: question("pl"), talk: { prompt: "Dlaczego?", questions: [], vote_again: true, prompts: [] } });
    expect(document.activeElement).toBe(root.querySelector("h1"));
  });

  it("stays where it is while the page stays", async () => {
    const root = await show("vote-rest");
    cards(root)[1]?.focus();
    cards(root)[1]?.click();
    await soon();
    expect(document.activeElement).toBe(cards(root)[1]);
  });

  it("is not taken from another part of a page that is not ours", async () => {
    const elsewhere = document.createElement("button");
    document.body.append(elsewhere);
    await show("vote");
    elsewhere.focus();
    await turn({ phase: "watch" });
    expect(document.activeElement).toBe(elsewhere);
  });
});

describe("languages", () => {
  it("change at once, are remembered by the page, and are told to the hub", async () => {
    const root = await show("code", "pl", true);
    root.querySelector<HTMLElement>(".langs [lang=uk]")?.click();
    await soon();
    expect(document.documentElement.lang).toBe("uk");
    expect(heading(root)).toBe("Приєднайтеся до\u00a0зали".replace("\u00a0", " "));
  });

  it("in the room are asked of the hub, so that the room's words change too", async () => {
    const root = await show("wait");
    mounted?.speak("en");
    expect(FakeSocket.last.of("language").map(({ language }) => language)).toEqual(["en"]);
    FakeSocket.last.hear(welcome("en"), viewMessage(view("en")));
    await soon();
    expect(heading(root)).toBe("Look at the big screen");
    expect(root.querySelector(".top")?.textContent).toContain("Border Guard");
    expect(root.querySelector(".banner")).toBeNull();
  });
});

describe("the way in", () => {
  it("leads back to the digits when there is no such room, and keeps them to be mended", async () => {
    const root = await show("refused");
    expect(root.querySelector(".banner strong")?.textContent).toBe("Nie ma sali o\u00a0tym kodzie");
    expect(root.querySelector<HTMLInputElement>("#ias-code")?.value).toBe("482917");
  });

  it("takes only digits, and six of them", async () => {
    const root = await show("code");
    const input = root.querySelector<HTMLInputElement>("#ias-code");
    if (!input) throw new Error("no field");
    input.value = "48 29-17x99";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await soon();
    expect(input.value).toBe("482917");
    root.querySelector<HTMLElement>(".foot .btn-main")?.click();
    await soon();
    FakeSocket.last.accept();
    expect(FakeSocket.last.of("hello")[0]?.room).toBe("482917");
    expect(FakeSocket.last.url).toMatch(/^wss?:\/\/[^/]+\/ws$/);
  });

  it("needs no consent: the notice is read, not ticked", async () => {
    const root = await show("agency");
    expect(root.textContent).toContain("30.06.2027");
    expect(root.querySelector("[type=checkbox], [role=checkbox]")).toBeNull();
  });

  it("comes back with three words however they are typed", async () => {
    const root = await show("recover-refused");
    const first = root.querySelector<HTMLInputElement>(".word-fields input");
    if (!first) throw new Error("no field");
    first.value = "  KLON ";
    first.dispatchEvent(new Event("input", { bubbles: true }));
    await soon();
    root.querySelector<HTMLElement>(".foot .btn-main")?.click();
    await soon();
    expect(FakeSocket.last.of("recover")[1]?.words).toEqual(["klon", "rzeka", "zegar"]);
  });

  it("says words about waiting only when it takes long", async () => {
    const root = await show("code");
    const input = root.querySelector<HTMLInputElement>("#ias-code");
    if (!input) throw new Error("no field");
    input.value = "482917";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await soon();
    root.querySelector<HTMLElement>(".foot .btn-main")?.click();
    await wait(300);
    expect(root.querySelector("h1")).toBeNull();
    await wait(300);
    expect(heading(root)).toBe("Wchodzę do sali…");
  });
});

describe("the connection", () => {
  it("tells when it is lost, and for four seconds when it is back", async () => {
    const root = await show("wait");
    FakeSocket.last.drop();
    await soon();
    expect(root.querySelector(".banner strong")?.textContent).toBe("Nie ma połączenia z\u00a0salą");
    await wait(400);
    FakeSocket.last.accept();
    FakeSocket.last.hear(welcome("pl", you()), viewMessage(view("pl")));
    await wait(100);
    expect(root.querySelector(".banner-ok")).not.toBeNull();
    await wait(4_000);
    expect(root.querySelector(".banner")).toBeNull();
  });

  it("is closed when the view is taken away", async () => {
    const root = await show("wait");
    mounted?.unmount();
    mounted = null;
    expect(FakeSocket.last.readyState).toBe(3);
    expect(root.textContent).toBe("");
    expect(root.className).toBe("");
  });
});

describe("handing the tablet on", () => {
  it("shows the next person nothing of the answer before", async () => {
    const root = await show("hand");
    expect(root.querySelector(".choice")).toBeNull();
    expect(root.textContent).toContain("Osoba 1 · Straż Graniczna");
    root.querySelector<HTMLElement>(".foot .btn-main")?.click();
    await soon();
    root.querySelectorAll<HTMLElement>(".opt")[1]?.click();
    await soon();
    root.querySelector<HTMLElement>(".foot .btn-main")?.click();
    await soon();
    const joins = FakeSocket.last.of("join");
    expect(joins.map(({ agency }) => agency)).toEqual(["border", "police"]);
    FakeSocket.last.hear({ type: "ack", id: joins[1]?.id ?? "", outcome: "done", refusal: null, you: you({ agency: "police" }) });
    await soon();
    expect(root.querySelector("[aria-checked=true]")).toBeNull();
    expect(cards(root)).toHaveLength(3);
  });
});

describe("a refusal this page has no words for", () => {
  it("is told in the hub's own", async () => {
    const root = await show("vote");
    FakeSocket.last.of("answer");
    cards(root)[1]?.click();
    await soon();
    const id = FakeSocket.last.of("answer")[0]?.id ?? "";
    const strange = { ...refusal("strange"), where: "round", found: "something new", mend: "Ask." };
    FakeSocket.last.hear({ type: "ack", id, outcome: "refused", refusal: strange, you: null });
    await soon();
    expect(root.querySelector(".banner-bad")?.textContent).toContain("round: something new");
  });
});
