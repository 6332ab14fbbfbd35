import { afterEach, describe, expect, it } from "vitest";
import moderation from "../../../ias_widgets/widgets/console/moderation.js";

const acts = [
  { name: "release", label: "Show", on: null, main: true, stays: false },
  { name: "withhold", label: "Do not show", on: null, main: false, stays: false },
];
const card = (key: string, words = `note ${key}`) => ({
  key, where: "Question from the room", state: "", votes: "", words, marks: [] as number[][], hints: [] as string[], facts: [], large: false, answered: false, acts,
});
const waiting = (...cards: ReturnType<typeof card>[]) => ({ name: "waiting", label: `Waiting: ${cards.length}`, none: "Nothing waits.", switches: [], cards });

/** The desk on a model of its own. */
function shown(...cards: ReturnType<typeof card>[]) {
  const traits: Record<string, unknown> = {
    tabs: [waiting(...cards)], sending: false, opened: 1,
    phrases: { desk: "What participants wrote", gone: "No longer waiting", keys: "Keys: 1, 2", release: "Shown.", withhold: "Not shown." },
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
  moderation.render({ model, el });
  const set = (change: Record<string, unknown>): void => {
    Object.assign(traits, change);
    changed?.();
  };
  const keys = (): string[] => [...el.querySelectorAll<HTMLElement>("li.desk-card")].map((item) => item.dataset["key"]! + (item.classList.contains("is-gone") ? " gone" : ""));
  const here = (): string | undefined => (document.activeElement as HTMLElement).dataset["key"];
  const type = (key: string, more: KeyboardEventInit = {}): void => {
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  };
  return { el, sent, set, keys, here, type };
}

describe("the moderation desk", () => {
  afterEach(() => document.body.replaceChildren());

  it("takes the focus to the oldest card, and decides each with one key", () => {
    const { here, type, sent, el } = shown(card("a"), card("b"), card("c"));
    expect(here()).toBe("a");
    type("1");
    expect(here()).toBe("b");
    type("2");
    expect(here()).toBe("c");
    expect(sent).toEqual([{ event: "act", key: "a", act: "release" }, { event: "act", key: "b", act: "withhold" }]);
    expect(el.querySelector("[role=status]")!.textContent).toBe("Not shown.");
  });

  it("decides one card where a key is held down or a button clicked twice", () => {
    const { type, sent, el } = shown(card("a"), card("b"));
    type("1");
    type("1", { repeat: true });
    el.querySelector<HTMLElement>("li[data-key=b] button")!.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 }));
    expect(sent).toHaveLength(1);
  });

  it("goes up and down by arrows, and only the card at hand is in the way of Tab", () => {
    const { type, here, el } = shown(card("a"), card("b"));
    type("ArrowDown");
    expect(here()).toBe("b");
    type("ArrowDown");
    expect(here()).toBe("b");
    expect([...el.querySelectorAll<HTMLElement>("li button")].map((button) => button.tabIndex)).toEqual([-1, -1, 0, 0]);
  });

  it("moves nothing while others come and go", () => {
    const { set, keys, here, type } = shown(card("a"), card("b"), card("c"));
    type("ArrowDown");
    set({ tabs: [waiting(card("b"), card("c"), card("d"))] });
    expect(keys()).toEqual(["a gone", "b", "c", "d"]);
    expect(here()).toBe("b");
    type("1");
    set({ tabs: [waiting(card("c"), card("d"))] });
    expect(keys()).toEqual(["c", "d"]);
    expect(here()).toBe("c");
  });

  it("offers a card again that the room did not decide on", () => {
    const { set, type, sent, el } = shown(card("a"));
    set({ sending: true });
    type("1");
    expect(el.querySelector("li")!.getAttribute("aria-busy")).toBe("true");
    type("1");
    set({ sending: false });
    expect(el.querySelector("li")!.hasAttribute("aria-busy")).toBe(false);
    type("1");
    expect(sent).toHaveLength(2);
  });

  it("marks what may tell who somebody is, in the text and below it, and lets no markup through", () => {
    const { el } = shown({ ...card("a", "😀 Jan <b>said</b>"), marks: [[3, 6]], hints: ["Looks like a name: Jan"] });
    expect(el.querySelector(".desk-words")!.textContent).toBe("😀 Jan <b>said</b>");
    expect(el.querySelector("mark")!.textContent).toBe("Jan");
    expect(el.querySelector(".desk-hints")!.textContent).toBe("Looks like a name: Jan");
  });

  it("says that nothing waits", () => {
    const { el } = shown();
    expect(el.querySelector<HTMLElement>(".desk-none")!.hidden).toBe(false);
    expect(el.querySelector<HTMLElement>(".desk-keys")!.hidden).toBe(true);
  });
});
