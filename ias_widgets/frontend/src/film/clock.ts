/** Where a player is: the frame, the seconds spent in it, and whether time goes on. */
export interface ShotClock {
  at: number;
  spent: number;
  playing: boolean;
}

export const START: ShotClock = { at: 0, spent: 0, playing: true };

/** Let seconds pass. At the end of the last frame the player stays there and stops. */
export function pass(clock: ShotClock, seconds: number, lengths: readonly number[]): ShotClock {
  if (!clock.playing) return clock;
  let { at } = clock;
  let spent = clock.spent + seconds;
  while (at < lengths.length - 1 && spent >= lengths[at]!) {
    spent -= lengths[at]!;
    at += 1;
  }
  const last = lengths.length - 1;
  return at >= last && spent >= (lengths[last] ?? 0) ? { at: Math.max(0, last), spent: lengths[last] ?? 0, playing: false } : { at, spent, playing: true };
}

/** Go `by` frames on or back, to the frame's beginning; never beyond either end. */
export function step(clock: ShotClock, by: number, lengths: readonly number[]): ShotClock {
  const at = Math.min(Math.max(clock.at + by, 0), Math.max(0, lengths.length - 1));
  return { at, spent: 0, playing: clock.playing && at === clock.at + by };
}

/** Pause, or go on; at the end, begin again. */
export function toggle(clock: ShotClock, lengths: readonly number[]): ShotClock {
  if (clock.playing) return { ...clock, playing: false };
  const ended = clock.at === lengths.length - 1 && clock.spent >= (lengths[clock.at] ?? 0);
  return ended ? START : { ...clock, playing: true };
}

/** Seconds until the frame changes, or null where it does not by itself. */
export function untilNext(clock: ShotClock, lengths: readonly number[]): number | null {
  if (!clock.playing) return null;
  return Math.max(0, (lengths[clock.at] ?? 0) - clock.spent);
}
