import type { JSX } from "preact";
import type { OwnClock } from "@/film/clock";
import type { Scene } from "@/film/scene";
import type { Place } from "@/film/timeline";
import { useSeconds } from "@/film/watching";
import { useSpeech } from "@/i18n";

interface Props {
  scene: Scene;
  clock: OwnClock;
  place: Place;
}

/** Where the film is, with its shots marked, and a way to any of its seconds. Its arrow keys are the film's. */
export function Scrubber({ scene, clock, place }: Props): JSX.Element {
  const { say } = useSpeech();
  const seconds = Math.max(0, useSeconds(clock));
  const { spans, length } = scene.timeline;
  const at = Math.min(Math.floor(seconds + 0.05), Math.round(length));
  const shot = say("film-shot", { n: place.index + 1, of: spans.length });
  const time = say("film-time", { at: clockTime(at), of: clockTime(length) });
  return (
    <div class="scrubber" style={`--at:${length ? (100 * seconds) / length : 0}%`}>
      <div class="rail" aria-hidden="true">
        {spans.map(({ shot: { id }, begin, end }) => (
          <i key={id} class={seconds >= begin ? "is-past" : ""} style={`flex:${end - begin}`}>
            <i style={`width:${share(seconds, begin, end)}%`} />
          </i>
        ))}
      </div>
      <input
        type="range" min={0} max={Math.max(1, Math.round(length))} step={1} value={at}
        aria-label={say("film-scrubber")} aria-valuetext={`${time}, ${shot}`}
        onInput={(event) => clock.seek(Number(event.currentTarget.value))}
      />
      <p class="num" aria-hidden="true">
        <span>{shot}</span>
        <span>{time}</span>
      </p>
    </div>
  );
}

const share = (seconds: number, begin: number, end: number): number =>
  Math.max(0, Math.min(100, (100 * (seconds - begin)) / Math.max(end - begin, 0.001)));

/** 72 as "1:12". */
export function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
