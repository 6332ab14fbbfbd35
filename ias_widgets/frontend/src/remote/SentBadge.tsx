import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { refusalWords } from "@/remote/words";
import type { Sent } from "@/remote/store";

/** What became of the last move. The place stays where there is nothing to say, so that the button under it never jumps. */
export function SentBadge({ sent }: { sent: Sent | null }): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <div class="sent" role="status">
      {sent?.state === "sending" && <Badge look="send">{say("remote-sending")}</Badge>}
      {sent?.state === "saved" && <Badge look="saved">{say(`remote-did-${sent.name}`)}</Badge>}
      {sent?.state === "unsure" && <Badge look="kept">{say("remote-unsure")}</Badge>}
      {sent?.state === "refused" && <Badge look="no">{refusalWords(speech, sent.refusal)}</Badge>}
    </div>
  );
}
