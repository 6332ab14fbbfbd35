import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import common from "ias:locales/common";
import screen from "ias:locales/screen";
import kinds from "ias:questions/words";
import { ASKED, questionOf, resultOf } from "@/fixtures/kinds";
import { Speech, SpeechContext } from "@/i18n";
import type { AskProps } from "@/questions/base";
import { kindOf, type Kind } from "@/questions";
import { answerOf, bodyOf, placeOn, read, span, stepped, ticks, written, type NumberBody } from "@/questions/parts/numbers";

const SHARE = bodyOf(questionOf(ASKED["kind-number"]!, "pl").body);
const WIDE = bodyOf(questionOf(ASKED["kind-number-wide"]!, "pl").body);
const HALVES: NumberBody = { least: 0, most: 5, step: 0.5, unit: "", even: true, bins: Array.from({ length: 11 }, (_, i) => [i / 2, i / 2]) };
const number = kindOf("number") as Kind & Required<Pick<Kind, "Revealed" | "Mine" | "said">>;
let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  root = document.body.appendChild(document.createElement("div"));
});

afterEach(async () => {
  render(null, root);
  await vi.advanceTimersByTimeAsync(100);
  vi.useRealTimers();
});

const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(20);
const plain = (text: string | null | undefined): string => (text ?? "").replace(/\u00a0/g, " ");
const field = (): HTMLInputElement => root.querySelector(".number-field input")!;
const fault = (): string => plain(root.querySelector("[role=alert]")?.textContent);

function draw(element: preact.ComponentChild, language = "pl"): void {
  render(<SpeechContext.Provider value={new Speech([common, screen, kinds], language)}>{element}</SpeechContext.Provider>, root);
}

/** A tablet that keeps a draft and an answer, as a room would. */
function ask(change: Partial<AskProps> = {}, of = "kind-number", language: "pl" | "en" | "uk" = "pl"): unknown[] {
  const sent: unknown[] = [];
  const props: AskProps = {
    question: questionOf(ASKED[of]!, language), value: undefined, state: "rest", labelledBy: "q", draft: undefined, ...change,
    onAnswer: (value) => (sent.push(value), again({ value, state: "saved", draft: undefined })),
    onDraft: (draft) => again({ draft }),
  };
  const again = (more: Partial<AskProps>): void => draw(<number.Ask {...Object.assign(props, more)} />, language);
  again({});
  return sent;
}

async function type(typed: string): Promise<void> {
  field().value = typed;
  field().dispatchEvent(new Event("input", { bubbles: true }));
  await soon();
}

async function confirm(): Promise<void> {
  root.querySelector("form")!.requestSubmit();
  await soon();
}

describe("a number is read as people write it", () => {
  it.each([
    ["12,5", "pl", 12.5], ["12.5", "pl", 12.5], ["12,5", "uk", 12.5], ["12.5", "en", 12.5], ["12,5", "en", 12.5], [",5", "pl", 0.5], ["3.", "en", 3], ["−2", "pl", -2],
    ["1 000,5", "pl", 1000.5], ["1,000.5", "en", 1000.5], ["1\u00a0000\u00a0000", "pl", 1_000_000],
    ["12,5,5", "pl", null], ["abc", "pl", null], ["1e5", "en", null], ["--2", "en", null], ["Infinity", "en", null],
  ])("%s in %s", (typed, language, number) => expect(read(typed, HALVES, language)).toBe(number));

  it.each([["1.000", "pl"], ["1,000", "pl"], ["1,000", "en"], ["1 000", "uk"], ["1'000", "en"]])("thousands where only whole numbers count: %s in %s", (typed, language) => {
    expect(read(typed, WIDE, language)).toBe(1000);
  });

  it.each([[0.5, "0,5", "0.5"], [1995, "1995", "1995"], [12_345, "12 345", "12,345"], [-3, "−3", "−3"]])("and written so: %d", (number, pl, en) => {
    expect([plain(written(number, "pl")), written(number, "en"), read(written(number, "pl"), HALVES, "pl")]).toEqual([pl, en, number]);
  });

  it("with what lies out of range or between the steps told apart", () => {
    expect(answerOf("2,5", HALVES, "pl")).toBe(2.5);
    expect(answerOf("2,3", HALVES, "pl")).toEqual({ why: "off", lower: 2, upper: 2.5 });
    expect(["", "x", "-1", "6"].map((typed) => (answerOf(typed, HALVES, "pl") as { why: string }).why)).toEqual(["missing", "unread", "below", "above"]);
  });
});

describe("steppers", () => {
  it("go along the grid and stay in it", () => {
    expect([stepped(null, 1, SHARE), stepped(null, -1, SHARE), stepped(40, 1, SHARE), stepped(100, 1, SHARE), stepped(0, -1, SHARE)]).toEqual([0, 100, 41, 100, 0]);
    expect([stepped(0.5, 1, HALVES), stepped(0.7, 1, HALVES), stepped(0.7, -1, HALVES)]).toEqual([1, 1, 0.5]);
  });

  it("go by 1, 2, 5, 10 … where the range is wide", () => {
    expect([stepped(0, 1, WIDE), stepped(5, 1, WIDE), stepped(7000, 1, WIDE), stepped(7000, -1, WIDE), stepped(500_000, 1, WIDE)]).toEqual([1, 10, 10_000, 5000, 1_000_000]);
  });
});

describe("a tablet", () => {
  it("sends nothing before a number is confirmed", async () => {
    const sent = ask();
    await type("4");
    await type("42");
    expect(sent).toEqual([]);
    await confirm();
    expect(sent).toEqual([42]);
    await confirm();
    expect(sent).toEqual([42]);
    expect(root.querySelector(".number.is-given")).not.toBeNull();
  });

  it.each([["140", /Za dużo: największa możliwa liczba to 100 %/], ["-1", /Za mało: najmniejsza możliwa liczba to 0/], ["40,5", /Najbliższe to 40 i 41/], ["dużo", /To nie jest liczba/], ["", /Najpierw podaj liczbę/]])(
    "says what is wrong with %s, and sends nothing", async (typed, words) => {
      const sent = ask();
      await type(typed);
      expect(fault()).toBe("");
      await confirm();
      expect(fault()).toMatch(words);
      expect(field().getAttribute("aria-invalid")).toBe("true");
      expect(field().getAttribute("aria-describedby")).toContain(root.querySelector("[role=alert]")!.id);
      expect(sent).toEqual([]);
      await type("40");
      expect(fault()).toBe("");
    });

  it("is answered by steppers, arrow keys and a range alike", async () => {
    const sent = ask();
    root.querySelectorAll<HTMLButtonElement>(".number-step")[1]!.click();
    await soon();
    field().dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true, cancelable: true }));
    await soon();
    expect(field().value).toBe("1");
    const range = root.querySelector<HTMLInputElement>("input[type=range]")!;
    range.value = "77";
    range.dispatchEvent(new Event("input", { bubbles: true }));
    await soon();
    expect([field().value, range.getAttribute("aria-valuetext")]).toEqual(["77", "77\u00a0%"]);
    await confirm();
    expect(sent).toEqual([77]);
  });

  it("suggests no number: the range says that nothing is chosen", () => {
    ask();
    expect([field().value, root.querySelector("input[type=range]")!.getAttribute("aria-valuetext")]).toEqual(["", "jeszcze nie wybrano"]);
  });

  it("has no range where a finger could not find a number", () => {
    ask({}, "kind-number-wide");
    expect(root.querySelector("input[type=range]")).toBeNull();
  });

  it("keeps what was typed, and what was saved in the language's own writing", () => {
    ask({ draft: "12" });
    expect(field().value).toBe("12");
    ask({ value: 12_345, state: "saved" }, "kind-number-wide", "en");
    expect(field().value).toBe("12,345");
  });

  it("takes nothing once the vote is closed", () => {
    ask({ value: 12, state: "closed" });
    expect([...root.querySelectorAll<HTMLInputElement>("input, .number-step")].every(({ disabled }) => disabled)).toBe(true);
    expect(root.querySelector("[type=submit]")).toBeNull();
  });

  it("tells a talk what was answered", () => {
    expect(plain(number.said(12_345, questionOf(ASKED["kind-number-wide"]!, "pl").body, "pl"))).toBe("12 345 osób");
    expect(number.said(undefined, {}, "pl")).toBe("");
  });
});

describe("the picture", () => {
  it("puts a number where it lies in its bin", () => {
    expect(placeOn(63, SHARE)).toBeCloseTo(0.635);
    expect(placeOn(63.7, SHARE)).toBeGreaterThan(placeOn(63, SHARE));
    expect(placeOn(69.9, SHARE)).toBeLessThanOrEqual(0.7);
    expect(placeOn(2, HALVES)).toBeCloseTo(4.5 / 11);
    expect([placeOn(0, WIDE), placeOn(1_000_000, WIDE)].map((at) => Math.floor(19 * at + 1e-9))).toEqual([0, 19 - 1]);
  });

  it("names as many numbers as there is room for, and the ends", () => {
    expect(ticks(SHARE, "pl", 100).map(({ words }) => words)).toEqual(["0", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100"]);
    expect(ticks(SHARE, "pl", 16).map(({ words }) => words)).toEqual(["0", "50", "100"]);
    expect(ticks(WIDE, "en", 100).map(({ words }) => words)).toEqual(["0", "1", "10", "100", "1000", "10,000", "100,000", "1,000,000"]);
    expect(ticks(HALVES, "pl", 100).map(({ words }) => words)).toHaveLength(11);
  });

  it("writes a bin with its unit once", () => {
    expect(plain(span([60, 69], "%", "pl"))).toBe("60–69 %");
    expect(span([3, 3], "", "pl")).toBe("3");
  });

  it.each(["pl", "en", "uk"] as const)("says on a tablet in %s what one answered, what is true, and all that it shows", (language) => {
    const fixture = ASKED["kind-number"]!;
    const result = resultOf(fixture, language);
    const { Mine } = number;
    draw(<Mine question={questionOf(fixture, language)} result={result} value={75} />, language);
    const told = [...root.querySelectorAll(".vh li")].map(({ textContent }) => plain(textContent));
    expect(told.slice(0, 2).map((line) => line.replace(/.*: /, ""))).toEqual(["63 %", "75 %"]);
    expect(told.slice(2)).toEqual(fixture.told(language));
    expect(root.querySelector(".hist")!.getAttribute("aria-hidden")).toBe("true");
    expect(root.querySelector(".to-check")).not.toBeNull();
  });

  it("shows two votes side by side, the first outlined, and a small picture for each family", () => {
    const fixture = ASKED["kind-number"]!;
    const families = [{ id: "uniformed", name: "Służby", look: 1, agencies: [], present: 9 }];
    const { Revealed } = number;
    draw(<Revealed question={questionOf(fixture, "pl")} result={resultOf(fixture, "pl", { two: true, split: true })} families={families as never} />);
    expect(root.querySelectorAll(".number-told > .hist .is-before")).toHaveLength(10);
    expect(root.querySelectorAll(".number-split .hist")).toHaveLength(5);
    expect(root.querySelectorAll(".hist-mark.is-truth")).toHaveLength(6);
    expect(plain(root.querySelector(".hist-mark.is-truth")!.textContent)).toBe("Wartość prawdziwa 63 %");
  });
});
