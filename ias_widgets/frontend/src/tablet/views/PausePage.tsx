import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Timer } from "@/parts/Timer";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import { Shore } from "@/tablet/Shore";

/** A break for everybody. */
export function PausePage(): JSX.Element {
  const speech = useSpeech();
  const { say, text } = speech;
  const store = useStore();
  const { where, timer } = store.view.value ?? {};
  const foot = (
    <>
      <div role="status">
        <Badge look="saved">{say("in-room")}</Badge>
      </div>
      <span class="quiet wide">{say("by-itself")}</span>
    </>
  );
  return (
    <Frame title={store.room.value?.title ?? ""} where={placeOf(store, speech).where} foot={foot}>
      <Shore />
      <div>
        <p class="kicker">
          <span>{say("pause-kicker")}</span>
          {timer && <Timer timer={timer} now={() => store.now()} />}
        </p>
        <Heading>{text(where?.title ?? say("pause-kicker"))}</Heading>
        <p class="quiet lead">{say("pause-more")}</p>
      </div>
      <More />
    </Frame>
  );
}
