import { signal } from "@preact/signals";
import { h, render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import common from "ias:locales/common";
import { question } from "@/fixtures/room";
import { Speech, SpeechContext } from "@/i18n";
import { kindOf } from "@/questions";
import { bring } from "@/questions/outside/loading";
import type { QuestionFace } from "@/wire";

const BASE = "http://hub.test/";
const NUMBER = { type: "integer", minimum: 0, maximum: 10 };
const soon = (): Promise<unknown> => new Promise((done) => setTimeout(done, 0));
let serial = 0;
let root: HTMLElement;

afterEach(() => render(null, root));

/** A question of a kind that nobody has asked before. */
function asked(schema: Record<string, unknown>, view: string | null = null, body: Record<string, unknown> = {}): QuestionFace {
  const kind = `outside${(serial += 1)}`;
  return question("en", { kind, schema, view: view && `${kind}-${view}`, body });
}

async function draw(face: QuestionFace, value?: unknown): Promise<{ root: HTMLElement; given: unknown[] }> {
  root = document.createElement("div");
  const given: unknown[] = [];
  const own = signal(value);
  const Ask = (): ReturnType<typeof h> | null => {
    const Shown = kindOf(face.kind)?.Ask;
    const props = { question: face, value: own.value, state: "rest" as const, labelledBy: "q", draft: undefined, onDraft: () => undefined };
    return Shown ? <Shown {...props} onAnswer={(answer) => given.push((own.value = answer))} /> : null;
  };
  const speech = new Speech([common], "en");
  render(<SpeechContext.Provider value={speech}><Ask /></SpeechContext.Provider>, root);
  await soon();
  return { root, given };
}

describe("the views of a kind from outside", () => {
  it("are fetched from the hub once, and stand there when they have come", async () => {
    const face = asked(NUMBER, "0123456789abcdef");
    const load = vi.fn(async () => ({ default: ({ h: make }: { h: typeof h }) => ({ Ask: () => make("b", null, "mine") }) }));
    bring(face, BASE, load as never);
    const drawn = await draw(face);
    bring(face, BASE, load as never);
    await soon();
    expect(load.mock.calls).toEqual([[`${BASE}kind/${face.view}.js`]]);
    expect(drawn.root.textContent).toBe("mine");
  });

  it("leave a calm line while they come", async () => {
    const face = asked(NUMBER, "1");
    bring(face, BASE, () => new Promise(() => undefined));
    const { root: page } = await draw(face);
    expect(page.querySelector("[role=status]")?.textContent).toBe("Loading this question…");
  });

  it.each([
    ["cannot be had", async () => Promise.reject(new Error("gone"))],
    ["are no views", async () => ({ default: () => ({}) })],
    ["have no default export", async () => ({})],
    ["fail when they are drawn", async () => ({ default: () => ({ Ask: () => { throw new Error("broken"); } }) })],
  ])("give way to a form by the answer's schema where they %s", async (_, load) => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const face = asked(NUMBER, "2");
    bring(face, BASE, load as never);
    const { root: page } = await draw(face);
    await soon();
    await soon();
    expect(page.querySelector("label")?.textContent).toBe("A number from 0 to 10");
  });

  it("are asked for anew in the next round, not before", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const face = asked(NUMBER, "3");
    const load = vi.fn(async () => Promise.reject(new Error("gone")));
    for (const round of ["a1#1", "a1#1", "a1#2"]) {
      bring({ ...face, round }, BASE, load);
      await soon();
    }
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe("an answer by its schema", () => {
  it("one of several values is given as it is, named as the face names it", async () => {
    const choices = [{ id: "1", letter: "A", text: "One way", label: "One" }, { id: "2", letter: "B", text: "Another", label: "Another" }];
    const face = asked({ enum: [1, 2] }, null, { choices });
    bring(face, BASE);
    const { root: page, given } = await draw(face);
    const cards = [...page.querySelectorAll<HTMLButtonElement>(".choice")];
    expect(cards.map((card) => card.textContent)).toEqual(["AOne way", "BAnother"]);
    cards[1]!.click();
    expect(given).toEqual([2]);
  });

  it("some of several are given in their order, from as many as are needed", async () => {
    const face = asked({ type: "array", items: { enum: ["a", "b", "c"] }, minItems: 1, maxItems: 2 });
    bring(face, BASE);
    const { root: page, given } = await draw(face);
    for (const place of [2, 0, 1]) {
      page.querySelectorAll<HTMLButtonElement>(".choice")[place]!.click();
      await soon();
    }
    expect(given).toEqual([["c"], ["a", "c"]]);
  });

  it("a number is taken within its bounds alone", async () => {
    const face = asked(NUMBER);
    bring(face, BASE);
    const { root: page, given } = await draw(face);
    for (const words of ["11", "2.5", "", "7"]) {
      const field = page.querySelector("input")!;
      field.value = words;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await soon();
      page.querySelector("form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    }
    expect(given).toEqual([7]);
  });

  it("of a form that nobody can draw the page says that it does not know it", async () => {
    const face = asked({ type: "object" });
    bring(face, BASE);
    expect((await draw(face)).root.textContent).toBe("");
  });
});
