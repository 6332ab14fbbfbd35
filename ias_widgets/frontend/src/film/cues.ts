import type { Line, Shot } from "@/film/bundle";

/** Words that stand on the picture at once. Seconds are those of its shot. */
export interface Cue {
  begin: number;
  end: number;
  speaker: string;
  text: string;
  /** Which of the shot's lines it belongs to; a long line is more than one cue. */
  line: number;
}

/** Two rows of a caption; a line that is longer is told in pieces. */
export const LETTERS_MOST = 88;

/** What is said in a shot, in pieces that are read at a glance; a piece lasts as long as its letters are many. */
export function cuesOf({ lines, seconds }: Pick<Shot, "lines" | "seconds">): Cue[] {
  return lines.flatMap((line, i) => cuesOfLine(line, i, Math.max(line.at, Math.min(lines[i + 1]?.at ?? seconds, seconds))));
}

function cuesOfLine({ speaker, text, at }: Line, line: number, until: number): Cue[] {
  const pieces = piecesOf(text);
  const letters = pieces.reduce((sum, piece) => sum + piece.length, 0) || 1;
  let begin = at;
  return pieces.map((piece) => {
    const end = begin + ((until - at) * piece.length) / letters;
    const cue = { begin, end, speaker, text: piece, line };
    begin = end;
    return cue;
  });
}

/** Cut a text into pieces of at most `most` letters and about one length, after a sentence where there is one, else after a clause. */
export function piecesOf(text: string, most = LETTERS_MOST): string[] {
  const count = Math.ceil(text.length / most);
  if (count < 2) return [text];
  const cut = bestCut(text, text.length / count, most);
  return cut ? [text.slice(0, cut).trim(), ...piecesOf(text.slice(cut).trim(), most)] : [text];
}

/** How far from the ideal place a cut may lie, in letters, to be preferred to one after a mere word. */
const WORTH: [after: RegExp, letters: number][] = [[/[.?!…]["”»’)]*$/u, 40], [/[,;:–—]$/u, 18], [/./u, 0]];

/** Where the text is cut best: a place after a space, at most `most` letters on; 0 where there is none. */
function bestCut(text: string, ideal: number, most: number): number {
  let best = 0;
  let least = Infinity;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) {
    if (at > most && best) break;
    const before = text.slice(0, at);
    const worth = WORTH.find(([after]) => after.test(before))?.[1] ?? 0;
    const cost = Math.abs(at - ideal) - worth;
    if (cost < least) [least, best] = [cost, at + 1];
  }
  return best;
}
