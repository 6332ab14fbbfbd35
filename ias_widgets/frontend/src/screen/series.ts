import type { Args } from "@/i18n";
import { countsOf } from "@/parts/Bars";
import { ofPresent } from "@/screen/words";
import type { FamilyCard, Result, RoundResult } from "@/wire";

/** A line of words: a key of the catalogue and its arguments. */
export type Said = [key: string, args: Args];

/** One set of bars: a round, or a family in the last round. */
export interface Series {
  key: string;
  /** Words of the catalogue, or a family's name as it is. */
  name: Said | string;
  /** "n of present", hands. */
  notes: Said[];
  answered: number;
  /** Null where too few answered. */
  counts: Record<string, number> | null;
  /** A family's colour and pattern, 1 to 7. */
  look: number | undefined;
  /** An earlier vote: outlined. */
  earlier: boolean;
}

/** The rounds in order; every one says "n of present". */
export function roundsOf(result: Result): Series[] {
  const last = result.rounds.length - 1;
  return result.rounds.map((round, i) => ({
    key: `round ${round.number}`,
    name: nameOf(round, result.rounds.length),
    notes: [["screen-n-of-present", ofPresent(round.answered, round.present)], ...hands(round)],
    answered: round.answered,
    counts: round.tally && countsOf(round.tally),
    look: undefined,
    earlier: i < last,
  }));
}

/** Two rounds are the votes before and after the talk; more are numbered. */
function nameOf({ number }: RoundResult, rounds: number): Said {
  if (rounds === 1) return ["screen-all", {}];
  if (rounds === 2) return [number === 1 ? "screen-before-talk" : "screen-after-talk", {}];
  return ["screen-round", { n: number }];
}

const hands = ({ hands: n }: RoundResult): Said[] => (n > 0 ? [["screen-hands", { n }]] : []);

/** The families of the last round, in the room's order; empty where no split may be shown. */
export function familiesOf(result: Result, cards: FamilyCard[], others: string): Series[] {
  return (result.split ?? []).map(({ family, answered, tally }) => {
    const card = cards.find(({ id }) => id === family);
    const [name, look] = card ? [card.name, card.look] : [others, undefined];
    return { key: `family ${family}`, name, notes: [], answered, counts: countsOf(tally), look, earlier: false };
  });
}

/** What the split is called. */
export function splitName(rounds: number): Said {
  if (rounds === 1) return ["screen-by-group", {}];
  return rounds === 2 ? ["screen-by-group-after-talk", {}] : ["screen-by-group-round", { n: rounds }];
}
