/** Each language in its own words. */
const NAMES: Record<string, string> = { pl: "Polski", en: "English", uk: "Українська" };

/** A language in its own words. */
export const nameOf = (code: string): string =>
  NAMES[code] ?? new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;

/** Polish first, then as they are found. */
export function inOrder(codes: string[]): string[] {
  const order = Object.keys(NAMES);
  const place = (code: string): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...codes].sort((a, b) => place(a) - place(b));
}
