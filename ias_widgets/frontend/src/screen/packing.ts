/** How notes of measured heights are laid out on pages of columns. All lengths are in pixels. */

/** The room that there is: how many columns of which height, and what lies between two notes. */
export interface Sheet {
  columns: number;
  high: number;
  gap: number;
}

/** Notes of one group that stand under each other in one column: the group's index and those of its notes within it. */
export interface Run {
  group: number;
  notes: number[];
}

/** Pages of columns of runs. */
export type Packed = Run[][][];

/** A group: how high its heading is (0 for none), and each of its notes. */
export interface Block {
  head: number;
  notes: number[];
}

/**
 * Put each note under the shortest column of the first page that has room for it.
 *
 * What stands somewhere stays there when another one comes.
 */
export function stacked(notes: number[], { columns, high, gap }: Sheet): Packed {
  const pages: Packed = [];
  const filled: number[][] = [];
  for (const [i, height] of notes.entries()) {
    let page = filled.findIndex((all) => Math.min(...all) + height <= high);
    if (page < 0) {
      page = pages.push(Array.from({ length: columns }, () => [])) - 1;
      filled.push(new Array<number>(columns).fill(0));
    }
    const on = filled[page]!;
    const at = on.indexOf(Math.min(...on));
    const column = pages[page]![at]!;
    if (column.length === 0) column.push({ group: 0, notes: [] });
    column[0]!.notes.push(i);
    on[at] = on[at]! + height + gap;
  }
  return pages;
}

/**
 * Put groups one after the other into columns, each column with the heading of the group it begins with or goes on with.
 *
 * Where a note is too long for what is left of a column, a later one of its group may stand there; with `ranked`, none may.
 */
export function flowed(blocks: Block[], sheet: Sheet, ranked = false): Packed {
  const whole = columnsOf(blocks, sheet.high, sheet.gap, ranked);
  if (whole.length > sheet.columns) return paged(whole, sheet.columns);
  // All of it fits on one page: columns as even as they can be, so that none stands empty.
  for (let part = 1; part <= EVENER; part++) {
    const even = columnsOf(blocks, (sheet.high * part) / EVENER, sheet.gap, ranked);
    if (even.length <= sheet.columns) return paged(even, sheet.columns);
  }
  return paged(whole, sheet.columns);
}

/** Heights that are tried for even columns. */
const EVENER = 40;

function columnsOf(blocks: Block[], high: number, gap: number, ranked: boolean): Run[][] {
  const all: Run[][] = [[]];
  let filled = 0;
  for (const [group, { head, notes }] of blocks.entries()) {
    const waiting = [...notes.keys()];
    let run: Run | null = null;
    while (waiting.length > 0) {
      const above: number = filled + (run || head === 0 ? 0 : head + gap);
      const fits = waiting.findIndex((i) => above + notes[i]! <= high);
      const next = filled === 0 || fits === 0 ? 0 : ranked ? -1 : fits;
      if (next < 0) {
        all.push([]);
        filled = 0;
        run = null;
        continue;
      }
      if (!run) all[all.length - 1]!.push((run = { group, notes: [] }));
      const [i] = waiting.splice(next, 1) as [number];
      run.notes.push(i);
      filled = above + notes[i]! + gap;
    }
  }
  return all;
}

/** Rows one under the other: the indexes of those on each page. */
export function listed(rows: number[], { high, gap }: Pick<Sheet, "high" | "gap">): number[][] {
  const pages: number[][] = [];
  let filled = 0;
  for (const [i, height] of rows.entries()) {
    if (pages.length === 0 || filled + height > high) {
      pages.push([]);
      filled = 0;
    }
    pages[pages.length - 1]!.push(i);
    filled += height + gap;
  }
  return pages;
}

function paged(columns: Run[][], each: number): Packed {
  return Array.from({ length: Math.ceil(columns.length / each) }, (_, page) => columns.slice(page * each, (page + 1) * each));
}
