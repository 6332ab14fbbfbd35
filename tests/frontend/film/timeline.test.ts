import { describe, expect, it } from "vitest";
import { cuesOf, LETTERS_MOST, piecesOf } from "@/film/cues";
import { nextMoment, placeAt, stepTo, timelineOf } from "@/film/timeline";
import { bundlesOf } from "@/fixtures/screenScene";
import type { Paper, SceneBundle, Shot } from "@/film/bundle";

const gate = bundlesOf("en")["gate"]!;
const said = (...begins: number[]): Shot["lines"] => begins.map((at) => ({ speaker: "Ewa", text: `From second ${at}.`, at }));
const paper = (at: number): Paper => ({ id: "p", kind: "paper", at, title: "Payslip", rows: [], total: null, place: null, turn: 0, look: "sheet" });
const shot = (id: string, seconds: number, change: Partial<Shot> = {}): Shot => ({ id, seconds, seen: `Seen in ${id}.`, lines: [], papers: [], board: null, ...change });
const scene = (shots: Shot[], change: Partial<SceneBundle> = {}) => timelineOf({ ...gate, shots, ...change });

const three = scene([shot("road", 18, { lines: said(2, 9) }), shot("bus", 22.1, { papers: [paper(3)] }), shot("barrier", 18.2)]);

describe("what is shown at a second of a scene", () => {
  it("the shot it falls into, from its very beginning", () => {
    expect([0, 17.999, 18, 40.1, 58].map((at) => placeAt(three, at).span?.shot.id)).toEqual(["road", "road", "bus", "barrier", "barrier"]);
  });

  it("what is said then, until the next line or the shot's end", () => {
    expect([0, 2, 8.9, 9, 17.9, 18].map((at) => placeAt(three, at).cue?.text)).toEqual([
      undefined, "From second 2.", "From second 2.", "From second 9.", "From second 9.", undefined,
    ]);
  });

  it("papers from when they are laid down", () => {
    expect([20.9, 21].map((at) => placeAt(three, at).papers.length)).toEqual([0, 1]);
  });

  it("at the end the last frame, for as long as one wants", () => {
    expect(placeAt(three, 1000)).toMatchObject({ index: 2, ended: true });
  });

  it("before it begins its content note, where there is one", () => {
    const noted = scene([shot("road", 18)], { content_note: "Nobody is hurt." });
    expect([-3, 0].map((at) => placeAt(noted, at).note)).toEqual([true, false]);
    expect(placeAt(three, -3).note).toBe(false);
  });

  it("nothing, where it has no shots, and it has ended", () => {
    expect(placeAt(scene([]), 0)).toMatchObject({ span: null, cue: null, ended: true });
  });

  it("something else only at its moments", () => {
    expect(three.moments).toEqual([0, 2, 9, 18, 21, 40.1, 58.3]);
    expect(nextMoment(three, 9)).toBe(18);
    expect(nextMoment(three, 58.3)).toBeNull();
    const [begun, ended] = [scene([shot("a", 0.1), shot("b", 0.2)]).moments, 0.1 + 0.2];
    expect(nextMoment(scene([shot("a", 0.1), shot("b", 0.2)]), ended)).toBeNull();
    expect(begun).toEqual([0, 0.1, 0.3]);
  });
});

describe("a step from shot to shot", () => {
  it("leads to the next one's beginning, from the last one to the end", () => {
    expect([stepTo(three, 5, 1), stepTo(three, 41, 1), stepTo(three, 100, 1)]).toEqual([18, 58.3, 58.3]);
  });

  it("back leads to the beginning of this one, or of the one before where this one has just begun", () => {
    expect([stepTo(three, 30, -1), stepTo(three, 19, -1), stepTo(three, 1, -1)]).toEqual([18, 0, 0]);
    expect(stepTo(three, 58.3, -1)).toBeCloseTo(40.1);
  });
});

describe("a caption", () => {
  const long =
    "Eleven men sleep in a flat for four. They pay for the beds, for the van, and for the papers that somebody else keeps in a folder, and nobody told them when that ends.";

  it("stands for two rows at most; a long line is told in pieces, cut where it breathes", () => {
    const pieces = piecesOf(long);
    expect(pieces.join(" ")).toBe(long);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(LETTERS_MOST);
    expect(pieces.length).toBe(3);
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/[.,]$/);
  });

  it("is left whole where it fits, and where it has no place to be cut", () => {
    expect(piecesOf("Short.")).toEqual(["Short."]);
    expect(piecesOf("x".repeat(200))).toEqual(["x".repeat(200)]);
  });

  it("lasts as long as its letters are many, and all of them as long as the line", () => {
    const cues = cuesOf({ seconds: 20, lines: [{ speaker: "Ewa", text: long, at: 4 }] });
    expect(cues[0]!.begin).toBe(4);
    expect(cues[cues.length - 1]!.end).toBeCloseTo(20);
    for (const [i, cue] of cues.entries()) if (i) expect(cue.begin).toBe(cues[i - 1]!.end);
    const [one, other] = [cues[0]!, cues[1]!];
    expect((one.end - one.begin) / one.text.length).toBeCloseTo((other.end - other.begin) / other.text.length);
  });

  it("has no time where its line begins after the shot", () => {
    expect(cuesOf({ seconds: 12, lines: said(20) })).toMatchObject([{ begin: 20, end: 20 }]);
  });
});
