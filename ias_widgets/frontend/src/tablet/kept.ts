import type { Pending } from "@/client/outbox";
import { nothingOfSheets, type KeptSheets } from "@/tablet/sheet/sheets";
import type { PendingTap } from "@/tablet/taps";
import type { NoteDraft, PendingWriting } from "@/tablet/writings";

/** Somebody who answers on this device. `done` is the last round whose answer was saved, or the last sheet that was handed in. */
export interface Person {
  token: string;
  agency: string;
  table: boolean;
  words: string[];
  done?: string;
}

/** What this device keeps of a room. */
export interface Kept {
  room: string | null;
  people: Person[];
  active: string | null;
  /** Several people answer here, one after the other. */
  turns: boolean;
  pending: Pending[];
  drafts: Record<string, unknown>;
  taps: PendingTap[];
  writings: PendingWriting[];
  /** What is begun and not sent, by person and wall. */
  notes: Record<string, NoteDraft>;
  sheets: KeptSheets;
}

export const nothingKept = (): Kept => ({ room: null, people: [], active: null, turns: false, pending: [], drafts: {}, taps: [], writings: [], notes: {}, sheets: nothingOfSheets() });

/** Where it is kept: by the hub's address and the room. */
export const keyOf = (base: string, room: string): string => `ias:${base}:${room}`;
