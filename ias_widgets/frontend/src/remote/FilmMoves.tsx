import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { positionOf } from "@/film/clock";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { minutesAndSeconds } from "@/parts/Timer";
import type { Lead } from "@/remote/buttons";
import { filmBackMove, filmOf, filmRuns, paperMoves, playMove, signsMove } from "@/remote/film";
import type { FacilitatorView, FilmFace } from "@/wire";

interface Props {
  view: FacilitatorView;
  lead: Lead;
  online: boolean;
  now: () => number;
}

const LOOK_EVERY_MS = 500;

/** The film of the scene: play and pause, ten seconds back, its papers large, which signs. */
export function FilmMoves({ view, lead, online, now }: Props): JSX.Element | null {
  const { say, text } = useSpeech();
  const film = filmOf(view);
  useTicking(film, now);
  const [papers, signs] = [paperMoves(view), signsMove(view)];
  if (!film && !signs) return null;
  const back = film && filmBackMove(film, now());
  const play = film && playMove(film, now());
  return (
    <div class="group" role="group" aria-label={say("remote-film")}>
      {film && play && (
        <>
          <FilmTime at={positionOf(film, now(), film.length)} length={film.length} />
          <div class="pair">
            <button type="button" class="btn" disabled={!online} onClick={() => lead(play.name, play.command)}>
              <Icon name={play.name === "film_pause" ? "pause" : "play"} />
              {say(`remote-${play.name}`)}
            </button>
            <button type="button" class="btn" disabled={!online || !back} onClick={() => back && lead(back.name, back.command)}>
              {say("remote-film_back")}
            </button>
          </div>
        </>
      )}
      {papers.length > 0 && (
        <div class="papers" role="group" aria-label={say("remote-papers")}>
          <p class="quiet">{say("remote-papers")}</p>
          {papers.map(({ name, id, title, open, command }) => (
            <button key={id} type="button" class={open ? "btn is-open" : "btn"} aria-pressed={open} disabled={!online} onClick={() => lead(name, command)}>
              <Icon name={open ? "cross" : "eye"} />
              <span>{text(title)}</span>
            </button>
          ))}
        </div>
      )}
      {signs && (
        <button type="button" class="btn" disabled={!online} onClick={() => lead(signs.name, signs.command)}>
          {signs.name === "signs_off" && <Icon name="back" />}
          {say(`remote-${signs.name}`)}
        </button>
      )}
    </div>
  );
}

function FilmTime({ at, length }: { at: number; length: number }): JSX.Element {
  const { say } = useSpeech();
  const time = say("remote-film-time", { at: minutesAndSeconds(Math.floor(Math.max(0, at))), of: minutesAndSeconds(Math.floor(length)) });
  return <p class="num">{at < 0 ? say("remote-film-note") : at >= length ? say("remote-film-over") : time}</p>;
}

/** Drawn anew now and then while the film goes on. */
function useTicking(film: FilmFace | null, now: () => number): void {
  const [, redraw] = useState(0);
  const runs = film !== null && filmRuns(film, now());
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => redraw((n) => n + 1), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [runs]);
}
