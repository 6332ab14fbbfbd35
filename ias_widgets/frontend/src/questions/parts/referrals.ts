/** What the referral map is drawn from, in the browser. */
import type { Option } from "@/questions/base";
import type { FamilyResult, RoundResult } from "@/wire";

export interface ReferralTally {
  counts: Record<string, number>;
  first: Record<string, number>;
  expect: Record<string, Record<string, number>>;
}

export interface Actor {
  id: string;
  name: string;
}

export interface Mismatch {
  way: "expected" | "done";
  from: string;
  of: string;
  target: string;
  expect: [n: number, of: number];
  does: [n: number, of: number];
}

export interface Across {
  mismatches: Mismatch[];
  said: string[];
}

/** A line of the network: how many of a family have a target on their list, and how many call it first. */
export interface Tie {
  family: string;
  target: string;
  named: number;
  first: number;
  of: number;
}

/** What a room can read from its last row. */
export const MOST_TARGETS = 7;
export const MOST_MISMATCHES = 3;
/** A line is drawn from this share of a family that calls a target first, or from half that name it. */
const WORTH_FIRST = 0.2;
const WORTH_NAMED = 0.5;

export function referralTally(tally: Record<string, unknown> | null): ReferralTally | null {
  return tally && tally["first"] && tally["expect"] ? (tally as unknown as ReferralTally) : null;
}

export function actorsOf(body: Record<string, unknown>): Actor[] {
  const actors = body["actors"];
  return Array.isArray(actors) ? (actors as Actor[]) : [];
}

export function acrossOf(across: Record<string, unknown> | null): Across {
  return { mismatches: (across?.["mismatches"] ?? []) as Mismatch[], said: (across?.["said"] ?? []) as string[] };
}

/** How many answered: everybody calls somebody first. */
export function peopleOf(tally: ReferralTally): number {
  return Object.values(tally.first).reduce((sum, n) => sum + n, 0);
}

/** Targets, those called first most often before the others. */
export function byNamed(targets: Option[], { counts, first }: ReferralTally): Option[] {
  const worth = ({ id }: Option): number => (first[id] ?? 0) * 1000 + (counts[id] ?? 0);
  return [...targets].sort((a, b) => worth(b) - worth(a));
}

/** The families' tallies together. */
export function together(split: FamilyResult[]): ReferralTally {
  const sum: ReferralTally = { counts: {}, first: {}, expect: {} };
  for (const { tally } of split) {
    const their = referralTally(tally);
    if (!their) continue;
    for (const part of ["counts", "first"] as const) for (const [id, n] of Object.entries(their[part])) sum[part][id] = (sum[part][id] ?? 0) + n;
  }
  return sum;
}

/** The targets with a row of their own: those that a mismatch is about, then those named most; the rest in order. */
export function rowsOf(targets: Option[], sum: ReferralTally, mismatches: Mismatch[]): [rows: Option[], rest: Option[]] {
  const about = new Set(mismatches.map(({ target }) => target));
  const ordered = byNamed(targets, sum);
  const named = ordered.filter(({ id }) => (sum.counts[id] ?? 0) > 0 || about.has(id));
  const spare = Math.max(0, MOST_TARGETS - named.filter(({ id }) => about.has(id)).length);
  const free = new Set(named.filter(({ id }) => !about.has(id)).slice(0, spare).map(({ id }) => id));
  const rows = named.filter(({ id }) => about.has(id) || free.has(id));
  return [rows, ordered.filter((one) => !rows.includes(one) && (sum.counts[one.id] ?? 0) > 0)];
}

/** The lines worth drawing: of each family its strongest first call at least. */
export function tiesOf(split: FamilyResult[], rows: Option[]): Tie[] {
  return split.flatMap(({ family, tally }) => {
    const their = referralTally(tally);
    if (!their) return [];
    const of = Math.max(1, peopleOf(their));
    const ties = rows.map(({ id }) => ({ family, target: id, named: their.counts[id] ?? 0, first: their.first[id] ?? 0, of }));
    const strongest = Math.max(...ties.map(({ first }) => first));
    return ties.filter(({ named, first }) => first > 0 && (first === strongest || first / of >= WORTH_FIRST) || named / of >= WORTH_NAMED);
  });
}

export interface Moved {
  target: string;
  before: number;
  all: number;
  after: number;
  rest: number;
}

/** The target whose share of first calls changed most between the last two rounds; null where none did. */
export function movedOf(rounds: RoundResult[]): Moved | null {
  const [earlier, later] = rounds.slice(-2).map(({ tally }) => referralTally(tally));
  if (rounds.length < 2 || !earlier || !later) return null;
  const [all, rest] = [peopleOf(earlier), peopleOf(later)];
  const moves = Object.keys(later.first).map((target) => ({ target, before: earlier.first[target] ?? 0, all, after: later.first[target] ?? 0, rest }));
  const far = ({ before, after }: Moved): number => Math.abs(after / Math.max(1, rest) - before / Math.max(1, all));
  const [most] = moves.sort((a, b) => far(b) - far(a));
  return most && far(most) > 0 ? most : null;
}
