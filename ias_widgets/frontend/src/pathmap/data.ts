/** What Python's `cases.path_map` and `rooms` tell of a walk. */
import type { FamilyCard, MapChoice, MapDecision, MapLayout, MapNode, PathMap, PathParting, TalkPick } from "@/wire";

export type { MapChoice, MapDecision, MapLayout, MapNode, MapTouch, PathMap, PathParting, TalkPick } from "@/wire";

/** A map with what a room adds to it; a learner's has neither families nor a talk. */
export interface Path {
  map: PathMap;
  parted: PathParting[];
  talk: TalkPick[];
  families: FamilyCard[];
}

/** The decisions made in a scene: more than one where the walk came there twice. */
export const decisionsIn = ({ map }: Path, scene: string): MapDecision[] => map.decisions.filter((made) => made.scene === scene);

export const chosenOf = (decision: MapDecision): MapChoice | undefined => decision.choices.find(({ state }) => state === "taken");

export const titleOf = ({ map }: Path, scene: string): string => map.nodes.find((node) => node.scene === scene)?.title ?? "";

/** The families that mostly took a choice. */
export function familiesOf({ parted, families }: Path, number: number, choice: string): FamilyCard[] {
  const ids = parted.find((one) => one.number === number)?.families[choice] ?? [];
  return families.filter(({ id }) => ids.includes(id));
}

/** Whether families mostly went different ways at a decision. */
export const isParted = ({ parted }: Path, number: number): boolean =>
  Object.values(parted.find((one) => one.number === number)?.families ?? {}).filter((ids) => ids.length > 0).length > 1;

/** Letters in a map are this high, in its own units. */
export const LETTERS_HIGH = 32;

/** Below this, in CSS pixels, letters in a map could not be read: it is told as a list. */
export const LEAST_LETTERS = 15;

/** The widest layout whose letters can be read in so much room; null where none can. */
export function layoutFor(map: PathMap, width: number): MapLayout | null {
  const fits = map.layouts.filter((layout) => (width / layout.width) * LETTERS_HIGH >= LEAST_LETTERS);
  return fits.reduce<MapLayout | null>((best, layout) => (best && best.columns >= layout.columns ? best : layout), null);
}

/** Scenes in the order in which the keyboard comes to them: the walk, then what was beside it. */
export function inOrder(nodes: MapNode[]): MapNode[] {
  const rank = { walked: 0, open: 1, beyond: 2 };
  return [...nodes].sort((one, other) => rank[one.state] - rank[other.state] || (one.orders[0] ?? 0) - (other.orders[0] ?? 0));
}
