import { describe, expect, it } from "vitest";
import { OwnClock, positionOf, RoomClock } from "@/film/clock";
import { LEAD_IN, type FilmFace } from "@/wire";

const face = (change: Partial<FilmFace> = {}): FilmFace => ({
  visit: "film#1", position: 0, at: 1000, playing: true, rate: 1, length: 60, paper: null, signs: true, online: false, ...change,
});

describe("where a film is", () => {
  it("goes on from where it was set, as fast as it was set to", () => {
    expect(positionOf({ position: 10, at: 1000, playing: true, rate: 1.5 }, 3000, 60)).toBe(13);
  });

  it("stands while it does not play, and at its end", () => {
    expect(positionOf({ position: 10, at: 1000, playing: false, rate: 1 }, 99_000, 60)).toBe(10);
    expect(positionOf({ position: 10, at: 1000, playing: true, rate: 1 }, 99_000, 60)).toBe(60);
  });
});

describe("a clock of one's own", () => {
  let now = 0;
  const clock = (from = {}): OwnClock => {
    now = 0;
    return new OwnClock(60, from, () => now);
  };

  it("plays, pauses, and goes on where it was paused", () => {
    const own = clock({ playing: true });
    now = 4000;
    own.toggle();
    now = 9000;
    expect([own.seconds(), own.runs()]).toEqual([4, false]);
    own.toggle();
    now = 10_000;
    expect(own.seconds()).toBe(5);
  });

  it("keeps its place when its speed changes", () => {
    const own = clock({ playing: true });
    now = 10_000;
    own.speed(2);
    now = 12_000;
    expect(own.seconds()).toBe(14);
  });

  it("goes nowhere beyond its scene, and begins again when it is started at the end", () => {
    const own = clock();
    own.seek(-5);
    expect(own.seconds()).toBe(0);
    own.seek(500);
    expect(own.seconds()).toBe(60);
    own.play();
    expect([own.seconds(), own.runs()]).toEqual([0, true]);
  });

  it("does not run at its end, however long it was left alone", () => {
    const own = clock({ playing: true });
    now = 3_600_000;
    expect([own.seconds(), own.runs()]).toEqual([60, false]);
  });
});

describe("a clock that follows a room", () => {
  it("is where the room is by the hub's time, also before the first shot", () => {
    let hub = 1000 + 2000;
    const clock = new RoomClock(face({ position: -LEAD_IN }), () => hub);
    expect(clock.seconds()).toBe(-LEAD_IN + 2);
    hub += 60_000;
    expect(clock.seconds()).toBe(-LEAD_IN + 62);
  });

  it("takes over what the facilitator does, and tells nobody of what is the same", () => {
    const clock = new RoomClock(face(), () => 5000);
    const before = clock.transport.value;
    clock.follow(face());
    expect(clock.transport.value).toBe(before);
    clock.follow(face({ position: 30, at: 5000, playing: false }));
    expect([clock.seconds(), clock.runs()]).toEqual([30, false]);
  });

  it("is set right when the device learns the hub's time better", () => {
    let hub = 3000;
    const clock = new RoomClock(face(), () => hub);
    hub = 3400;
    expect(clock.seconds()).toBeCloseTo(2.4);
  });
});
