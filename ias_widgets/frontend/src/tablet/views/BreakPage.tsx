import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { HelpLines } from "@/tablet/HelpLines";
import { placeOf } from "@/tablet/place";
import { Shore } from "@/tablet/Shore";

/** "I need a break": a neutral picture, whom to turn to, and the way back. Nothing is lost by it. */
export function BreakPage(): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  const store = useStore();
  const foot = (
    <>
      <span class="quiet wide">{say("break-go")}</span>
      <button type="button" class="btn btn-main" onClick={() => store.rest(false)}>
        {say("break-back")}
        <Icon name="next" />
      </button>
    </>
  );
  return (
    <Frame title={placeOf(store, speech).title} where={say("break-where")} corner={null} foot={foot}>
      <Shore />
      <div>
        <Heading>{say("break-title")}</Heading>
        <p class="quiet lead">{say("break-more")}</p>
      </div>
      <HelpLines lines={store.room.value?.help ?? []} />
    </Frame>
  );
}
