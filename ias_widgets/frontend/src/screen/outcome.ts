import type { Args } from "@/i18n";
import type { Option } from "@/questions";
import { joined } from "@/screen/plural";
import type { Outcome } from "@/wire";

export interface Way {
  /** A key of the catalogue, and what goes into it. */
  key: string;
  args: Args;
  /** Whether the film's way is settled. */
  settled: boolean;
}

/** What the screen says about the film's way: which, or why it is still open. */
export function wayOf(outcome: Outcome, options: Option[], and: (first: string, last: string) => string): Way {
  const letterOf = (id: string): string => options.find((option) => option.id === id)?.letter ?? id;
  const tied = joined(outcome.tied.map(letterOf), and);
  if (outcome.choice === null) return { key: WAITS[outcome.reason || "facilitator"], args: { tied }, settled: false };
  return { key: goes(outcome), args: { letter: letterOf(outcome.choice), tied }, settled: true };
}

const WAITS = {
  tie: "screen-tie",
  too_few: "screen-waits-too-few",
  facilitator: "screen-waits-facilitator",
} as const;

function goes({ way, tied }: Outcome): string {
  const level = tied.length > 1;
  if (way === "lot") return level ? "screen-goes-tie-lot" : "screen-goes";
  if (way === "facilitator") return level ? "screen-goes-tie-facilitator" : "screen-goes-facilitator";
  return way === "minority" ? "screen-goes-minority" : "screen-goes";
}
