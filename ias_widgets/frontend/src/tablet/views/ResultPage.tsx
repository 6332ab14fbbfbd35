import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Timer } from "@/parts/Timer";
import { kindOf } from "@/questions";
import { ze } from "@/screen/plural";
import { Rich } from "@/screen/Rich";
import { AskRoom } from "@/tablet/AskRoom";
import { OwnNotes } from "@/tablet/board/OwnNotes";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { OutcomeLine } from "@/tablet/OutcomeLine";
import { placeOf } from "@/tablet/place";
import { ResultCard } from "@/tablet/ResultCard";

/** The revealed result, with what this person answered. */
export function ResultPage(): JSX.Element | null {
  const speech = useSpeech();
  const { say, text } = speech;
  const store = useStore();
  const { result, question, timer } = store.view.value ?? {};
  if (!result || !question) return null;
  const kind = kindOf(question.kind);
  const Mine = kind?.Mine;
  const last = result.rounds[result.rounds.length - 1];
  const own = store.answers.to(question.round);
  return (
    <Frame {...placeOf(store, speech, true)} foot={<ClosedFoot />}>
      <div>
        <p class="kicker">
          <span>{say("result-kicker", { n: result.rounds.length })}</span>
          {timer && <Timer timer={timer} now={() => store.now()} />}
        </p>
        <Heading>{text(question.short)}</Heading>
      </div>
      {Mine && last?.tally ? (
        <section class="card results" aria-label={say("result-kicker", { n: result.rounds.length })}>
          <Mine question={question} result={result} value={own} />
          <p class="quiet num answered">
            <Rich text={say("answered", { n: last.answered, of: last.present, ze: ze(last.present) })} />
          </p>
        </section>
      ) : (
        <ResultCard question={question} result={result} value={own} />
      )}
      {result.outcome && <OutcomeLine question={question} outcome={result.outcome} />}
      {kind?.writes && <OwnNotes wall={question.ask} title={say("words-own")} />}
      <AskRoom />
    </Frame>
  );
}

export function ClosedFoot(): JSX.Element {
  const { say } = useSpeech();
  return (
    <>
      <div role="status">
        <Badge look="shut">{say("badge-closed")}</Badge>
      </div>
      <span class="quiet wide">{say("look-at-screen")}</span>
    </>
  );
}
