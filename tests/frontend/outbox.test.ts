import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deviceMemory } from "@/client/memory";
import { question, refusal, view, viewMessage, welcome, you } from "@/fixtures/room";
import { FakeSocket } from "@/fixtures/socket";
import { RESEND_AFTER_MS, TabletStore } from "@/tablet/store";
import type { Ack, Answer, Join } from "@/wire";

const ROUND = "a2#1";
let tablet: TabletStore;

function openTablet(): TabletStore {
  tablet = new TabletStore(
    { base: "/", role: "participant", room: "482917", language: "pl" },
    { open: FakeSocket.open, random: () => 0, memory: deviceMemory() },
  );
  tablet.start();
  FakeSocket.last.accept();
  return tablet;
}

function ack(id: string, change: Partial<Ack> = {}): void {
  FakeSocket.last.hear({ type: "ack", id, outcome: "done", refusal: null, you: null, ...change });
}

function last<T extends Join | Answer>(type: T["type"]): T {
  const sent = FakeSocket.last.of(type) as T[];
  const found = sent[sent.length - 1];
  if (!found) throw new Error(`no ${type} was sent`);
  return found;
}

function openRound(round = ROUND): void {
  FakeSocket.last.hear(viewMessage(view("pl", { phase: "open", question: question("pl", { round }) })));
}

function enter(agency = "border"): string {
  tablet.enter(agency);
  const join = last<Join>("join");
  ack(join.id, { you: you({ agency, words: ["klon", "rzeka", "zegar"] }) });
  return join.token;
}

function comeBack(answers: Record<string, Record<string, unknown>> = {}): void {
  FakeSocket.last.drop();
  vi.advanceTimersByTime(1);
  FakeSocket.last.accept();
  FakeSocket.last.hear(welcome("pl", you({ answers })));
  openRound();
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  openTablet();
  FakeSocket.last.hear(welcome("pl"));
  enter();
  openRound();
});

afterEach(() => {
  tablet.stop();
  vi.useRealTimers();
});

describe("an answer", () => {
  it("is saved only when the hub says so", () => {
    tablet.answers.give("a");
    expect(tablet.answers.stateOf(ROUND)).toBe("sending");
    ack(last<Answer>("answer").id);
    expect(tablet.answers.stateOf(ROUND)).toBe("saved");
    expect(tablet.answers.to(ROUND)).toBe("a");
  });

  it("counts up with every change", () => {
    tablet.answers.give("a");
    ack(last<Answer>("answer").id);
    tablet.answers.give("b");
    tablet.answers.give("c");
    expect(FakeSocket.last.of("answer").map(({ seq, value }) => [seq, value])).toEqual([[1, "a"], [2, "b"], [3, "c"]]);
  });

  it("counts on from what the hub knows after coming back", () => {
    comeBack({ [ROUND]: { seq: 7, value: "a" } });
    tablet.answers.give("b");
    expect(last<Answer>("answer").seq).toBe(8);
  });

  it("waits on the device while there is no connection", () => {
    FakeSocket.last.drop();
    tablet.answers.give("b");
    expect(tablet.answers.stateOf(ROUND)).toBe("kept");
    expect(tablet.answers.to(ROUND)).toBe("b");
  });

  it("whose acknowledgement was lost is sent once more, with the same id", () => {
    tablet.answers.give("a");
    const first = last<Answer>("answer");
    comeBack();
    expect(FakeSocket.last.of("answer")).toEqual([first]);
    ack(first.id);
    expect(tablet.answers.stateOf(ROUND)).toBe("saved");
    comeBack({ [ROUND]: { seq: 1, value: "a" } });
    expect(FakeSocket.last.of("answer")).toEqual([]);
  });

  it("that was changed offline goes out as the latest only", () => {
    FakeSocket.last.drop();
    tablet.answers.give("a");
    tablet.answers.give("b");
    tablet.answers.give("c");
    comeBack();
    expect(FakeSocket.last.of("answer").map(({ value }) => value)).toEqual(["c"]);
  });

  it("is not called saved by the acknowledgement of an earlier one", () => {
    tablet.answers.give("a");
    const first = last<Answer>("answer");
    tablet.answers.give("b");
    ack(first.id);
    expect(tablet.answers.stateOf(ROUND)).toBe("sending");
    expect(tablet.answers.to(ROUND)).toBe("b");
  });

  it("that came too late gives way to what the hub has", () => {
    tablet.answers.give("a");
    ack(last<Answer>("answer").id, { outcome: "superseded", you: you({ answers: { [ROUND]: { seq: 4, value: "c" } } }) });
    expect(tablet.answers.stateOf(ROUND)).toBe("saved");
    expect(tablet.answers.to(ROUND)).toBe("c");
  });

  it("that was refused says why, and what was saved before stays", () => {
    tablet.answers.give("a");
    ack(last<Answer>("answer").id);
    tablet.answers.give("b");
    ack(last<Answer>("answer").id, { outcome: "refused", refusal: refusal("round-closed") });
    expect(tablet.answers.stateOf(ROUND)).toBe("refused");
    expect(tablet.answers.refusalOf(ROUND)?.code).toBe("round-closed");
    expect(tablet.answers.to(ROUND)).toBe("a");
  });

  it("that the hub did not take for now is offered again", () => {
    tablet.answers.give("a");
    FakeSocket.last.hear({ type: "refused", refusal: refusal("flooding"), closing: false });
    vi.advanceTimersByTime(RESEND_AFTER_MS);
    const [first, second] = FakeSocket.last.of("answer");
    expect(second).toEqual(first);
  });

  it("survives a reload of the page", () => {
    FakeSocket.last.drop();
    tablet.answers.give("b");
    tablet.stop();
    openTablet();
    FakeSocket.last.hear(welcome("pl", you()));
    openRound();
    expect(FakeSocket.last.of("answer").map(({ value }) => value)).toEqual(["b"]);
    expect(tablet.answers.stateOf(ROUND)).toBe("sending");
  });
});

describe("a draft", () => {
  it("survives a reload of the page", () => {
    tablet.answers.draft(["a"]);
    tablet.stop();
    openTablet();
    FakeSocket.last.hear(welcome("pl", you()));
    openRound();
    expect(tablet.answers.drafted).toEqual(["a"]);
  });

  it("is gone once there is an answer", () => {
    tablet.answers.draft(["a"]);
    tablet.answers.give(["a", "b"]);
    expect(tablet.answers.drafted).toBeUndefined();
  });

  it("belongs to its round", () => {
    tablet.answers.draft(["a"]);
    openRound("a2#2");
    expect(tablet.answers.drafted).toBeUndefined();
  });
});

describe("a device that may keep nothing", () => {
  it("still answers", () => {
    const forbidden = deviceMemory(() => {
      throw new DOMException("denied");
    });
    forbidden.write("key", { a: 1 });
    expect(forbidden.read("key")).toEqual({ a: 1 });
    forbidden.drop("key");
    expect(forbidden.read("key")).toBeNull();
  });
});
