import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import type { AnswerState } from "@/questions";

interface Props {
  state: AnswerState;
  closed: boolean;
  /** What to do where there is no answer yet: a key of the catalogue. */
  rest?: string | undefined;
}

/** What became of the answer: saved only after the hub has said so. */
export function AnswerBadge({ state, closed, rest = "vote-tap" }: Props): JSX.Element {
  const { say } = useSpeech();
  if (state === "sending") return <Badge look="send">{say("badge-sending")}</Badge>;
  if (state === "kept") return <Badge look="kept">{say("badge-kept")}</Badge>;
  if (state === "refused") return <Badge look="no">{say("badge-refused")}</Badge>;
  if (closed) return <Badge look="shut">{say("badge-closed")}</Badge>;
  return state === "saved" ? <Badge look="saved">{say("badge-saved")}</Badge> : <span class="quiet">{say(rest)}</span>;
}
