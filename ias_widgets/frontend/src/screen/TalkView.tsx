import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Prompts } from "@/parts/Prompts";
import { useFit } from "@/screen/fit";
import { Rich } from "@/screen/Rich";
import { JoinLine, Strip } from "@/screen/Strip";
import { TimeRing } from "@/screen/TimeLeft";
import { ofPresent } from "@/screen/words";
import type { JoinInfo, ScreenView, TalkFace } from "@/wire";

interface Props {
  view: ScreenView;
  talk: TalkFace;
  join: JoinInfo | null;
  now: () => number;
}

/** Questions and prompts that are read from the back row. */
const ROOM = 4;

/** A talk: its task, its questions, the time left. */
export function TalkView({ view, talk, join, now }: Props): JSX.Element {
  const { say, text, language } = useSpeech();
  const words = useRef<HTMLDivElement>(null);
  const prompts = talk.prompts.slice(0, Math.max(1, ROOM - talk.questions.length));
  useFit(words, `${language.value} ${talk.prompt} ${talk.questions.length} ${prompts.map(({ ask }) => ask).join(" ")}`);
  // A talk about a decision is held across agencies; a talk that is a step of its own says what it is.
  const about = view.question ? say("screen-talk-with") : text(view.where?.title ?? "");
  return (
    <>
      <div class={`body talk${view.timer ? "" : " is-alone"}${prompts.length > 0 ? " is-prompted" : ""}`}>
        <div class="words" ref={words}>
          <p class="kicker">{about}</p>
          <h1>{text(talk.prompt)}</h1>
          {talk.questions.length > 0 && (
            <ol class="asks">
              {talk.questions.map((question, i) => (
                <li key={i}>
                  <span>{i + 1}</span>
                  {text(question)}
                </li>
              ))}
            </ol>
          )}
          <Prompts prompts={prompts} />
        </div>
        {view.timer && <TimeRing timer={view.timer} now={now} />}
      </div>
      {talk.vote_again ? (
        <Strip left={<Rich text={say("screen-vote-after-talk")} />} right={<Rich text={say("screen-answered", ofPresent(view.answered, view.present))} />} />
      ) : (
        <Strip left={view.question ? text(view.where?.title ?? "") : ""} right={<JoinLine join={join} />} />
      )}
    </>
  );
}
