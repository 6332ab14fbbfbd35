import { describe, expect, it } from "vitest";
import { densityOf, dotsFor, formOf, percentOf, seatColumns, sizeOf, spacedCode } from "@/screen/layout";

describe("percentages", () => {
  it("are not given below twenty answers", () => {
    expect(percentOf(7, 19)).toBeNull();
    expect(percentOf(0, 0)).toBeNull();
  });

  it("have no decimals from twenty answers on", () => {
    expect(percentOf(7, 20)).toBe(35);
    expect(percentOf(19, 33)).toBe(58);
  });
});

describe("the dots beside an open question", () => {
  it("stand six in a row, as long as they do not become a tower", () => {
    expect([3, 34, 36].map(seatColumns)).toEqual([6, 6, 6]);
  });

  it("stand in a square up to sixty", () => {
    expect([37, 49, 50, 60].map(seatColumns)).toEqual([7, 7, 8, 8]);
  });
});

describe("the dots of a family on the join screen", () => {
  it("are large where they fit", () => {
    expect(dotsFor(9, 5)).toEqual({ size: 40, gap: 8, apart: 36 });
  });

  it("shrink rather than run out of their column, whoever the sixty people are", () => {
    for (let families = 1; families <= 7; families += 1) {
      for (let most = 1; most <= 60; most += 1) {
        const { size, gap, apart } = dotsFor(most, families);
        const column = (1388 - apart * (families - 1)) / Math.max(5, families);
        const perRow = Math.floor((column + gap) / (size + gap));
        const rows = Math.ceil(most / perRow);
        expect(rows * (size + gap) - gap).toBeLessThanOrEqual(190);
      }
    }
  });
});

describe("a result's form", () => {
  it("puts up to four options side by side when there is a split", () => {
    expect(formOf(4, false, true)).toBe("grid");
    expect(formOf(5, false, true)).toBe("table");
  });

  it("keeps a scale's points along a line", () => {
    expect(formOf(7, true, true)).toBe("grid");
    expect(formOf(7, true, false)).toBe("columns");
  });

  it("is large where there is no split", () => {
    expect(formOf(3, false, false)).toBe("rows");
  });
});

it("more choices stand more densely", () => {
  expect([2, 3, 4, 6, 12].map(densityOf)).toEqual(["wide", "wide", "close", "dense", "double"]);
});

it("a large number gives way before it is cut", () => {
  expect(sizeOf(34, 220, 352)).toBe(220);
  expect(sizeOf(1240, 220, 352)).toBeLessThan(160);
});

it("six digits are read in threes", () => {
  expect(spacedCode("482917")).toEqual(["482", "917"]);
});
