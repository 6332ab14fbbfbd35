import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Banner } from "@/parts/Banner";
import type { Refusal } from "@/wire";

/** Why the room did not do what was asked: what is, and under it how to mend it. */
export function RefusalBanner({ refusal }: { refusal: Refusal }): JSX.Element {
  const { say, has } = useSpeech();
  const key = `refusal-${refusal.code}`;
  // The hub's own words where this page knows none.
  const words = has(key) ? say(key) : `${refusal.where}: ${refusal.found}. ${refusal.mend}`;
  const end = words.indexOf(". ");
  const [what, mend] = end < 0 ? [words.replace(/\.$/, ""), ""] : [words.slice(0, end), words.slice(end + 2)];
  return (
    <Banner look="bad" title={what}>
      {mend}
    </Banner>
  );
}
