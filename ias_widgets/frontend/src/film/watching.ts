import { effect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { FilmClock } from "@/film/clock";
import { nextMoment, placeAt, type Place, type Timeline } from "@/film/timeline";

/** A timer is late now and then; and a room's clock may be set right meanwhile. */
const LOOK_AGAIN_MS = 2000;

/** Where the film is; drawn anew at each moment at which something else is shown, and when the clock is moved. */
export function usePlace(clock: FilmClock, timeline: Timeline): Place {
  const [, redraw] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      if (!clock.runs()) return;
      const seconds = clock.seconds();
      const next = nextMoment(timeline, seconds) ?? Infinity;
      const ms = ((next - seconds) / clock.transport.value.rate) * 1000;
      timer = setTimeout(turn, Math.min(Math.max(ms, 0) + 1, LOOK_AGAIN_MS));
    };
    const turn = (): void => {
      redraw((n) => n + 1);
      wait();
    };
    const stop = effect(() => {
      void clock.transport.value;
      turn();
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [clock, timeline]);
  return placeAt(timeline, clock.seconds());
}

/** The seconds, a few times each second while they go on. */
export function useSeconds(clock: FilmClock, times = 4): number {
  const [, redraw] = useState(0);
  useEffect(() => {
    let ran = false;
    const timer = setInterval(() => {
      const runs = clock.runs();
      if (runs || ran) redraw((n) => n + 1);
      ran = runs;
    }, 1000 / times);
    const stop = effect(() => {
      void clock.transport.value;
      redraw((n) => n + 1);
    });
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [clock]);
  return clock.seconds();
}
