import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Steps by which text gives way; the style sheet keeps it from falling below 30 units. */
const STEPS = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52];

/** Set `--fit` on an element to the largest step at which nothing runs out of it. */
export function fit(element: HTMLElement): void {
  for (const step of STEPS) {
    element.style.setProperty("--fit", String(step));
    if (!overflows(element)) return;
  }
}

const overflows = (element: HTMLElement): boolean =>
  element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;

/** Keep an element's text within it, whatever the language; `content` names what stands in it. */
export function useFit(ref: RefObject<HTMLElement | null>, content: string): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    fit(element);
    let here = true;
    void document.fonts?.ready.then(() => here && fit(element));
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(() => fit(element));
    observer?.observe(element);
    return () => {
      here = false;
      observer?.disconnect();
    };
  }, [content]);
}
