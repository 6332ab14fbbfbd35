import type { JSX } from "preact";
import { useSpeech, type Speech } from "@/i18n";
import { FamilySwatch } from "@/parts/FamilySwatch";
import type { Kind, MineProps, RevealedProps } from "@/questions/base";
import { Histogram, largest, type Heights, type Mark, type NumberTally } from "@/questions/parts/Histogram";
import { NumberAsk } from "@/questions/parts/NumberAsk";
import { bodyOf, measured, span, written, type NumberBody } from "@/questions/parts/numbers";
import { countedFamilies, countedRounds, RoundLegend } from "@/questions/parts/rounds";
import { Source } from "@/questions/parts/Source";
import { Rich } from "@/screen/Rich";
import type { QuestionFace, Result } from "@/wire";
import "@/questions/number.css";

/** Before the reveal the room sees between which numbers the answer lies. */
function Hidden({ question }: { question: QuestionFace }): JSX.Element {
  const { text, language } = useSpeech();
  const { least, most, unit } = bodyOf(question.body);
  return (
    <p class="number-span num">
      <span>{written(least, language.value)}</span>
      <i aria-hidden="true" />
      <span>{measured(most, text(unit), language.value)}</span>
    </p>
  );
}

interface Truth {
  truth: number;
  source: string;
  checked: boolean;
}

const truthOf = ({ key }: Result): Truth | null => (typeof key?.["truth"] === "number" ? (key as unknown as Truth) : null);

function truthMark(truth: Truth | null, { unit }: NumberBody, { say, text, language }: Speech): Mark[] {
  return truth ? [{ look: "truth", number: truth.truth, name: say("number-truth"), said: measured(truth.truth, text(unit), language.value) }] : [];
}

const SCREEN_ROOM = 100;

function Revealed({ question, result, families }: RevealedProps): JSX.Element {
  const speech = useSpeech();
  const { say, text } = speech;
  const body = bodyOf(question.body);
  const rounds = countedRounds<NumberTally>(result);
  const split = countedFamilies<NumberTally>(result, families, say("screen-other-family"));
  const truth = truthOf(result);
  const marks = truthMark(truth, body, speech);
  const parts = split.map(({ series: { key, answered, look }, tally }): Heights => ({ key, tally, answered, look }));
  return (
    <div class={`number-told${split.length ? " is-split" : ""}`}>
      <div class="number-head">
        <RoundLegend rounds={rounds} />
        <Median tally={rounds[rounds.length - 1]?.tally} body={body} />
      </div>
      <Histogram body={body} marks={marks} room={SCREEN_ROOM} series={rounds.map(({ series: { key, answered, earlier }, tally }) => ({ key, tally, answered, earlier }))} />
      {split.length > 0 && (
        <ul class="number-split" style={{ "--families": String(split.length) }}>
          {split.map(({ series, tally }, i) => (
            <li key={series.key}>
              <p>
                {series.look ? <FamilySwatch look={series.look} /> : <span class="swatch plain" aria-hidden="true" />}
                <span>
                  {text(String(series.name))} <small class="num">{series.answered}</small>
                </span>
              </p>
              <Histogram body={body} marks={marks} room={SCREEN_ROOM / split.length - 4} series={[parts[i]!]} top={largest(parts)} counted={false} flags={false} />
              <p><Median tally={tally} body={body} short /></p>
            </li>
          ))}
        </ul>
      )}
      <Notes body={body} truth={truth} />
    </div>
  );
}

function Median({ tally, body, short }: { tally: NumberTally | undefined; body: NumberBody; short?: boolean }): JSX.Element | null {
  const { say, text, language } = useSpeech();
  if (!tally?.median) return null;
  return (
    <span class="number-median num">
      <Rich text={say(short ? "number-median-short" : "number-median", { number: span(tally.median, text(body.unit), language.value) })} />
    </span>
  );
}

function Notes({ body, truth }: { body: NumberBody; truth: Truth | null }): JSX.Element | null {
  const { say } = useSpeech();
  if (body.even && !truth) return null;
  return (
    <div class="number-notes">
      {truth && <Source words={truth.source && say("number-source", { source: truth.source })} checked={truth.checked} />}
      {!body.even && <p class="quiet">{say("number-uneven")}</p>}
    </div>
  );
}

const TABLET_ROOM = 42;

function Mine({ question, result, value }: MineProps): JSX.Element {
  const speech = useSpeech();
  const { say, text, language } = speech;
  const body = bodyOf(question.body);
  const rounds = countedRounds<NumberTally>(result).slice(-1);
  const truth = truthOf(result);
  const own: Mark[] = typeof value === "number" ? [{ look: "own", number: value, name: say("number-own"), said: measured(value, text(body.unit), language.value) }] : [];
  const marks = [...truthMark(truth, body, speech), ...own];
  return (
    <div class="number-mine">
      <ul class="vh">
        {[...marks.map(({ name, said }) => `${name}: ${said}`), ...(result.rounds[result.rounds.length - 1]?.told ?? [])].map((line) => <li key={line}>{text(line)}</li>)}
      </ul>
      <Histogram body={body} marks={marks} room={TABLET_ROOM} series={rounds.map(({ series: { key, answered }, tally }) => ({ key, tally, answered }))} />
      <p aria-hidden="true"><Median tally={rounds[0]?.tally} body={body} /></p>
      <Notes body={body} truth={truth} />
    </div>
  );
}

const said: Kind["said"] = (value, body, language) => (typeof value === "number" ? measured(value, bodyOf(body).unit, language) : "");

const number: Kind = { kind: "number", Ask: NumberAsk, options: () => [], chosen: () => [], said, rest: "number-rest", Hidden, Revealed, Mine };

export default number;
