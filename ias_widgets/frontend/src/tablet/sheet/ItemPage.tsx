import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { kindOf } from "@/questions";
import { ze } from "@/screen/plural";
import { AnswerBadge } from "@/tablet/AnswerBadge";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import { RefusalBanner } from "@/tablet/RefusalBanner";
import { ClosesBy } from "@/tablet/sheet/ClosesBy";
import { Progress } from "@/tablet/sheet/Progress";
import { questionOf } from "@/tablet/sheet/question";
import type { SheetFace, SheetQuestion } from "@/wire";

/** Characters from which on a question is a story with a question at its end: its letters are smaller. */
const LONG = 110;

interface Props {
  face: SheetFace;
  item: SheetQuestion;
  /** Its place among the items, from 0. */
  nth: number;
  of: number;
}

/** One item of a sheet: answered or passed over, at one's own pace. */
export function ItemPage({ face, item, nth, of }: Props): JSX.Element {
  const speech = useSpeech();
  const { say, text } = speech;
  const store = useStore();
  const { sheets } = store;
  const state = sheets.stateOf(item.id);
  const refusal = sheets.refusalOf(item.id);
  const question = questionOf(face, item);
  const Ask = kindOf(item.kind)?.Ask;
  return (
    <Frame
      {...placeOf(store, speech)} class="sheet" notice={refusal && <RefusalBanner refusal={refusal} />}
      foot={<Foot nth={nth} of={of} answered={sheets.isAnswered(item.id)} />}
    >
      <ClosesBy face={face} />
      <div class={item.prompt.length > LONG ? "sheet-long" : ""}>
        <div class="sheet-line">
          <p class="kicker">{say("sheet-item", { n: nth + 1, of, ze: ze(of) })}</p>
          <div role="status">{state !== "rest" && <AnswerBadge state={state} closed={false} />}</div>
        </div>
        <Progress items={sheets.items} nth={nth} />
        <Heading id="ias-question">{text(item.prompt)}</Heading>
      </div>
      {Ask ? (
        <Ask
          key={`${item.id}|${store.active.value?.token}`} question={question} value={sheets.to(item.id)} labelledBy="ias-question" state={state}
          draft={sheets.drafted(item.id)} onAnswer={(value) => sheets.give(item.id, value)} onDraft={(value) => sheets.draft(item.id, value)}
        />
      ) : (
        <p>{say("unknown-kind")}</p>
      )}
      <p class="fine">
        <Icon name="lock" />
        <span>{say("sheet-private")}</span>
      </p>
      <More />
    </Frame>
  );
}

/** The way back and on. Without an answer the way on is quieter, and says what it does. */
function Foot({ nth, of, answered }: { nth: number; of: number; answered: boolean }): JSX.Element {
  const { say } = useSpeech();
  const { sheets } = useStore();
  const last = nth === of - 1;
  return (
    <>
      {nth > 0 ? (
        <button type="button" class="btn btn-plain" onClick={() => sheets.go({ at: "item", nth: nth - 1 })}>
          <Icon name="back" />
          {say("back")}
        </button>
      ) : (
        <span />
      )}
      <button type="button" class={answered ? "btn btn-main" : "btn sheet-on"} onClick={() => sheets.go(last ? { at: "overview" } : { at: "item", nth: nth + 1 })}>
        {say(last ? "sheet-look-over" : answered ? "next" : "sheet-skip")}
        <Icon name="next" />
      </button>
    </>
  );
}
