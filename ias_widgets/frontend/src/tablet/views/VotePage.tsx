import type { JSX } from "preact";
import { useSpeech, type Speech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Timer } from "@/parts/Timer";
import { kindOf, type AnswerState } from "@/questions";
import { AnswerBadge } from "@/tablet/AnswerBadge";
import { OwnWords } from "@/tablet/board/OwnNotes";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import type { TabletStore } from "@/tablet/store";
import { RefusalBanner } from "@/tablet/RefusalBanner";
import { Story } from "@/tablet/Story";
import type { QuestionFace } from "@/wire";

/** A question: open, or closed with its result still hidden. */
export function VotePage(): JSX.Element | null {
  const speech = useSpeech();
  const { say, text } = speech;
  const visit = useVisit();
  const store = useStore();
  const view = store.view.value;
  const question = view?.question;
  if (!view || !question) return null;
  const closed = view.phase === "closed";
  const state = store.answers.stateOf(question.round);
  const kind = kindOf(question.kind);
  const Ask = kind?.Ask;
  const refusal = store.answers.refusalOf(question.round);
  if (!Ask) return <UnknownKind question={question} />;
  return (
    <Frame
      {...placeOf(store, speech, true)} notice={refusal && <RefusalBanner refusal={refusal} />}
      foot={<Foot state={state} closed={closed} round={question.round} rest={kind?.rest} />}
    >
      {view.scene?.picture && <img class="still wide" src={`${visit.base}picture/${view.scene.picture}`} alt="" loading="lazy" />}
      <div>
        <p class="kicker">
          <span>{kicker(speech, question, store.active.value?.table ?? false)}</span>
          {!closed && view.timer && <Timer timer={view.timer} now={() => store.now()} />}
        </p>
        <Heading id="ias-question">{text(question.prompt)}</Heading>
      </div>
      {store.you.value?.joined_late && !closed && state === "rest" && <Story sentences={view.story} />}
      <Ask
        key={`${question.round}|${store.active.value?.token}`} question={question} value={store.answers.to(question.round)} labelledBy="ias-question"
        state={closed ? "closed" : state} draft={store.answers.drafted} family={familyOf(store)} onAnswer={(value) => store.answers.give(value)} onDraft={(value) => store.answers.draft(value)}
        aside={kind.writes && <OwnWords wall={question.ask} />}
      />
      <p class="fine">
        <Icon name={closed ? "eye" : "lock"} />
        <span>{closed ? say(question.deep && question.number === 1 ? "closed-deep" : "closed-hidden") : say(question.rule ? "vote-anonymous" : "answer-anonymous", { k: question.k })}</span>
      </p>
      <More />
    </Frame>
  );
}

/** The family that this person's agency is shown with, if any. */
function familyOf({ room, you }: TabletStore): string | null {
  return room.value?.agencies.find(({ id }) => id === you.value?.agency)?.family ?? null;
}

/** The room asks in a way that this page, older than the room, has not learnt. */
function UnknownKind({ question }: { question: QuestionFace }): JSX.Element {
  const speech = useSpeech();
  const store = useStore();
  const foot = (
    <button type="button" class="btn btn-main" onClick={() => location.reload()}>
      {speech.say("old-button")}
    </button>
  );
  return (
    <Frame {...placeOf(store, speech, true)} foot={foot}>
      <Heading>{speech.text(question.prompt)}</Heading>
      <p>{speech.say("unknown-kind")}</p>
    </Frame>
  );
}

function kicker({ say, text }: Speech, { rule, agency, number }: QuestionFace, table: boolean): string {
  const parts = [
    number > 1 ? say("vote-number", { n: number }) : "",
    rule ? say(`rule-${rule}`, { agency: text(agency ?? "") }) : "",
    table ? say("whole-table") : "",
  ].filter(Boolean);
  return parts.join(" · ") || say("question-kicker");
}

function Foot({ state, closed, round, rest }: { state: AnswerState; closed: boolean; round: string; rest: string | undefined }): JSX.Element {
  const { say } = useSpeech();
  const visit = useVisit();
  const store = useStore();
  const others = store.people.value.filter((person) => person !== store.active.value && person.done !== round).length;
  let aside: JSX.Element | null = <span class="quiet aside">{say(closed ? "look-at-screen" : "vote-change")}</span>;
  if (!closed && (state === "rest" || state === "refused")) aside = null;
  if (state === "kept") {
    aside = (
      <button type="button" class="btn" onClick={() => store.retry()}>
        {say("try-now")}
      </button>
    );
  } else if (state === "saved" && !closed && (store.turns.value || others > 0)) {
    aside = (
      <button type="button" class="btn" onClick={() => (visit.detour.value = "hand")}>
        {say("hand-next")}
        <Icon name="next" />
      </button>
    );
  }
  return (
    <>
      <div role="status">
        <AnswerBadge state={state} closed={closed} rest={rest} />
      </div>
      {aside}
    </>
  );
}
