import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Frame, Heading } from "@/tablet/Frame";

/** The hub is newer than this page. */
export function OldPage(): JSX.Element {
  const { say } = useSpeech();
  const foot = (
    <>
      <span class="quiet wide">{say("old-kept")}</span>
      <button type="button" class="btn btn-main" onClick={() => location.reload()}>
        {say("old-button")}
      </button>
    </>
  );
  return (
    <Frame foot={foot}>
      <div class="hush">
        <Heading>{say("old-title")}</Heading>
        <p>{say("old-more")}</p>
      </div>
    </Frame>
  );
}
