import type { JSX, RefObject } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { calmMotion } from "@/film/motionWish";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";

/** How large letters are, in units, and in how many columns notes stand. */
export interface Step {
  size: number;
  columns: number;
}

interface Fitted<P> {
  step: Step;
  pages: P[];
}

/**
 * Lay out what `measure` holds in the place of `box`: with the largest letters with which all of it fits on one page,
 * and where it fits with none, on as few pages as can be.
 *
 * `pack` gets the heights of the elements marked `data-measure` and the height of the box. `content` names what is in there.
 */
export function useFitted<P>(
  box: RefObject<HTMLElement | null>, measure: RefObject<HTMLElement | null>, content: string, steps: Step[],
  pack: (heights: number[], step: Step, high: number, unit: number) => P[],
): Fitted<P> {
  const [fitted, set] = useState<Fitted<P>>({ step: steps[0]!, pages: [] });
  useLayoutEffect(() => {
    const place = box.current;
    const sheet = measure.current;
    if (!place || !sheet) return;
    const fit = (): void => {
      const unit = (place.closest<HTMLElement>(".screen")?.clientWidth || 1920) / 1920;
      let found: Fitted<P> | null = null;
      for (const step of steps) {
        sheet.style.setProperty("--size", String(step.size));
        sheet.style.setProperty("--columns", String(step.columns));
        const heights = [...sheet.querySelectorAll<HTMLElement>("[data-measure]")].map((one) => one.getBoundingClientRect().height);
        // A place that is not shown yet has no height.
        const pages = pack(heights, step, place.clientHeight || Infinity, unit);
        if (!found || pages.length < found.pages.length) found = { step, pages };
        if (pages.length <= 1) break;
      }
      if (found) set(found);
    };
    fit();
    let here = true;
    void document.fonts?.ready.then(() => here && fit());
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(fit);
    observer?.observe(place);
    return () => {
      here = false;
      observer?.disconnect();
    };
  }, [content]);
  return fitted;
}

/** How long a page stands before the next one is shown by itself. */
export const PAGE_STANDS_MS = 15_000;

export interface Turning {
  page: number;
  pages: number;
  going: boolean;
  turn: (by: number) => void;
  go: (on: boolean) => void;
}

/** Pages that turn by themselves, until somebody turns one or less motion is asked for. */
export function useTurning(pages: number): Turning {
  const [at, set] = useState(0);
  const [going, go] = useState(() => !calmMotion());
  const page = Math.min(at, Math.max(0, pages - 1));
  const turn = (by: number): void => set((page + by + pages) % pages);
  useEffect(() => {
    if (!going || pages < 2) return;
    const next = setTimeout(() => turn(1), PAGE_STANDS_MS);
    return () => clearTimeout(next);
  }, [going, pages, page]);
  return {
    page, pages, going, go,
    turn: (by) => {
      go(false);
      turn(by);
    },
  };
}

/** Which page is shown, and the ways to the others. */
export function Pager({ turning: { page, pages, going, turn, go } }: { turning: Turning }): JSX.Element | null {
  const { say } = useSpeech();
  if (pages < 2) return null;
  return (
    <div class="pager num" role="group" aria-label={say("screen-wall-pages")}>
      <button type="button" aria-label={say("screen-wall-before")} onClick={() => turn(-1)}><Icon name="back" /></button>
      <span>{say("screen-wall-page", { n: page + 1, of: pages })}</span>
      <button type="button" aria-label={say("screen-wall-after")} onClick={() => turn(1)}><Icon name="next" /></button>
      <button type="button" aria-label={say(going ? "screen-wall-stop" : "screen-wall-go")} onClick={() => go(!going)}><Icon name={going ? "pause" : "play"} /></button>
    </div>
  );
}
