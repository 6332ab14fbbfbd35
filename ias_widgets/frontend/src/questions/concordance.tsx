import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Bar } from "@/parts/Bars";
import { chooseByArrow } from "@/parts/roving";
import type { AskProps, Kind, MineProps, Option, RevealedProps } from "@/questions/base";
import { choicesOf } from "@/questions/choices";
import { countedFamilies, countedRounds, GroupTable, type Counted } from "@/questions/parts/rounds";
import { Rich } from "@/screen/Rich";
import type { QuestionFace, Result } from "@/wire";
import "@/questions/concordance.css";

/** Answers of a room or a family; of the panel its people and what each answer is worth. */
interface Tally {
  counts: Record<string, number>;
  credit: number;
  credits?: Record<string, number>;
}

interface Key {
  panel: Record<string, number>;
  credits: Record<string, number>;
}

const keyOf = ({ key }: Result): Key | null => (key?.["panel"] ? (key as unknown as Key) : null);

const sumOf = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

const chosen = (value: unknown): string[] => (typeof value === "number" ? [String(value)] : []);

/** What one suspects, and apart from it what one now learns. */
function Script({ question }: { question: QuestionFace }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <dl class="script">
      <div>
        <dt>{say("concordance-hypothesis")}</dt>
        <dd>{text(String(question.body["hypothesis"] ?? ""))}</dd>
      </div>
      <div class="script-news">
        <dt>{say("concordance-news")}</dt>
        <dd>{text(String(question.body["news"] ?? ""))}</dd>
      </div>
    </dl>
  );
}

function Ask({ question, value, state, labelledBy, onAnswer }: AskProps): JSX.Element {
  const { text } = useSpeech();
  const options = choicesOf(question.body);
  const own = chosen(value)[0];
  return (
    <>
      <Script question={question} />
      <div class="script-line low" role="radiogroup" aria-labelledby={labelledBy} onKeyDown={chooseByArrow}>
        {options.map(({ id, letter, text: words }, i) => (
          <button
            key={id} type="button" class={`choice${id === own && state === "kept" ? " is-kept" : ""}`} role="radio" aria-checked={id === own} disabled={state === "closed"}
            tabIndex={id === own || (own === undefined && i === 0) ? 0 : -1} onClick={() => onAnswer(Number(id))}
          >
            <span class="letter" aria-hidden="true">{letter}</span>
            <span>{text(words)}</span>
          </button>
        ))}
      </div>
    </>
  );
}

function Hidden({ question }: { question: QuestionFace }): JSX.Element {
  const { text } = useSpeech();
  return (
    <>
      <Script question={question} />
      <ol class="script-answers">
        {choicesOf(question.body).map(({ id, letter, text: words }) => (
          <li key={id}>
            <span class="letter" aria-hidden="true">{letter}</span>
            <span>{text(words)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

const MEAN = "mean";

function Revealed({ question, result, families }: RevealedProps): JSX.Element {
  const { say, text } = useSpeech();
  const key = keyOf(result);
  const groups = [...countedRounds<Tally>(result), ...countedFamilies<Tally>(result, families, say("screen-other-family"))];
  const mean: Option = { id: MEAN, letter: "", text: say("concordance-mean"), label: say("concordance-mean") };
  const two = (n: number): string => say("concordance-two", { n });
  const cell = ({ counts, credit, credits }: Tally, { id }: Option): { said: string; share: number } => {
    const people = Math.max(1, sumOf(counts));
    if (id === MEAN) return credits ? { said: "", share: 0 } : { said: two(credit / people), share: credit / people };
    if (credits) return { said: two(credits[id] ?? 0), share: credits[id] ?? 0 };
    return { said: String(counts[id] ?? 0), share: (counts[id] ?? 0) / people };
  };
  return (
    <div class={`concordance${groups.length > 2 ? "" : " is-whole"}`}>
      <Script question={question} />
      <GroupTable
        title={say("concordance-answer")} note="" options={[...choicesOf(question.body).map((one) => (groups.length > 2 ? one : { ...one, label: one.text })), mean]} mark={({ letter }) => letter} cell={cell}
        columns={key ? [...groups, panel(key)] : groups}
      />
      <p class="script-means">{text(say("concordance-means"))}</p>
    </div>
  );
}

/** The panel, as one more column beside the groups. */
function panel({ panel: counts, credits }: Key): Counted<Tally> {
  const answered = sumOf(counts);
  return { series: { key: "panel", name: ["concordance-panel", {}], notes: [["concordance-people", { n: answered }]], answered, counts, look: undefined, earlier: false }, tally: { counts, credit: 0, credits } };
}

function Mine({ question, result, value }: MineProps): JSX.Element {
  const { say, text } = useSpeech();
  const key = keyOf(result);
  const own = chosen(value)[0];
  const tally = countedRounds<Tally>(result).slice(-1)[0]?.tally;
  const people = tally ? sumOf(tally.counts) : 0;
  return (
    <>
      {key && own !== undefined && (
        <p class="script-own">
          <Rich text={say("concordance-own", { credit: key.credits[own] ?? 0 })} />
        </p>
      )}
      <ul>
        {choicesOf(question.body).map((option) => (
          <li key={option.id} class={`result${option.id === own ? " is-own" : ""}`}>
            <div class="result-head">
              <span class="letter">{option.letter}</span>
              <span>
                {text(option.text)}
                {key && <small class="script-credit num">{say("concordance-experts", { n: key.panel[option.id] ?? 0 })} · {say("concordance-credit", { credit: key.credits[option.id] ?? 0 })}</small>}
              </span>
              <span class="n num">
                <b>{tally?.counts[option.id] ?? 0}</b>
              </span>
            </div>
            <Bar count={tally?.counts[option.id] ?? 0} of={people} />
          </li>
        ))}
      </ul>
      {tally && people > 0 && (
        <p class="num">
          {say("concordance-mean")}: <Rich text={say("concordance-mean-of", { mean: tally.credit / people })} />
        </p>
      )}
      <p class="quiet">{text(say("concordance-means"))}</p>
    </>
  );
}

const concordance: Kind = { kind: "concordance", Ask, options: choicesOf, chosen, Hidden, Revealed, Mine };

export default concordance;
