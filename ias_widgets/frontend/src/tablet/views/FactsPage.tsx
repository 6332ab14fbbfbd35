import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { kindOf } from "@/questions";
import { AskRoom } from "@/tablet/AskRoom";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { placeOf } from "@/tablet/place";
import { ResultCard } from "@/tablet/ResultCard";
import { ClosedFoot } from "@/tablet/views/ResultPage";

/** What happened after the choice, why, the rule, and where it is written. */
export function FactsPage(): JSX.Element | null {
  const speech = useSpeech();
  const { say, text } = speech;
  const store = useStore();
  const { facts, question, result } = store.view.value ?? {};
  if (!facts) return null;
  const chosen = question && kindOf(question.kind)?.options(question.body).find(({ id }) => id === facts.choice);
  return (
    <Frame {...placeOf(store, speech, true)} foot={<ClosedFoot />}>
      <div>
        <p class="kicker">{chosen && say("facts-choice", { letter: chosen.letter, label: text(chosen.label) })}</p>
        <Heading>{say("facts-title")}</Heading>
      </div>
      <dl class="card facts">
        <div>
          <dt>{say("facts-happened")}</dt>
          <dd>{text(facts.happened)}</dd>
        </div>
        <div>
          <dt>{say("facts-why")}</dt>
          <dd>{text(facts.why)}</dd>
        </div>
        <div>
          <dt>
            {say("facts-rule")} {!facts.checked && <ToCheck />}
          </dt>
          <dd>{text(facts.rule)}</dd>
        </div>
        <div>
          <dt>{say("facts-source")}</dt>
          <dd>{text(facts.source)}</dd>
        </div>
      </dl>
      {question && result && (
        <details class="fold">
          <summary>{say("result-kicker", { n: result.rounds.length })}</summary>
          <ResultCard question={question} result={result} value={store.answers.to(question.round)} />
        </details>
      )}
      <AskRoom />
    </Frame>
  );
}

/** Marks what has not been verified for this training. */
export function ToCheck(): JSX.Element {
  const { say } = useSpeech();
  return (
    <span class="to-check">
      <Icon name="bang" />
      {say("to-be-checked")}
    </span>
  );
}
