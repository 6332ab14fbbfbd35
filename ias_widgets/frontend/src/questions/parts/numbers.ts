/** The public face of a number question. */
export interface NumberBody {
  least: number;
  most: number;
  step: number;
  unit: string;
  /** First and last number of each bin. */
  bins: Array<[number, number]>;
  /** Whether all bins are as wide; otherwise they grow with their numbers. */
  even: boolean;
}

export const bodyOf = (body: Record<string, unknown>): NumberBody => body as unknown as NumberBody;

/** Thousands are set apart from here on: a year is not. */
const GROUPED_FROM = 10_000;
const DECIMALS = 3;

/** A number as people of this language write it. */
export function written(number: number, language: string): string {
  const form = new Intl.NumberFormat(language, { useGrouping: Math.abs(number) >= GROUPED_FROM, maximumFractionDigits: DECIMALS });
  return form.format(number).replace("-", "\u2212");
}

/** With its unit, which never stands alone on the next line. */
export function measured(number: number, unit: string, language: string): string {
  return unit ? `${written(number, language)}\u00a0${unit}` : written(number, language);
}

/** From one number to another, or the one where they are the same. */
export function span([from, to]: readonly number[], unit: string, language: string): string {
  const one = (number: number | undefined): string => written(number ?? 0, language);
  const both = from === to ? one(from) : `${one(from)}\u2013${one(to)}`;
  return unit ? `${both}\u00a0${unit}` : both;
}

/** Numbers without the faults of binary fractions: 0.1 + 0.2 is 0.3. */
export const exact = (number: number): number => Number(number.toFixed(DECIMALS));

/** What was typed as a number, or null: a decimal comma or point, and thousands set apart by spaces, or where that is plain by points or commas. */
export function read(typed: string, { least, step }: NumberBody, language: string): number | null {
  let text = typed.replace(/[\s\u00a0\u202f']/g, "").replace("\u2212", "-");
  const whole = Number.isInteger(least) && Number.isInteger(step);
  if (whole && /^[-+]?\d{1,3}([.,]\d{3})+$/.test(text)) text = text.replace(/[.,]/g, "");
  else if (language === "en" && /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) text = text.replace(/,/g, "");
  return /^[-+]?(\d+([.,]\d*)?|[.,]\d+)$/.test(text) ? Number(text.replace(",", ".")) : null;
}

export type Fault =
  | { why: "missing" | "unread" | "below" | "above" }
  | { why: "off"; lower: number; upper: number };

/** The number that was typed, or why it cannot be sent. */
export function answerOf(typed: string, body: NumberBody, language: string): number | Fault {
  const { least, most, step } = body;
  if (typed.trim() === "") return { why: "missing" };
  const number = read(typed, body, language);
  if (number === null) return { why: "unread" };
  if (number < least) return { why: "below" };
  if (number > most) return { why: "above" };
  const steps = (number - least) / step;
  if (Math.abs(steps - Math.round(steps)) < 1e-6) return exact(least + Math.round(steps) * step);
  return { why: "off", lower: exact(least + Math.floor(steps) * step), upper: exact(least + Math.ceil(steps) * step) };
}

/** The number that a stepper leads to: the next of the grid, or where bins grow the next at which one begins. */
export function stepped(from: number | null, direction: 1 | -1, { least, most, step, bins, even }: NumberBody): number {
  if (from === null) return direction > 0 ? least : most;
  if (even) {
    const steps = (from - least) / step;
    const next = direction > 0 ? Math.floor(steps + 1e-6) + 1 : Math.ceil(steps - 1e-6) - 1;
    return exact(Math.min(most, Math.max(least, least + next * step)));
  }
  const stops = [...bins.map(([first]) => first), most];
  return direction > 0 ? (stops.find((stop) => stop > from) ?? most) : ([...stops].reverse().find((stop) => stop < from) ?? least);
}

/** Where a number lies on an axis on which every bin is as wide: 0 to 1. */
export function placeOn(number: number, { bins, step }: NumberBody): number {
  const at = bins.reduce((found, [first], i) => (first <= number ? i : found), 0);
  const [first, last] = bins[at] ?? [number, number];
  const within = (number - first + step / 2) / (last - first + step);
  return (at + Math.min(1, Math.max(0, within))) / bins.length;
}

export interface Tick {
  /** 0 to 1. */
  at: number;
  words: string;
}

/** What an axis says that has room for so many characters: where bins begin, and the last number; or each number. */
export function ticks({ bins, most, even, least }: NumberBody, language: string, characters: number): Tick[] {
  const single = bins.every(([first, last]) => first === last);
  const words = bins.map(([first]) => written(first, language));
  const longest = Math.max(...words.map(({ length }) => length), single ? 0 : written(most, language).length) + 2;
  const each = characters / bins.length;
  const fits = [1, 2, 3, 4, 5, 6, 10, 20].filter((n) => n * each >= longest);
  const from = even || least !== 0 ? 0 : 1;
  // Even bins are named at equal distances; of those that grow, the ones that begin at 1, 10, 100 …
  const tens = (n: number): boolean => bins.every(([first], i) => i < from || (i - from) % n !== 0 || /^10*$/.test(String(first)));
  const apart = fits.find((n) => (even ? bins.length % n === 0 : tens(n))) ?? fits[0] ?? bins.length;
  const found = words.flatMap((word, i) => ((i - from) % apart === 0 && i >= from ? [{ at: (i + (single ? 0.5 : 0)) / bins.length, words: word }] : []));
  if (from === 1 && each >= 3) found.unshift({ at: 0, words: words[0] ?? "" });
  if (single) return found;
  const last = written(most, language);
  const room = 1 - (last.length + 1) / characters;
  return [...found.filter(({ at, words: one }) => at + one.length / 2 / characters <= room), { at: 1, words: last }];
}
