/** What a place on a picture is drawn from, in the browser. */
export type Point = [x: number, y: number];

export interface PlaceBody {
  picture: string;
  alt: string;
  size: [width: number, height: number];
}

export interface PlaceTally {
  grid: [columns: number, rows: number];
  /** Column, row, people. */
  cells: Array<[number, number, number]>;
  inside: Record<string, number>;
  outside: number;
}

export interface Area {
  id: string;
  name: string;
  points: Point[];
}

/** Shades of the heat map, each lighter than the one before: they can be told apart without colour. */
export const SHADES = 5;

/** The shade of a cell, 1 to `SHADES`: its share of the fullest one. */
export function shadeOf(people: number, fullest: number): number {
  return Math.max(1, Math.ceil((SHADES * people) / Math.max(1, fullest)));
}

export function fullestOf(tally: PlaceTally): number {
  return Math.max(0, ...tally.cells.map(([, , people]) => people));
}

/** The cells whose numbers are worth saying: the fullest few, none that one person alone pointed at. */
export function numbered(tally: PlaceTally, most: number): PlaceTally["cells"] {
  return [...tally.cells].sort((a, b) => b[2] - a[2] || a[1] - b[1] || a[0] - b[0]).filter(([, , people]) => people > 1).slice(0, most);
}

export const placeBody = (body: Record<string, unknown>): PlaceBody => body as unknown as PlaceBody;

export function placeTally(tally: Record<string, unknown> | null): PlaceTally | null {
  return tally && Array.isArray(tally["cells"]) ? (tally as unknown as PlaceTally) : null;
}

export function areasOf(key: Record<string, unknown> | null): Area[] {
  const areas = key?.["areas"];
  return Array.isArray(areas) ? (areas as Area[]) : [];
}

export function pointOf(value: unknown): Point | null {
  return Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === "number") ? (value as Point) : null;
}

const hundredths = (n: number): number => Math.round(Math.min(1, Math.max(0, n)) * 100) / 100;

/** A point within the picture, as answers tell it. */
export const within = (x: number, y: number): Point => [hundredths(x), hundredths(y)];

/** The middle of one of nine parts, numbered in rows; of a part of that part, if one is given. */
export function middleOf(part: number, finer?: number): Point {
  const at = (place: number, inner: number): number => (place + (inner + 0.5) / 3) / 3;
  const inner = finer ?? 4;
  return within(at(part % 3, inner % 3), at(Math.floor(part / 3), Math.floor(inner / 3)));
}
