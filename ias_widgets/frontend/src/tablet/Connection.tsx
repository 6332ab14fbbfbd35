import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Banner } from "@/parts/Banner";
import { useVisit } from "@/tablet/Frame";
import type { TabletStore } from "@/tablet/store";

export const BACK_AGAIN_MS = 4_000;

/** Says when the connection is lost, and for four seconds that it is back. */
export function Connection(): JSX.Element | null {
  const { say } = useSpeech();
  const store = useVisit().store.value;
  const back = useSignal(false);
  const lost = useRef(false);
  useSignalEffect(() => {
    const status = store?.status.value;
    if (status === "offline") lost.current = true;
    back.value = status === "online" && lost.current;
    if (status === "online") lost.current = false;
  });
  useEffect(() => {
    if (!back.value) return;
    const leave = setTimeout(() => (back.value = false), BACK_AGAIN_MS);
    return () => clearTimeout(leave);
  }, [back.value]);
  if (store?.status.value === "offline") {
    const kept = keptOn(store);
    return (
      <Banner look="warn" title={say("offline-title")}>
        {say(kept)}
      </Banner>
    );
  }
  return back.value ? <Banner look="ok" title={say("online-again")}>{say("online-again-more")}</Banner> : null;
}

/** What waits on this device, in words. */
function keptOn(store: TabletStore): string {
  if (store.answers.pending.value.length > 0) return "offline-kept";
  if (store.sheets.waits) return store.sheets.handedIn === "no" ? "sheet-offline" : "offline-nothing";
  if (store.writings.waits) return "offline-kept-notes";
  return store.taps.pending.value.length > 0 ? "offline-kept-taps" : "offline-nothing";
}
