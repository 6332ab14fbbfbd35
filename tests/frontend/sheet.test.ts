import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deviceMemory } from "@/client/memory";
import { refusal, timer, view, viewMessage, welcome, you } from "@/fixtures/room";
import { ownSheet, sheetFace } from "@/fixtures/sheets";
import { FakeSocket } from "@/fixtures/socket";
import { showState } from "@/fixtures/states";
import type { Mounted } from "@/tablet/mount";
import { RESEND_AFTER_MS, TabletStore } from "@/tablet/store";
import type { Ack, OwnSheet, ParticipantView, SheetPurpose } from "@/wire";

beforeEach(() => vi.useFakeTimers());

const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

const filled = (purpose: SheetPurpose = "before"): ParticipantView => view("pl", { phase: "sheet", scene: null, sheet: sheetFace("pl", purpose) });

describe("a sheet on a tablet", () => {
  let mounted: Mounted | null = null;
  let root: HTMLElement;

  afterEach(async () => {
    mounted?.unmount();
    mounted = null;
    await wait(100);
    vi.useRealTimers();
  });

  const said = (selector = ".tab"): string => (root.querySelector(selector)?.textContent ?? "").replace(/\u00a0/g, " ");
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const button = (words: string): HTMLButtonElement => {
    const found = all(".foot button").find(({ textContent }) => textContent === words);
    if (!found) throw new Error(`no button "${words}" in: ${said(".foot")}`);
    return found as HTMLButtonElement;
  };

  async function show(name: string): Promise<void> {
    root = document.body.appendChild(document.createElement("div"));
    mounted = await showState(root, name, "pl", false, wait);
  }

  async function click(element: HTMLElement | undefined): Promise<void> {
    element!.click();
    await wait(20);
  }

  it("begins with the code, and giving none is as easy as giving one", async () => {
    await show("sheet-code");
    expect(said("h1")).toBe("Twój własny kod");
    expect(button("Podaję kod").disabled).toBe(true);
    await click(button("Wolę nie podawać"));
    expect(FakeSocket.last.of("linking_code").map(({ words }) => words)).toEqual([[]]);
  });

  it("takes two letters, a day of a month, two letters, and sends them as they were typed", async () => {
    await show("sheet-code-typed");
    const [, day] = all(".sheet-parts input") as HTMLInputElement[];
    day!.value = "32";
    day!.dispatchEvent(new Event("input", { bubbles: true }));
    await wait(20);
    expect(button("Podaję kod").disabled).toBe(true);
    day!.value = "9";
    day!.dispatchEvent(new Event("input", { bubbles: true }));
    await wait(20);
    await click(button("Podaję kod"));
    expect(FakeSocket.last.of("linking_code")[0]?.words).toEqual(["ha", "9", "łó"]);
    expect(said("h1")).toBe("Twój własny kod");
  });

  it("goes on to the items once the code is acknowledged", async () => {
    await show("sheet-code-sending");
    const [code] = FakeSocket.last.of("linking_code");
    FakeSocket.last.hear({ type: "ack", id: code!.id, outcome: "done", refusal: null, you: you({ sheet: ownSheet() }) });
    await wait(20);
    expect(said(".sheet-line .kicker")).toBe("Pytanie 1 z 10");
  });

  it("begins again at the first item without an answer, and stays at it when that is answered", async () => {
    await show("sheet-item-answered");
    expect(said(".sheet-line")).toBe("Pytanie 4 z 10Zapisano");
    await click(button("Wstecz"));
    expect(said(".sheet-line")).toBe("Pytanie 3 z 10Zapisano");
  });

  it("says that it is saved only once it is, and why where it is not", async () => {
    await show("sheet-item-sending");
    expect(said(".sheet-line [role=status]")).toBe("Wysyłam…");
    await show("sheet-item-refused");
    expect(said(".sheet-line [role=status]")).toBe("Nie przyjęto");
    expect(said(".banner")).toContain("Ta odpowiedź nie pasuje do pytania");
  });

  it("can be filled in on a break of the network, and is sent when it is back", async () => {
    await show("sheet-offline");
    expect(said(".banner")).toContain("Możesz odpowiadać dalej");
    await click(button("Dalej"));
    await click(all(".choice")[0]);
    expect(said(".sheet-line")).toBe("Pytanie 5 z 10Czeka na wysłanie");
    await wait(400);
    FakeSocket.last.accept();
    FakeSocket.last.hear(welcome("pl", you({ sheet: ownSheet("before", 3) })), viewMessage(filled()));
    await wait(20);
    expect(FakeSocket.last.of("sheet_answer").map(({ item, seq }) => [item, seq])).toEqual([["i4", 1], ["i5", 1]]);
    expect(said(".sheet-line")).toBe("Pytanie 5 z 10Wysyłam…");
  });

  it("says how long is left where the sheet closes by itself, and hurries nobody otherwise", async () => {
    await show("sheet-item-closes");
    expect(said(".sheet-closes")).toBe("4:12Potem test się zamknie. Oddaj go wcześniej.");
    FakeSocket.last.hear(viewMessage({ ...filled(), timer: timer({ running: true }) }));
    await wait(20);
    expect(all(".sheet-closes, .timer")).toEqual([]);
  });

  it("names what was passed over before it is handed in, and leads there", async () => {
    await show("sheet-overview");
    expect(said("h1")).toBe("3 pytania bez odpowiedzi");
    expect(all(".body > ul .mark").map(({ textContent }) => textContent)).toEqual(["8", "9", "10"]);
    await click(all(".body > ul .opt")[1]);
    expect(said(".sheet-line .kicker")).toBe("Pytanie 9 z 10");
  });

  it("asks once before it is handed in, and thanks only when the room has it", async () => {
    await show("sheet-sure");
    expect(said()).toContain("3 pytania zostaną bez odpowiedzi.");
    expect(FakeSocket.last.of("sheet_done")).toEqual([]);
    await click(button("Oddaję"));
    expect(said("h1")).toBe("Oddaję…");
    await show("sheet-done");
    expect(said("h1")).toBe("Test oddany");
    expect(all(".choice")).toEqual([]);
  });

  it("is not for a whole table: its people come in one by one, and those who have handed in are marked", async () => {
    await show("sheet-table");
    expect(said("h1")).toBe("Test każda osoba wypełnia sama");
    await click(button("Pierwsza osoba"));
    expect(said("h1")).toBe("Z jakiej instytucji jest następna osoba?");
    await click(all(".opt")[0]);
    await click(button("Wchodzę"));
    const [join] = FakeSocket.last.of("join").slice(-1);
    expect(join?.table).toBe(false);
    FakeSocket.last.hear({ type: "ack", id: join!.id, outcome: "done", refusal: null, you: you({ sheet: ownSheet("before", 10) }) });
    await wait(20);
    await click(button("Oddaj test"));
    await click(button("Oddaję"));
    FakeSocket.last.hear({ type: "ack", id: FakeSocket.last.of("sheet_done")[0]!.id, outcome: "done", refusal: null, you: null });
    await wait(20);
    await click(button("Następna osoba"));
    expect(all(".opt small").map(({ textContent }) => textContent)).toEqual(["Jeszcze bez odpowiedzi", "Jest odpowiedź"]);
  });

  it("ends a later test with thanks", async () => {
    await show("sheet-done-later");
    expect(said()).toContain("Dziękujemy");
    expect(said()).toContain("Możesz zamknąć tę stronę.");
  });

  it("is said to be closed where it was not handed in, and what becomes of it", async () => {
    await show("sheet-closed");
    expect(said(".banner")).toContain("Odpowiedzi: 4 z 10. Do wyników liczymy tylko testy oddane.");
    expect(said("h1")).toBe("Patrz na duży ekran");
    await click(all(".sheet-known")[0]);
    expect(all(".banner")).toEqual([]);
  });

  it("says nothing of that to whom it was handed in by", async () => {
    await show("sheet-done");
    FakeSocket.last.hear(viewMessage(view("pl")));
    await wait(20);
    expect(all(".banner")).toEqual([]);
  });
});

describe("what a tablet keeps and sends of a sheet", () => {
  let tablet: TabletStore;

  const ack = (id: string, change: Partial<Ack> = {}): void => FakeSocket.last.hear({ type: "ack", id, outcome: "done", refusal: null, you: null, ...change });
  const opened = (): void => {
    tablet = new TabletStore({ base: "/", role: "participant", room: "482917", language: "pl" }, { open: FakeSocket.open, random: () => 0, memory: deviceMemory() });
    tablet.start();
    FakeSocket.last.accept();
  };
  const enter = (own: OwnSheet): void => {
    tablet.enter("border");
    ack(FakeSocket.last.of("join").slice(-1)[0]!.id, { you: you({ sheet: own }) });
  };

  beforeEach(() => {
    localStorage.clear();
    FakeSocket.all = [];
    opened();
    FakeSocket.last.hear(welcome("pl"));
    enter(ownSheet("before", 0, { linked: "asked" }));
    FakeSocket.last.hear(viewMessage(filled()));
  });

  afterEach(() => {
    tablet.stop();
    localStorage.clear();
    vi.useRealTimers();
  });

  it("never writes the words of the code down, and sends them again while they are not acknowledged", () => {
    tablet.sheets.link(["ha", "17", "qq"]);
    expect(Object.values(localStorage).join()).not.toContain("qq");
    vi.advanceTimersByTime(RESEND_AFTER_MS);
    const sent = FakeSocket.last.of("linking_code");
    expect(sent.map(({ id }) => id)).toEqual([sent[0]!.id, sent[0]!.id]);
    ack(sent[0]!.id);
    expect(tablet.sheets.asksCode).toBe(false);
    expect(tablet.sheets.own?.linked).toBe("given");
  });

  it("keeps answers through a reload, and hands in only after the last of them is acknowledged", () => {
    FakeSocket.last.drop();
    tablet.sheets.give("i1", "a");
    tablet.sheets.give("i1", "b");
    tablet.sheets.give("i2", "c");
    tablet.sheets.handIn();
    expect(tablet.sheets.handedIn).toBe("kept");
    tablet.stop();
    opened();
    FakeSocket.last.hear(welcome("pl", you({ sheet: ownSheet() })), viewMessage(filled()));
    const answers = FakeSocket.last.of("sheet_answer");
    expect(answers.map(({ item, value, seq }) => [item, value, seq])).toEqual([["i1", "b", 2], ["i2", "c", 1]]);
    ack(answers[0]!.id);
    expect(FakeSocket.last.of("sheet_done")).toEqual([]);
    ack(answers[1]!.id);
    const [done] = FakeSocket.last.of("sheet_done");
    expect(tablet.sheets.handedIn).toBe("sending");
    ack(done!.id);
    expect(tablet.sheets.handedIn).toBe("done");
    expect(tablet.sheets.to("i1")).toBe("b");
  });

  it("offers again what the hub could not write down", () => {
    tablet.sheets.give("i1", "a");
    const [answer] = FakeSocket.last.of("sheet_answer");
    ack(answer!.id, { outcome: "refused", refusal: refusal("not-kept") });
    expect(tablet.sheets.stateOf("i1")).toBe("sending");
    vi.advanceTimersByTime(RESEND_AFTER_MS);
    expect(FakeSocket.last.of("sheet_answer").map(({ id }) => id)).toEqual([answer!.id, answer!.id]);
  });

  it("shows the next person on this tablet a sheet of their own", () => {
    tablet.sheets.give("i1", "a");
    enter(ownSheet("before", 0, { form: "b", linked: "asked" }));
    expect(tablet.sheets.to("i1")).toBeUndefined();
    expect(tablet.sheets.items[0]?.id).toBe("i10");
    expect(tablet.sheets.asksCode).toBe(true);
  });

  it("tells a person who was away that their sheet was closed when it is refused", () => {
    tablet.sheets.give("i1", "a");
    ack(FakeSocket.last.of("sheet_answer")[0]!.id);
    FakeSocket.last.drop();
    tablet.sheets.handIn();
    vi.advanceTimersByTime(1);
    FakeSocket.last.accept();
    FakeSocket.last.hear(welcome("pl", you()), viewMessage(view("pl")));
    expect(tablet.sheets.shut.value).toBeNull();
    ack(FakeSocket.last.of("sheet_done")[0]!.id, { outcome: "refused", refusal: refusal("sheet-closed") });
    expect(tablet.sheets.shut.value).toMatchObject({ purpose: "before", answered: 1, of: 10 });
  });

  it("asks for one's own part where the room has gone to another sheet", () => {
    FakeSocket.last.hear(viewMessage(filled("after")));
    expect(tablet.sheets.own).toBeNull();
    tablet.askOwn();
    expect(FakeSocket.last.of("resume")).toHaveLength(1);
  });
});
