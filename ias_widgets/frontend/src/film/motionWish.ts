/** True where the person asked their device for less motion; a film then starts only when asked, and nothing in it moves. */
export function calmMotion(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
