import type { Ending, Line, Paper, SceneBundle, Shot } from "@/film/bundle";

/** What the player shows one after another: the content note, the shots, and what became of the person. */
export type Frame =
  | { kind: "note"; id: string; seconds: number; text: string }
  | { kind: "shot"; id: string; seconds: number; seen: string; lines: Line[]; papers: Paper[] }
  | { kind: "ending"; id: string; seconds: number; ending: Ending };

/** Long enough to read two sentences aloud. */
export const NOTE_SECONDS = 9;

/** Lines that stand on the picture at once; a longer dialogue goes on in the same shot. */
const LINES_MOST = 2;

export function framesOf(bundle: SceneBundle): Frame[] {
  const frames = bundle.shots.flatMap(framesOfShot);
  if (bundle.content_note) frames.unshift({ kind: "note", id: "note", seconds: NOTE_SECONDS, text: bundle.content_note });
  if (bundle.ending) frames.push({ kind: "ending", id: "ending", seconds: 0, ending: bundle.ending });
  return frames;
}

/** A shot's seconds go to its frames by how much there is to read in each. */
function framesOfShot({ id, seconds, seen, lines, papers }: Shot): Frame[] {
  const count = Math.max(1, Math.ceil(lines.length / LINES_MOST));
  const parts = Array.from({ length: count }, (_, i) => ({ seen: i === 0 ? seen : "", lines: lines.slice(i * LINES_MOST, (i + 1) * LINES_MOST) }));
  const lengths = parts.map(lettersOf);
  const all = lengths.reduce((sum, n) => sum + n, 0);
  return parts.map((part, i) => ({ kind: "shot", id: `${id}.${i + 1}`, seconds: (seconds * lengths[i]!) / all, ...part, papers }));
}

/** Letters to read, and a little for looking. */
function lettersOf({ seen, lines }: { seen: string; lines: Line[] }): number {
  return 40 + seen.length + lines.reduce((sum, { text }) => sum + text.length, 0);
}
