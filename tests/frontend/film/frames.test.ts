import { describe, expect, it } from "vitest";
import { framesOf, NOTE_SECONDS } from "@/film/frames";
import { bundlesOf } from "@/fixtures/screenScene";

const bundles = bundlesOf("en");

describe("what a scene shows one after another", () => {
  it("its shots", () => {
    expect(framesOf(bundles["gate"]!).map(({ id }) => id)).toEqual(["gate.1", "payslip.1"]);
  });

  it("a long dialogue two lines at a time, in the shot's own seconds, by how much there is to read", () => {
    const lines = ["Short.", "Short.", "A line that takes its reader a good deal longer than the others do."].map((text) => ({ speaker: "A", text }));
    const [first, second, ...more] = framesOf({ ...bundles["gate"]!, shots: [{ id: "talk", seconds: 12, seen: "", lines, papers: [] }] });
    expect(more).toEqual([]);
    expect([first, second].map((frame) => frame?.kind === "shot" && frame.lines.length)).toEqual([2, 1]);
    expect(first!.seconds + second!.seconds).toBeCloseTo(12);
    expect(second!.seconds).toBeGreaterThan(first!.seconds);
  });

  it("first the content note, where there is one, long enough to be read", () => {
    expect(framesOf(bundles["note"]!)[0]).toMatchObject({ kind: "note", seconds: NOTE_SECONDS });
  });

  it("last what became of the person, for as long as the room wants", () => {
    const frames = framesOf(bundles["ending"]!);
    expect(frames[frames.length - 1]).toMatchObject({ kind: "ending", seconds: 0 });
  });
});
