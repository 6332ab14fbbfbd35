import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { minutesAndSeconds, useSecondsLeft } from "@/parts/Timer";
import { ze } from "@/screen/plural";
import type { TimerFace } from "@/wire";

interface Props {
  timer: TimerFace;
  now: () => number;
}

/** The time left in a line, where a timer was started at all. */
export function AnyTime({ timer, now }: { timer: TimerFace | null; now: () => number }): JSX.Element | null {
  return timer && <TimeLine timer={timer} now={now} />;
}

/** The time left, in a line. */
export function TimeLine({ timer, now }: Props): JSX.Element {
  const { say } = useSpeech();
  const left = useSecondsLeft(timer, now) ?? 0;
  const word = left === 0 ? "screen-time-up" : timer.running ? "screen-time-left" : "screen-time-stopped";
  return (
    <p class="time num">
      <span>{say(word)}</span>
      <b>{minutesAndSeconds(left)}</b>
    </p>
  );
}

const ROUND = 2 * Math.PI * 108;

/** The time left as a ring that empties. */
export function TimeRing({ timer, now }: Props): JSX.Element {
  const { say } = useSpeech();
  const left = useSecondsLeft(timer, now) ?? 0;
  const part = timer.seconds > 0 ? Math.min(1, left / timer.seconds) : 0;
  const minutes = timer.seconds / 60;
  const total = Number.isInteger(minutes)
    ? say("screen-timer-of-minutes", { n: minutes, ze: ze(minutes) })
    : say("screen-timer-of", { time: minutesAndSeconds(timer.seconds) });
  const label = say("screen-timer-label", { left: minutesAndSeconds(left), total: minutesAndSeconds(timer.seconds) });
  return (
    <svg class="ring" viewBox="5 5 230 230" role="img" aria-label={label}>
      <circle class="ring-track" cx="120" cy="120" r="108" />
      {part > 0 && <circle class="ring-left" cx="120" cy="120" r="108" stroke-dasharray={`${(part * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`} transform="rotate(-90 120 120)" />}
      <text x="120" y="138">{minutesAndSeconds(left)}</text>
      <text class="u" x="120" y="176">{left === 0 ? say("screen-time-up") : timer.running ? total : say("screen-time-stopped")}</text>
    </svg>
  );
}
