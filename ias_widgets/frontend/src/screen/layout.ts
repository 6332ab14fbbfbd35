/** Above this many present, single dots say less than a bar. */
export const DOTS_MOST = 60;
/** Below this many answers a percentage says more than is known. */
export const PERCENT_FROM = 20;

/** A whole percentage, or null where there are too few answers for one. */
export function percentOf(count: number, answered: number): number | null {
  return answered < PERCENT_FROM ? null : Math.round((100 * count) / answered);
}

/** Columns of the dots beside an open question: six, or more where six would make them a tower. */
export function seatColumns(present: number): number {
  return Math.max(6, Math.ceil(Math.sqrt(present)));
}

/** Width of a digit of the house face, as a part of its size. */
const DIGIT = 0.56;

/** The size of a large number, in units: `size`, or less where it would be wider than `width`. */
export function sizeOf(number: number, size: number, width: number): number {
  return Math.min(size, Math.floor(width / (DIGIT * String(number).length)));
}

/** Width that a family's column has on the join screen, and height for its dots, in units of 1/1920. */
const JOIN_WIDTH = 1388;
const JOIN_HEIGHT = 190;
const DOT_SIZES = [40, 34, 28, 22, 18, 14];

/** A column gives this much to a neighbour whose name has a longer word. */
const JOIN_GIVES = 24;

/** Families on the join screen, in units: how far apart, and with which dots. */
export interface Dots {
  size: number;
  gap: number;
  apart: number;
}

/** The largest dots with which a family of `most` fits when `families` stand side by side. */
export function dotsFor(most: number, families: number): Dots {
  const apart = families > 5 ? 22 : 36;
  const column = (JOIN_WIDTH - apart * (families - 1)) / Math.max(5, families) - JOIN_GIVES;
  const fits = (size: number): boolean => {
    const step = size + gapOf(size);
    return Math.floor((column + gapOf(size)) / step) * Math.floor((JOIN_HEIGHT + gapOf(size)) / step) >= most;
  };
  const size = DOT_SIZES.find(fits) ?? DOT_SIZES[DOT_SIZES.length - 1]!;
  return { size, gap: gapOf(size), apart };
}

const gapOf = (size: number): number => Math.max(3, Math.round(size / 5));

/**
 * How a result is laid out.
 *
 * `grid`: a column for each option, a row for each round and family. `table`: the other way round,
 * for more options than stand side by side. `rows` and `columns`: no split, so there is room for large bars.
 */
export type Form = "grid" | "table" | "rows" | "columns";

const COLUMNS_MOST = 4;

/** `line`: the options are points of a scale, in order, and read along a line. */
export function formOf(options: number, line: boolean, split: boolean): Form {
  if (!split) return line ? "columns" : "rows";
  return line || options <= COLUMNS_MOST ? "grid" : "table";
}

/** How densely a question's choices stand: the more, the smaller. */
export type Density = "wide" | "close" | "dense" | "double";

export function densityOf(choices: number): Density {
  if (choices <= 3) return "wide";
  if (choices <= 4) return "close";
  return choices <= 6 ? "dense" : "double";
}

/** "482917" as "482 917". */
export function spacedCode(code: string): [string, string] {
  return [code.slice(0, 3), code.slice(3)];
}
