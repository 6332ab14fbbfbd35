import { describe, expect, it } from "vitest";
import { framesOf, NOTE_SECONDS } from "@/film/frames";
import { bundlesOf } from "@/fixtures/screenScene";

const bundles = bundlesOf("en");

describe("what a scene shows one after another", () => {
  it("its shots", () => {
    expect(framesOf(bundles["gate"]!).map(({ id }) => id)).toEqual(["gate", "payslip"]);
  });

  it("first the content note, where there is one, long enough to be read", () => {
    expect(framesOf(bundles["note"]!)[0]).toMatchObject({ kind: "note", seconds: NOTE_SECONDS });
  });

  it("last what became of the person, for as long as the room wants", () => {
    const frames = framesOf(bundles["ending"]!);
    expect(frames[frames.length - 1]).toMatchObject({ kind: "ending", seconds: 0 });
  });
});
