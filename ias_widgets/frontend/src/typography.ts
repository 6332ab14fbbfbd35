/** Words of one letter that do not stay behind at a line's end. */
const SHORT: Record<string, string> = { pl: "aiouwz", uk: "ійвуз" };

const patterns = new Map<string, RegExp>();

function pattern(language: string): RegExp | undefined {
  const letters = SHORT[language];
  if (!letters) return undefined;
  let found = patterns.get(language);
  if (!found) {
    found = new RegExp(`(^|[\\s(„"«–—])([${letters}]) `, "giu");
    patterns.set(language, found);
  }
  return found;
}

/** Bind one-letter words to the next word with a no-break space. */
export function bind(text: string, language: string): string {
  const short = pattern(language);
  if (!short) return text;
  // Twice, for neighbours share the space between them: "i w domu".
  return text.replace(short, "$1$2\u00a0").replace(short, "$1$2\u00a0");
}
