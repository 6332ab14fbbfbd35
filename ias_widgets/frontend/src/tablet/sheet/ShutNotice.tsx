import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Banner } from "@/parts/Banner";
import { useVisit } from "@/tablet/Frame";

/** The sheet was closed before this person had handed it in: what becomes of it, until the room is at another one. */
export function ShutNotice(): JSX.Element | null {
  const { say } = useSpeech();
  const sheets = useVisit().store.value?.sheets;
  const shut = sheets?.shut.value;
  if (!sheets || !shut) return null;
  const { purpose, answered, of } = shut;
  return (
    <Banner look="warn" icon="lock" title={say("sheet-shut-title", { purpose })}>
      <p>{say("sheet-shut-more", { purpose, n: answered, of })}</p>
      <button type="button" class="btn btn-plain sheet-known" onClick={() => (sheets.shut.value = null)}>{say("sheet-shut-known")}</button>
    </Banner>
  );
}
