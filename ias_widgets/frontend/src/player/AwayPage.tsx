import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Frame, Heading } from "@/player/Frame";
import type { Page } from "@/player/page";
import { useSolo } from "@/player/solo";
import { HelpLines } from "@/tablet/HelpLines";
import { Shore } from "@/tablet/Shore";

/** A break, or after leaving: a neutral picture, whom to turn to, and the way back. Nothing is lost by it. */
export function AwayPage({ page, left }: { page: Page; left: boolean }): JSX.Element {
  const { say } = useSpeech();
  const solo = useSolo();
  const foot = (
    <>
      {!left && (
        <button type="button" class="btn" onClick={() => (solo.away.value = "left")}>
          {say("player-leave")}
        </button>
      )}
      <button type="button" class="btn btn-main" onClick={() => (solo.away.value = null)}>
        {say("player-back")}
        <Icon name="next" />
      </button>
    </>
  );
  return (
    <Frame page={page} where={say("player-pause")} corner={null} foot={foot}>
      <Shore />
      <div>
        <Heading>{say(left ? "player-left-title" : "player-break-title")}</Heading>
        <p class="quiet lead">{say(left ? "player-left-more" : "player-break-more")}</p>
      </div>
      {page.help.length > 0 && (
        <section>
          <h2>{say("player-help")}</h2>
          <HelpLines lines={page.help} />
        </section>
      )}
    </Frame>
  );
}
