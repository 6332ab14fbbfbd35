import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { countsOf } from "@/parts/Bars";
import { kindOf } from "@/questions";
import { Apart } from "@/screen/Apart";
import { useFit } from "@/screen/fit";
import { formOf } from "@/screen/layout";
import { wayOf } from "@/screen/outcome";
import { LargeColumns, LargeRows } from "@/screen/ResultLarge";
import { ResultGrid, ResultTable } from "@/screen/ResultSplit";
import { ze } from "@/screen/plural";
import { Rich } from "@/screen/Rich";
import { familiesOf, roundsOf } from "@/screen/series";
import { JoinLine, Strip } from "@/screen/Strip";
import { AnyTime } from "@/screen/TimeLeft";
import { isLine, kickerOf, ofPresent, optionsOf } from "@/screen/words";
import type { FamilyCard, JoinInfo, QuestionFace, Result, ScreenView } from "@/wire";

interface Props {
  view: ScreenView;
  question: QuestionFace;
  result: Result;
  families: FamilyCard[];
  join: JoinInfo | null;
  now: () => number;
}

const FORMS = { grid: ResultGrid, table: ResultTable, rows: LargeRows, columns: LargeColumns } as const;

/** A revealed result: all rounds side by side, split by family where that may be shown. */
export function ResultView({ view, question, result, families, join, now }: Props): JSX.Element {
  const speech = useSpeech();
  const { say, text, language } = speech;
  const options = optionsOf(question);
  const rounds = roundsOf(result);
  const split = familiesOf(result, families, say("screen-other-family"));
  const none = rounds.every(({ counts }) => counts === null);
  const Form = FORMS[formOf(options.length, isLine(options), split.length > 0)];
  const kind = kindOf(question.kind);
  const Revealed = kind?.Revealed;
  const body = useRef<HTMLDivElement>(null);
  useFit(body, `${language.value} ${question.round}`);
  return (
    <>
      <div class="body result-view" ref={body}>
        <p class="kicker">{kickerOf(speech, view, rounds.length)}</p>
        <h1>{text(question.short)}</h1>
        {none ? (
          <TooFew result={result} />
        ) : Revealed ? (
          <>
            <Told result={result} families={families} />
            <Revealed question={question} result={result} families={families} />
          </>
        ) : (
          <>
            <Form options={options} rounds={rounds} split={split} result={result} won={result.outcome?.choice ?? null} />
            <Apart options={kind?.apart?.(question.body) ?? []} rounds={rounds} split={split} />
          </>
        )}
      </div>
      <Strip left={<Finding result={result} question={question} />} time={<AnyTime timer={view.timer} now={now} />} right={result.outcome ? <Way result={result} question={question} /> : <JoinLine join={join} />} />
    </>
  );
}

/** What a picture shows, in words: for those who do not see it. */
function Told({ result, families }: { result: Result; families: FamilyCard[] }): JSX.Element {
  const { say, text } = useSpeech();
  const split = familiesOf(result, families, say("screen-other-family"));
  return (
    <div class="vh">
      {roundsOf(result).map(({ key, name, notes }, i) => (
        <section key={key}>
          <h2>{[typeof name === "string" ? text(name) : say(...name), ...notes.map((note) => say(...note))].join(", ")}</h2>
          <Lines told={result.rounds[i]?.told ?? []} />
        </section>
      ))}
      {split.map(({ key, name }, i) => (
        <section key={key}>
          <h2>{typeof name === "string" ? text(name) : say(...name)}</h2>
          <Lines told={result.split?.[i]?.told ?? []} />
        </section>
      ))}
    </div>
  );
}

function Lines({ told }: { told: string[] }): JSX.Element {
  const { text } = useSpeech();
  return <ul>{told.map((line, i) => <li key={i}>{text(line)}</li>)}</ul>;
}

function TooFew({ result }: { result: Result }): JSX.Element {
  const { say } = useSpeech();
  const last = result.rounds[result.rounds.length - 1];
  return (
    <div class="too-few">
      <p>{say("screen-too-few", { k: result.k })}</p>
      {last && <p class="quiet num">{say("screen-n-of-present", ofPresent(last.answered, last.present))}</p>}
    </div>
  );
}

/** What can be read from the result beyond its bars: who changed, and what the kind itself has to say. */
function Finding({ result, question }: { result: Result; question: QuestionFace }): JSX.Element | null {
  const { say } = useSpeech();
  if (result.shift) {
    const { both, changed } = result.shift;
    return <Rich text={say("screen-shift", { changed, both, ze: ze(both) })} />;
  }
  const last = result.rounds[result.rounds.length - 1];
  if (!last?.tally) return null;
  const summary = kindOf(question.kind)?.summary?.(last.tally);
  if (summary) return <Rich text={say(...summary)} />;
  const marks = Object.values(countsOf(last.tally)).reduce((sum, n) => sum + n, 0);
  return marks > last.answered ? <>{say("screen-people-counted")}</> : null;
}

function Way({ result, question }: { result: Result; question: QuestionFace }): JSX.Element | null {
  const { say } = useSpeech();
  if (!result.outcome) return null;
  const way = wayOf(result.outcome, optionsOf(question), (first, last) => say("and", { first, last }));
  return (
    <span class={way.settled ? "goes" : "goes is-open"}>
      <Rich text={say(way.key, way.args)} />
    </span>
  );
}
