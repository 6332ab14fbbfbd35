import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { CodeField, DIGITS } from "@/tablet/CodeField";
import { Frame, Heading, useVisit } from "@/tablet/Frame";
import { LanguageBar } from "@/tablet/Languages";
import { RefusalBanner } from "@/tablet/RefusalBanner";

/** The first page: language and six digits. */
export function CodePage(): JSX.Element {
  const { say } = useSpeech();
  const visit = useVisit();
  const missing = DIGITS - visit.code.value.length;
  const refusal = visit.store.value?.closed.value ? visit.store.value.refusal.value : null;
  const open = (): void => {
    if (missing === 0) visit.open(visit.code.value);
  };
  const foot = (
    <>
      <span class="quiet wide">{missing > 0 ? say("code-missing", { n: missing }) : say("code-complete")}</span>
      <button type="button" class="btn btn-main" disabled={missing > 0} onClick={open}>
        {say("next")}
        <Icon name="next" />
      </button>
    </>
  );
  return (
    <Frame class="join" foot={foot} notice={refusal && <RefusalBanner refusal={refusal} />}>
      <LanguageBar />
      <div>
        <Heading>{say("join-title")}</Heading>
        <p class="quiet lead">{say("join-lead")}</p>
      </div>
      <CodeField onEnter={open} />
      <p class="quiet">{say("join-qr")}</p>
      <button type="button" class="btn btn-plain start" onClick={() => (visit.detour.value = "recover")}>
        <Icon name="back" />
        {say("recover-button")}
      </button>
    </Frame>
  );
}
