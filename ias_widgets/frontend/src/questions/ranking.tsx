import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Bar } from "@/parts/Bars";
import { Icon } from "@/parts/Icon";
import type { AskProps, Kind, MineProps, Option, RevealedProps } from "@/questions/base";
import { choicesOf } from "@/questions/choices";
import { idsOf, OrderAsk } from "@/questions/parts/OrderAsk";
import { countedFamilies, countedRounds, GroupTable, RoundLegend, WideRows, type Counted } from "@/questions/parts/rounds";
import { groupsNote, placeAmong, tenth } from "@/questions/parts/saying";
import { Rich } from "@/screen/Rich";
import "@/questions/ranking.css";

interface Tally {
  counts: Record<string, number>;
  /** How many put a choice at the first, second, … place. */
  places: Record<string, number[]>;
  borda: Record<string, number>;
}

const tallyOf = (tally: Record<string, unknown>): Tally => tally as unknown as Tally;

const peopleOf = ({ counts }: Tally): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** The points of a first place. */
function mostOf({ places }: Tally): number {
  return Math.min(Object.values(places)[0]?.length ?? 0, Object.keys(places).length - 1);
}

/** The points of a choice as a part of what it would have if everybody put it first. */
function shareOf(tally: Tally, id: string): number {
  const all = peopleOf(tally) * mostOf(tally);
  return all > 0 ? (tally.borda[id] ?? 0) / all : 0;
}

const placeOf = ({ borda }: Tally, id: string): number => placeAmong(borda[id] ?? 0, Object.values(borda));

function byPoints(options: Option[], { borda }: Tally): Option[] {
  return [...options].sort((one, other) => (borda[other.id] ?? 0) - (borda[one.id] ?? 0));
}

function Ask(props: AskProps): JSX.Element {
  return <OrderAsk {...props} top={Number(props.question.body["top"] ?? choicesOf(props.question.body).length)} />;
}

/** Borda points as bars, and beside each who put it in which place. */
function Revealed({ question, result, families }: RevealedProps): JSX.Element | null {
  const speech = useSpeech();
  const { say } = speech;
  const rounds = countedRounds<Tally>(result);
  const split = countedFamilies<Tally>(result, families, say("screen-other-family"));
  const last = rounds[rounds.length - 1]?.tally;
  if (!last) return null;
  const options = byPoints(choicesOf(question.body), last);
  if (split.length === 0) return <Chart options={options} rounds={rounds} last={last} />;
  return (
    <GroupTable
      title={say("ranking-by-group")} note={groupsNote(speech, result)} options={options} mark={({ letter }) => letter}
      columns={[...rounds, ...split]} under={({ id }) => <Places tally={last} id={id} width={0} />}
      legend={<span aria-hidden="true"><Key places={Object.values(last.places)[0]?.length ?? 0} rest={isCut(last)} /></span>}
      cell={(tally, { id }) => ({ said: say("ranking-nth", { n: placeOf(tally, id) }), share: shareOf(tally, id) })}
    />
  );
}

function Chart({ options, rounds, last }: { options: Option[]; rounds: Counted<Tally>[]; last: Tally }): JSX.Element {
  const { say } = useSpeech();
  return (
    <>
      <RoundLegend rounds={rounds} />
      <div class="ranking-heads" aria-hidden="true">
        <span>{say("ranking-points")}</span>
        <span class="ranking-key">
          <span>{say("ranking-places")}</span>
          <Key places={Object.values(last.places)[0]?.length ?? 0} rest={isCut(last)} />
        </span>
      </div>
      <WideRows
        options={options}
        rounds={rounds}
        looks={options.length > 6 ? "ranking-rows is-many" : "ranking-rows"}
        barClass="ranking-bar"
        bar={({ series, tally }, { id }) => (
          <>
            <Bar count={shareOf(tally, id)} of={1} outlined={series.earlier} />
            <b class="num">{tally.borda[id] ?? 0}</b>
            <Places tally={tally} id={id} width={STACK} />
          </>
        )}
      />
    </>
  );
}

/** Width of a large stack of places, and of a digit in it, in units of the screen. */
const STACK = 600;
const DIGIT = 19;

const isCut = ({ places }: Tally): boolean => (Object.values(places)[0]?.length ?? 0) < Object.keys(places).length;

/** Who put a choice first, second, … as parts of one bar: told by order, shade and, where there is room, number. `width` 0: none. */
function Places({ tally, id, width }: { tally: Tally; id: string; width: number }): JSX.Element {
  const { places } = tally;
  const people = peopleOf(tally);
  const given = places[id] ?? [];
  const rest = people - given.reduce((sum, n) => sum + n, 0);
  const wide = (n: number): boolean => (width * n) / people > String(n).length * DIGIT + 6;
  return (
    <div class={`stack${width ? "" : " is-thin"}`} aria-hidden="true">
      {given.map((n, i) => n > 0 && <i key={i} class={`place-${i + 1}`} style={{ flexGrow: n }}>{width > 0 && wide(n) ? n : ""}</i>)}
      {rest > 0 && <i class="place-none" style={{ flexGrow: rest }}>{width > 0 && wide(rest) ? rest : ""}</i>}
    </div>
  );
}

function Key({ places, rest }: { places: number; rest: boolean }): JSX.Element {
  const { say } = useSpeech();
  return (
    <span class="stack is-key">
      {Array.from({ length: places }, (_, i) => <i key={i} class={`place-${i + 1}`}>{i + 1}</i>)}
      {rest && <i class="place-none">{say("ranking-unplaced")}</i>}
    </span>
  );
}

/** The same on a tablet, beside where one put it oneself. */
function Mine({ question, result, value }: MineProps): JSX.Element | null {
  const speech = useSpeech();
  const { say, text } = speech;
  const rounds = countedRounds<Tally>(result);
  const last = rounds[rounds.length - 1]?.tally;
  const before = rounds[rounds.length - 2]?.tally;
  const own = idsOf(value);
  if (!last) return null;
  return (
    <>
      <ul>
        {byPoints(choicesOf(question.body), last).map(({ id, letter, text: words }) => (
          <li key={id} class="result">
            <div class="result-head">
              <span class="letter">{letter}</span>
              <span>
                {text(words)}
                {own.includes(id) && <span class="own-line"><span class="own"><Icon name="check" />{say("order-own", { place: own.indexOf(id) + 1 })}</span></span>}
              </span>
              <span class="n num">
                <b>{tenth(speech, last.borda[id] ?? 0)}</b>
                {before && <small>{say("was", { n: before.borda[id] ?? 0 })}</small>}
              </span>
            </div>
            <Bar count={shareOf(last, id)} of={1} />
          </li>
        ))}
      </ul>
      <p class="quiet num"><Rich text={say("ranking-summary", { most: mostOf(last) })} /></p>
    </>
  );
}

const ranking: Kind = {
  kind: "ranking",
  Ask,
  options: choicesOf,
  chosen: idsOf,
  summary: (tally) => ["ranking-summary", { most: mostOf(tallyOf(tally)) }],
  Revealed,
  Mine,
};

export default ranking;
