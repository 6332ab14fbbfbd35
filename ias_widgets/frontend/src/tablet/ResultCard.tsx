import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Bar, NoBar, countsOf } from "@/parts/Bars";
import { Icon } from "@/parts/Icon";
import { kindOf, type Option } from "@/questions";
import { Rich } from "@/screen/Rich";
import { ze } from "@/screen/plural";
import type { QuestionFace, Result } from "@/wire";

interface Props {
  question: QuestionFace;
  result: Result;
  /** This person's own answer to the last round. */
  value: unknown;
}

/** A bar for each choice: the last round, what the round before had, and one's own choice. */
export function ResultCard({ question, result, value }: Props): JSX.Element | null {
  const { say } = useSpeech();
  const kind = kindOf(question.kind);
  const last = result.rounds[result.rounds.length - 1];
  if (!kind || !last) return null;
  const before = result.rounds[result.rounds.length - 2];
  const own = kind.chosen(value);
  const counts = countsOf(last.tally);
  const earlier = before?.tally ? countsOf(before.tally) : null;
  const apart = kind.apart?.(question.body) ?? [];
  const line = (option: Option): JSX.Element => (
    <Line
      key={option.id} option={option} own={own.includes(option.id)} of={last.answered}
      count={last.tally ? (counts[option.id] ?? 0) : null} before={earlier ? (earlier[option.id] ?? 0) : null}
    />
  );
  const summary = last.tally && kind.summary?.(last.tally);
  return (
    <section class="card results" aria-label={say("result-kicker", { n: result.rounds.length })}>
      <ul>
        {kind.options(question.body).map(line)}
      </ul>
      {apart.length > 0 && <ul class="results-apart">{apart.map(line)}</ul>}
      {summary && (
        <p class="quiet num">
          <Rich text={say(summary[0], summary[1])} />
        </p>
      )}
      <p class="quiet num answered">
        <Rich text={last.tally ? say("answered", { n: last.answered, of: last.present, ze: ze(last.present) }) : say("result-too-few", { k: result.k })} />
      </p>
    </section>
  );
}

interface LineProps {
  option: Option;
  own: boolean;
  of: number;
  /** Null where too few answered for it to be shown. */
  count: number | null;
  before: number | null;
}

function Line({ option, own, of, count, before }: LineProps): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <li class={`result${own ? " is-own" : ""}`}>
      <div class="result-head">
        <span class="letter">{option.letter}</span>
        <span>
          {text(option.text)}
          {own && (
            <span class="own-line">
              <span class="own">
                <Icon name="check" />
                {say("own-choice")}
              </span>
            </span>
          )}
        </span>
        <span class="n num">
          <b>{count ?? "–"}</b>
          {before !== null && <small>{say("was", { n: before })}</small>}
        </span>
      </div>
      {count === null ? <NoBar why="few" /> : <Bar count={count} of={of} />}
    </li>
  );
}
