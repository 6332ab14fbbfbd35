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

const fixture = ASKED["kind-concordance"]!;
const { Hidden, Revealed, Mine } = kindOf("concordance") as Required<Kind>;

function draw(view: JSX.Element, language: Language = "en"): HTMLElement {
  const root = document.body.appendChild(document.createElement("div"));
  render(<SpeechContext.Provider value={new Speech([common, tablet, screen, kinds], language)}>{view}</SpeechContext.Provider>, root);
  return root;
}

/** What a row of the table says, cell by cell. */
const row = (root: HTMLElement, at: number): string[] => [...(root.querySelectorAll('[role="row"]')[at]?.querySelectorAll('[role="cell"]') ?? [])].map(said);

describe("script concordance", () => {
  it("sets the news apart from what is suspected, and takes a number from −2 to 2", async () => {
    const asked = await ask("concordance", fixture.body("en"));
    expect([...asked.root.querySelectorAll("dt")].map(said)).toEqual(["You suspect", "You now learn"]);
    const radios = [...asked.root.querySelectorAll<HTMLButtonElement>("[role=radio]")];
    expect(radios.map((radio) => said(radio.querySelector("span:last-child")))).toEqual(["Much less likely", "Less likely", "No change", "More likely", "Much more likely"]);
    radios[0]!.click();
    await asked.drawn();
    radios[0]!.focus();
    radios[0]!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
    expect(asked.answers).toEqual([-2, -1]);
  });

  it("marks no change as an answer, not as none", async () => {
    const asked = await ask("concordance", fixture.body("en"), 0, "saved");
    expect([...asked.root.querySelectorAll("[role=radio]")].map((radio) => radio.getAttribute("aria-checked"))).toEqual(["false", "false", "true", "false", "false"]);
  });

  it("shows the room what is asked, and nothing of the panel", () => {
    const root = draw(<Hidden question={questionOf(fixture, "pl")} />, "pl");
    expect(root.querySelectorAll("li")).toHaveLength(5);
    expect(said(root)).not.toMatch(/eksper/i);
  });

  it("sets the room's answers beside what the panel gives for them, with the mean and what it means", () => {
    const root = draw(<Revealed question={questionOf(fixture, "en")} result={resultOf(fixture, "en")} families={[]} />);
    expect([1, 2, 3, 4, 5].map((at) => row(root, at))).toEqual([["1", "0.00"], ["5", "0.17"], ["8", "0.50"], ["14", "1.00"], ["5", "0.00"]]);
    expect(row(root, 6)).toEqual(["0.57", ""]);
    expect(said(root.querySelectorAll('[role="columnheader"]')[2])).toBe("Expert panel10 people");
    expect(said(root.querySelector(".script-means"))).toMatch(/full credit of 1/);
  });

  it("tells the mean of each round and family", () => {
    const result = resultOf(fixture, "pl", { two: true, split: true });
    const root = draw(<Revealed question={questionOf(fixture, "pl")} result={result} families={[]} />, "pl");
    expect(row(root, 6)).toEqual(["0,44", "0,57", "0,56", "0,75", "0,45", "0,58", "0,53", ""]);
  });

  it.each([[1, "1.00"], [0, "0.50"], [-2, "0.00"]])("tells who answered %d that this earns %s", (value, credit) => {
    const root = draw(<Mine question={questionOf(fixture, "en")} result={resultOf(fixture, "en")} value={value} />);
    expect(said(root.querySelector(".script-own"))).toBe(`Your answer: credit ${credit} of 1`);
    expect(said(root.querySelectorAll(".script-credit")[3])).toBe("6 experts · credit 1.00");
  });

  it("tells who did not answer no credit of theirs", () => {
    expect(draw(<Mine question={questionOf(fixture, "en")} result={resultOf(fixture, "en")} value={undefined} />).querySelector(".script-own, .is-own")).toBeNull();
  });
});
