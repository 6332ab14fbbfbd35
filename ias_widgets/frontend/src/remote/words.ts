import type { Speech } from "@/i18n";
import type { Refusal } from "@/wire";

/** Why the room did not do what a leader asked: the leader's own words first, then those that all screens share. */
export function refusalWords({ say, has }: Speech, refusal: Refusal | null | undefined): string {
  const code = refusal?.code ?? "";
  const known = [`remote-refusal-${code}`, `refusal-${code}`].find(has);
  return say(known ?? "remote-refusal-other");
}
