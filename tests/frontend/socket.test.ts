import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BACKOFF_MOST_MS, DEAD_AFTER_MS, DEAD_AFTER_WAKING_MS, PING_EVERY_MS, Socket, type Status } from "@/client/socket";
import { NOW, welcome } from "@/fixtures/room";
import { FakeSocket } from "@/fixtures/socket";
import type { HubMessage } from "@/wire";

let statuses: Status[];
let heard: HubMessage[];
let socket: Socket;

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  statuses = [];
  heard = [];
  socket = new Socket({
    url: "ws://room.test/ws",
    hello: () => ({ type: "hello", protocol: 1, build: "b", room: "482917", role: "participant" }),
    hear: (message) => heard.push(message),
    changed: (status) => statuses.push(status),
    open: FakeSocket.open,
    random: () => 1,
  });
  socket.start();
});

afterEach(() => {
  socket.stop();
  vi.useRealTimers();
});

function online(): void {
  FakeSocket.last.accept();
  FakeSocket.last.hear(welcome("pl"));
}

describe("a connection", () => {
  it("says hello first, and is online only after the welcome", () => {
    FakeSocket.last.accept();
    expect(FakeSocket.last.sent.map(({ type }) => type)).toEqual(["hello"]);
    expect(socket.send({ type: "ping" })).toBe(false);
    FakeSocket.last.hear(welcome("pl"));
    expect(statuses).toEqual(["connecting", "online"]);
    expect(socket.send({ type: "ping" })).toBe(true);
  });

  it("comes back by itself after a loss, waiting longer each time, but never longer than eight seconds", () => {
    online();
    for (const wait of [300, 600, 1200, 2400, 4800, BACKOFF_MOST_MS, BACKOFF_MOST_MS]) {
      const before = FakeSocket.all.length;
      FakeSocket.last.drop();
      vi.advanceTimersByTime(wait - 1);
      expect(FakeSocket.all.length).toBe(before);
      vi.advanceTimersByTime(1);
      expect(FakeSocket.all.length).toBe(before + 1);
    }
    expect(statuses).toEqual(["connecting", "online", "offline"]);
  });

  it("begins with short waits again once it was welcomed", () => {
    online();
    FakeSocket.last.drop();
    vi.advanceTimersByTime(300);
    FakeSocket.last.drop();
    vi.advanceTimersByTime(600);
    online();
    const before = FakeSocket.all.length;
    FakeSocket.last.drop();
    vi.advanceTimersByTime(300);
    expect(FakeSocket.all.length).toBe(before + 1);
  });

  it.each(["pageshow", "online"])("is tried at once on %s", (event) => {
    online();
    FakeSocket.last.drop();
    const before = FakeSocket.all.length;
    window.dispatchEvent(new Event(event));
    expect(FakeSocket.all.length).toBe(before + 1);
  });

  it("is tried at once when the page is seen again", () => {
    online();
    FakeSocket.last.drop();
    const before = FakeSocket.all.length;
    document.dispatchEvent(new Event("visibilitychange"));
    expect(FakeSocket.all.length).toBe(before + 1);
  });

  it("is opened once, although the page is shown while it opens", () => {
    window.dispatchEvent(new Event("pageshow"));
    expect(FakeSocket.all).toHaveLength(1);
    online();
    expect(statuses).toEqual(["connecting", "online"]);
  });

  it("that was being opened when the device fell asleep is given up soon after it wakes", () => {
    window.dispatchEvent(new Event("pageshow"));
    vi.advanceTimersByTime(DEAD_AFTER_WAKING_MS + 300);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it("asks after silence, and holds silence after that for a loss", () => {
    online();
    vi.advanceTimersByTime(PING_EVERY_MS);
    expect(FakeSocket.last.of("ping")).toHaveLength(1);
    vi.advanceTimersByTime(DEAD_AFTER_MS);
    expect(statuses).toContain("offline");
  });

  it("waits for less after waking up", () => {
    online();
    window.dispatchEvent(new Event("pageshow"));
    expect(FakeSocket.last.of("ping")).toHaveLength(1);
    vi.advanceTimersByTime(DEAD_AFTER_WAKING_MS);
    expect(statuses).toContain("offline");
  });

  it("stays while pongs come", () => {
    online();
    for (let i = 0; i < 5; i++) {
      vi.advanceTimersByTime(PING_EVERY_MS);
      FakeSocket.last.hear({ type: "pong", now: NOW, stamp: 0 });
    }
    expect(statuses).toEqual(["connecting", "online"]);
    expect(FakeSocket.all).toHaveLength(1);
  });

  it("gives up on one that never opens", () => {
    vi.advanceTimersByTime(DEAD_AFTER_MS + 300);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it("no longer listens to a connection it has given up", () => {
    const first = FakeSocket.last;
    online();
    first.drop();
    vi.advanceTimersByTime(300);
    heard = [];
    first.hear(welcome("en"));
    expect(heard).toEqual([]);
  });

  it("does nothing more once it was stopped", () => {
    online();
    socket.stop();
    vi.advanceTimersByTime(60_000);
    window.dispatchEvent(new Event("online"));
    expect(FakeSocket.all).toHaveLength(1);
    expect(statuses[statuses.length - 1]).toBe("stopped");
  });

  it("passes over what is no message", () => {
    online();
    FakeSocket.last.onmessage?.({ data: "not json" });
    FakeSocket.last.onmessage?.({ data: "null" });
    expect(heard.map(({ type }) => type)).toEqual(["welcome"]);
  });
});
