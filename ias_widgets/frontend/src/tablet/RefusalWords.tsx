import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import type { Refusal } from "@/wire";

/** What a refusal means for the person who reads it; the hub's own words where this page knows none. */
export function RefusalWords({ refusal }: { refusal: Refusal }): JSX.Element {
  const { say, has } = useSpeech();
  const key = `refusal-${refusal.code}`;
  return <>{has(key) ? say(key) : `${refusal.where}: ${refusal.found}. ${refusal.mend}`}</>;
}
