import { useEffect, useState } from "preact/hooks";
import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import type { TimerFace } from "@/wire";

/** Whole seconds left on a timer, by the hub's clock; never below nothing. */
export function secondsLeft(timer: TimerFace, now: number): number {
  return Math.max(0, Math.ceil(timer.running ? (timer.ends_at - now) / 1000 : timer.left));
}

export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Seconds left, counted down. `now` gives the hub's clock in milliseconds. */
export function useSecondsLeft(timer: TimerFace | null, now: () => number): number | null {
  const [, tick] = useState(0);
  const left = timer ? secondsLeft(timer, now()) : null;
  const waits = timer?.running && left !== 0 ? ((timer.ends_at - now()) % 1000) + 20 : null;
  useEffect(() => {
    if (waits === null) return;
    const next = setTimeout(() => tick((n) => n + 1), Math.max(50, waits));
    return () => clearTimeout(next);
  });
  return left;
}

/** The time left. Screen readers may ask for it, and are not interrupted by it. */
export function Timer({ timer, now }: { timer: TimerFace; now: () => number }): JSX.Element {
  const { say } = useSpeech();
  const left = useSecondsLeft(timer, now) ?? 0;
  return (
    <span class="timer num" role="timer" aria-label={say("timer-left", { minutes: Math.floor(left / 60), seconds: left % 60 })}>
      <Icon name={timer.running ? "clock" : "pause"} />
      <b aria-hidden="true">{minutesAndSeconds(left)}</b>
    </span>
  );
}
