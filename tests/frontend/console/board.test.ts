import { afterEach, describe, expect, it } from "vitest";
import board from "../../../ias_widgets/widgets/console/board.js";

const note = (key: string, group = "") => ({ key, words: `note ${key}`, group, votes: "", facts: [] });

/** The board on a model of its own. */
function shown(change: Record<string, unknown> = {}) {
  const traits: Record<string, unknown> = {
    wall: "board", stage: "collect", stages: [{ name: "collect", label: "Collect" }, { name: "vote", label: "Vote" }], grouped: true, large: "",
    groups: [{ id: "g1", name: "Calls" }, { id: "g2", name: "" }], notes: [note("a"), note("b"), note("c", "g1")],
    phrases: { chosen: "Chosen: #", "board-keys": "Space chooses", "board-plain-keys": "Space chooses", "group-unnamed": "Group #", "group-name": "Name of group #", large: "Large", "large-off": "Small", put: "Put here" },
    ...change,
  };
  const sent: Record<string, unknown>[] = [];
  let changed: (() => void) | undefined;
  const model = {
    get: (name: string): unknown => traits[name],
    send: (message: Record<string, unknown>): void => void sent.push(message),
    on: (_: string, then: () => void): void => void (changed = then),
    off: (): void => void (changed = undefined),
  };
  const el = document.body.appendChild(document.createElement("div"));
  board.render({ model, el });
  const set = (more: Record<string, unknown>): void => {
    Object.assign(traits, more);
    changed?.();
  };
  const item = (key: string): HTMLElement => el.querySelector<HTMLElement>(`li[data-key=${key}]`)!;
  const type = (key: string): void => void document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const drag = (key: string, place: number): void => {
    const carried = new Map<string, string>();
    const dataTransfer = { setData: (kind: string, data: string) => void carried.set(kind, data), getData: (kind: string) => carried.get(kind) ?? "" };
    const event = (name: string): Event => Object.assign(new Event(name, { bubbles: true, cancelable: true }), { dataTransfer });
    item(key).dispatchEvent(event("dragstart"));
    el.querySelectorAll(".board-group")[place]!.dispatchEvent(event("drop"));
  };
  const press = (text: string): void => [...el.querySelectorAll("button")].find((button) => button.textContent === text)!.click();
  const places = (): string[][] => [...el.querySelectorAll(".board-group")].map((group) => [...group.querySelectorAll("li")].map((one) => one.dataset["key"]!));
  return { el, sent, set, item, type, drag, press, places };
}

describe("the board on the console", () => {
  afterEach(() => document.body.replaceChildren());

  it("puts notes where they belong, those without a group first", () => {
    expect(shown().places()).toEqual([["a", "b"], ["c"], []]);
  });

  it("puts a note into a group by dragging it there, with all that are chosen if it is one of them", () => {
    const { drag, item, sent } = shown();
    drag("c", 0);
    item("a").click();
    item("b").click();
    drag("b", 2);
    expect(sent).toEqual([
      { event: "group", wall: "board", keys: ["c"], group: "" },
      { event: "group", wall: "board", keys: ["a", "b"], group: "g2" },
    ]);
  });

  it("does the same by keyboard: arrows go, space chooses, a digit puts", () => {
    const { item, type, sent } = shown();
    item("a").focus();
    type("ArrowDown");
    type("ArrowDown");
    type("0");
    type(" ");
    type("2");
    expect(sent.map(({ keys, group }) => [keys, group])).toEqual([[["c"], ""], [["c"], "g2"]]);
  });

  it("names a new group, and puts what is chosen into it", () => {
    const { item, el, type, sent } = shown();
    item("a").click();
    const field = el.querySelector<HTMLInputElement>(".board-new input")!;
    field.value = " Who calls ";
    field.focus();
    type("Enter");
    const [named, filled] = sent;
    expect(named).toMatchObject({ event: "name", name: "Who calls" });
    expect(filled).toMatchObject({ event: "group", keys: ["a"], group: named!["group"] });
    expect(named!["group"]).toMatch(/^g[0-9a-f]{12}$/);
  });

  it("leaves a name alone while it is written", () => {
    const { el, set } = shown();
    const field = el.querySelector<HTMLInputElement>(".board-head input")!;
    field.focus();
    field.value = "Calls at ni";
    set({ notes: [note("a"), note("b"), note("c", "g1"), note("d")] });
    expect(field.value).toBe("Calls at ni");
    field.blur();
    set({ groups: [{ id: "g1", name: "Night" }, { id: "g2", name: "" }] });
    expect(field.value).toBe("Night");
  });

  it("keeps the focus where a note is moved, and gives it to the next where one goes", () => {
    const { item, set } = shown();
    item("a").focus();
    item("a").click();
    set({ notes: [note("b"), note("a", "g2"), note("c", "g1")] });
    expect((document.activeElement as HTMLElement).dataset["key"]).toBe("a");
    set({ notes: [note("b"), note("c", "g1")] });
    expect((document.activeElement as HTMLElement).dataset["key"]).toBeDefined();
  });

  it("shows the one chosen note large, and changes the stage", () => {
    const { item, press, sent, set } = shown();
    item("b").click();
    press("Large");
    set({ large: "b" });
    press("Small");
    press("Vote");
    expect(sent.map(({ event }) => event)).toEqual(["large", "large", "stage"]);
    expect(sent[2]).toMatchObject({ stage: "vote", wall: "board" });
  });

  it("has no groups where commitments are made", () => {
    const { el } = shown({ grouped: false, groups: [], notes: [note("a")] });
    expect(el.querySelector<HTMLElement>(".board-named")!.hidden).toBe(true);
    expect(el.querySelector<HTMLElement>(".board-head")!.hidden).toBe(true);
  });
});
