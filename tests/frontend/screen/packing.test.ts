import { describe, expect, it } from "vitest";
import { flowed, listed, stacked, type Packed } from "@/screen/packing";

const HIGH = 100;
const sheet = (columns: number) => ({ columns, high: HIGH, gap: 10 });
const heights = (count: number): number[] => Array.from({ length: count }, (_, i) => 12 + ((i * 29) % 61));
const all = (packed: Packed): string[] => packed.flat(2).flatMap(({ group, notes }) => notes.map((note) => `${group}.${note}`));
const heightOf = (column: Packed[number][number], of: (group: number, note: number) => number, head = 0): number =>
  column.reduce((sum, { group, notes }) => sum + head + (head > 0 ? 10 : 0) + notes.reduce((high, note) => high + of(group, note) + 10, 0), -10);

describe("notes that stand in no group", () => {
  it("stand under the shortest column, all of them once, none beyond the page", () => {
    const notes = heights(40);
    const pages = stacked(notes, sheet(3));
    expect(all(pages).sort()).toEqual(notes.map((_, i) => `0.${i}`).sort());
    for (const column of pages.flat()) expect(heightOf(column, (_, note) => notes[note]!)).toBeLessThanOrEqual(HIGH);
    expect(stacked([30, 20, 40, 10], sheet(3))).toEqual([[[{ group: 0, notes: [0] }], [{ group: 0, notes: [1, 3] }], [{ group: 0, notes: [2] }]]]);
  });

  it("stay where they are when another one comes", () => {
    const notes = heights(41);
    const where = (packed: Packed, note: number): string => packed.flatMap((page, p) => page.map((column, c) => (column[0]?.notes.includes(note) ? `${p}.${c}.${column[0].notes.indexOf(note)}` : ""))).join("");
    for (let count = 1; count < notes.length; count++) {
      const [before, after] = [stacked(notes.slice(0, count), sheet(3)), stacked(notes.slice(0, count + 1), sheet(3))];
      for (let note = 0; note < count; note++) expect(where(after, note)).toBe(where(before, note));
    }
  });

  it("that are higher than a page have one of their own column", () => {
    expect(stacked([300, 20], sheet(1))).toEqual([[[{ group: 0, notes: [0] }]], [[{ group: 0, notes: [1] }]]]);
    expect(stacked([], sheet(3))).toEqual([]);
  });
});

describe("notes in groups", () => {
  const blocks = [{ head: 15, notes: heights(13) }, { head: 15, notes: heights(7) }, { head: 15, notes: [20] }];
  const of = (group: number, note: number): number => blocks[group]!.notes[note]!;

  it.each([true, false])("are all there once, and no column is higher than the page (ranked: %s)", (ranked) => {
    const pages = flowed(blocks, sheet(3), ranked);
    expect(pages.length).toBeGreaterThan(1);
    expect(all(pages).sort()).toEqual(blocks.flatMap(({ notes }, group) => notes.map((_, note) => `${group}.${note}`)).sort());
    for (const column of pages.flat()) expect(heightOf(column, of, 15)).toBeLessThanOrEqual(HIGH);
  });

  it("keep their order where it says something", () => {
    expect(all(flowed(blocks, sheet(3), true))).toEqual(blocks.flatMap(({ notes }, group) => notes.map((_, note) => `${group}.${note}`)));
  });

  it("that fit on one page stand in columns as even as can be", () => {
    const three = flowed([{ head: 0, notes: [20, 20, 20] }], sheet(3));
    expect(three).toEqual([[[{ group: 0, notes: [0] }], [{ group: 0, notes: [1] }], [{ group: 0, notes: [2] }]]]);
  });

  it("of one too high for what is left of a column let a later one stand there", () => {
    const blocks = [{ head: 10, notes: [50, 60, 20] }];
    expect(flowed(blocks, sheet(1))).toEqual([[[{ group: 0, notes: [0, 2] }]], [[{ group: 0, notes: [1] }]]]);
    expect(flowed(blocks, sheet(1), true)).toEqual([[[{ group: 0, notes: [0] }]], [[{ group: 0, notes: [1] }]], [[{ group: 0, notes: [2] }]]]);
  });
});

describe("rows", () => {
  it("go on on another page where they do not fit", () => {
    expect(listed([40, 40, 40, 90, 200, 10], { high: HIGH, gap: 10 })).toEqual([[0, 1], [2], [3], [4], [5]]);
    expect(listed([], { high: HIGH, gap: 10 })).toEqual([]);
  });
});
