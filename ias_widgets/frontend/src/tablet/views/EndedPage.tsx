import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";
import { HelpLines } from "@/tablet/HelpLines";

/** The room has ended: thanks, what is kept until when, whom to turn to. */
export function EndedPage(): JSX.Element {
  const { say, date } = useSpeech();
  const visit = useVisit();
  const store = useStore();
  const room = store.room.value;
  const until = room?.notice.delete_on;
  const finish = (): void => {
    store.forget();
    visit.close();
  };
  const foot = (
    <>
      <span class="quiet wide">{say("ended-foot")}</span>
      <button type="button" class="btn btn-main" onClick={finish}>
        {say("ended-button")}
      </button>
    </>
  );
  return (
    <Frame title={room?.title ?? ""} where={say("ended-where")} corner={null} foot={foot}>
      <div class="hush start">
        <Heading>{say("ended-title")}</Heading>
        <p>{say("ended-more")}</p>
      </div>
      <p class="fine">
        <Icon name="lock" />
        <span>
          {say("notice-controller", { controller: room?.notice.controller ?? "" })}{" "}
          {until ? say("notice-until", { date: date(until) }) : say("notice-kept")}
        </span>
      </p>
      {room && room.help.length > 0 && (
        <section>
          <h2 class="under">{say("ended-help")}</h2>
          <HelpLines lines={room.help} />
        </section>
      )}
    </Frame>
  );
}
