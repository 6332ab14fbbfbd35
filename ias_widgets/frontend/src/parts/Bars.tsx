import { useEffect, useState } from "preact/hooks";
import type { JSX } from "preact";

/** Where a bar stands for a family, `look` gives its colour and pattern; the first of two rounds is outlined. */
export interface BarProps {
  count: number;
  of: number;
  look?: number;
  outlined?: boolean;
}

/** One bar on a track of a hundred per cent. It grows once, when it first appears; nothing at all is a hairline. */
export function Bar({ count, of, look, outlined }: BarProps): JSX.Element {
  const share = of > 0 ? Math.min(100, (100 * count) / of) : 0;
  const [shown, show] = useState(0);
  useEffect(() => {
    const frame = requestAnimationFrame(() => show(share));
    return () => cancelAnimationFrame(frame);
  }, [share]);
  const dress = [count === 0 ? "is-zero" : "", look ? `fam f${look}` : "", outlined ? "is-first" : ""].filter(Boolean).join(" ");
  return (
    <div class="track" aria-hidden="true">
      <div class={`fill ${dress}`} style={{ "--v": String(shown) }} />
    </div>
  );
}

/** The track of a result that cannot be shown: hidden until the reveal, or too few answers. */
export function NoBar({ why }: { why: "hidden" | "few" }): JSX.Element {
  return <div class={`track is-${why}`} aria-hidden="true" />;
}

/** Answers per choice of a tally; nothing where the tally has no counts. */
export function countsOf(tally: Record<string, unknown> | null): Record<string, number> {
  const counts = tally?.["counts"];
  return typeof counts === "object" && counts !== null ? (counts as Record<string, number>) : {};
}
