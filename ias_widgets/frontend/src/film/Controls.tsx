import type { ComponentChildren, JSX, RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { OwnClock } from "@/film/clock";
import type { Scene } from "@/film/scene";
import { Scrubber } from "@/film/Scrubber";
import { stepTo, type Place } from "@/film/timeline";
import { useSeconds } from "@/film/watching";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";

interface Props {
  scene: Scene;
  clock: OwnClock;
  place: Place;
  /** What fills the screen. */
  whole: RefObject<HTMLElement | null>;
  children?: ComponentChildren;
}

/** The place in the scene, its shots, the full screen; there, where nothing else is, play and pause too. */
export function Controls({ scene, clock, place, whole, children }: Props): JSX.Element {
  const { say } = useSpeech();
  const full = useFullscreen(whole);
  const { timeline } = scene;
  return (
    <div class="hands" role="group" aria-label={say("film-controls")}>
      <Scrubber scene={scene} clock={clock} place={place} />
      <div class="moves">
        {full.on && <PlayButton clock={clock} />}
        <button type="button" class="btn btn-plain" onClick={() => clock.seek(stepTo(timeline, clock.seconds(), -1))}>
          <Icon name="back" />
          {say("film-previous")}
        </button>
        {full.can && (
          <button type="button" class="btn btn-plain" onClick={() => toggleFullscreen(whole.current)}>
            {say(full.on ? "film-fullscreen-off" : "film-fullscreen")}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}

/** Plays and pauses; at the end it plays again. */
export function PlayButton({ clock }: { clock: OwnClock }): JSX.Element {
  const { say } = useSpeech();
  useSeconds(clock, 2);
  const runs = clock.runs();
  return (
    <button type="button" class="btn play" onClick={() => clock.toggle()}>
      <Icon name={runs ? "pause" : "play"} />
      {say(runs ? "film-pause" : clock.seconds() >= clock.length ? "film-again" : "film-play")}
    </button>
  );
}

/** Safari on tablets knows it by another name; on phones not at all. */
type Fills = HTMLElement & { webkitRequestFullscreen?: () => void };
type Filled = Document & { webkitFullscreenElement?: Element | null; webkitExitFullscreen?: () => void };

const filled = (): Element | null => document.fullscreenElement ?? (document as Filled).webkitFullscreenElement ?? null;

export function toggleFullscreen(element: HTMLElement | null): void {
  const page = document as Filled;
  const wide = element as Fills | null;
  if (filled()) void (page.exitFullscreen?.() ?? page.webkitExitFullscreen?.());
  else void (wide?.requestFullscreen?.() ?? wide?.webkitRequestFullscreen?.());
}

function useFullscreen(whole: RefObject<HTMLElement | null>): { can: boolean; on: boolean } {
  const [on, set] = useState(false);
  useEffect(() => {
    const changed = (): void => set(filled() !== null && filled() === whole.current);
    for (const name of ["fullscreenchange", "webkitfullscreenchange"]) document.addEventListener(name, changed);
    return () => {
      for (const name of ["fullscreenchange", "webkitfullscreenchange"]) document.removeEventListener(name, changed);
    };
  }, []);
  const root = document.documentElement as Fills;
  return { can: Boolean(root.requestFullscreen ?? root.webkitRequestFullscreen), on };
}
