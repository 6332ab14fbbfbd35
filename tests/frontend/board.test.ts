import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeSocket } from "@/fixtures/socket";
import { view, viewMessage, you } from "@/fixtures/room";
import { showState } from "@/fixtures/states";
import { notesWall, questionsWall } from "@/fixtures/walls";
import type { Mounted } from "@/tablet/mount";
import type { WallFace } from "@/wire";

let mounted: Mounted | null = null;
let root: HTMLElement;

beforeEach(() => vi.useFakeTimers());

afterEach(async () => {
  mounted?.unmount();
  mounted = null;
  document.title = "";
  await wait(100);
  vi.useRealTimers();
});

const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const said = (selector = "main, .body"): string => (root.querySelector(selector)?.textContent ?? "").replace(/\u00a0/g, " ");
const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

async function show(name: string): Promise<void> {
  root = document.body.appendChild(document.createElement("div"));
  mounted = await showState(root, name, "pl", false, wait);
}

async function hear(wall: WallFace): Promise<void> {
  const seen = wall.kind === "questions" ? { questions: wall } : { phase: "board" as const, wall };
  FakeSocket.last.hear(viewMessage(view("pl", seen)));
  await wait(20);
}

async function click(element: HTMLElement): Promise<void> {
  element.click();
  await wait(20);
}

describe("the board's vote", () => {
  it("gives so many votes and no more, and takes them back", async () => {
    await show("board-vote");
    expect(said(".votes-left")).toBe("Został 1 głos");
    const free = all(".votable[aria-pressed=false]");
    await click(free[0]!);
    expect(said(".votes-left")).toBe("Wszystkie głosy oddane");
    await click(free[1]!);
    expect(FakeSocket.last.of("vote_up")).toHaveLength(2);
    expect(free[1]!.getAttribute("aria-disabled")).toBe("true");
    await click(free[0]!);
    expect(said(".votes-left")).toBe("Został 1 głos");
    expect(FakeSocket.last.of("vote_up").map(({ on }) => on)).toEqual([true, true, false]);
  });

  it("tells counts only where the hub tells them", async () => {
    await show("board-done");
    expect(said()).toContain("14 głosów");
    await show("board-done-few");
    expect(said()).toContain("Głosowało za mało osób. Wynik pokazujemy od 5.");
  });
});

describe("what one wrote", () => {
  it("is asked about once before it is deleted for good, and the page says that it is gone", async () => {
    await show("board-own");
    await click(all(".own-note .btn-plain")[0]!);
    expect(FakeSocket.last.of("take_back")).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Usuń");
    await click(all(".sure .btn-plain")[0]!);
    expect(all(".sure")).toEqual([]);
    await show("board-gone");
    expect(said(".own-notes > [role=status]")).toBe("Wycofano 1 wpis, jego treść usunięto.");
  });

  it("says whether the room can see it as soon as it can", async () => {
    await show("board-own");
    expect(all(".own-note .badge").map(({ textContent }) => textContent?.slice(0, 5))).toEqual(["Widzi", "Osoba", "Zapis"]);
    await hear(notesWall("pl", 10));
    expect(all(".own-note .badge").map(({ textContent }) => textContent?.slice(0, 5))).toEqual(["Widzi", "Widzi", "Widzi"]);
    await hear({ ...notesWall("pl", 10), notes: [] });
    expect(all(".own-note .badge")[0]?.textContent).toContain("Osoba prowadząca nie pokazała tego");
  });

  it("but did not send before the end of collecting is shown, and said to be unsent", async () => {
    await show("board-late");
    expect(said()).toContain("Tego już nie wysłano");
  });
});

describe("a commitment", () => {
  it("names the institution before it is written, and goes with whom and by when", async () => {
    await show("commitments-begun");
    expect(said(".who")).toContain("Straż Graniczna");
    expect(all(".chips .chip").map(({ textContent }) => textContent)).not.toContain("Straż Graniczna");
    all(".composer")[0]!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await wait(20);
    const [sent] = FakeSocket.last.of("write");
    expect(sent).toMatchObject({ wall: "board", whom: ["police", "justice"] });
    expect(sent?.by).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(all(".chip[aria-pressed=true]")).toEqual([]);
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
  });
});

describe("questions from the room", () => {
  it("can be reached from every page of a room that goes on, and lead back to it", async () => {
    await show("questions");
    expect(root.querySelector("h1")?.textContent).toMatch(/Pytania z.sali/);
    await click(all(".foot .btn-main")[0]!);
    expect(root.querySelector("h1")?.textContent).toBe("Patrz na duży ekran");
    FakeSocket.last.hear(viewMessage(view("pl", { questions: null })));
    await wait(20);
    expect(all(".ask-room")).toEqual([]);
  });

  it("do not change places while they are read; new ones come last", async () => {
    await show("questions");
    const words = (): Array<string | undefined> => all(".asked .note-words").map((one) => one.id);
    const before = words();
    const wall = questionsWall("pl", 6);
    const fresh = { ...wall.notes[0]!, id: "fresh", votes: 30 };
    await hear({ ...wall, notes: [fresh, ...[...wall.notes].reverse()] });
    expect(words()).toEqual([...before, "ias-asked-fresh"]);
  });

  it("are voted up once by each, not by whoever asked, nor when they were answered", async () => {
    await show("questions-own");
    const votes = all(".asked > li").map((line) => line.querySelector(".chip")?.getAttribute("aria-pressed") ?? "none");
    expect(votes).toEqual(["true", "none", "none", "true", "none", "false"]);
    await click(all(".asked .chip[aria-pressed=true]")[0]!);
    expect(FakeSocket.last.of("vote_up")).toEqual([expect.objectContaining({ writing: "q0", on: false })]);
  });

  it("keep what is being written while the room goes on, and say that it does", async () => {
    await show("questions-own");
    const field = root.querySelector("textarea")!;
    field.focus();
    FakeSocket.last.hear(viewMessage(view("pl", { phase: "talk", questions: questionsWall("pl") })));
    await wait(20);
    expect(said(".banner")).toContain("Sala poszła dalej");
    expect(root.querySelector("textarea")).toBe(field);
    expect(document.activeElement).toBe(field);
  });

  it("go out when the connection is back", async () => {
    await show("questions-back");
    const [write] = FakeSocket.last.of("write");
    FakeSocket.last.hear({ type: "ack", id: write!.id, outcome: "done", refusal: null, you: you({ writings: [{ id: "w", wall: "questions", words: write!.words, state: "waiting", whom: [], by: null }] }) });
    await wait(20);
    expect(said(".own-notes")).toContain("Zapisano.");
  });
});
