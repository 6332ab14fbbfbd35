import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";
import { placeOf } from "@/tablet/place";

/** Asks once before a person leaves for good. */
export function LeavePage(): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  const visit = useVisit();
  const store = useStore();
  const leave = (): void => {
    visit.detour.value = null;
    store.leave();
  };
  const foot = (
    <>
      <button type="button" class="btn" onClick={leave}>
        {say("leave-yes")}
      </button>
      <button type="button" class="btn btn-main" onClick={() => (visit.detour.value = null)}>
        {say("leave-no")}
      </button>
    </>
  );
  return (
    <Frame {...placeOf(store, speech)} corner={null} foot={foot}>
      <div class="hush">
        <Heading>{say("leave-title")}</Heading>
        <p>{say("leave-more")}</p>
      </div>
    </Frame>
  );
}

/** After leaving. */
export function LeftPage(): JSX.Element {
  const { say } = useSpeech();
  const visit = useVisit();
  const store = useStore();
  const next = store.people.value[0];
  const foot = (
    <>
      <button type="button" class="btn btn-plain" onClick={() => visit.close()}>
        {say("other-code")}
      </button>
      <button type="button" class="btn btn-main" onClick={() => { store.left.value = false; if (next) store.resume(next); }}>
        {say(next ? "left-others" : "left-again")}
        <Icon name="next" />
      </button>
    </>
  );
  return (
    <Frame title={store.room.value?.title ?? ""} corner={null} foot={foot}>
      <div class="hush">
        <Heading>{say("left-title")}</Heading>
        <p>{say("left-more")}</p>
      </div>
    </Frame>
  );
}
