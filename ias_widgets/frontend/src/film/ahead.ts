import { useEffect } from "preact/hooks";
import { readyFirst } from "@/film/projector";
import { sceneOf } from "@/film/scene";
import { bundleOf, hubSource } from "@/film/source";

/** Make the first shots of scenes ready that can come next, so that whichever is chosen opens at once. */
export function useAhead(base: string, hashes: string[]): void {
  useEffect(() => {
    const source = hubSource(base);
    for (const hash of hashes)
      bundleOf(base, hash).then((bundle) => readyFirst([sceneOf(hash, bundle, source)]), (error: unknown) => console.error(`a scene ahead is missing: ${error}`));
  }, [base, hashes.join(" ")]);
}
