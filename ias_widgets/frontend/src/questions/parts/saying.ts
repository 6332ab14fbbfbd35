import type { Speech } from "@/i18n";
import type { Result } from "@/wire";

/** A number with at most one decimal, as people of this language write it. */
export function tenth({ language }: Speech, number: number): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 }).format(number);
}

/** From how many answers groups are shown, and how many are left out. */
export function groupsNote({ say }: Speech, result: Result): string {
  const notes = [say("screen-groups-from", { k: result.k })];
  if (result.left_out > 0) notes.push(say("screen-left-out", { n: result.left_out }));
  return notes.join(" · ");
}

/** The place of `own` among `all`: as many as are greater stand before it. */
export function placeAmong(own: number, all: number[]): number {
  return 1 + all.filter((other) => other > own).length;
}
