import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { kindOf, type Option } from "@/questions";
import { useFit } from "@/screen/fit";
import { densityOf, sizeOf } from "@/screen/layout";
import { Seats } from "@/screen/Seats";
import { JoinLine, Strip } from "@/screen/Strip";
import { TimeLine } from "@/screen/TimeLeft";
import { isLine, kickerOf, ofPresent, optionsOf } from "@/screen/words";
import type { JoinInfo, QuestionFace, ScreenView } from "@/wire";

interface Props {
  view: ScreenView;
  question: QuestionFace;
  join: JoinInfo | null;
  now: () => number;
}

/** A question while it is open, and when it is closed and its votes are still hidden. */
export function QuestionView({ view, question, join, now }: Props): JSX.Element {
  const speech = useSpeech();
  const { say, text, language } = speech;
  const options = optionsOf(question);
  const kind = kindOf(question.kind);
  const Hidden = kind?.Hidden;
  const left = useRef<HTMLDivElement>(null);
  useFit(left, `${language.value} ${question.round}`);
  return (
    <>
      <div class="body ask">
        <div class="left" ref={left}>
          <p class="kicker">{kickerOf(speech, view)}</p>
          <h1>{text(question.prompt)}</h1>
          {Hidden ? <Hidden question={question} /> : isLine(options) ? <Line options={options} apart={kind?.apart?.(question.body) ?? []} /> : <Choices options={options} />}
        </div>
        <Counter view={view} now={now} />
      </div>
      <Strip left={say(note(question, view.phase))} right={<JoinLine join={join} />} />
    </>
  );
}

function note(question: QuestionFace, phase: ScreenView["phase"]): string {
  if (phase === "closed") return "screen-counted";
  return question.deep && question.number === 1 ? "screen-result-after-talk" : "screen-result-after-vote";
}

function Choices({ options }: { options: Option[] }): JSX.Element {
  const { text } = useSpeech();
  return (
    <ol class={`opts is-${densityOf(options.length)}`}>
      {options.map((option) => (
        <li key={option.id}>
          <span class="letter">{option.letter}</span>
          <span>{text(option.text)}</span>
        </li>
      ))}
    </ol>
  );
}

function Line({ options, apart }: { options: Option[]; apart: Option[] }): JSX.Element {
  const { text } = useSpeech();
  return (
    <div class="scale-line">
      <ol>
        {options.map(({ id, letter, text: words }) => (
          <li key={id}>
            <span class="letter">{letter}</span>
            {words && <span class="vh">{text(words)}</span>}
          </li>
        ))}
      </ol>
      <p class="ends" aria-hidden="true">
        <span>{text(options[0]?.text ?? "")}</span>
        <span>{text(options[options.length - 1]?.text ?? "")}</span>
      </p>
      {apart.map(({ id, text: words }) => <p key={id} class="apart-choice">{text(words)}</p>)}
    </div>
  );
}

function Counter({ view, now }: { view: ScreenView; now: () => number }): JSX.Element {
  const { say } = useSpeech();
  const { answered, present, timer } = view;
  const closed = view.phase === "closed";
  return (
    <aside class="live">
      <div>
        <p class="big num" style={{ "--size": String(sizeOf(answered, 220, 352)) }}>{answered}</p>
        <p class="of">
          {say("screen-of-present", ofPresent(answered, present))}
          <br />
          {say("screen-have-answered", { n: answered })}
        </p>
      </div>
      <Seats answered={answered} present={present} />
      {closed ? (
        <p class="shut">
          <Icon name="lock" />
          <span>{say("screen-closed")}</span>
        </p>
      ) : (
        timer && <TimeLine timer={timer} now={now} />
      )}
    </aside>
  );
}
