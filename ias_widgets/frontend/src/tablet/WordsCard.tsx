import type { JSX } from "preact";
import { useSpeech } from "@/i18n";

/** Three words to come back with. */
export function WordsCard({ words }: { words: string[] }): JSX.Element | null {
  const { say } = useSpeech();
  if (words.length === 0) return null;
  return (
    <section class="card">
      <h2>{say("words-title")}</h2>
      <p class="quiet under">{say("words-more")}</p>
      <ul class="words">
        {words.map((word) => (
          <li key={word}>
            <b>{word}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
