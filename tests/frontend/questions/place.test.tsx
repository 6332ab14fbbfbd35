import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { render } from "preact";
import common from "ias:locales/common";
import screen from "ias:locales/screen";
import kinds from "ias:questions/words";
import { ASKED, questionOf, resultOf } from "@/fixtures/kinds";
import { screenStates } from "@/fixtures/screen";
import { Speech, SpeechContext } from "@/i18n";
import { BaseContext } from "@/parts/base";
import { kindOf } from "@/questions";
import { fullestOf, middleOf, numbered, shadeOf, within, type PlaceTally } from "@/questions/parts/heat";
import { ask, said, type Asked } from "./asking";

const FIXTURE = ASKED["kind-place"]!;
const BODY = questionOf(FIXTURE, "en").body;
const FRAME = { x: 100, y: 50, left: 100, top: 50, width: 400, height: 200, right: 500, bottom: 250, toJSON: () => "" };

beforeEach(() => void vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(FRAME));
afterEach(() => vi.useRealTimers());

const picture = ({ root }: Asked): HTMLButtonElement => root.querySelector(".place-picture")!;
const pin = ({ root }: Asked): HTMLElement => root.querySelector(".place-pin")!;
const status = ({ root }: Asked): string => said(root.querySelector(".place-box + [role=status]"));
const squares = ({ root }: Asked): HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>(".squares button")];

function tap(asked: Asked, x: number, y: number): void {
  picture(asked).dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1, clientX: x, clientY: y }));
}

const pointer = (type: string, x: number, y: number): MouseEvent => new MouseEvent(type, { bubbles: true, clientX: x, clientY: y });

describe("a place on a picture, on a tablet", () => {
  it("is answered by a tap, and by another one anew", async () => {
    const asked = await ask("place", BODY);
    expect(status(asked)).toBe("There is no pin yet");
    tap(asked, 300, 100);
    tap(asked, 500, 250);
    await asked.drawn();
    expect(asked.answers).toEqual([[0.5, 0.25], [1, 1]]);
    expect(status(asked)).toBe("Pin: 100% from the left, 100% from the top");
  });

  it("says what is in the picture, and how to point at it", async () => {
    const asked = await ask("place", BODY);
    expect(picture(asked).getAttribute("aria-label")).toBe("Picture to point at: The coordinator’s office at night");
    const told = picture(asked).getAttribute("aria-describedby")!.split(" ").map((id) => said(document.getElementById(id)));
    expect(told[0]).toContain("The arrow keys move the pin");
  });

  it("moves with the finger that holds the pin, and is sent when it lets go", async () => {
    const asked = await ask("place", BODY, [0.5, 0.5]);
    pin(asked).dispatchEvent(pointer("pointerdown", 300, 150));
    pin(asked).dispatchEvent(pointer("pointermove", 340, 150));
    await asked.drawn();
    expect([asked.answers, pin(asked).style.left]).toEqual([[], "60%"]);
    pin(asked).dispatchEvent(pointer("pointerup", 900, 90));
    await asked.drawn();
    expect(asked.answers).toEqual([[1, 0.2]]);
    pin(asked).dispatchEvent(pointer("pointerdown", 500, 90));
    pin(asked).dispatchEvent(pointer("pointercancel", 200, 90));
    pin(asked).dispatchEvent(pointer("pointermove", 200, 90));
    await asked.drawn();
    expect([asked.answers.length, pin(asked).style.left]).toEqual([1, "100%"]);
  });

  it("is moved by keys, many of which are one answer", async () => {
    vi.useFakeTimers();
    const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(50);
    const opened = ask("place", BODY);
    await soon();
    const asked = await opened;
    const press = async (key: string, shiftKey = false): Promise<void> => {
      picture(asked).dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }));
      await soon();
    };
    for (const key of ["ArrowRight", "ArrowRight", "ArrowUp", "a"]) await press(key);
    await press("ArrowLeft", true);
    expect([asked.answers, status(asked)]).toEqual([[], "Pin: 46% from the left, 49% from the top"]);
    await vi.advanceTimersByTimeAsync(700);
    expect(asked.answers).toEqual([[0.46, 0.49]]);
    await press("ArrowDown");
    picture(asked).dispatchEvent(new FocusEvent("blur"));
    await vi.advanceTimersByTimeAsync(900);
    expect(asked.answers).toEqual([[0.46, 0.49], [0.46, 0.5]]);
  });

  it("is the middle where a key presses the picture, and stays where it is after that", async () => {
    const asked = await ask("place", BODY);
    picture(asked).dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 0 }));
    await asked.drawn();
    picture(asked).dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 0 }));
    expect(asked.answers).toEqual([[0.5, 0.5], [0.5, 0.5]]);
  });

  it("can be chosen without pointing: one of nine parts, then one of nine of that", async () => {
    const asked = await ask("place", BODY);
    expect(squares(asked).map(said)).toEqual(["top left", "top", "top right", "left", "middle", "right", "bottom left", "bottom", "bottom right"]);
    squares(asked)[2]!.click();
    await asked.drawn();
    expect(asked.answers).toEqual([[0.83, 0.17]]);
    squares(asked)[6]!.click();
    await asked.drawn();
    expect(asked.answers[1]).toEqual([0.72, 0.28]);
    expect(squares(asked).map((square) => square.getAttribute("aria-pressed")).indexOf("true")).toBe(6);
    asked.root.querySelector<HTMLButtonElement>(".place-squares .start")!.click();
    await asked.drawn();
    expect(asked.root.querySelector(".place-part")).toBeNull();
    squares(asked)[0]!.click();
    expect(asked.answers[2]).toEqual([0.17, 0.17]);
  });

  it("that is closed stays as it was", async () => {
    const asked = await ask("place", BODY, [0.2, 0.3], "closed");
    pin(asked).dispatchEvent(pointer("pointerdown", 180, 110));
    pin(asked).dispatchEvent(pointer("pointerup", 400, 110));
    picture(asked).dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
    await asked.drawn();
    expect([asked.answers, picture(asked).disabled, squares(asked)]).toEqual([[], true, []]);
  });
});

describe("what a heat map says", () => {
  const tally: PlaceTally = { grid: [18, 9], cells: [[0, 0, 1], [1, 0, 7], [2, 0, 3], [3, 0, 10], [4, 0, 2]], inside: {}, outside: 23 };

  it("is by shades of the fullest cell, and by the numbers of the fullest few", () => {
    expect(tally.cells.map(([, , n]) => shadeOf(n, fullestOf(tally)))).toEqual([1, 4, 2, 5, 1]);
    expect(numbered(tally, 3).map(([, , n]) => n)).toEqual([10, 7, 3]);
    expect(numbered(tally, 9).map(([, , n]) => n)).toEqual([10, 7, 3, 2]);
    expect(fullestOf({ ...tally, cells: [] })).toBe(0);
  });

  it("is of points within the picture, to the hundredth", () => {
    expect(within(-3, 1.7)).toEqual([0, 1]);
    expect(within(0.12345, 0.5)).toEqual([0.12, 0.5]);
    expect([middleOf(4), middleOf(0, 0), middleOf(8, 8)]).toEqual([[0.5, 0.5], [0.06, 0.06], [0.94, 0.94]]);
  });
});

function draw(element: preact.ComponentChild): HTMLElement {
  const root = document.body.appendChild(document.createElement("div"));
  const speech = new Speech([common, screen, kinds], "en");
  render(<SpeechContext.Provider value={speech}><BaseContext.Provider value="http://hub/">{element}</BaseContext.Provider></SpeechContext.Provider>, root);
  return root;
}

describe("a place that is revealed", () => {
  const { Hidden, Revealed, Mine } = kindOf("place")!;
  const families = screenStates("en")["join"]!.room!.families;
  const question = questionOf(FIXTURE, "en");
  const reveal = (how: Parameters<typeof resultOf>[2], key = true): HTMLElement => {
    const result = resultOf(FIXTURE, "en", how);
    return draw(Revealed && <Revealed question={question} result={{ ...result, key: key ? result.key : null }} families={families} />);
  };

  it("is the picture alone before, from the hub that the page came from", () => {
    const image = draw(Hidden && <Hidden question={question} />).querySelector("img")!;
    expect([image.src, image.alt]).toEqual(["http://hub/picture/stillWide.svg", "The coordinator’s office at night"]);
  });

  it("has the experts' areas with how many pointed there, and everybody else", () => {
    const root = reveal({});
    expect([...root.querySelectorAll(".place-hits li")].map(said)).toEqual(["1The binder with the papers23 of 33", "2The list of deductions on the wall6 of 33", "Somewhere else4 of 33"]);
    expect([root.querySelectorAll("polygon:not(.under)").length, root.querySelectorAll("rect").length]).toEqual([2, 12]);
    expect(root.querySelectorAll(".place-small").length).toBe(0);
  });

  it("stands beside the vote before it, with what that had", () => {
    const root = reveal({ two: true });
    expect([...root.querySelectorAll("figcaption")].map(said)).toEqual(["Before the talk", "After the talk"]);
    expect(said(root.querySelector(".place-hits li"))).toContain("23 of 33before 7");
  });

  it("is one small map for each family that may be shown", () => {
    const root = reveal({ split: true });
    expect([...root.querySelectorAll(".place-small p")].map(said)).toContain("Labour7 of 7");
    expect(root.querySelectorAll(".place-small .heat").length).toBe(5);
  });

  it("is told by thirds where experts marked nothing", () => {
    expect(said(reveal({}, false).querySelector(".place-hits"))).toContain("Across: left 7, middle 23, right 3");
  });

  it("on a tablet has one's own pin, and words for those who do not see it", () => {
    const root = draw(Mine && <Mine question={question} result={resultOf(FIXTURE, "en", { two: true })} value={[0.25, 0.5]} />);
    expect(root.querySelector<HTMLElement>(".heat .place-pin")!.style.left).toBe("25%");
    expect(said(root.querySelector("ul.vh"))).toContain("The binder with the papers: 23");
    expect(draw(Mine && <Mine question={question} result={resultOf(FIXTURE, "en")} value={undefined} />).querySelector(".place-pin")).toBeNull();
  });
});
