import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import type { TalkPrompt } from "@/wire";

/** Questions for the talk that the room's answers propose, each with why. */
export function Prompts({ prompts }: { prompts: TalkPrompt[] }): JSX.Element | null {
  const { say, text } = useSpeech();
  if (prompts.length === 0) return null;
  return (
    <section class="prompts">
      <h2 class="kicker">{say("prompts-from-answers")}</h2>
      <ol>
        {prompts.map((prompt) => (
          <li key={prompt.ask}>
            <p class="prompt">{text(prompt.text)}</p>
            <p class="why quiet">
              <b>{text(ended(prompt.title))}</b> {text(prompt.why)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A title that is no sentence gets its full stop: one follows. */
const ended = (title: string): string => (/[.?!…:]$/.test(title) ? title : `${title}.`);
