/**
 * "yes" where Polish and Ukrainian say "ze", "зі" before a number instead of "z", "із".
 *
 * They do where it is read with "sto", "сто" first: 100 to 199, and so many thousands.
 */
export function ze(n: number): "yes" | "no" {
  let leading = Math.floor(Math.abs(n));
  while (leading >= 1000) leading = Math.floor(leading / 1000);
  return leading >= 100 && leading <= 199 ? "yes" : "no";
}

/** "A, B i C": the letters joined by the words of the language for two and for the last. */
export function joined(parts: string[], and: (first: string, last: string) => string): string {
  if (parts.length < 2) return parts.join("");
  return and(parts.slice(0, -1).join(", "), parts[parts.length - 1]!);
}
