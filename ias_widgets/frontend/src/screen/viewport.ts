import { useEffect, useState } from "preact/hooks";

/** Width and height in pixels of the device. */
export type Pixels = [number, number];

/** A window's size on the device it is shown on. */
export function pixelsOf({ innerWidth, innerHeight, devicePixelRatio = 1 }: Pick<Window, "innerWidth" | "innerHeight" | "devicePixelRatio">): Pixels {
  return [Math.round(innerWidth * devicePixelRatio), Math.round(innerHeight * devicePixelRatio)];
}

/** Follow the window's size. */
export function usePixels(): Pixels {
  const [pixels, set] = useState(() => pixelsOf(window));
  useEffect(() => {
    const measure = (): void => set(pixelsOf(window));
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  return pixels;
}

/** A window that is being dragged changes its size with every frame. */
export const SETTLED_MS = 500;

/** Call `changed` when the window has got another size and kept it for a moment; returns how to stop that. */
export function watchPixels(changed: () => void): () => void {
  let told = String(pixelsOf(window));
  let soon: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    const now = String(pixelsOf(window));
    if (now === told) return;
    told = now;
    changed();
  };
  const resized = (): void => {
    clearTimeout(soon);
    soon = setTimeout(settle, SETTLED_MS);
  };
  window.addEventListener("resize", resized);
  return () => {
    clearTimeout(soon);
    window.removeEventListener("resize", resized);
  };
}
