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

/** A first line that begins later than this leaves time to look. */
const LOOK_SECONDS = 2;

export function framesOf(bundle: SceneBundle): Frame[] {
  const frames = bundle.shots.flatMap(framesOfShot);
  if (bundle.content_note) frames.unshift({ kind: "note", id: "note", seconds: NOTE_SECONDS, text: bundle.content_note });
  if (bundle.ending) frames.push({ kind: "ending", id: "ending", seconds: 0, ending: bundle.ending });
  return frames;
}

/** A frame begins where its first line does. What is seen stands alone before a first line that comes late. */
function framesOfShot({ id, seconds, seen, lines, papers }: Shot): Frame[] {
  const count = Math.ceil(lines.length / LINES_MOST);
  const groups = Array.from({ length: count }, (_, i) => lines.slice(i * LINES_MOST, (i + 1) * LINES_MOST));
  if ((groups[0]?.[0]?.at ?? Infinity) >= LOOK_SECONDS) groups.unshift([]);
  const begins = groups.map((group, i) => (i === 0 ? 0 : group[0]!.at));
  return groups.map((group, i) => {
    const until = begins[i + 1] ?? Infinity;
    const length = Math.max(0, Math.min(until, seconds) - begins[i]!);
    const laid = papers.filter(({ at }) => at < until);
    return { kind: "shot", id: `${id}.${i + 1}`, seconds: length, seen: i === 0 ? seen : "", lines: group, papers: laid };
  });
}
