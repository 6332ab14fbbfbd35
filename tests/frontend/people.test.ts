import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deviceMemory } from "@/client/memory";
import { NOW, question, refusal, view, viewMessage, welcome, you } from "@/fixtures/room";
import { FakeSocket } from "@/fixtures/socket";
import { RESEND_AFTER_MS, TabletStore } from "@/tablet/store";
import type { Ack, Hello, Join } from "@/wire";

let tablet: TabletStore;

function openTablet(): void {
  tablet = new TabletStore(
    { base: "/", role: "participant", room: "482917", language: "pl" },
    { open: FakeSocket.open, random: () => 0, memory: deviceMemory() },
  );
  tablet.start();
  FakeSocket.last.accept();
}

function ack(id: string, change: Partial<Ack> = {}): void {
  FakeSocket.last.hear({ type: "ack", id, outcome: "done", refusal: null, you: null, ...change });
}

const joins = (): Join[] => FakeSocket.last.of("join");
const lastJoin = (): Join => joins()[joins().length - 1] as Join;
const hello = (): Hello => FakeSocket.last.sent[0] as Hello;

function enter(agency: string): string {
  tablet.enter(agency);
  ack(lastJoin().id, { you: you({ agency, words: ["klon", "rzeka", "zegar"] }) });
  return lastJoin().token;
}

function reconnect(mine: ReturnType<typeof you> | null): void {
  FakeSocket.last.drop();
  vi.advanceTimersByTime(1);
  FakeSocket.last.accept();
  FakeSocket.last.hear(welcome("pl", mine));
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  openTablet();
  FakeSocket.last.hear(welcome("pl"));
});

afterEach(() => {
  tablet.stop();
  vi.useRealTimers();
});

describe("entering a room", () => {
  it("makes a token of 16 bytes in hex, and a new one for everybody", () => {
    const first = enter("border");
    const second = enter("police");
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).not.toBe(first);
  });

  it("keeps the three words and comes back with the token after a reload", () => {
    const token = enter("border");
    tablet.stop();
    openTablet();
    expect(hello().token).toBe(token);
    FakeSocket.last.hear(welcome("pl", you()));
    expect(tablet.active.value?.words).toEqual(["klon", "rzeka", "zegar"]);
  });

  it("whose acknowledgement was lost is asked for again, with the same id and token", () => {
    tablet.enter("border");
    const first = lastJoin();
    reconnect(null);
    expect(joins()).toEqual([first]);
  });

  it("whose acknowledgement was lost is known from the welcome if it had happened", () => {
    tablet.enter("border");
    reconnect(you({ words: [] }));
    expect(joins()).toEqual([]);
    expect(tablet.entering.value).toBe(false);
    expect(tablet.active.value?.agency).toBe("border");
  });

  it("tries other words in silence when they are taken", () => {
    tablet.enter("border");
    const first = lastJoin();
    ack(first.id, { outcome: "refused", refusal: refusal("words-in-use") });
    expect(lastJoin().token).not.toBe(first.token);
    expect(tablet.trouble.value).toBeNull();
    ack(lastJoin().id, { you: you() });
    expect(tablet.people.value).toHaveLength(1);
  });

  it("says why it was refused, and forgets the person", () => {
    tablet.enter("nowhere");
    ack(lastJoin().id, { outcome: "refused", refusal: refusal("unknown-agency") });
    expect(tablet.trouble.value?.code).toBe("unknown-agency");
    expect(tablet.people.value).toEqual([]);
    expect(tablet.entering.value).toBe(false);
  });

  it("asks anew who answers when the hub does not know the token", () => {
    enter("border");
    reconnect(null);
    expect(tablet.active.value).toBeUndefined();
    expect(tablet.trouble.value?.code).toBe("unknown-participant");
  });

  it("does not carry people into another room that has got the same code", () => {
    enter("border");
    tablet.stop();
    openTablet();
    const other = welcome("pl");
    FakeSocket.last.hear({ ...other, room: { ...other.room, id: "room-2" } });
    expect(tablet.people.value).toEqual([]);
  });
});

describe("the room's card", () => {
  it("may come anew at any time, and changes nobody", () => {
    const token = enter("border");
    const { room } = welcome("pl");
    FakeSocket.last.hear({ ...welcome("pl"), room: { ...room, families: room.families.slice(0, 2) } });
    expect(tablet.active.value?.token).toBe(token);
    expect(tablet.you.value?.agency).toBe("border");
    expect(tablet.room.value?.families).toHaveLength(2);
  });
});

describe("what the hub could not store", () => {
  it("is asked for again with the same id", () => {
    tablet.enter("border");
    const first = lastJoin();
    ack(first.id, { outcome: "refused", refusal: refusal("not-kept") });
    expect(tablet.entering.value).toBe(true);
    vi.advanceTimersByTime(RESEND_AFTER_MS);
    expect(joins()).toEqual([first, first]);
  });
});

describe("coming back with three words", () => {
  it("sends them with a new token and keeps it", () => {
    tablet.recover(["klon", "rzeka", "zegar"]);
    const [sent] = FakeSocket.last.of("recover");
    expect(sent?.words).toEqual(["klon", "rzeka", "zegar"]);
    ack(sent?.id ?? "", { you: you({ agency: "police", words: ["klon", "rzeka", "zegar"] }) });
    expect(tablet.active.value).toMatchObject({ token: sent?.token, agency: "police" });
  });

  it("says when they are wrong", () => {
    tablet.recover(["a", "b", "c"]);
    ack(FakeSocket.last.of("recover")[0]?.id ?? "", { outcome: "refused", refusal: refusal("wrong-words") });
    expect(tablet.trouble.value?.code).toBe("wrong-words");
    expect(tablet.active.value).toBeUndefined();
  });
});

describe("several people on one tablet", () => {
  it("answer in turn, each with their own token and their own answer", () => {
    const first = enter("border");
    FakeSocket.last.hear(viewMessage(view("pl", { phase: "open", question: question("pl") })));
    tablet.answers.give("a");
    ack(FakeSocket.last.of("answer")[0]?.id ?? "");
    enter("police");
    expect(tablet.answers.to("a2#1")).toBeUndefined();
    tablet.resume(tablet.people.value[0] as (typeof tablet.people.value)[0]);
    expect(FakeSocket.last.of("resume").map(({ token }) => token)).toEqual([first]);
    ack(FakeSocket.last.of("resume")[0]?.id ?? "", { you: you({ answers: { "a2#1": { seq: 1, value: "a" } } }) });
    expect(tablet.answers.to("a2#1")).toBe("a");
    expect(tablet.people.value.map(({ agency }) => agency)).toEqual(["border", "police"]);
  });

  it("show nothing of the one before until the next is known", () => {
    enter("border");
    tablet.enter("police");
    expect(tablet.you.value).toBeNull();
  });

  it("go back to the one before when the next is refused", () => {
    const first = enter("border");
    tablet.enter("nowhere");
    ack(lastJoin().id, { outcome: "refused", refusal: refusal("unknown-agency") });
    expect(tablet.active.value?.token).toBe(first);
    expect(FakeSocket.last.of("resume").map(({ token }) => token)).toEqual([first]);
  });
});

describe("a break", () => {
  it("begins at once, also without a connection, and is told to the hub later", () => {
    enter("border");
    FakeSocket.last.drop();
    tablet.rest(true);
    expect(tablet.resting.value).toBe(true);
    vi.advanceTimersByTime(1);
    FakeSocket.last.accept();
    FakeSocket.last.hear(welcome("pl", you()));
    expect(FakeSocket.last.of("break").map(({ on }) => on)).toEqual([true]);
    ack(FakeSocket.last.of("break")[0]?.id ?? "");
    expect(tablet.resting.value).toBe(true);
    tablet.rest(false);
    expect(tablet.resting.value).toBe(false);
  });
});

describe("leaving", () => {
  it("forgets the person on this device once the hub knows", () => {
    enter("border");
    tablet.leave();
    expect(tablet.left.value).toBe(false);
    ack(FakeSocket.last.of("leave")[0]?.id ?? "");
    expect(tablet.left.value).toBe(true);
    tablet.stop();
    openTablet();
    expect(hello().token).toBeUndefined();
  });
});

describe("what the hub says", () => {
  it("of another protocol is told as an old page", () => {
    FakeSocket.last.hear({ type: "reload", protocol: 2, build: "next" });
    expect(tablet.old.value).toBe(true);
    expect(tablet.status.value).toBe("stopped");
  });

  it("of an unknown kind is passed over", () => {
    FakeSocket.last.hear({ type: "fireworks" } as never);
    expect(tablet.status.value).toBe("online");
  });

  it("of a room that is not there closes the visit", () => {
    tablet.stop();
    openTablet();
    FakeSocket.last.hear({ type: "refused", refusal: refusal("no-room"), closing: true });
    expect(tablet.closed.value).toBe(true);
    expect(tablet.refusal.value?.code).toBe("no-room");
  });

  it("of one message too many keeps the tablet in the room", () => {
    enter("border");
    FakeSocket.last.hear({ type: "refused", refusal: refusal("flooding"), closing: true });
    expect(tablet.closed.value).toBe(false);
    reconnect(you());
    expect(tablet.status.value).toBe("online");
  });

  it("sets the clock that timers follow", () => {
    vi.spyOn(performance, "now").mockReturnValue(7_000);
    FakeSocket.last.hear({ type: "pong", now: NOW + 5_000, stamp: 6_000 });
    expect(tablet.now()).toBe(NOW + 5_500);
  });
});
