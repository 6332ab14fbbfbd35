import type { Ending, SceneBundle, Shot } from "@/film/bundle";

/** What the player shows one after another: the content note, the shots, and what became of the person. */
export type Frame =
  | { kind: "note"; id: string; seconds: number; text: string }
  | { kind: "shot"; id: string; seconds: number; shot: Shot }
  | { kind: "ending"; id: string; seconds: number; ending: Ending };

/** Long enough to read two sentences aloud. */
export const NOTE_SECONDS = 9;

export function framesOf(bundle: SceneBundle): Frame[] {
  const frames: Frame[] = bundle.shots.map((shot) => ({ kind: "shot", id: shot.id, seconds: shot.seconds, shot }));
  if (bundle.content_note) frames.unshift({ kind: "note", id: "note", seconds: NOTE_SECONDS, text: bundle.content_note });
  if (bundle.ending) frames.push({ kind: "ending", id: "ending", seconds: 0, ending: bundle.ending });
  return frames;
}
