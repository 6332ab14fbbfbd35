import type { JSX } from "preact";
import type { Shot } from "@/film/bundle";
import { useSpeech } from "@/i18n";

/** What is seen, and what is said by whom. */
export function Captions({ shot }: { shot: Shot }): JSX.Element {
  const { text } = useSpeech();
  return (
    <div class="captions">
      {shot.seen && <p class="seen">{text(shot.seen)}</p>}
      {shot.lines.map(({ speaker, text: words }, i) => (
        <p key={i} class={speaker ? "line" : "line told"}>
          {speaker && <b class="speaker">{text(speaker)}</b>}
          <span>{text(words)}</span>
        </p>
      ))}
    </div>
  );
}
