import type { JSX } from "preact";
import { useSpeech } from "@/i18n";

/** The story so far, for those who came late: a sentence for each scene passed. */
export function Story({ sentences }: { sentences: string[] }): JSX.Element | null {
  const { say, text } = useSpeech();
  if (sentences.length === 0) return null;
  return (
    <details class="card story" open>
      <summary>{say("story-title")}</summary>
      <ol>
        {sentences.map((sentence, i) => (
          <li key={i}>{text(sentence)}</li>
        ))}
      </ol>
    </details>
  );
}
