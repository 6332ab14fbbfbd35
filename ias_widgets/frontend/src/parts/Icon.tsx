import type { JSX } from "preact";

export type IconName = "check" | "cross" | "bang" | "pause" | "play" | "next" | "back" | "off" | "hold" | "lock" | "eye" | "clock" | "blank" | "calm";

/** A drawn sign; it always stands beside a word, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return <i class={`i i-${name}`} aria-hidden="true" />;
}
