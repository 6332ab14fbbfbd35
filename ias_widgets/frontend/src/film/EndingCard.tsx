import type { JSX } from "preact";
import { CONCERNS, type Ending } from "@/film/bundle";
import { useSpeech } from "@/i18n";

/** What became of the person, in words, for each of the three concerns. */
export function EndingCard({ ending }: { ending: Ending }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <div class="ending">
      <p class="kicker">{say("film-ending")}</p>
      <h2>{text(ending.name)}</h2>
      <div class="concerns">
        {CONCERNS.filter((concern) => ending.concerns[concern]).map((concern) => (
          <section key={concern}>
            <h3>{say(`film-${concern}`)}</h3>
            <p>{text(ending.concerns[concern]!)}</p>
          </section>
        ))}
      </div>
    </div>
  );
}
