import { positionOf } from "@/film/clock";
import type { Move } from "@/remote/moves";
import type { FacilitatorView, FilmFace } from "@/wire";

const SECONDS_BACK = 10;

/** A paper of the scene, and what a tap on it does: open it large, or put it away. */
export interface PaperMove extends Move {
  id: string;
  title: string;
  open: boolean;
}

/** The film that can be led now; null while none is watched. */
export function filmOf(view: FacilitatorView): FilmFace | null {
  return view.phase === "watch" ? view.film : null;
}

/** Whether the film goes on now. `now`: the hub's time in milliseconds. */
export function filmRuns(film: FilmFace, now: number): boolean {
  return film.playing && positionOf(film, now, film.length) < film.length;
}

/** Play, pause, or begin again. */
export function playMove(film: FilmFace, now: number): Move {
  const runs = filmRuns(film, now);
  const over = positionOf(film, now, film.length) >= film.length;
  return { name: runs ? "film_pause" : over ? "film_again" : "film_play", command: { do: "play", on: !runs } };
}

/** Ten seconds back; null where the film has not begun: a content note is not left out by a slip. */
export function filmBackMove(film: FilmFace, now: number): Move | null {
  const at = positionOf(film, now, film.length);
  return at > 0 ? { name: "film_back", command: { do: "seek", to: Math.max(0, at - SECONDS_BACK) } } : null;
}

/** The papers of the scene. */
export function paperMoves(view: FacilitatorView): PaperMove[] {
  const film = filmOf(view);
  if (!film) return [];
  return view.shots.flatMap(({ papers }) => papers).map(({ id, title }) => {
    const open = film.paper === id;
    return { name: open ? "paper_off" : "paper", id, title, open, command: { do: "paper", paper: open ? null : id } };
  });
}

/** What comes of people's marks: ask which signs they were, show them again, go back to the scene. */
export function signsMove(view: FacilitatorView): Move | null {
  if (view.phase === "naming" || view.phase === "signs") return { name: "signs_off", command: { do: "signs", show: "off" } };
  const film = filmOf(view);
  if (film?.signs) return { name: "signs_name", command: { do: "signs", show: "name" } };
  return film && view.marked > 0 ? { name: "signs_again", command: { do: "signs", show: "result" } } : null;
}

/** How many marked something, of how many could; null where nobody is asked to. */
export function markedOf(view: FacilitatorView): { n: number; of: number } | null {
  const { film, marked, phase, signs, tablets } = view;
  const asked = film && (film.signs || marked > 0 || phase === "naming" || phase === "signs");
  return asked ? { n: marked, of: Math.max(marked, signs?.could ?? tablets) } : null;
}
