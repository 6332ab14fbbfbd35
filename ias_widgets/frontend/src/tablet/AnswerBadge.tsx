import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import type { AnswerState } from "@/questions";
import { RefusalWords } from "@/tablet/RefusalWords";
import type { Refusal } from "@/wire";

interface Props {
  state: AnswerState;
  closed: boolean;
  refusal: Refusal | undefined;
}

/** What became of the answer: saved only after the hub has said so. */
export function AnswerBadge({ state, closed, refusal }: Props): JSX.Element {
  const { say } = useSpeech();
  if (state === "sending") return <Badge look="send">{say("badge-sending")}</Badge>;
  if (state === "kept") return <Badge look="kept">{say("badge-kept")}</Badge>;
  if (state === "refused" && refusal) {
    return (
      <Badge look="no">
        {say("badge-refused")} <RefusalWords refusal={refusal} />
      </Badge>
    );
  }
  if (closed) return <Badge look="shut">{say("badge-closed")}</Badge>;
  return state === "saved" ? <Badge look="saved">{say("badge-saved")}</Badge> : <span class="quiet">{say("badge-none")}</span>;
}
