import { describe, expect, it } from "vitest";
import { wayOf } from "@/screen/outcome";
import type { Outcome } from "@/wire";

const options = ["talk", "folder", "station"].map((id, i) => ({ id, letter: "ABC"[i]!, text: id, label: id }));
const taken: Outcome = { rule: "most", way: "rule", choice: "talk", tied: [], reason: "", taken: true };
const way = (change: Partial<Outcome>): ReturnType<typeof wayOf> => wayOf({ ...taken, ...change }, options, (a, b) => `${a}+${b}`);

describe("the screen says which way the film goes", () => {
  it("by the rule", () => expect(way({})).toMatchObject({ key: "screen-goes", args: { letter: "A" }, settled: true }));
  it("by the minority", () => expect(way({ way: "minority", choice: "station" })).toMatchObject({ key: "screen-goes-minority", args: { letter: "C" } }));
  it("by the facilitator", () => expect(way({ way: "facilitator", choice: "folder" })).toMatchObject({ key: "screen-goes-facilitator", args: { letter: "B" } }));
});

describe("a tie is shown openly", () => {
  const tied = ["talk", "folder"];

  it("while it waits", () => expect(way({ choice: null, tied, reason: "tie" })).toEqual({ key: "screen-tie", args: { tied: "A+B" }, settled: false }));
  it("when the lot has spoken", () => expect(way({ way: "lot", tied, choice: "folder" })).toMatchObject({ key: "screen-goes-tie-lot", args: { letter: "B", tied: "A+B" } }));
  it("when the facilitator has", () => expect(way({ way: "facilitator", tied })).toMatchObject({ key: "screen-goes-tie-facilitator" }));
});

describe("an open way says why", () => {
  it("too few answers", () => expect(way({ choice: null, reason: "too_few" }).key).toBe("screen-waits-too-few"));
  it("the facilitator decides", () => expect(way({ choice: null, reason: "facilitator" }).key).toBe("screen-waits-facilitator"));
});
