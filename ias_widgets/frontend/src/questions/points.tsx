import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Bar } from "@/parts/Bars";
import { Icon } from "@/parts/Icon";
import type { AskProps, Kind, MineProps, Option, RevealedProps } from "@/questions/base";
import { choicesOf } from "@/questions/choices";
import { countedFamilies, countedRounds, GroupTable, RoundLegend, WideRows } from "@/questions/parts/rounds";
import { groupsNote, tenth } from "@/questions/parts/saying";
import { Rich } from "@/screen/Rich";
import "@/questions/points.css";

type Shares = Record<string, number>;

interface Tally {
  sums: Shares;
  people: number;
  /** How many gave a choice any. */
  counts: Record<string, number>;
}

const tallyOf = (tally: Record<string, unknown>): Tally => tally as unknown as Tally;
const sharesOf = (value: unknown): Shares => (typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Shares) : {});
const pointsOf = (body: Record<string, unknown>): number => Number(body["points"] ?? 100);
const meanOf = ({ sums, people }: Tally, id: string): number => (people > 0 ? (sums[id] ?? 0) / people : 0);
/** What a whole bar stands for: the greatest mean that is shown, rounded up, so that bars differ as far as they can. */
function longest(tallies: Tally[]): number {
  const means = tallies.flatMap((tally) => Object.keys(tally.sums).map((id) => meanOf(tally, id)));
  return Math.max(10, Math.ceil(Math.max(0, ...means) / 10) * 10);
}

const sumOf = (shares: Shares): number => Object.values(shares).reduce((sum, n) => sum + n, 0);

/** Shares are a draft until they add up; then they are an answer. */
function Ask({ question, value, state, labelledBy, draft, onAnswer, onDraft }: AskProps): JSX.Element {
  const { say } = useSpeech();
  const options = choicesOf(question.body);
  const points = pointsOf(question.body);
  const step = Number(question.body["step"] ?? 1);
  const closed = state === "closed";
  const answered = Object.keys(sharesOf(value)).length > 0;
  const begun = draft !== undefined && !(closed && answered);
  const given = begun ? sharesOf(draft) : sharesOf(value);
  const shares = Object.fromEntries(options.map(({ id }) => [id, given[id] ?? 0]));
  const left = points - sumOf(shares);
  const give = (id: string, share: number): Shares => ({ ...shares, [id]: Math.max(0, Math.min(points, share)) });
  const settle = (wanted: Shares): void => (sumOf(wanted) === points ? onAnswer(wanted) : onDraft(wanted));
  return (
    <div class="points-ask">
      {!closed && <p class="quiet">{say("points-how", { points })}</p>}
      <div class={`points-left is-${left === 0 ? "all" : left < 0 ? "over" : "some"}`}>
        <p role="status">
          <Rich text={left === 0 ? say("points-all", { points }) : left > 0 ? say("points-left", { left }) : say("points-over", { over: -left })} />
        </p>
        {left !== 0 && !closed && <small>{say("points-unsent")}</small>}
        <Bar count={Math.min(points, points - left)} of={points} />
      </div>
      {closed && begun && left !== 0 && <p class="quiet">{say("points-never")}</p>}
      <ul class="points" aria-labelledby={labelledBy}>
        {options.map((option) => (
          <Share
            key={option.id} option={option} share={shares[option.id] ?? 0} points={points} step={step} closed={closed}
            onMove={(share) => onDraft(give(option.id, share))} onGive={(share) => settle(give(option.id, share))}
          />
        ))}
      </ul>
    </div>
  );
}

interface ShareProps {
  option: Option;
  share: number;
  points: number;
  step: number;
  closed: boolean;
  /** While the knob is held. */
  onMove: (share: number) => void;
  onGive: (share: number) => void;
}

function Share({ option, share, points, step, closed, onMove, onGive }: ShareProps): JSX.Element {
  const { say, text } = useSpeech();
  const what = text(option.label);
  const told = (event: Event): number => Number((event.currentTarget as HTMLInputElement).value);
  return (
    <li class="points-line">
      <span class="points-words">
        <b>{option.letter}</b> {text(option.text)}
      </span>
      <output class="num">{share}</output>
      {!closed && (
        <span class="points-give">
          <button type="button" class="btn" aria-label={say("points-less", { step, what })} aria-disabled={share <= 0} onClick={() => share > 0 && onGive(share - step)}>
            −
          </button>
          <input
            type="range" min={0} max={points} step={step} value={share} aria-label={say("points-given", { what })}
            onInput={(event) => onMove(told(event))} onChange={(event) => onGive(told(event))}
          />
          <button type="button" class="btn" aria-label={say("points-more", { step, what })} aria-disabled={share >= points} onClick={() => share < points && onGive(share + step)}>
            +
          </button>
        </span>
      )}
    </li>
  );
}

/** Mean points as bars; by group in a table. */
function Revealed({ question, result, families }: RevealedProps): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  const options = choicesOf(question.body);
  const rounds = countedRounds<Tally>(result);
  const split = countedFamilies<Tally>(result, families, say("screen-other-family"));
  const long = longest([...rounds, ...split].map(({ tally }) => tally));
  if (split.length > 0) {
    return (
      <GroupTable
        title={say("points-by-group")} note={groupsNote(speech, result)} options={options} mark={({ letter }) => letter} columns={[...rounds, ...split]}
        cell={(tally, { id }) => ({ said: tenth(speech, meanOf(tally, id)), share: meanOf(tally, id) / long })}
      />
    );
  }
  return (
    <>
      <RoundLegend rounds={rounds} title={say("points-mean")} />
      <WideRows
        options={options}
        rounds={rounds}
        bar={({ series, tally }, { id }) => (
          <>
            <Bar count={meanOf(tally, id)} of={long} outlined={series.earlier} />
            <b class="num">
              {tenth(speech, meanOf(tally, id))}
              <small>{say("points-some", { n: tally.counts[id] ?? 0, of: tally.people })}</small>
            </b>
          </>
        )}
      />
    </>
  );
}

/** The same on a tablet, beside what one gave oneself. */
function Mine({ question, result, value }: MineProps): JSX.Element | null {
  const speech = useSpeech();
  const { say, text } = speech;
  const rounds = countedRounds<Tally>(result);
  const last = rounds[rounds.length - 1]?.tally;
  const before = rounds[rounds.length - 2]?.tally;
  const own = sharesOf(value);
  if (!last) return null;
  return (
    <>
      <p class="quiet">{say("points-mean")}</p>
      <ul>
        {choicesOf(question.body).map(({ id, letter, text: words }) => (
          <li key={id} class="result">
            <div class="result-head">
              <span class="letter">{letter}</span>
              <span>
                {text(words)}
                {id in own && <span class="own-line"><span class="own"><Icon name="check" />{say("points-own", { n: own[id] ?? 0 })}</span></span>}
              </span>
              <span class="n num">
                <b>{tenth(speech, meanOf(last, id))}</b>
                {before && <small>{say("was", { n: tenth(speech, meanOf(before, id)) })}</small>}
              </span>
            </div>
            <Bar count={meanOf(last, id)} of={longest([last])} />
          </li>
        ))}
      </ul>
    </>
  );
}

const points: Kind = {
  kind: "points",
  Ask,
  options: choicesOf,
  chosen: (value) => Object.entries(sharesOf(value)).filter(([, share]) => share > 0).map(([id]) => id),
  summary: (tally) => {
    const { sums, people } = tallyOf(tally);
    return people > 0 ? ["points-summary", { points: sumOf(sums) / people }] : null;
  },
  Revealed,
  Mine,
};

export default points;
