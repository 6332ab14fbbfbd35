import { describe, expect, it } from "vitest";
import { framesOf, NOTE_SECONDS } from "@/film/frames";
import { bundlesOf } from "@/fixtures/screenScene";

const bundles = bundlesOf("en");

describe("what a scene shows one after another", () => {
  it("its shots", () => {
    expect(framesOf(bundles["gate"]!).map(({ id }) => id)).toEqual(["gate.1", "payslip.1"]);
  });

  const shot = { id: "talk", seconds: 12, seen: "A table.", papers: [] };
  const said = (...begins: number[]) => begins.map((at) => ({ speaker: "A", text: `From second ${at}.`, at }));
  const paper = (at: number) => ({ kind: "paper" as const, at, title: `Laid at ${at}`, rows: [], total: null });
  const shown = (change: object) => framesOf({ ...bundles["gate"]!, shots: [{ ...shot, lines: [], ...change }] });

  it("a long dialogue two lines at a time, from where the first of them begins", () => {
    const frames = shown({ lines: said(0, 3, 7) });
    expect(frames.map((frame) => frame.kind === "shot" && frame.lines.length)).toEqual([2, 1]);
    expect(frames.map(({ seconds }) => seconds)).toEqual([7, 5]);
  });

  it("what is seen alone, until a first line that begins late", () => {
    const frames = shown({ lines: said(4, 8) });
    expect(frames.map((frame) => frame.kind === "shot" && [frame.seen, frame.lines.length])).toEqual([["A table.", 0], ["", 2]]);
    expect(frames.map(({ seconds }) => seconds)).toEqual([4, 8]);
  });

  it("a shot in which nobody speaks", () => {
    expect(shown({})).toMatchObject([{ seen: "A table.", seconds: 12 }]);
  });

  it("a paper not before the frame in which it is laid down", () => {
    const frames = shown({ lines: said(0, 3, 7), papers: [paper(1), paper(9)] });
    expect(frames.map((frame) => frame.kind === "shot" && frame.papers.length)).toEqual([1, 2]);
  });

  it("no time for a line that begins after its shot", () => {
    expect(shown({ lines: said(0, 1, 20) }).map(({ seconds }) => seconds)).toEqual([12, 0]);
  });

  it("first the content note, where there is one, long enough to be read", () => {
    expect(framesOf(bundles["note"]!)[0]).toMatchObject({ kind: "note", seconds: NOTE_SECONDS });
  });

  it("last what became of the person, for as long as the room wants", () => {
    const frames = framesOf(bundles["ending"]!);
    expect(frames[frames.length - 1]).toMatchObject({ kind: "ending", seconds: 0 });
  });
});
