import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Bar } from "@/parts/Bars";
import { Icon } from "@/parts/Icon";
import type { AskProps, Kind, MineProps, Option, RevealedProps } from "@/questions/base";
import { choicesOf } from "@/questions/choices";
import { idsOf, inOrder, OrderAsk } from "@/questions/parts/OrderAsk";
import { CountBar, countedFamilies, countedRounds, GroupTable, RoundLegend, WideRows } from "@/questions/parts/rounds";
import { groupsNote } from "@/questions/parts/saying";
import "@/questions/procedure.css";

interface Tally {
  places: Record<string, number[]>;
  /** How many put a step where it belongs. */
  counts: Record<string, number>;
  /** `earlier>later`: how many have these two the wrong way round. */
  swaps: Record<string, number>;
}

interface Key {
  order: string[];
  rationale: string;
  source: string;
  checked: boolean;
}

const tallyOf = (tally: Record<string, unknown>): Tally => tally as unknown as Tally;
const keyOf = (key: Record<string, unknown> | null): Key => ({ order: [], rationale: "", source: "", checked: true, ...key });

/** Every step has one place with each person. */
const peopleOf = ({ places }: Tally): number => (Object.values(places)[0] ?? []).reduce((sum, n) => sum + n, 0);

/** The two steps that most have the wrong way round; of equals those that come first. */
function swapped({ swaps }: Tally, right: Option[]): { earlier: Option; later: Option; n: number } | null {
  const pairs = right.flatMap((earlier, i) => right.slice(i + 1).map((later) => ({ earlier, later, n: swaps[`${earlier.id}>${later.id}`] ?? 0 })));
  const most = Math.max(0, ...pairs.map(({ n }) => n));
  return pairs.find(({ n }) => n === most && n > 0) ?? null;
}

function Ask(props: AskProps): JSX.Element {
  return <OrderAsk {...props} top={choicesOf(props.question.body).length} />;
}

/** The right order, how many had each step in its place, what went wrong most often, and why it is so. */
function Revealed({ question, result, families }: RevealedProps): JSX.Element | null {
  const speech = useSpeech();
  const { say } = speech;
  const key = keyOf(result.key);
  const right = inOrder(choicesOf(question.body), key.order);
  const rounds = countedRounds<Tally>(result);
  const split = countedFamilies<Tally>(result, families, say("screen-other-family"));
  const last = rounds[rounds.length - 1];
  if (!last) return null;
  const place = ({ id }: Option): number => right.findIndex((step) => step.id === id) + 1;
  return (
    <div class={`procedure${split.length > 0 ? " is-split" : ""}`}>
      {split.length > 0 ? (
        <GroupTable
          title={say("procedure-right")} note={groupsNote(speech, result)} options={right} mark={(step) => String(place(step))} columns={[...rounds, ...split]}
          cell={(tally, { id }) => ({ said: String(tally.counts[id] ?? 0), share: peopleOf(tally) > 0 ? (tally.counts[id] ?? 0) / peopleOf(tally) : 0 })}
        />
      ) : (
        <div class="procedure-order">
          <p class="quiet">{say("procedure-right")}</p>
          <RoundLegend rounds={rounds} />
          <WideRows
            options={right}
            rounds={rounds}
            mark={place}
            {...(right.length > 6 ? { looks: "is-many" } : {})}
            bar={({ series, tally }, { id }) => <CountBar series={series} count={tally.counts[id] ?? 0} of={peopleOf(tally)} />}
          />
        </div>
      )}
      <Why tally={last.tally} right={right} answer={key} />
    </div>
  );
}

function Why({ tally, right, answer }: { tally: Tally; right: Option[]; answer: Key }): JSX.Element {
  const { say, text } = useSpeech();
  const swap = swapped(tally, right);
  return (
    <aside class="procedure-why">
      {swap && <p>{say("procedure-swapped", { earlier: text(swap.earlier.label), later: text(swap.later.label), n: swap.n })}</p>}
      {answer.rationale && (
        <div>
          <h2>{say("procedure-why")}</h2>
          <p>{text(answer.rationale)}</p>
        </div>
      )}
      <Source answer={answer} unchecked="unchecked" />
    </aside>
  );
}

function Source({ answer, unchecked }: { answer: Key; unchecked: string }): JSX.Element | null {
  const { say, text } = useSpeech();
  if (!answer.source && answer.checked) return null;
  return (
    <p class="procedure-source">
      {answer.source && <span>{say("procedure-source", { source: text(answer.source) })}</span>}
      {!answer.checked && (
        <span class={unchecked}>
          <Icon name="bang" />
          {say("to-be-checked")}
        </span>
      )}
    </p>
  );
}

/** The same on a tablet, beside where one put each step oneself. */
function Mine({ question, result, value }: MineProps): JSX.Element | null {
  const { say, text } = useSpeech();
  const rounds = countedRounds<Tally>(result);
  const last = rounds[rounds.length - 1]?.tally;
  const before = rounds[rounds.length - 2]?.tally;
  const key = keyOf(result.key);
  const own = idsOf(value);
  if (!last) return null;
  const right = inOrder(choicesOf(question.body), key.order);
  const swap = swapped(last, right);
  return (
    <>
      <p class="quiet">{say("procedure-right")}</p>
      <ul>
        {right.map((step, i) => (
          <li key={step.id} class={`result${own[i] === step.id ? " is-own" : ""}`}>
            <div class="result-head">
              <span class="letter">{i + 1}</span>
              <span>
                {text(step.text)}
                {own.includes(step.id) && <Own place={own.indexOf(step.id)} right={i} />}
              </span>
              <span class="n num">
                <b>{last.counts[step.id] ?? 0}</b>
                {before && <small>{say("was", { n: before.counts[step.id] ?? 0 })}</small>}
              </span>
            </div>
            <Bar count={last.counts[step.id] ?? 0} of={peopleOf(last)} />
          </li>
        ))}
      </ul>
      {swap && <p>{say("procedure-swapped", { earlier: text(swap.earlier.label), later: text(swap.later.label), n: swap.n })}</p>}
      {key.rationale && (
        <div>
          <h2>{say("procedure-why")}</h2>
          <p>{text(key.rationale)}</p>
        </div>
      )}
      <Source answer={key} unchecked="to-check" />
    </>
  );
}

function Own({ place, right }: { place: number; right: number }): JSX.Element {
  const { say } = useSpeech();
  return (
    <span class="own-line">
      {place === right ? <span class="own"><Icon name="check" />{say("procedure-hit")}</span> : <span class="procedure-own">{say("order-own", { place: place + 1 })}</span>}
    </span>
  );
}

const procedure: Kind = {
  kind: "procedure",
  Ask,
  options: choicesOf,
  chosen: idsOf,
  summary: (found) => {
    const tally = tallyOf(found);
    const people = peopleOf(tally);
    const hits = Object.values(tally.counts).reduce((sum, n) => sum + n, 0);
    return people > 0 ? ["procedure-summary", { mean: Math.round((10 * hits) / people) / 10, of: Object.keys(tally.counts).length }] : null;
  },
  Revealed,
  Mine,
};

export default procedure;
