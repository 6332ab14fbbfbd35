import found from "ias:questions";
import type { Kind } from "@/questions/base";
import { outsideKind } from "@/questions/outside/kind";

export type { AnswerState, AskProps, Kind, Option } from "@/questions/base";

const kinds = new Map(found.map((kind) => [kind.kind, kind]));

/** The kind of this name; undefined where the page knows nothing of it, as one older than the room's questions. */
export function kindOf(name: string): Kind | undefined {
  return kinds.get(name) ?? outsideKind(name);
}

export function kindNames(): string[] {
  return [...kinds.keys()];
}
