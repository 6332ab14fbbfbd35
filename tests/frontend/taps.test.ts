import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deviceMemory, type Memory } from "@/client/memory";
import { NOW, refusal, view, viewMessage, welcome, you } from "@/fixtures/room";
import { film } from "@/fixtures/signs";
import { FakeSocket } from "@/fixtures/socket";
import { RESEND_AFTER_MS, TabletStore } from "@/tablet/store";
import { clockOf } from "@/signs/time";
import { counts, lanesOf } from "@/signs/windows";
import type { Ack, FilmFace, OwnMark } from "@/wire";

let tablet: TabletStore;
let memory: Memory;
let kept: Map<string, string>;

const VISIT = "film#3";
const mark = (seq: number, seconds: number, indicator: string | null = null): OwnMark => ({ seq, seconds, indicator });
const shown = (change: Partial<FilmFace> = {}) => viewMessage(view("pl", { film: film(NOW, change) }));
const ack = (id: string, change: Partial<Ack> = {}): Ack => ({ type: "ack", id, outcome: "done", refusal: null, you: null, ...change });

function open(): void {
  tablet = new TabletStore({ base: "/", role: "participant", room: "482917", language: "pl" }, { open: FakeSocket.open, random: () => 1, memory });
  tablet.start();
}

function come(marks: OwnMark[] = [], change: Partial<FilmFace> = {}): void {
  FakeSocket.last.accept();
  FakeSocket.last.hear(welcome("pl", you({ marks })), shown(change));
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
  const id = FakeSocket.last.of("join")[0]!.id;
  FakeSocket.last.hear(ack(id, { you: you() }), shown());
});

afterEach(() => {
  tablet.stop();
  vi.useRealTimers();
});

const taps = (visit = VISIT) => tablet.taps.of(visit).map(({ seconds, indicator, state }) => [seconds, indicator, state]);
const sent = () => FakeSocket.last.of("mark");

describe("a tap", () => {
  it("is sent with the hub's time, and saved only once the hub says so, where the hub says it lies", () => {
    tablet.taps.tap(NOW + 3_000);
    expect(sent()).toEqual([expect.objectContaining({ type: "mark", visit: VISIT, at: NOW + 3_000 })]);
    expect(taps()).toEqual([[42, null, "sending"]]);
    FakeSocket.last.hear(ack(sent()[0]!.id, { you: you({ marks: [mark(sent()[0]!.seq, 42.4)] }) }));
    expect(taps()).toEqual([[42.4, null, "saved"]]);
  });

  it("waits on the device without a connection, over a reload, and goes out with the id it had", () => {
    FakeSocket.last.drop();
    tablet.taps.tap(NOW);
    expect(taps()).toEqual([[42, null, "kept"]]);
    const { id } = tablet.taps.unsent[0]!;
    tablet.stop();
    open();
    come();
    expect(sent().map((one) => one.id)).toEqual([id]);
    FakeSocket.last.hear(ack(id, { outcome: "superseded" }));
    expect(taps()).toEqual([[42, null, "saved"]]);
    expect(tablet.taps.unsent).toEqual([]);
  });

  it("is offered again where the disk did not take it", () => {
    tablet.taps.tap(NOW);
    const { id } = sent()[0]!;
    FakeSocket.last.hear(ack(id, { outcome: "refused", refusal: refusal("not-kept") }));
    vi.advanceTimersByTime(RESEND_AFTER_MS);
    expect(sent().map((one) => one.id)).toEqual([id, id]);
  });

  it("in the same moment as another is that one", () => {
    tablet.taps.tap(NOW);
    tablet.taps.tap(NOW + 300);
    expect(sent().length).toBe(1);
  });

  it("is not made where none are taken, nor before somebody sits here", () => {
    FakeSocket.last.hear(shown({ signs: false }));
    tablet.taps.tap(NOW);
    expect(sent()).toEqual([]);
  });

  it("that is refused goes, with the reason", () => {
    tablet.taps.tap(NOW);
    FakeSocket.last.hear(ack(sent()[0]!.id, { outcome: "refused", refusal: refusal("too-many-marks") }));
    expect(taps()).toEqual([]);
    expect(tablet.taps.refusal.value?.code).toBe("too-many-marks");
  });

  it("is taken back, and its number is not used again", () => {
    tablet.taps.tap(NOW);
    const { id, seq } = sent()[0]!;
    FakeSocket.last.hear(ack(id, { you: you({ marks: [mark(seq, 42)] }) }));
    tablet.taps.undo(VISIT, seq);
    expect(taps()).toEqual([]);
    FakeSocket.last.hear(ack(FakeSocket.last.of("unmark")[0]!.id, { you: you() }));
    tablet.taps.tap(NOW + 900);
    expect(sent()[1]!.seq).not.toBe(seq);
  });

  it("gets a name, of several the last", () => {
    tablet.taps.tap(NOW);
    const { id, seq } = sent()[0]!;
    FakeSocket.last.hear(ack(id, { you: you({ marks: [mark(seq, 42)] }) }));
    tablet.taps.name(VISIT, seq, "debt");
    tablet.taps.name(VISIT, seq, "fear");
    expect(taps()).toEqual([[42, "fear", "sending"]]);
    expect(tablet.taps.unsent.length).toBe(1);
    const [, last] = FakeSocket.last.of("name_mark");
    FakeSocket.last.hear(ack(last!.id, { you: you({ marks: [mark(seq, 42, "fear")] }) }));
    expect(taps()).toEqual([[42, "fear", "saved"]]);
  });
});

describe("the taps of a scene", () => {
  it("come back with the person, from the hub", () => {
    tablet.stop();
    open();
    come([mark(7, 12)]);
    expect(taps()).toEqual([[12, null, "saved"]]);
  });

  it("stay with their scene when the room goes on, and are there when it comes back", () => {
    tablet.taps.tap(NOW);
    const { id, seq } = sent()[0]!;
    FakeSocket.last.hear(ack(id, { you: you({ marks: [mark(seq, 42)] }) }), shown({ visit: "film#4" }));
    expect(taps("film#4")).toEqual([]);
    expect(taps()).toEqual([[42, null, "saved"]]);
  });

  it("that were acknowledged after the room had gone on are saved all the same", () => {
    tablet.taps.tap(NOW);
    FakeSocket.last.hear(shown({ visit: "film#4" }), ack(sent()[0]!.id, { you: you() }));
    expect(taps()).toEqual([[42, null, "saved"]]);
    expect(taps("film#4")).toEqual([]);
  });
});

describe("the time line", () => {
  it("puts windows that overlap below each other", () => {
    const windows = [{ start: 0, end: 5 }, { start: 3, end: 8 }, { start: 5, end: 9 }, { start: 6, end: 7 }];
    expect(lanesOf(windows).map((lane) => lane.map(({ start }) => start))).toEqual([[0, 5], [3], [6]]);
  });

  it("counts a tap as the hub does: in the window, or while somebody was reaching for the tablet", () => {
    expect([9.9, 10, 17, 17.1].map((at) => counts(at, { start: 10, end: 14 }, 3))).toEqual([false, true, true, false]);
  });

  it("says times as people do", () => {
    expect([-3, 0, 42.9, 61, 600].map(clockOf)).toEqual(["0:00", "0:00", "0:42", "1:01", "10:00"]);
  });
});
