import common from "ias:locales/common";
import screen from "ias:locales/screen";
import tablet from "ias:locales/tablet";
import kinds from "ias:questions/words";
import { render, type JSX } from "preact";
import { describe, expect, it } from "vitest";
import { Speech, SpeechContext } from "@/i18n";
import { kindOf, type Kind } from "@/questions";
import type { QuestionFace, Result } from "@/wire";
import { ask, choices, said } from "./asking";

const BODY = { choices: choices("Ask", "Call", "Secure") };
const QUESTION: QuestionFace = { ask: "a", round: "a#1", number: 1, kind: "procedure", prompt: "", short: "", k: 3, rule: null, agency: null, deep: false, body: BODY, view: null, schema: null };
const TALLY = {
  counts: { c: 9, a: 4, b: 3 },
  places: { c: [9, 1, 0], a: [1, 4, 5], b: [0, 5, 5] },
  swaps: { "c>a": 1, "c>b": 0, "a>b": 5 },
};
const KEY = { order: ["c", "a", "b"], rationale: "Somebody is near.", source: "The Act", checked: false };

const result = (tally: Record<string, unknown> = TALLY, key = KEY): Result => ({
  k: 3, rounds: [{ number: 1, answered: 10, present: 12, hands: 0, tally, told: [] }], split: null, left_out: 0, shift: null, outcome: null, key, across: null,
});

function draw(view: JSX.Element): HTMLElement {
  const root = document.body.appendChild(document.createElement("div"));
  render(<SpeechContext.Provider value={new Speech([common, tablet, screen, kinds], "en")}>{view}</SpeechContext.Provider>, root);
  return root;
}

const { Revealed, Mine, summary } = kindOf("procedure") as Required<Kind>;
const reveal = (shown: Result): HTMLElement => draw(<Revealed question={QUESTION} result={shown} families={[]} />);

describe("a procedure", () => {
  it("is put in order like any other order, all steps of it", async () => {
    const asked = await ask("procedure", BODY);
    asked.root.querySelector<HTMLButtonElement>(".order-hand button")!.click();
    expect(asked.answers).toEqual([["a", "b", "c"]]);
  });

  it("is revealed in the right order, with how many had each step in its place", () => {
    const rows = [...reveal(result()).querySelectorAll(".wide-rows > li")].map(said);
    expect(rows).toEqual(["1Secure9", "2Ask4", "3Call3"]);
  });

  it("says which two steps most had the wrong way round, why, and that it is to be checked", () => {
    const why = said(reveal(result()).querySelector(".procedure-why"));
    expect(why).toContain("“Call” before “Ask”, by 5 people");
    expect(why).toContain("Somebody is near.");
    expect(why).toContain("Source: The Act");
    expect(why).toContain("to be checked");
  });

  it("does not call checked what is, and names no steps where nobody had any wrong", () => {
    const swaps = { "c>a": 0, "c>b": 0, "a>b": 0 };
    const why = said(reveal(result({ ...TALLY, swaps }, { ...KEY, checked: true })).querySelector(".procedure-why"));
    expect(why).not.toContain("wrong way round");
    expect(why).not.toContain("to be checked");
  });

  it("says on a tablet where one put each step oneself", () => {
    const own = draw(<Mine question={QUESTION} result={result()} value={["c", "b", "a"]} />);
    expect([...own.querySelectorAll(".own-line")].map(said)).toEqual(["in its place", "you: 3", "you: 2"]);
  });

  it("is summed up by the steps that people have in their place", () => {
    expect(summary?.(TALLY)).toEqual(["procedure-summary", { mean: 1.6, of: 3 }]);
  });
});
