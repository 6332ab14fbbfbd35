import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { pass, START, step, toggle, untilNext, type ShotClock } from "@/film/clock";

export interface Player extends ShotClock {
  /** True at the last frame. */
  last: boolean;
  step: (by: number) => void;
  toggle: () => void;
}

/** True where the person asked their device for less motion; frames then change only when asked. */
export function calmMotion(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Play frames of these lengths, in seconds. `name` is what is played: another one begins at its beginning.
 * `from` is where this one was left, if it was.
 */
export function usePlayer(name: string, lengths: readonly number[], from: Partial<ShotClock> = {}): Player {
  const begin = (): ShotClock => ({ ...START, playing: !calmMotion() });
  const [clock, set] = useState<ShotClock>(() => ({ ...begin(), ...from }));
  const named = useRef(name);
  const since = useRef(performance.now());
  const current = named.current === name ? clock : begin();

  const change = useCallback((by: (clock: ShotClock) => ShotClock): void => {
    const now = performance.now();
    const spent = (now - since.current) / 1000;
    since.current = now;
    set((old) => by(pass(old, spent, lengths)));
  }, [lengths]);

  const loaded = lengths.length > 0;
  useEffect(() => {
    since.current = performance.now();
    if (named.current === name) return;
    named.current = name;
    set(begin());
  }, [name, loaded]);

  useEffect(() => {
    const wait = loaded ? untilNext(current, lengths) : null;
    if (wait === null) return;
    const spent = performance.now() - since.current;
    const next = setTimeout(() => change((same) => same), Math.max(0, wait * 1000 - spent) + 10);
    return () => clearTimeout(next);
  }, [name, clock, lengths]);

  return {
    ...current,
    last: current.at >= lengths.length - 1,
    step: (by) => change((old) => step(old, by, lengths)),
    toggle: () => change((old) => toggle(old, lengths)),
  };
}
