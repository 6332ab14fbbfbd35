import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import type { WhatIfFace } from "@/wire";

/** Says that what is played is another way, and which: the walk stays as it is. */
export function WhatIfLine({ whatIf }: { whatIf: WhatIfFace | null | undefined }): JSX.Element | null {
  const { say, text } = useSpeech();
  if (!whatIf) return null;
  const { number, label, title } = whatIf;
  return (
    <p class="what-if">
      <b>{number ? say("path-what-if-choice", { n: number, label: text(label) }) : say("path-what-if", { label: text(title) })}</b> <span>{say("path-what-if-note")}</span>
    </p>
  );
}
