import { render } from "preact";
import { describe, expect, it } from "vitest";
import common from "ias:locales/common";
import screen from "ias:locales/screen";
import kinds from "ias:questions/words";
import { ASKED, questionOf, resultOf } from "@/fixtures/kinds";
import { screenStates } from "@/fixtures/screen";
import { Speech, SpeechContext } from "@/i18n";
import { kindOf } from "@/questions";
import { choicesOf } from "@/questions/choices";
import { acrossOf, movedOf, rowsOf, tiesOf, together } from "@/questions/parts/referrals";
import type { Result } from "@/wire";
import { ask, said, type Asked } from "./asking";

const FIXTURE = ASKED["kind-referral"]!;
const QUESTION = questionOf(FIXTURE, "en");
const SPLIT = resultOf(FIXTURE, "en", { split: true });

const cards = ({ root }: Asked): HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>(".choice")];
const next = ({ root }: Asked): HTMLButtonElement => root.querySelector(".referral > .btn")!;
const selects = ({ root }: Asked): HTMLSelectElement[] => [...root.querySelectorAll("select")];

async function tap(asked: Asked, ...places: number[]): Promise<void> {
  for (const place of places) {
    cards(asked)[place]!.click();
    await asked.drawn();
  }
}

async function choose(asked: Asked, place: number, target: string): Promise<void> {
  const select = selects(asked)[place]!;
  select.value = target;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await asked.drawn();
}

describe("whom one calls, on a tablet", () => {
  it("is tapped in order, and the numbers close up when one is taken off", async () => {
    const asked = await ask("referral", QUESTION.body);
    await tap(asked, 2, 0, 4, 0);
    expect(asked.answers.map((answer) => (answer as { own: string[] }).own)).toEqual([["border"], ["border", "kcik"], ["border", "kcik", "ops"], ["border", "ops"]]);
    expect(cards(asked).map((card) => said(card.querySelector(".letter")))).toEqual(["", "", "1", "", "2", "", "", "", ""]);
    expect(cards(asked)[4]!.getAttribute("aria-label")).toBe("Social welfare centre, place 2");
  });

  it("takes no more than the longest list, and says so", async () => {
    const asked = await ask("referral", { ...QUESTION.body, most: 2 });
    await tap(asked, 0, 1, 2);
    expect(asked.answers.length).toBe(2);
    expect(cards(asked)[2]!.getAttribute("aria-disabled")).toBe("true");
    expect(said(asked.root.querySelector("[role=status]"))).toContain("The list is full");
  });

  it("asks on a second page what is expected of the others, one's own family left out", async () => {
    const asked = await ask("referral", QUESTION.body, undefined, "rest", "labour");
    await tap(asked, 0);
    next(asked).click();
    await asked.drawn();
    expect(document.activeElement).toBe(asked.root.querySelector("h2"));
    expect([...asked.root.querySelectorAll("label > span")].map(said)).toEqual(["Uniformed services", "Social work", "NGOs"]);
    await choose(asked, 1, "ops");
    await choose(asked, 0, "police");
    await choose(asked, 1, "");
    expect(asked.answers.slice(1)).toEqual([
      { own: ["kcik"], expect: { social: "ops" } }, { own: ["kcik"], expect: { social: "ops", uniformed: "police" } }, { own: ["kcik"], expect: { uniformed: "police" } },
    ]);
    next(asked).click();
    await asked.drawn();
    expect(cards(asked)[0]!.getAttribute("aria-checked")).toBe("true");
  });

  it("keeps what is expected as a draft until there is a list of one's own", async () => {
    const asked = await ask("referral", QUESTION.body);
    next(asked).click();
    await asked.drawn();
    await choose(asked, 0, "police");
    expect([asked.answers, asked.drafts]).toEqual([[], [{ own: [], expect: { uniformed: "police" } }]]);
    expect(said(asked.root)).toContain("Choose at least one");
    next(asked).click();
    await asked.drawn();
    await tap(asked, 1, 1);
    expect(asked.answers).toEqual([{ own: ["police"], expect: { uniformed: "police" } }]);
    expect(asked.drafts[1]).toEqual({ own: [], expect: { uniformed: "police" } });
  });

  it("has one page where nothing is expected of anybody, and none to change once it is closed", async () => {
    const alone = await ask("referral", { ...QUESTION.body, actors: [] }, { own: ["kcik"], expect: {} }, "closed");
    expect(next(alone)).toBeNull();
    expect(cards(alone).every((card) => card.disabled)).toBe(true);
    const closed = await ask("referral", QUESTION.body, { own: ["kcik"], expect: { ngo: "kcik" } }, "closed");
    next(closed).click();
    await closed.drawn();
    expect(selects(closed).map(({ disabled, value }) => [disabled, value])).toEqual([[true, ""], [true, ""], [true, ""], [true, "kcik"]]);
  });
});

describe("the network", () => {
  const split = SPLIT.split!;
  const targets = choicesOf(QUESTION.body);
  const { mismatches } = acrossOf(SPLIT.across);

  it("has a row for each target of a mismatch, and for those named most", () => {
    const [rows, rest] = rowsOf(targets, together(split), mismatches);
    expect(rows.map(({ id }) => id)).toEqual(["kcik", "police", "border", "ops", "prosecutor", "pip", "strada"]);
    expect(rest.map(({ id }) => id)).toEqual(["health", "local"]);
    const [about] = rowsOf(targets, together(split), [{ ...mismatches[0]!, target: "local" }]);
    expect(about.map(({ id }) => id)).toContain("local");
    expect(about.length).toBe(7);
  });

  it("draws of each family its first calls, and what half of it has on the list", () => {
    const [rows] = rowsOf(targets, together(split), mismatches);
    const ties = tiesOf(split, rows).filter(({ family }) => family === "social");
    expect(ties.map(({ target, first, named, of }) => [target, first, named, of])).toEqual([["kcik", 3, 6, 7], ["ops", 4, 7, 7], ["strada", 0, 4, 7]]);
  });

  it("tells what moved most between the last two votes, by its share", () => {
    expect(movedOf(resultOf(FIXTURE, "en", { two: true }).rounds)).toEqual({ target: "kcik", before: 5, all: 32, after: 14, rest: 33 });
    expect(movedOf(resultOf(FIXTURE, "en").rounds)).toBeNull();
    const [round] = resultOf(FIXTURE, "en").rounds;
    expect(movedOf([round!, round!])).toBeNull();
  });
});

function draw(element: preact.ComponentChild): HTMLElement {
  const root = document.body.appendChild(document.createElement("div"));
  render(<SpeechContext.Provider value={new Speech([common, screen, kinds], "en")}>{element}</SpeechContext.Provider>, root);
  return root;
}

describe("the map that is revealed", () => {
  const { Revealed, Mine } = kindOf("referral")!;
  const families = screenStates("en")["join"]!.room!.families;
  const reveal = (result: Result): HTMLElement => draw(Revealed && <Revealed question={QUESTION} result={result} families={families} />);

  it("numbers three mismatches in the drawing and beside it, dashes what is only expected, and counts the rest", () => {
    const root = reveal(SPLIT);
    expect([...root.querySelectorAll(".network-lines .network-number")].map(said)).toEqual(["1", "2", "3"]);
    expect(root.querySelectorAll(".missed").length).toBe(2);
    expect(said(root.querySelector(".network-said"))).toContain("Most of “Uniformed services” (8 of 11) expect");
    expect(said(root.querySelector(".network-said .quiet"))).toBe("1 more mismatch is in the facilitator’s table.");
    expect(said(root.querySelector(".referral-legend"))).toContain("Others: Ambulance service 3, Voivodeship office 1");
  });

  it("says nothing of mismatches where there are none", () => {
    const root = reveal({ ...SPLIT, across: { mismatches: [], said: [] } });
    expect(root.querySelector(".network-said, .network-number, .missed")).toBeNull();
  });

  it("is bars where no split may be shown, the most called first", () => {
    const root = reveal(resultOf(FIXTURE, "en", { two: true }));
    expect(said(root.querySelector(".referral-bars li"))).toBe("KCIK, day and nightfirst 14before 525 in all");
    expect(said(root.querySelector(".referral-moved"))).toBe("KCIK, day and night named first: 5 of 32 before the talk, 14 of 33 after it.");
    expect(root.querySelector(".network")).toBeNull();
  });

  it("on a tablet is a short list with one's own places, and what families do not know of each other", () => {
    const root = draw(Mine && <Mine question={QUESTION} result={SPLIT} value={FIXTURE.answers} />);
    const own = [...root.querySelectorAll("li.is-own .own")].map(said);
    expect(own).toEqual(["Your number 2", "Your number 1", "Your number 3"]);
    expect(root.querySelectorAll(".referral-mine > ul li").length).toBe(6);
    expect(root.querySelectorAll(".referral-said li").length).toBe(3);
  });
});
