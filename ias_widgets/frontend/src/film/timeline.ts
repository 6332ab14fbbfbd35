import type { Ending, Paper, SceneBundle, Shot } from "@/film/bundle";
import { cuesOf, type Cue } from "@/film/cues";

/** A shot in its scene: seconds are the scene's, those of cues and papers the shot's. */
export interface Span {
  shot: Shot;
  begin: number;
  end: number;
  cues: Cue[];
}

export interface Timeline {
  spans: Span[];
  length: number;
  /** Stands while the seconds are below zero. */
  note: string | null;
  ending: Ending | null;
  /** When something else is shown than before, in order. */
  moments: number[];
}

/** What is shown at a second of a scene. */
export interface Place {
  /** The content note is shown. */
  note: boolean;
  index: number;
  span: Span | null;
  cue: Cue | null;
  /** Those that are laid down by now. */
  papers: Paper[];
  ended: boolean;
}

export function timelineOf(bundle: SceneBundle): Timeline {
  let begin = 0;
  const spans = bundle.shots.map((shot) => {
    const span = { shot, begin, end: begin + shot.seconds, cues: cuesOf(shot) };
    begin = span.end;
    return span;
  });
  const within = spans.flatMap((span) => [0, ...span.cues.flatMap((cue) => [cue.begin, cue.end]), ...span.shot.papers.map(({ at }) => at)].map((at) => span.begin + at));
  const moments = [...new Set([0, ...within, begin].map(rounded))].sort((a, b) => a - b);
  return { spans, length: begin, note: bundle.content_note, ending: bundle.ending, moments };
}

/** Shots are added up in binary: a moment and what it is compared with are rounded alike. */
const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

export function placeAt({ spans, length, note }: Timeline, at: number): Place {
  const seconds = rounded(Math.min(at, length));
  const index = Math.max(0, spans.findIndex((span) => seconds < rounded(span.end)));
  const ended = seconds >= rounded(length);
  const last = ended ? spans.length - 1 : index;
  const span = spans[last] ?? null;
  const spent = span ? rounded(seconds - span.begin) : 0;
  const cues = span?.cues ?? [];
  return {
    note: note !== null && seconds < 0,
    index: Math.max(0, last),
    span,
    cue: (ended ? cues[cues.length - 1] : cues.find((cue) => rounded(cue.begin) <= spent && spent < rounded(cue.end))) ?? null,
    papers: span?.shot.papers.filter((paper) => paper.at <= spent) ?? [],
    ended,
  };
}

/** The second at which something changes next, or null where nothing does. */
export function nextMoment({ moments }: Timeline, seconds: number): number | null {
  return moments.find((moment) => moment > rounded(seconds)) ?? null;
}

/** Where a step leads: to the beginning of a shot. Going back in a shot that has just begun means the one before. */
export function stepTo({ spans, length }: Timeline, seconds: number, by: 1 | -1): number {
  const index = spans.findIndex(({ end }) => seconds < end);
  if (by === 1) return index === -1 ? length : (spans[index + 1]?.begin ?? length);
  const here = spans[index === -1 ? spans.length - 1 : index];
  if (!here) return 0;
  const early = seconds - here.begin < BACK_WITHIN;
  return early ? (spans[spans.indexOf(here) - 1]?.begin ?? 0) : here.begin;
}

const BACK_WITHIN = 2;
