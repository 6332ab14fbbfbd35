import type { Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useSpeech, type Speech } from "@/i18n";
import { refusalWords } from "@/remote/words";
import type { Notice } from "@/screen/clicker";

export const NOTICE_MS = 4_000;

/** What became of a press of the clicker or a key, small and for a moment. */
export function ClickerNotice({ said }: { said: Signal<Notice | null> }): JSX.Element {
  const speech = useSpeech();
  const notice = said.value;
  useEffect(() => {
    if (!notice) return;
    const leave = setTimeout(() => (said.value = null), NOTICE_MS);
    return () => clearTimeout(leave);
  }, [notice]);
  return <div role="status">{notice && <p class="clicked">{noticeWords(speech, notice)}</p>}</div>;
}

function noticeWords(speech: Speech, notice: Notice): string {
  if (typeof notice === "string") return speech.say(notice);
  if (notice.state === "refused") return refusalWords(speech, notice.refusal);
  return speech.say(notice.state === "saved" ? `remote-did-${notice.name}` : "remote-unsure");
}
