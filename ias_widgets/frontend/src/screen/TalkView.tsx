import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "@/i18n";
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

/** A talk: its task, its questions, the time left. */
export function TalkView({ view, talk, join, now }: Props): JSX.Element {
  const { say, text, language } = useSpeech();
  const words = useRef<HTMLDivElement>(null);
  useFit(words, `${language.value} ${talk.prompt} ${talk.questions.length}`);
  // A talk about a decision is held across agencies; a talk that is a step of its own says what it is.
  const about = view.question ? say("screen-talk-with") : text(view.where?.title ?? "");
  return (
    <>
      <div class={`body talk${view.timer ? "" : " is-alone"}`}>
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
