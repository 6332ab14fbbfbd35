/** Narrower than this, in CSS pixels, a tablet's view is laid out as on a phone. */
const PHONE_BELOW = 600;

/** From this on there is room for a picture and its words side by side. */
const WIDE_FROM = 1000;

export interface Surface {
  surface: "tablet" | "screen" | "console";
  /** `auto` follows the device. */
  theme?: "auto" | "light" | "dark";
}

/**
 * Dress `element` as the wrapper of a mounted view; returns how to undress it.
 *
 * The view takes its layout from the element's own width (`data-size`, `--width`, `--k`), so that it
 * fits a notebook's cell as well as a page.
 */
export function dress(element: HTMLElement, { surface, theme = "auto" }: Surface): () => void {
  element.classList.add("ias");
  element.dataset["surface"] = surface;
  if (theme !== "auto") element.dataset["theme"] = theme;
  const measure = (): void => {
    const width = element.clientWidth || window.innerWidth;
    element.dataset["size"] = width < PHONE_BELOW ? "phone" : "tablet";
    element.classList.toggle("is-wide", width >= WIDE_FROM);
    element.style.setProperty("--width", `${width}px`);
    if (surface === "screen") element.style.setProperty("--k", `${width / 1920}px`);
  };
  measure();
  const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
  observer?.observe(element);
  return () => {
    observer?.disconnect();
    element.classList.remove("ias", "is-wide");
    for (const key of ["surface", "theme", "size"]) delete element.dataset[key];
    for (const name of ["--width", "--k"]) element.style.removeProperty(name);
  };
}
