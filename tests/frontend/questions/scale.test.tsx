import common from "ias:locales/common";
import screen from "ias:locales/screen";
import tablet from "ias:locales/tablet";
import kinds from "ias:questions/words";
import { render, type JSX } from "preact";
import { describe, expect, it } from "vitest";
import { ASKED, questionOf, resultOf } from "@/fixtures/kinds";
import { Speech, SpeechContext } from "@/i18n";
import { kindOf } from "@/questions";
import { Apart } from "@/screen/Apart";
import { familiesOf, roundsOf } from "@/screen/series";
import { ResultCard } from "@/tablet/ResultCard";
import { ask, said } from "./asking";

const fixture = ASKED["kind-scale"]!;
const scale = kindOf("scale")!;

function draw(view: JSX.Element): HTMLElement {
  const root = document.body.appendChild(document.createElement("div"));
  render(<SpeechContext.Provider value={new Speech([common, tablet, screen, kinds], "en")}>{view}</SpeechContext.Provider>, root);
  return root;
}

describe("a scale", () => {
  it("lets one say that it is not one's field, apart from its points", async () => {
    const asked = await ask("scale", fixture.body("en"));
    const radios = [...asked.root.querySelectorAll<HTMLButtonElement>("[role=radiogroup] [role=radio]")];
    expect(said(radios[5])).toBe("Not my field");
    expect(radios[5]!.closest(".scale-points")).toBeNull();
    radios[5]!.click();
    radios[3]!.click();
    expect(asked.answers).toEqual(["not_mine", 4]);
  });

  it("is entered by keyboard where its answer is", async () => {
    const asked = await ask("scale", fixture.body("en"), "not_mine", "saved");
    expect([...asked.root.querySelectorAll("[role=radio]")].map((radio) => (radio as HTMLElement).tabIndex)).toEqual([-1, -1, -1, -1, -1, 0]);
    expect([...asked.root.querySelectorAll("[role=radio]")].map((radio) => radio.getAttribute("aria-checked"))).toEqual([...Array<string>(5).fill("false"), "true"]);
  });

  it("offers nothing beside its points where its author did not", async () => {
    const { not_mine: _, ...body } = fixture.body("en") as { not_mine: string };
    const asked = await ask("scale", body);
    expect(asked.root.querySelectorAll("[role=radio]")).toHaveLength(5);
    expect(scale.apart!(body)).toEqual([]);
  });

  it("counts the other fields apart, for each round and family", () => {
    const result = resultOf(fixture, "en", { two: true, split: true });
    const families = [{ id: "labour", name: "Labour", look: 2, agencies: [], present: 6 }] as never;
    const root = draw(<Apart options={scale.apart!(fixture.body("en"))} rounds={roundsOf(result)} split={familiesOf(result, families, "Others")} />);
    expect(said(root.querySelector(".apart-line > b"))).toBe("Not my field");
    expect([...root.querySelectorAll("li")].map(said)).toEqual(["Before the talk 5", "After the talk 6", "Others 2", "Labour 4", "Others 0", "Others 0"]);
  });

  it("shows them on a tablet under a line of their own, with one's own answer", () => {
    const root = draw(<ResultCard question={questionOf(fixture, "en")} result={resultOf(fixture, "en")} value="not_mine" />);
    expect(root.querySelectorAll("ul:not(.results-apart) > li")).toHaveLength(5);
    expect(said(root.querySelector(".results-apart li.is-own"))).toMatch(/Not my field.*Your choice.*6/);
  });
});
