import common from "ias:locales/common";
import screen from "ias:locales/screen";
import tablet from "ias:locales/tablet";
import kinds from "ias:questions/words";
import { render, type JSX } from "preact";
import { describe, expect, it } from "vitest";
import { ASKED, questionOf, resultOf } from "@/fixtures/kinds";
import type { Language } from "@/fixtures/room";
import { Speech, SpeechContext } from "@/i18n";
import { kindOf, type Kind } from "@/questions";
import { ask, said } from "./asking";

const fixture = ASKED["kind-keyed"]!;
const { Revealed, Mine } = kindOf("keyed") as Required<Kind>;

function draw(view: JSX.Element, language: Language): HTMLElement {
  const root = document.body.appendChild(document.createElement("div"));
  render(<SpeechContext.Provider value={new Speech([common, tablet, screen, kinds], language)}>{view}</SpeechContext.Provider>, root);
  return root;
}

const mine = (value: unknown, language: Language = "en", change = {}): HTMLElement =>
  draw(<Mine question={questionOf(fixture, language)} result={{ ...resultOf(fixture, language), ...change }} value={value} />, language);

describe("a keyed item", () => {
  it("is answered by one tap, and shows nothing of what is right", async () => {
    const asked = await ask("keyed", fixture.body("en"));
    asked.root.querySelectorAll<HTMLButtonElement>("[role=radio]")[2]!.click();
    expect(asked.answers).toEqual(["c"]);
    expect(asked.root.innerHTML).not.toMatch(/right/i);
  });

  it.each([
    ["en", "Right answer: B", "20 of 33 answered so", "to be checked"],
    ["pl", "Prawidłowa odpowiedź: B", "Tak odpowiedziało 20 z 33", "do sprawdzenia"],
    ["uk", "Правильна відповідь: B", "Так відповіли 20 із 33", "потребує перевірки"],
  ] as const)("says in %s which is right, how many knew it, why and by which source", (language, right, people, check) => {
    const root = draw(<Revealed question={questionOf(fixture, language)} result={resultOf(fixture, language)} families={[]} />, language);
    const why = said(root.querySelector(".keyed-why"));
    for (const words of [right, people, check, String(fixture.key!(language)!["rationale"]), String(fixture.key!(language)!["source"])]) expect(why).toContain(words);
    const marked = [...root.querySelectorAll("li")].filter((line) => line.querySelector(".keyed-right"));
    expect(marked.map((line) => said(line.querySelector(".letter")))).toEqual(["B"]);
    expect(marked[0]!.querySelector(".i-check")).not.toBeNull();
  });

  it("marks the right one in the table by group too", () => {
    const root = draw(<Revealed question={questionOf(fixture, "en")} result={resultOf(fixture, "en", { split: true })} families={[]} />, "en");
    const rows = [...root.querySelectorAll('[role="row"]')].slice(1);
    expect(rows.map((row) => row.querySelector(".keyed-right") !== null)).toEqual([false, true, false, false]);
    expect([...rows[1]!.querySelectorAll('[role="cell"]')].map(said)).toEqual(["20", "7", "2", "4", "5", "2"]);
  });

  it("tells everybody whether they were right, in words", () => {
    expect(said(mine("b").querySelector(".keyed-verdict b"))).toBe("Your answer is right");
    expect(said(mine("a").querySelector(".keyed-verdict b"))).toBe("Right answer: B");
    expect(said(mine(undefined).querySelector(".keyed-verdict b"))).toBe("Right answer: B");
    expect([...mine("a").querySelectorAll(".keyed-marks")].map(said)).toEqual(["Your answer", "Right answer"]);
  });

  it("leaves out what its author left out", () => {
    const key = { right: "b", rationale: "", source: "", checked: true };
    expect(mine("b", "en", { key }).querySelector(".keyed-because, .kind-source")).toBeNull();
    expect(said(mine("b", "en", { key: { ...key, source: "The Act" } }).querySelector(".kind-source"))).toBe("Source: The Act");
  });
});
