import { describe, expect, it } from "vitest";
import { droppedAt, moved } from "@/questions/parts/dragging";
import { placeAmong } from "@/questions/parts/saying";
import { ask, choices, said, type Asked } from "./asking";

const BODY = { choices: choices("Shelter", "Interpreter", "Passport", "Wages"), top: 4 };

const lines = ({ root }: Asked): string[] => [...root.querySelectorAll(".order-words b")].map((one) => one.textContent ?? "");
const button = ({ root }: Asked, way: "up" | "down", letter: string): HTMLButtonElement =>
  [...root.querySelectorAll("li")].find((line) => line.querySelector(".order-words b")?.textContent === letter)!.querySelector<HTMLButtonElement>(`[data-way=${way}]`)!;
const mine = ({ root }: Asked): HTMLButtonElement => root.querySelector<HTMLButtonElement>(".order-hand button")!;
async function press(asked: Asked, on: HTMLElement, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  on.dispatchEvent(event);
  await asked.drawn();
  return event;
}

describe("an order", () => {
  it("is no answer before somebody says that it is theirs, and says so", async () => {
    const asked = await ask("ranking", BODY);
    expect(said(asked.root.querySelector(".order-hand [role=status]"))).toBe("Not an answer yet");
    button(asked, "up", "C").click();
    await asked.drawn();
    expect(lines(asked)).toEqual(["A", "C", "B", "D"]);
    expect(asked.answers).toEqual([]);
    expect(asked.drafts).toEqual([["a", "c", "b", "d"]]);
    mine(asked).click();
    await asked.drawn();
    expect(asked.answers).toEqual([["a", "c", "b", "d"]]);
    expect(said(asked.root.querySelector(".order-hand [role=status]"))).toBe("");
    expect(mine(asked).getAttribute("aria-disabled")).toBe("true");
  });

  it("may be handed in as it was asked", async () => {
    const asked = await ask("ranking", BODY);
    mine(asked).click();
    mine(asked).click();
    await asked.drawn();
    expect(asked.answers).toEqual([["a", "b", "c", "d"]]);
  });

  it("that is changed after it was saved says that the change is not handed in", async () => {
    const asked = await ask("ranking", BODY, ["d", "c", "b", "a"], "saved");
    expect(lines(asked)).toEqual(["D", "C", "B", "A"]);
    button(asked, "down", "D").click();
    await asked.drawn();
    expect(said(asked.root.querySelector(".order-hand [role=status]"))).toBe("Changed, and not handed in");
    button(asked, "up", "D").click();
    await asked.drawn();
    expect(said(asked.root.querySelector(".order-hand [role=status]"))).toBe("");
    expect(asked.answers).toEqual([]);
  });

  it("that was refused can be handed in again", async () => {
    const asked = await ask("ranking", BODY, ["a", "b", "c", "d"], "saved");
    await asked.turn("refused");
    mine(asked).click();
    expect(asked.answers).toEqual([["a", "b", "c", "d"]]);
  });

  it("that was never handed in says so when the vote has closed, and can no more be moved", async () => {
    const asked = await ask("ranking", BODY);
    button(asked, "down", "A").click();
    await asked.turn("closed");
    expect(said(asked.root)).toContain("This order was not handed in.");
    expect(asked.root.querySelectorAll("button")).toHaveLength(0);
  });

  it("that was changed and not handed in gives way to the answer when the vote has closed", async () => {
    const asked = await ask("ranking", BODY, ["d", "c", "b", "a"], "saved");
    button(asked, "down", "D").click();
    await asked.turn("closed");
    expect(lines(asked)).toEqual(["D", "C", "B", "A"]);
    expect(said(asked.root)).not.toContain("not handed in");
  });
});

describe("by keyboard and by ear", () => {
  it("the arrows move a line, the focus goes with it, and its place is told", async () => {
    const asked = await ask("ranking", BODY);
    button(asked, "down", "A").focus();
    const event = await press(asked, button(asked, "down", "A"), "ArrowDown");
    expect(event.defaultPrevented).toBe(true);
    expect(lines(asked)).toEqual(["B", "A", "C", "D"]);
    expect(document.activeElement).toBe(button(asked, "down", "A"));
    expect(said(asked.root.querySelector("p.vh"))).toBe("Shelter: 2 of 4");
    await press(asked, button(asked, "down", "A"), "End");
    expect(lines(asked)).toEqual(["B", "C", "D", "A"]);
    expect(document.activeElement).toBe(button(asked, "down", "A"));
    await press(asked, button(asked, "down", "A"), "Home");
    expect(lines(asked)).toEqual(["A", "B", "C", "D"]);
    expect(said(asked.root.querySelector("p.vh"))).toBe("Shelter: 1 of 4");
  });

  it("a line at the end of its way stays, and its button keeps the focus", async () => {
    const asked = await ask("ranking", BODY);
    const up = button(asked, "up", "A");
    expect(up.getAttribute("aria-disabled")).toBe("true");
    up.focus();
    up.click();
    await asked.drawn();
    expect(asked.drafts).toEqual([]);
    expect(document.activeElement).toBe(up);
  });

  it("every button says which line it moves, and other keys are left alone", async () => {
    const asked = await ask("ranking", BODY);
    expect(button(asked, "up", "B").getAttribute("aria-label")).toBe("Move up: Interpreter");
    expect((await press(asked, button(asked, "up", "B"), "Tab")).defaultPrevented).toBe(false);
    expect(asked.drafts).toEqual([]);
  });
});

describe("of which only the first few count", () => {
  const TOP = { ...BODY, top: 2 };

  it("hands in these alone, and shows where they end", async () => {
    const asked = await ask("ranking", TOP);
    expect(said(asked.root.querySelector("li.is-cut .order-words"))).toBe("B Interpreter");
    expect(asked.root.querySelectorAll("li.is-below")).toHaveLength(2);
    button(asked, "up", "D").click();
    await asked.drawn();
    mine(asked).click();
    await asked.drawn();
    expect(asked.answers).toEqual([["a", "b"]]);
    expect(lines(asked)).toEqual(["A", "B", "D", "C"]);
  });

  it("what is moved below the line does not change the answer", async () => {
    const asked = await ask("ranking", TOP, ["c", "a"], "saved");
    expect(lines(asked)).toEqual(["C", "A", "B", "D"]);
    button(asked, "up", "D").click();
    await asked.drawn();
    expect(said(asked.root.querySelector(".order-hand [role=status]"))).toBe("");
  });
});

describe("a line that is dragged", () => {
  const boxes = [0, 70, 140, 240].map((top, i) => ({ top, height: i === 2 ? 90 : 60 }));

  it.each([
    [0, 29, 0],
    [0, 41, 1],
    [0, 500, 3],
    [3, -90, 2],
    [3, -500, 0],
    [2, 0, 2],
    [1, -50, 0],
  ])("from %i by %i comes to stand at %i", (from, dy, to) => {
    expect(droppedAt(boxes, from, dy)).toBe(to);
  });

  it("leaves all others in their order", () => {
    expect(moved(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
    expect(moved(["a", "b", "c", "d"], 3, 0)).toEqual(["d", "a", "b", "c"]);
    expect(moved(["a", "b", "c", "d"], 1, 1)).toEqual(["a", "b", "c", "d"]);
  });
});

it("equals share a place", () => {
  expect([5, 3, 3, 1].map((own, _, all) => placeAmong(own, all))).toEqual([1, 2, 2, 4]);
});
