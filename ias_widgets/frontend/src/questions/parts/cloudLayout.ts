/** How a cloud of words is laid out: the same words lie in the same places, and none over another. */

/** A word, and how many people used it. */
export type Counted = [word: string, people: number];

/** Sizes of letters on the big screen, in units: from the fewest people to the most. */
export const SIZES = [36, 46, 60, 78, 100] as const;

/** The step of each word's size, from 0: even parts of the way from the fewest people to the most. */
export function stepsOf(cloud: Counted[]): number[] {
  const people = cloud.map(([, n]) => n);
  const [least, most] = [Math.min(...people), Math.max(...people)];
  if (least === most) return people.map(() => Math.floor(SIZES.length / 2));
  return people.map((n) => Math.round(((n - least) / (most - least)) * (SIZES.length - 1)));
}

export interface Size {
  width: number;
  height: number;
}

/** A place: left and top, from the cloud's own corner. */
export interface Spot extends Size {
  left: number;
  top: number;
}

/** How far the spiral goes on between two tries, in radians, and outwards with each radian, in pixels for a height of 1. */
const TURN = 0.2;
const OUT = 0.06;
/** Where words have no height, as in a place that is not shown, the spiral still goes outwards. */
const LEAST_HIGH = 10;

/**
 * Place words of measured sizes one after the other: the first in the middle, each other one as near to it as it fits.
 *
 * `shape` is the width of the place by its height; `apart` lies between any two.
 */
export function placed(words: Size[], shape: number, apart: number): Spot[] {
  const spots: Spot[] = [];
  const out = OUT * Math.max(LEAST_HIGH, Math.min(...words.map(({ height }) => height)));
  for (const { width, height } of words) {
    for (let turn = 0; ; turn += TURN) {
      const far = out * turn;
      const spot = { width, height, left: far * Math.cos(turn) * shape - width / 2, top: far * Math.sin(turn) - height / 2 };
      if (spots.some((other) => meet(spot, other, apart))) continue;
      spots.push(spot);
      break;
    }
  }
  const left = Math.min(...spots.map((spot) => spot.left));
  const top = Math.min(...spots.map((spot) => spot.top));
  return spots.map((spot) => ({ ...spot, left: spot.left - left, top: spot.top - top }));
}

/** What a cloud takes up. */
export function extentOf(spots: Spot[]): Size {
  return { width: Math.max(0, ...spots.map(({ left, width }) => left + width)), height: Math.max(0, ...spots.map(({ top, height }) => top + height)) };
}

function meet(a: Spot, b: Spot, apart: number): boolean {
  return a.left < b.left + b.width + apart && b.left < a.left + a.width + apart && a.top < b.top + b.height + apart && b.top < a.top + a.height + apart;
}

/** The words used most; of those used by as many, the first of the alphabet. */
export function mostUsed(cloud: Counted[], most: number, language: string): Counted[] {
  const order = new Intl.Collator(language);
  return [...cloud].sort((a, b) => b[1] - a[1] || order.compare(a[0], b[0])).slice(0, most);
}
