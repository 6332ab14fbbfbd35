import { describe, expect, it } from "vitest";
import { pass, START, step, toggle, untilNext } from "@/film/clock";

const lengths = [4, 6, 5];

describe("the shot clock", () => {
  it("stays in a shot until its seconds are over", () => {
    expect(pass(START, 3.9, lengths)).toMatchObject({ at: 0, playing: true });
    expect(pass(START, 4, lengths)).toMatchObject({ at: 1, spent: 0 });
  });

  it("skips as many shots as a sleeping laptop missed", () => {
    expect(pass(START, 11, lengths)).toMatchObject({ at: 2, spent: 1, playing: true });
  });

  it("stays at the last shot when it ends", () => {
    expect(pass(START, 1000, lengths)).toEqual({ at: 2, spent: 5, playing: false });
  });

  it("stands still while paused", () => {
    const paused = toggle(START, lengths);
    expect(pass(paused, 100, lengths)).toBe(paused);
    expect(untilNext(paused, lengths)).toBeNull();
  });

  it("steps to a shot's beginning, never beyond either end", () => {
    expect(step({ at: 1, spent: 3, playing: true }, 1, lengths)).toEqual({ at: 2, spent: 0, playing: true });
    expect(step({ at: 0, spent: 3, playing: true }, -1, lengths)).toMatchObject({ at: 0, spent: 0 });
    expect(step({ at: 2, spent: 3, playing: true }, 1, lengths)).toMatchObject({ at: 2 });
  });

  it("begins again when it is started at the end", () => {
    expect(toggle(pass(START, 1000, lengths), lengths)).toEqual(START);
  });

  it("goes on where it was paused", () => {
    const paused = toggle(pass(START, 5, lengths), lengths);
    expect(toggle(paused, lengths)).toMatchObject({ at: 1, spent: 1, playing: true });
  });

  it("says how long the shot still lasts", () => {
    expect(untilNext({ at: 1, spent: 2, playing: true }, lengths)).toBe(4);
  });
});
