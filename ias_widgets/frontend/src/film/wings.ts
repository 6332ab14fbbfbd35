import { useEffect, useMemo } from "preact/hooks";
import { calmMotion } from "@/film/motionWish";
import { Plate, type Looks } from "@/film/plate";
import { CAPTIONS, DRAWN_AFTER_MS, keyOf, scaled } from "@/film/projector";
import { sceneOf, type Scene } from "@/film/scene";
import { bundleOf, hubSource } from "@/film/source";
import { useSpeech } from "@/i18n";

/** More scenes than these are made ready only when they are due. */
const MOST = 4;

/** Between two of them the film that plays has the browser for itself. */
const APART_MS = 1200;

/**
 * Where the first shots of scenes that can come next are drawn, unseen, for as long as the screen lives.
 *
 * A branch shows one of them where it lies: moved in the document it would be drawn anew.
 */
export class Wings {
  readonly element = document.createElement("div");
  readonly #looks: Looks;
  readonly #plates = new Map<string, Plate>();
  readonly #forget: () => void;

  constructor(looks: Looks) {
    this.#looks = looks;
    this.element.className = "sight wings";
    this.#forget = scaled(this.element);
  }

  /** Draw the first shot of a scene; ends when that is done. */
  async ready(scene: Scene): Promise<void> {
    const key = keyOf(scene, 0);
    if (this.#plates.has(key)) return;
    const plate = new Plate(scene, 0, this.#looks);
    this.#plates.set(key, plate);
    await plate.ready;
    if (this.#plates.get(key) !== plate) return;
    plate.element.classList.add("primes");
    this.element.prepend(plate.element);
    plate.fit();
    plate.wait();
    await new Promise((done) => setTimeout(done, DRAWN_AFTER_MS));
    if (this.#plates.get(key) === plate) plate.element.classList.replace("primes", "waits");
  }

  /** Hand over a plate that lies ready; it is then the taker's. */
  take(key: string): Plate | undefined {
    const plate = this.#plates.get(key);
    if (!plate?.element.isConnected) return undefined;
    this.#plates.delete(key);
    plate.element.classList.remove("primes", "waits");
    return plate;
  }

  /** Let go of all but these. */
  keep(keys: ReadonlySet<string>): void {
    for (const [key, plate] of this.#plates) {
      if (keys.has(key)) continue;
      this.#plates.delete(key);
      plate.remove();
    }
  }

  close(): void {
    this.keep(new Set());
    this.#forget();
    this.element.remove();
  }
}

/** The wings of a screen, with the scenes whose bundles have these hashes made ready one after the other. */
export function useWings(base: string, hashes: string[]): Wings {
  const { text } = useSpeech();
  const wings = useMemo(() => new Wings({ calm: calmMotion(), text, below: CAPTIONS }), []);
  useEffect(() => () => wings.close(), []);
  useEffect(() => {
    let wanted = true;
    const source = hubSource(base);
    const some = hashes.slice(0, MOST);
    wings.keep(new Set(some.map((hash) => `${hash}#0`)));
    const all = async (): Promise<void> => {
      for (const hash of some) {
        if (!wanted) return;
        try {
          await wings.ready(sceneOf(hash, await bundleOf(base, hash), source));
        } catch (error) {
          console.error(`a scene ahead is missing: ${error}`);
        }
        await new Promise((done) => setTimeout(done, APART_MS));
      }
    };
    const soon = setTimeout(() => void all(), APART_MS);
    return () => {
      wanted = false;
      clearTimeout(soon);
    };
  }, [base, hashes.join(" ")]);
  return wings;
}
