import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { ToCheck } from "@/tablet/views/FactsPage";
import type { HelpLine } from "@/wire";

/** Whom to turn to. A number that was not verified for this training says so. */
export function HelpLines({ lines }: { lines: HelpLine[] }): JSX.Element | null {
  const { say, text } = useSpeech();
  if (lines.length === 0) return null;
  return (
    <ul class="lines" aria-label={say("help-label")}>
      {lines.map(({ name, number, checked }) => (
        <li key={number}>
          <a href={`tel:${number.replace(/[^\d+]/g, "")}`}>
            <span>
              {text(name)}
              {!checked && <ToCheck />}
            </span>
            <b class="num">{number}</b>
          </a>
        </li>
      ))}
    </ul>
  );
}
