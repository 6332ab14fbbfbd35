import { describe, expect, it } from "vitest";
import { ask, choices, said, type Asked } from "./asking";

const BODY = { choices: choices("Shelter", "Interpreters", "Leaflets"), points: 20, step: 5 };

const left = ({ root }: Asked): string => said(root.querySelector(".points-left [role=status]"));
const shares = ({ root }: Asked): string[] => [...root.querySelectorAll("output")].map((one) => one.textContent ?? "");
async function give(asked: Asked, nth: number, way: "less" | "more"): Promise<void> {
  asked.root.querySelectorAll<HTMLButtonElement>(`.points-give`)[nth]!.querySelectorAll("button")[way === "less" ? 0 : 1]!.click();
  await asked.drawn();
}
async function slide(asked: Asked, nth: number, to: number, ...events: string[]): Promise<void> {
  const range = asked.root.querySelectorAll<HTMLInputElement>("input[type=range]")[nth]!;
  range.value = String(to);
  for (const name of events) range.dispatchEvent(new Event(name, { bubbles: true }));
  await asked.drawn();
}

describe("points to share out", () => {
  it("say what is left until nothing is, and are an answer then", async () => {
    const asked = await ask("points", BODY);
    expect(left(asked)).toBe("20 points left to share out");
    expect(said(asked.root.querySelector(".points-left"))).toContain("Not an answer yet");
    for (let i = 0; i < 3; i++) await give(asked, 1, "more");
    expect(left(asked)).toBe("5 points left to share out");
    expect(asked.answers).toEqual([]);
    await give(asked, 0, "more");
    expect(asked.answers).toEqual([{ a: 5, b: 15, c: 0 }]);
    expect(left(asked)).toBe("All 20 points are shared out");
    expect(said(asked.root.querySelector(".points-left"))).not.toContain("Not an answer yet");
  });

  it("may be too many for a while, and say so", async () => {
    const asked = await ask("points", BODY, { a: 5, b: 15, c: 0 }, "saved");
    await give(asked, 2, "more");
    expect(left(asked)).toBe("5 points too many: take them back somewhere");
    expect(asked.answers).toEqual([]);
    await give(asked, 1, "less");
    expect(asked.answers).toEqual([{ a: 5, b: 10, c: 5 }]);
  });

  it("are an answer when the knob is let go, not while it passes by", async () => {
    const asked = await ask("points", BODY);
    await slide(asked, 0, 20, "input");
    expect(asked.answers).toEqual([]);
    expect(shares(asked)).toEqual(["20", "0", "0"]);
    await slide(asked, 0, 15, "input", "change");
    expect(asked.answers).toEqual([]);
    await slide(asked, 2, 5, "input", "change");
    expect(asked.answers).toEqual([{ a: 15, b: 0, c: 5 }]);
  });

  it("are never fewer than none, nor more than there are for one thing", async () => {
    const asked = await ask("points", BODY);
    await give(asked, 0, "less");
    expect(asked.drafts).toEqual([]);
    for (let i = 0; i < 6; i++) await give(asked, 0, "more");
    expect(shares(asked)).toEqual(["20", "0", "0"]);
  });

  it("say to a screen reader what each control is for", async () => {
    const asked = await ask("points", BODY);
    const told = [...asked.root.querySelectorAll(".points-line")[1]!.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label"));
    expect(told).toEqual(["5 fewer: Interpreters", "Interpreters, points", "5 more: Interpreters"]);
  });

  it("that did not add up when the vote closed were not handed in", async () => {
    const asked = await ask("points", BODY);
    await give(asked, 1, "more");
    await asked.turn("closed");
    expect(said(asked.root)).toContain("nothing was handed in");
    expect(asked.root.querySelectorAll("button, input")).toHaveLength(0);
  });

  it("that were changed after they were saved give way to the answer when the vote has closed", async () => {
    const asked = await ask("points", BODY, { a: 5, b: 15, c: 0 }, "saved");
    await give(asked, 2, "more");
    await asked.turn("closed");
    expect(shares(asked)).toEqual(["5", "15", "0"]);
    expect(said(asked.root)).not.toContain("nothing was handed in");
  });
});
