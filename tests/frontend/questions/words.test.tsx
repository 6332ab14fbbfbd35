import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import board from "ias:locales/board";
import common from "ias:locales/common";
import kinds from "ias:questions/words";
import { ASKED, questionOf, resultOf } from "@/fixtures/kinds";
import { Speech, SpeechContext } from "@/i18n";
import words from "@/questions/words";
import type { AskProps } from "@/questions/base";
import { SIZES, extentOf, mostUsed, placed, stepsOf, type Counted, type Size } from "@/questions/parts/cloudLayout";

const fixture = ASKED["kind-words"]!;
const question = questionOf(fixture, "pl");
const Revealed = words.Revealed!;
const Mine = words.Mine!;
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
const said = (): string => (root.textContent ?? "").replace(/\u00a0/g, " ");
const button = (name: string): HTMLButtonElement => [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(name))!;

function draw(element: preact.ComponentChild): void {
  render(<SpeechContext.Provider value={new Speech([common, board, kinds], "pl")}>{element}</SpeechContext.Provider>, root);
}

/** A tablet that keeps a draft and an answer; `told` is what it was handed. */
function ask(change: Partial<AskProps> = {}): { props: AskProps; told: unknown[]; again: (change: Partial<AskProps>) => Promise<void> } {
  const told: unknown[] = [];
  const props: AskProps = {
    question, value: undefined, state: "rest", labelledBy: "q", draft: undefined, ...change,
    onAnswer: (value) => told.push(value),
    onDraft: (draft) => void again({ draft }),
  };
  const again = async (more: Partial<AskProps>): Promise<void> => {
    Object.assign(props, more);
    draw(<words.Ask {...props} />);
    await soon();
  };
  draw(<words.Ask {...props} />);
  return { props, told, again };
}

async function type(typed: string): Promise<void> {
  const field = root.querySelector("textarea")!;
  field.value = typed;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await soon();
}

async function send(name = "Wyślij"): Promise<void> {
  button(name).closest("form")!.requestSubmit();
  await soon();
}

describe("an answer in words", () => {
  it("counts the characters left, and says when no more will fit", async () => {
    const { again } = ask();
    expect(said()).toContain("Zostało 280 znaków");
    await type("Czas");
    expect(said()).toContain("Zostało 276 znaków");
    await again({ draft: "a".repeat(280) });
    expect(root.querySelector("[role=status]")?.textContent).toBe("Więcej się nie zmieści: to już 280 znaków.");
    expect(root.querySelector("textarea")!.maxLength).toBe(280);
  });

  it("is sent only when somebody says so, and never empty", async () => {
    const { told } = ask();
    await send();
    await type("   ");
    await send();
    expect(told).toEqual([]);
    await type(" Czas ");
    expect(told).toEqual([]);
    await send();
    expect(told).toEqual(["Czas"]);
  });

  it("that stands can be changed, or left as it was", async () => {
    const { told, props } = ask({ value: "Czas", state: "saved" });
    expect(root.querySelector("textarea")).toBeNull();
    button("Zmień").click();
    await soon();
    expect(root.querySelector("textarea")!.value).toBe("Czas");
    await send("Wyślij zmienioną");
    expect(told).toEqual([]);
    button("Zostaw bez zmian").click();
    await soon();
    expect(props.draft).toBeUndefined();
    button("Zmień").click();
    await soon();
    await type("Czas i spokój");
    await send("Wyślij zmienioną");
    expect(told).toEqual(["Czas i spokój"]);
  });

  it("leads the focus on once it was sent, for the field is gone", async () => {
    const { again } = ask();
    await type("Czas");
    await send();
    await again({ value: "Czas", state: "sending", draft: undefined });
    expect(document.activeElement).toBe(button("Zmień"));
  });

  it("that was refused can be mended", async () => {
    const { again } = ask();
    await type("Czas");
    await send();
    await again({ value: "Czas", state: "sending", draft: undefined });
    await again({ value: undefined, state: "refused" });
    expect(root.querySelector("textarea")!.value).toBe("Czas");
  });

  it("that was only begun when the question closed says that it was not sent", () => {
    ask({ state: "closed", draft: "Cza" });
    expect(said()).toContain("Tego już nie wysłano");
    ask({ state: "closed", value: "Czas", draft: "Czas" });
    expect(said()).not.toContain("Tego już nie wysłano");
  });
});

describe("the answers that were let through", () => {
  const revealed = (name: string): void => draw(<Revealed question={question} result={resultOf(ASKED[name]!, "pl")} families={[]} />);
  const cards = (): number => root.querySelectorAll(".wall-page .wall-note").length;

  it("are a list where they are few, a cloud where they are many, and the other when somebody likes", async () => {
    revealed("kind-words");
    await soon();
    expect(cards()).toBe(9);
    button("Chmura").click();
    await soon();
    expect([root.querySelectorAll(".cloud li").length, cards()]).toEqual([12, 0]);
    revealed("kind-words-many");
    await soon();
    expect(button("Chmura").getAttribute("aria-pressed")).toBe("true");
  });

  it("say how many answers are not on the screen", async () => {
    revealed("kind-words");
    await soon();
    expect(said()).toContain("Nie ma na ekranie: 2 z 11");
    revealed("kind-words-unread");
    await soon();
    expect(said()).toContain("Na razie nie pokazano żadnej odpowiedzi.");
  });

  it("are read in the order of the alphabet, each word with its people", async () => {
    revealed("kind-words-many");
    await soon();
    const read = [...root.querySelectorAll(".cloud li")].map(({ textContent }) => textContent!.replace(/,.*/, ""));
    expect(read).toEqual([...read].sort(new Intl.Collator("pl").compare));
    expect(said().replace(/\s+/g, " ")).toContain("zaufanie, 14 osób");
  });

  it("mark one's own on a tablet, once", () => {
    draw(<Mine question={question} result={resultOf(fixture, "pl")} value="Zaufanie" />);
    const own = [...root.querySelectorAll("li")].filter((line) => line.querySelector(".own"));
    expect(own.map((line) => line.querySelector("p")?.textContent)).toEqual(["Zaufanie"]);
  });
});

describe("a cloud", () => {
  const sizes: Size[] = Array.from({ length: 60 }, (_, i) => ({ width: 60 + ((i * 47) % 240), height: SIZES[(i * 3) % 5]! }));

  it("lays no word over another, and the same words in the same places", () => {
    const spots = placed(sizes, 2.6, 14);
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1))
        expect(a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height).toBe(false);
    expect(placed(sizes, 2.6, 14)).toEqual(spots);
    expect(spots.map(({ width }) => width)).toEqual(sizes.map(({ width }) => width));
  });

  it("is about as wide by its height as its place, and begins in its corner", () => {
    const spots = placed(sizes, 2.6, 14);
    const { width, height } = extentOf(spots);
    expect([Math.min(...spots.map(({ left }) => left)), Math.min(...spots.map(({ top }) => top))]).toEqual([0, 0]);
    expect(width / height).toBeGreaterThan(1.6);
    expect(width / height).toBeLessThan(3.6);
    expect(extentOf([])).toEqual({ width: 0, height: 0 });
  });

  it("has five sizes from the fewest people to the most, and one where all are alike", () => {
    expect(stepsOf([["a", 14], ["b", 1], ["c", 7], ["d", 11], ["e", 4]])).toEqual([4, 0, 2, 3, 1]);
    expect(stepsOf([["a", 3], ["b", 3]])).toEqual([2, 2]);
  });

  it("keeps the words used most, of those used by as many the first of the alphabet", () => {
    const cloud: Counted[] = [["żal", 1], ["czas", 9], ["ład", 1], ["lęk", 1]];
    expect(mostUsed(cloud, 3, "pl").map(([word]) => word)).toEqual(["czas", "lęk", "ład"]);
  });
});
