import { RATES, type OwnClock } from "@/film/clock";
import { set, settings } from "@/film/settings";
import { stepTo, type Timeline } from "@/film/timeline";

/** What keys do to a film that is watched alone. */
export interface Hands {
  clock: OwnClock;
  timeline: Timeline;
  fullscreen: () => void;
}

/** Seconds of an arrow key. */
export const JUMP = 5;

type Pressed = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "target">;

/** Do what a key asks for; true where it asked for something. What has keys of its own keeps them. */
export function steer({ key, altKey, ctrlKey, metaKey, shiftKey, target }: Pressed, { clock, timeline, fullscreen }: Hands): boolean {
  const at = target as HTMLElement;
  if (altKey || ctrlKey || metaKey || shiftKey || at.matches("select, textarea, input:not([type=checkbox], [type=range])")) return false;
  const slides = at.matches("input[type=range]");
  switch (key) {
    case " ":
      if (at.matches("button, a, summary, input[type=checkbox]")) return false;
      clock.toggle();
      return true;
    case "ArrowRight":
      clock.seek(clock.seconds() + JUMP);
      return true;
    case "ArrowLeft":
      clock.seek(clock.seconds() - JUMP);
      return true;
    case "PageDown":
      clock.seek(stepTo(timeline, clock.seconds(), 1));
      return true;
    case "PageUp":
      clock.seek(stepTo(timeline, clock.seconds(), -1));
      return true;
    case "Home":
    case "End":
      if (!slides) return false;
      clock.seek(key === "Home" ? 0 : clock.length);
      return true;
  }
  return settings.value.letters && letter(key.toLowerCase(), clock, fullscreen);
}

function letter(key: string, clock: OwnClock, fullscreen: () => void): boolean {
  const { captions, descriptions, rate } = settings.value;
  switch (key) {
    case "c":
      set({ captions: !captions });
      return true;
    case "d":
      set({ descriptions: !descriptions });
      return true;
    case "f":
      fullscreen();
      return true;
    case "s":
      setRate(clock, RATES[(RATES.indexOf(rate as (typeof RATES)[number]) + 1) % RATES.length] ?? 1);
      return true;
  }
  return false;
}

export function setRate(clock: OwnClock, rate: number): void {
  set({ rate });
  clock.speed(rate);
}
