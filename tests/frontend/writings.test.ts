import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deviceMemory, type Memory } from "@/client/memory";
import { NOW, refusal, view, viewMessage, welcome, you } from "@/fixtures/room";
import { FakeSocket } from "@/fixtures/socket";
import { notesWall } from "@/fixtures/walls";
import { inMonths, isoDay } from "@/tablet/board/days";
import { RESEND_AFTER_MS, TabletStore } from "@/tablet/store";
import type { Ack, OwnWriting } from "@/wire";

let tablet: TabletStore;
let memory: Memory;
let kept: Map<string, string>;

const WALL = "board";
const own = (id: string, words: string, state: OwnWriting["state"] = "waiting"): OwnWriting => ({ id, wall: WALL, words, state, whom: [], by: null });
const ack = (id: string, change: Partial<Ack> = {}): Ack => ({ type: "ack", id, outcome: "done", refusal: null, you: null, ...change });
const board = () => viewMessage(view("pl", { phase: "board", wall: notesWall("pl", 4) }));

function open(): void {
  tablet = new TabletStore({ base: "/", role: "participant", room: "482917", language: "pl" }, { open: FakeSocket.open, random: () => 1, memory });
  tablet.start();
}

/** The page is loaded anew, and the hub knows this person with these writings. */
function reload(writings: OwnWriting[] = []): void {
  tablet.stop();
  open();
  FakeSocket.last.accept();
  FakeSocket.last.hear(welcome("pl", you({ writings })), board());
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(NOW);
  FakeSocket.all = [];
  kept = new Map();
  memory = deviceMemory(() => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) }) as unknown as Storage);
  open();
  FakeSocket.last.accept();
  FakeSocket.last.hear(welcome("pl"));
  tablet.enter("border");
  FakeSocket.last.hear(ack(FakeSocket.last.of("join")[0]!.id, { you: you() }), board());
});

afterEach(() => {
  tablet.stop();
  vi.useRealTimers();
});

const notes = () => tablet.writings.of(WALL).map(({ words, state }) => [words, state]);
const sent = () => FakeSocket.last.of("write");

function write(words: string): void {
  tablet.writings.draft(WALL, { words });
  tablet.writings.write(WALL);
}

describe("a note", () => {
  it("is saved only once the hub says so", () => {
    write("  Zabrakło miejsca.\n");
    expect(sent()).toEqual([expect.objectContaining({ wall: WALL, words: "Zabrakło miejsca.", whom: [], by: null })]);
    expect(notes()).toEqual([["Zabrakło miejsca.", "sending"]]);
    FakeSocket.last.hear(ack(sent()[0]!.id, { you: you({ writings: [own("w1", "Zabrakło miejsca.")] }) }));
    expect(notes()).toEqual([["Zabrakło miejsca.", "waiting"]]);
    expect(tablet.writings.draftOf(WALL).words).toBe("");
  });

  it("of nothing but spaces is not sent", () => {
    write("  \n ");
    expect(sent()).toEqual([]);
    expect(notes()).toEqual([]);
  });

  it("written without a connection waits through a reload and goes out with the id it had", () => {
    FakeSocket.last.drop();
    write("Czas");
    expect(notes()).toEqual([["Czas", "kept"]]);
    const { id } = tablet.writings.pending.value[0]!.message;
    reload();
    expect(sent().map((one) => one.id)).toEqual([id]);
    FakeSocket.last.hear(ack(id, { outcome: "superseded", you: you({ writings: [own("w1", "Czas")] }) }));
    expect(notes()).toEqual([["Czas", "waiting"]]);
  });

  it("is offered again where the disk did not take it", () => {
    write("Czas");
    const { id } = sent()[0]!;
    FakeSocket.last.hear(ack(id, { outcome: "refused", refusal: refusal("not-kept") }));
    vi.advanceTimersByTime(RESEND_AFTER_MS);
    expect(sent().map((one) => one.id)).toEqual([id, id]);
  });

  it("that is refused says why, and its words can be mended", () => {
    write("Czas");
    FakeSocket.last.hear(ack(sent()[0]!.id, { outcome: "refused", refusal: refusal("wall-closed") }));
    expect(notes()).toEqual([]);
    expect(tablet.writings.refusalOn(WALL)?.code).toBe("wall-closed");
    expect(tablet.writings.draftOf(WALL).words).toBe("Czas");
    write("Jeszcze raz");
    expect(tablet.writings.refusalOn(WALL)).toBeUndefined();
  });

  it("that is refused leaves alone what was begun meanwhile", () => {
    write("Czas");
    tablet.writings.draft(WALL, { words: "Nowy" });
    FakeSocket.last.hear(ack(sent()[0]!.id, { outcome: "refused", refusal: refusal("wall-closed") }));
    expect(tablet.writings.draftOf(WALL).words).toBe("Nowy");
  });

  it("is read by all as soon as it stands on the wall, and by none once it does not", () => {
    const [first] = notesWall("pl", 1).notes;
    reload([own(first!.id, "Czas")]);
    expect(tablet.writings.of(WALL, [first!])[0]?.state).toBe("released");
    reload([own(first!.id, "Czas", "released")]);
    expect(tablet.writings.of(WALL, [])[0]?.state).toBe("withheld");
  });
});

describe("a note that was read", () => {
  it("is said to be withheld as soon as the hub tells so", () => {
    reload([own("w1", "Czas")]);
    FakeSocket.last.hear(ack("", { you: you({ writings: [own("w1", "Czas", "withheld")] }) }));
    expect(notes()).toEqual([["Czas", "withheld"]]);
  });
});

describe("a note that is taken back", () => {
  beforeEach(() => reload([own("w1", "Czas"), own("w2", "Zaufanie", "released")]));
  const back = () => FakeSocket.last.of("take_back");
  const first = () => tablet.writings.of(WALL)[0]!;

  it("goes once the hub has erased it, and the page says so", () => {
    tablet.writings.takeBack(first());
    expect(back()).toEqual([expect.objectContaining({ writing: "w1" })]);
    expect(notes()).toEqual([["Czas", "leaving"], ["Zaufanie", "released"]]);
    FakeSocket.last.hear(ack(back()[0]!.id));
    expect(notes()).toEqual([["Zaufanie", "released"]]);
    expect(tablet.writings.goneFrom(WALL)).toBe(1);
  });

  it("waits for the connection, through a reload", () => {
    FakeSocket.last.drop();
    tablet.writings.takeBack(first());
    expect(notes()[0]).toEqual(["Czas", "leaving_kept"]);
    reload([own("w1", "Czas")]);
    expect(back()).toHaveLength(1);
  });

  it("stays where the hub refuses", () => {
    tablet.writings.takeBack(first());
    FakeSocket.last.hear(ack(back()[0]!.id, { outcome: "refused", refusal: refusal("no-writing") }));
    expect(notes()[0]).toEqual(["Czas", "waiting"]);
    expect(tablet.writings.goneFrom(WALL)).toBe(0);
  });

  it("before it ever left the device becomes a draft again, and is never sent", () => {
    FakeSocket.last.drop();
    write("Nocą");
    tablet.writings.takeBack(tablet.writings.of(WALL)[2]!);
    expect(tablet.writings.draftOf(WALL).words).toBe("Nocą");
    reload();
    expect(sent()).toEqual([]);
  });

  it("cannot be called unsent once a connection took it", () => {
    write("Nocą");
    FakeSocket.last.drop();
    expect(tablet.writings.of(WALL)[2]).toMatchObject({ state: "kept", here: false });
  });
});

describe("what is begun", () => {
  it("survives a reload, with whom and by when", () => {
    tablet.writings.draft(WALL, { words: "Lista tłumaczy", whom: ["ngo"], by: "2026-12-21" });
    reload();
    expect(tablet.writings.draftOf(WALL)).toEqual({ words: "Lista tłumaczy", whom: ["ngo"], by: "2026-12-21" });
    tablet.writings.write(WALL);
    expect(sent()[0]).toMatchObject({ whom: ["ngo"], by: "2026-12-21" });
  });

  it("belongs to whoever began it, and goes when they leave", () => {
    tablet.writings.draft(WALL, { words: "Moje" });
    const person = tablet.active.value!;
    tablet.enter("police");
    expect(tablet.writings.draftOf(WALL).words).toBe("");
    FakeSocket.last.hear(ack(FakeSocket.last.of("join")[1]!.id, { you: you({ participant: "p2" }) }));
    tablet.resume(person);
    expect(tablet.writings.draftOf(WALL).words).toBe("Moje");
    FakeSocket.last.hear(ack("r", { you: you() }));
    tablet.leave();
    FakeSocket.last.hear(ack(FakeSocket.last.of("leave")[0]!.id));
    expect(Object.keys(tablet.writings.drafts.value)).toEqual([]);
  });
});

describe("a vote for a note", () => {
  const voted = () => FakeSocket.last.of("vote_up").map(({ writing, on }) => [writing, on]);

  it("counts here at once, and of several for one note the last is sent again", () => {
    FakeSocket.last.drop();
    tablet.writings.vote(WALL, "n1", true);
    tablet.writings.vote(WALL, "n2", true);
    tablet.writings.vote(WALL, "n1", false);
    expect(tablet.writings.votesOn(WALL)).toEqual(["n2"]);
    reload();
    expect(voted()).toEqual([["n2", true], ["n1", false]]);
  });

  it("stays as the hub has it when it is refused", () => {
    tablet.writings.vote(WALL, "n1", true);
    const [vote] = FakeSocket.last.of("vote_up");
    FakeSocket.last.hear(ack(vote!.id, { outcome: "refused", refusal: refusal("too-many-votes") }));
    expect(tablet.writings.votesOn(WALL)).toEqual([]);
    expect(tablet.writings.refusalOn(WALL)?.code).toBe("too-many-votes");
  });

  it("is known from an acknowledgement that tells no more", () => {
    tablet.writings.vote(WALL, "n1", true);
    FakeSocket.last.hear(ack(FakeSocket.last.of("vote_up")[0]!.id));
    expect(tablet.writings.votesOn(WALL)).toEqual(["n1"]);
    tablet.writings.vote(WALL, "n1", false);
    FakeSocket.last.hear(ack(FakeSocket.last.of("vote_up")[1]!.id));
    expect(tablet.writings.votesOn(WALL)).toEqual([]);
  });
});

describe("a term for a commitment", () => {
  it("is the same day some months later, by this device's calendar", () => {
    const day = new Date(2026, 10, 21, 23, 30).getTime();
    expect(isoDay(day)).toBe("2026-11-21");
    expect([1, 3, 6].map((months) => inMonths(day, months))).toEqual(["2026-12-21", "2027-02-21", "2027-05-21"]);
  });

  it("is the last day of a month that is shorter", () => {
    expect(inMonths(new Date(2027, 0, 31).getTime(), 1)).toBe("2027-02-28");
  });
});
