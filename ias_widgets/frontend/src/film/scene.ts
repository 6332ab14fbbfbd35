import type { Board, SceneBundle } from "@/film/bundle";
import type { Source } from "@/film/source";
import { timelineOf, type Timeline } from "@/film/timeline";

/** A scene with all that is needed to play it. */
export interface Scene {
  /** Names its content: two scenes of one key are alike. */
  key: string;
  bundle: SceneBundle;
  timeline: Timeline;
  source: Source;
}

export function sceneOf(key: string, bundle: SceneBundle, source: Source): Scene {
  return { key, bundle, timeline: timelineOf(bundle), source };
}

/** How a shot is drawn, or null where the scene's still stands for it. */
export function boardOf({ bundle }: Scene, index: number): Board | null {
  return bundle.shots[index]?.board ?? null;
}
