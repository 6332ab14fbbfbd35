import { useEffect, useState } from "preact/hooks";
import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";

/** Words come only when it takes longer than this. */
export const WORDS_AFTER_MS = 400;

export function LoadingPage(): JSX.Element {
  const { say } = useSpeech();
  const visit = useVisit();
  const store = useStore();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WORDS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const offline = store.status.value === "offline";
  if (!long && !offline) return <Frame>{null}</Frame>;
  const foot = (
    <>
      <button type="button" class="btn btn-plain" onClick={() => visit.close()}>
        {say("other-code")}
      </button>
      {offline && (
        <button type="button" class="btn btn-main" onClick={() => store.retry()}>
          {say("try-now")}
        </button>
      )}
    </>
  );
  return (
    <Frame foot={foot}>
      <div class="hush" role="status">
        <Heading>{say(offline ? "loading-offline" : "loading")}</Heading>
        <p>{say(offline ? "loading-offline-more" : "loading-more")}</p>
      </div>
    </Frame>
  );
}
