import type { JSX } from "preact";
import type { Line } from "@/film/bundle";
import { useSpeech } from "@/i18n";

/** What is seen, and what is said by whom. */
export function Captions({ seen, lines }: { seen: string; lines: Pick<Line, "speaker" | "text">[] }): JSX.Element {
  const { text } = useSpeech();
  return (
    <div class="captions">
      {seen && <p class="seen">{text(seen)}</p>}
      {lines.map(({ speaker, text: words }, i) => (
        <p key={i} class={speaker ? "line" : "line told"}>
          {speaker && <b class="speaker">{text(speaker)}</b>}
          <span>{text(words)}</span>
        </p>
      ))}
    </div>
  );
}
