import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Icon } from "@/parts/Icon";
import { Prompts } from "@/parts/Prompts";
import { Timer } from "@/parts/Timer";
import { kindOf } from "@/questions";
import { AskRoom } from "@/tablet/AskRoom";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { placeOf } from "@/tablet/place";
import type { QuestionFace } from "@/wire";

/** A talk in the room: its task, questions for it, the time left. */
export function TalkPage(): JSX.Element | null {
  const speech = useSpeech();
  const { say, text } = speech;
  const store = useStore();
  const { talk, timer, question } = store.view.value ?? {};
  if (!talk) return null;
  const foot = (
    <>
      <div role="status">
        {talk.vote_again ? <Badge look="shut">{say("talk-hidden")}</Badge> : <Badge look="saved">{say("in-room")}</Badge>}
      </div>
      <span class="quiet wide">{say("by-itself")}</span>
    </>
  );
  return (
    <Frame {...placeOf(store, speech, question !== null)} foot={foot}>
      <div>
        <p class="kicker">
          <span>{say("talk-kicker")}</span>
          {timer && <Timer timer={timer} now={() => store.now()} />}
        </p>
        <Heading>{text(talk.prompt)}</Heading>
      </div>
      {talk.questions.length > 0 && (
        <ul class="card questions">
          {talk.questions.map((words) => (
            <li key={words}>{text(words)}</li>
          ))}
        </ul>
      )}
      <Prompts prompts={talk.prompts} />
      {question && <OwnAnswer question={question} value={store.answers.to(question.round)} />}
      {talk.vote_again && (
        <div class="next">
          <Icon name="next" />
          <p>{say("talk-again")}</p>
        </div>
      )}
      <AskRoom />
    </Frame>
  );
}

/** What this person answered before the talk; only they see it. */
function OwnAnswer({ question, value }: { question: QuestionFace; value: unknown }): JSX.Element | null {
  const { say, text, language } = useSpeech();
  const kind = kindOf(question.kind);
  const options = kind ? [...kind.options(question.body), ...(kind.apart?.(question.body) ?? [])] : [];
  const lines = kind?.chosen(value).flatMap((own) => options.filter(({ id }) => id === own)) ?? [];
  const said = kind?.said?.(value, question.body, language.value);
  if (lines.length === 0 && !said) return null;
  return (
    <section class="card mine">
      <h2>{say("own-answer")}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <span class="letter">{line.letter}</span>
            <span>{text(line.text)}</span>
          </li>
        ))}
        {said && <li class="num">{text(said)}</li>}
      </ul>
    </section>
  );
}
