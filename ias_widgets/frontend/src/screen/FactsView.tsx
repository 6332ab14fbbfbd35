import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { useFit } from "@/screen/fit";
import { Rich } from "@/screen/Rich";
import { JoinLine, Strip } from "@/screen/Strip";
import { AnyTime } from "@/screen/TimeLeft";
import { kickerOf, optionsOf } from "@/screen/words";
import type { Fact, JoinInfo, QuestionFace, ScreenView } from "@/wire";

interface Props {
  view: ScreenView;
  facts: Fact;
  question: QuestionFace | null;
  join: JoinInfo | null;
  now: () => number;
}

/** What happened after the choice, why, and the rule with its source. */
export function FactsView({ view, facts, question, join, now }: Props): JSX.Element {
  const speech = useSpeech();
  const { say, text, language } = speech;
  const chosen = question && optionsOf(question).find(({ id }) => id === facts.choice);
  const body = useRef<HTMLDivElement>(null);
  useFit(body, `${language.value} ${facts.choice} ${facts.happened}`);
  return (
    <>
      <div class="body facts" ref={body}>
        <p class="kicker">{kickerOf(speech, view, 1)}</p>
        <h1 class="vh">{say("screen-facts")}</h1>
        {chosen && (
          <p class="chosen">
            <span class="letter">{chosen.letter}</span>
            <span>{text(chosen.text)}</span>
          </p>
        )}
        <div class="told">
          <section class="happened">
            <h2>{say("screen-facts-happened")}</h2>
            <p>{text(facts.happened)}</p>
          </section>
          {facts.why && (
            <section>
              <h2>{say("screen-facts-why")}</h2>
              <p>{text(facts.why)}</p>
            </section>
          )}
          {facts.rule && (
            <section class="rule">
              <h2>{say("screen-facts-rule")}</h2>
              <p>{text(facts.rule)}</p>
              <p class="source">
                {facts.source && <span>{say("screen-facts-source", { source: facts.source })}</span>}
                {!facts.checked && (
                  <span class="unchecked">
                    <Icon name="bang" />
                    {say("to-be-checked")}
                  </span>
                )}
              </p>
            </section>
          )}
        </div>
      </div>
      <Strip left={chosen ? <Rich text={say("screen-facts-chosen", { letter: chosen.letter, label: text(chosen.label) })} /> : ""} time={<AnyTime timer={view.timer} now={now} />} right={<JoinLine join={join} />} />
    </>
  );
}
