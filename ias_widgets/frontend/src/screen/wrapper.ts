/** Units that the big screen is drawn in: 1920 by 1080. */
const WIDE = 1920;
const HIGH = 1080;

/**
 * Dress `element` as the wrapper of the big screen; returns how to undress it.
 *
 * In a notebook's cell the width decides and the height follows, 16:9. On a page of its own, and in
 * full screen, the picture is as large as fits, with the page's colour around it.
 */
export function dressScreen(element: HTMLElement, page: boolean): () => void {
  element.classList.add("ias", "screen-room");
  element.dataset["surface"] = "screen";
  element.dataset["theme"] = "light";
  // JupyterLab would take the letters l and f, the arrows and the space bar for its own.
  element.dataset["lmSuppressShortcuts"] = "true";
  const measure = (): void => {
    const whole = page || document.fullscreenElement === element;
    element.dataset["fills"] = whole ? "page" : "cell";
    const k = whole ? Math.min(window.innerWidth / WIDE, window.innerHeight / HIGH) : (element.clientWidth || WIDE) / WIDE;
    element.style.setProperty("--k", `${k}px`);
  };
  measure();
  const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
  observer?.observe(element);
  window.addEventListener("resize", measure);
  document.addEventListener("fullscreenchange", measure);
  return () => {
    observer?.disconnect();
    window.removeEventListener("resize", measure);
    document.removeEventListener("fullscreenchange", measure);
    element.classList.remove("ias", "screen-room");
    for (const key of ["surface", "theme", "shown", "fills", "lmSuppressShortcuts"]) delete element.dataset[key];
    element.style.removeProperty("--k");
  };
}
