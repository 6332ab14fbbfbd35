import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Icon } from "@/parts/Icon";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import { ClosesBy } from "@/tablet/sheet/ClosesBy";
import type { SheetFace } from "@/wire";

/** Asks once: what is handed in can no longer be changed. */
export function SurePage({ face }: { face: SheetFace }): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  const store = useStore();
  const { sheets } = store;
  const left = sheets.items.filter(({ id }) => !sheets.isAnswered(id)).length;
  const foot = (
    <>
      <button type="button" class="btn" onClick={() => sheets.go({ at: "overview" })}>
        {say("sheet-sure-no")}
      </button>
      <button type="button" class="btn btn-main" onClick={() => sheets.handIn()}>
        {say("sheet-sure-yes")}
        <Icon name="check" />
      </button>
    </>
  );
  return (
    <Frame {...placeOf(store, speech)} foot={foot}>
      <ClosesBy face={face} />
      <div class="hush">
        <Heading>{say("sheet-sure-title", { purpose: face.purpose })}</Heading>
        <p>{say("sheet-sure-more")}</p>
        {left > 0 && <p>{say("sheet-sure-left", { n: left })}</p>}
      </div>
    </Frame>
  );
}

/** Handed in: thanks, and a calm place to wait; or what it still waits for. */
export function DonePage({ face }: { face: SheetFace }): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  const store = useStore();
  const state = store.sheets.handedIn;
  const { purpose } = face;
  const test = purpose !== "feedback";
  return (
    <Frame {...placeOf(store, speech)} class="sheet" foot={<Foot face={face} />}>
      <div class="hush" role="status">
        <PaperSign done={state === "done"} />
        <Heading>{say(state === "done" ? "sheet-done-title" : "sheet-waits-title", { purpose, state })}</Heading>
        <p>{state === "done" ? say(purpose === "later" ? "sheet-done-later" : "sheet-done-more") : say("sheet-waits-more", { state })}</p>
      </div>
      {state === "done" && test && purpose !== "later" && <p class="fine"><Icon name="lock" /><span>{say("sheet-done-key")}</span></p>}
      <More />
    </Frame>
  );
}

function Foot({ face }: { face: SheetFace }): JSX.Element {
  const { say } = useSpeech();
  const visit = useVisit();
  const store = useStore();
  const state = store.sheets.handedIn;
  const others = store.people.value.filter((person) => person !== store.active.value && person.done !== face.step).length;
  if (state !== "done") {
    return (
      <>
        <div role="status">
          <Badge look={state === "kept" ? "kept" : "send"}>{say(state === "kept" ? "badge-kept" : "badge-sending")}</Badge>
        </div>
        {state === "kept" && <button type="button" class="btn" onClick={() => store.retry()}>{say("try-now")}</button>}
      </>
    );
  }
  return (
    <>
      <div role="status">
        <Badge look="saved">{say("badge-saved")}</Badge>
      </div>
      {store.turns.value || others > 0 ? (
        <button type="button" class="btn" onClick={() => (visit.detour.value = "hand")}>
          {say("hand-next")}
          <Icon name="next" />
        </button>
      ) : (
        face.purpose !== "later" && <span class="quiet wide">{say("by-itself")}</span>
      )}
    </>
  );
}

/** A sheet of paper with its lines; ticked once it is handed in. */
function PaperSign({ done }: { done: boolean }): JSX.Element {
  return (
    <svg class="ring" viewBox="0 0 132 132" aria-hidden="true">
      <circle class="ring-back" cx="66" cy="66" r="58" />
      <rect class="ring-screen" x="42" y="32" width="48" height="64" rx="5" />
      {done ? <path class="ring-line" d="M52 65l10 10 18-21" /> : <path class="ring-line" d="M53 50h26M53 64h26M53 78h14" />}
    </svg>
  );
}
