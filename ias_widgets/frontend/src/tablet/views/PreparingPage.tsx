import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";
import { LanguageBar } from "@/tablet/Languages";

/** The room is there and nobody can join it yet: the page goes on by itself when it opens. */
export function PreparingPage(): JSX.Element {
  const { say } = useSpeech();
  const visit = useVisit();
  const room = useStore().room.value;
  const foot = (
    <>
      <div role="status">
        <Badge look="saved">{say("preparing-reached")}</Badge>
      </div>
      <button type="button" class="btn btn-plain" onClick={() => visit.close()}>
        {say("other-code")}
      </button>
    </>
  );
  return (
    <Frame title={room?.title ?? ""} where={say("room-code", { code: room?.code ?? "" })} corner={null} foot={foot}>
      <LanguageBar />
      <div class="hush">
        <Heading>{say("preparing-title")}</Heading>
        <p>{say("preparing-more")}</p>
      </div>
    </Frame>
  );
}
