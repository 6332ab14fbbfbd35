import type { FilmClock } from "@/film/clock";
import { WIDE } from "@/film/motion";
import { Plate, type Looks } from "@/film/plate";
import { printOf } from "@/film/prints";
import type { Scene } from "@/film/scene";
import type { Wings } from "@/film/wings";

/** What a cut cost: from the moment at which it was due, or asked for, until its first frame was painted. */
export interface Cut {
  kind: "cut" | "scene" | "seek";
  scene: string;
  shot: string;
  /** Milliseconds of `performance.now()`: when it was due, when the new shot was put in place, when that had been painted. */
  due: number;
  placed: number;
  painted: number;
}

/** By then a shot that waits below has been drawn; it need not be mixed into every frame any longer. */
export const DRAWN_AFTER_MS = 700;

/** Units of the picture's height that two rows of captions take, where they stand on it. */
export const CAPTIONS = 132;

interface Seen {
  key: string;
  scene: Scene;
  index: number;
  plate: Plate;
}

/** Heard on the projector's element, once for each cut. */
export const CUT = "film:cut";

/** So long after a cut the next shot is made ready: not while the first frames of this one are drawn. */
const NEXT_AFTER_MS = 400;

/** Whether the next shot is made ready before it is due; only the benchmark, and whoever shows one shot, does without. */
export const preparing = { next: true };

/** Shows a scene shot by shot in `host`. The next shot lies ready below the one that is seen. */
export class Projector {
  readonly #host: HTMLElement;
  readonly #looks: Looks;
  readonly #forget: () => void;
  readonly #wings: Wings | undefined;
  #seen: Seen | null = null;
  #wanted = "";
  #next: { key: string; plate: Plate } | null = null;
  #later: ReturnType<typeof setTimeout> | undefined;
  #due: ReturnType<typeof setTimeout> | undefined;

  /** With wings it shows shots there, and not in `host`. */
  constructor(host: HTMLElement, looks: Looks, wings?: Wings) {
    this.#host = wings?.element ?? host;
    this.#wings = wings;
    this.#looks = looks;
    this.#forget = wings ? () => undefined : scaled(host);
    void document.fonts?.ready.then(() => this.#fit());
  }

  /** Show a shot as the clock has it; where it is shown already, set it right. */
  show(scene: Scene, index: number, clock: FilmClock): void {
    const key = keyOf(scene, index);
    if (this.#seen?.key === key) {
      this.#wanted = key;
      this.#seen.plate.sync(clock);
      this.#plan(scene, index, clock);
      return;
    }
    if (this.#wanted === key) return;
    this.#wanted = key;
    const begin = scene.timeline.spans[index]?.begin ?? 0;
    const kind = this.#kind(scene, index, clock.seconds() - begin, clock.runs());
    const late = kind === "cut" ? ((clock.seconds() - begin) / clock.transport.value.rate) * 1000 : 0;
    const due = performance.now() - late;
    const plate = this.#take(key, scene, index);
    const cut = (): void => {
      if (this.#wanted === key) this.#cut({ key, scene, index, plate }, clock, { kind, due });
      else if (this.#next?.plate !== plate) plate.remove();
    };
    if (plate.whole) cut();
    else void plate.ready.then(cut);
  }

  close(): void {
    clearTimeout(this.#later);
    clearTimeout(this.#due);
    this.#wanted = "";
    this.#forget();
    this.#seen?.plate.remove();
    this.#next?.plate.remove();
    this.#seen = this.#next = null;
  }

  #kind(scene: Scene, index: number, within: number, runs: boolean): Cut["kind"] {
    if (this.#seen?.scene.bundle.scene !== scene.bundle.scene) return "scene";
    return runs && index === this.#seen.index + 1 && within < 1 ? "cut" : "seek";
  }

  #take(key: string, scene: Scene, index: number): Plate {
    const ready = this.#next;
    if (ready?.key === key) return ready.plate;
    const drawn = this.#wings?.take(key);
    if (drawn) return drawn;
    return this.#mount(scene, index);
  }

  /** Mount a shot below what is seen: there it is painted, unseen. */
  #mount(scene: Scene, index: number): Plate {
    const plate = new Plate(scene, index, this.#looks);
    const mount = (): void => {
      this.#host.prepend(plate.element);
      plate.fit();
      setTimeout(() => plate.element.classList.toggle("waits", this.#seen?.plate !== plate), DRAWN_AFTER_MS);
    };
    if (plate.whole) mount();
    else void plate.ready.then(mount);
    return plate;
  }

  #cut(next: Seen, clock: FilmClock, { kind, due }: { kind: Cut["kind"]; due: number }): void {
    const old = this.#seen?.plate;
    const waiting = this.#next?.plate;
    if (waiting && waiting !== next.plate) waiting.remove();
    this.#next = null;
    this.#seen = next;
    // It stays where it is in the document: moved there, it would be drawn anew.
    old?.element.classList.remove("is-seen");
    next.plate.element.classList.remove("waits");
    next.plate.element.classList.add("is-seen");
    next.plate.sync(clock);
    const { scene, shot } = { scene: next.scene.bundle.scene, shot: next.plate.element.dataset["shot"] ?? "" };
    const placed = performance.now();
    painted((at) => {
      old?.remove();
      this.#host.dispatchEvent(new CustomEvent<Cut>(CUT, { bubbles: true, detail: { kind, scene, shot, due, placed, painted: at } }));
    });
    this.#plan(next.scene, next.index, clock);
    clearTimeout(this.#later);
    if (preparing.next) this.#later = setTimeout(() => this.#prepare(next.scene, next.index + 1), NEXT_AFTER_MS);
  }

  /** Cut to the next shot when it is due, before anything else is drawn anew. */
  #plan(scene: Scene, index: number, clock: FilmClock): void {
    clearTimeout(this.#due);
    const begin = scene.timeline.spans[index + 1]?.begin;
    if (begin === undefined || !clock.runs()) return;
    const ms = ((begin - clock.seconds()) / clock.transport.value.rate) * 1000;
    this.#due = setTimeout(() => clock.seconds() >= begin && this.show(scene, index + 1, clock), Math.max(0, ms) + 1);
  }

  #prepare(scene: Scene, index: number): void {
    if (index >= scene.timeline.spans.length) return;
    const plate = this.#mount(scene, index);
    this.#next = { key: keyOf(scene, index), plate };
    void plate.ready.then(() => this.#next?.plate === plate && plate.wait());
  }

  #fit(): void {
    this.#seen?.plate.fit();
    this.#next?.plate.fit();
  }
}

/** Keep the picture space as wide as its host; returns how to stop that. */
export function scaled(host: HTMLElement): () => void {
  const measure = (): void => host.style.setProperty("--scale", String(host.clientWidth / WIDE || 1));
  const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
  observer?.observe(host);
  measure();
  return () => observer?.disconnect();
}

export const keyOf = (scene: Scene, index: number): string => `${scene.key}#${index}`;

/** Call when what stands in the document now has been painted. */
function painted(done: (at: number) => void): void {
  const frame = typeof requestAnimationFrame === "function" ? requestAnimationFrame : (run: () => void) => setTimeout(run, 16);
  frame(() => frame(() => done(performance.now())));
}

/** Make the first shots of these scenes ready to be shown: fetched, composed, decoded. */
export async function readyFirst(scenes: Scene[]): Promise<void> {
  await Promise.all(scenes.map((scene) => printOf(scene, 0).ready));
}
