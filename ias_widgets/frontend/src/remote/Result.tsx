import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Bar, countsOf } from "@/parts/Bars";
import { ofPresent, optionsOf } from "@/screen/words";
import { Rich } from "@/screen/Rich";
import type { QuestionFace, Result as RoomResult } from "@/wire";

/** What a tally may hold to be counts by choice alone; another is told in words. */
const DRAWN = new Set(["counts", "median"]);

/** The newest round as everybody sees it, small: a letter, a bar and a number each, or line by line in words. */
export function Result({ result, question }: { result: RoomResult; question: QuestionFace }): JSX.Element | null {
  const { say, text } = useSpeech();
  const round = result.rounds[result.rounds.length - 1];
  if (!round) return null;
  if (!round.tally) return <p class="quiet">{say("remote-too-few", { k: result.k })}</p>;
  const [counts, options] = [countsOf(round.tally), optionsOf(question)];
  const drawn = options.length > 0 && Object.keys(round.tally).every((part) => DRAWN.has(part));
  return (
    <section class="tally" aria-label={say("remote-result")}>
      <p class="quiet num"><Rich text={say("remote-answered", ofPresent(round.answered, round.present))} /></p>
      {drawn ? <ul>
        {options.map(({ id, letter, label }) => (
          <li key={id} class={result.outcome?.choice === id ? "won" : ""}>
            <span class="letter">{letter}</span>
            <span class="words">{text(label)}</span>
            <b class="num">{counts[id] ?? 0}</b>
            <Bar count={counts[id] ?? 0} of={round.answered} />
          </li>
        ))}
      </ul> : <ul class="told">{round.told.map((line) => <li key={line}>{text(line)}</li>)}</ul>}
    </section>
  );
}
