import { batch, signal, type Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { readyFirst } from "@/film/projector";
import { sceneOf } from "@/film/scene";
import type { SceneBundle } from "@/film/bundle";
import type { Page, Wish } from "@/player/page";
import { SoloSource } from "@/player/soloSource";

/** The part of an anywidget model that is used. */
export interface PlayerModel {
  get: (trait: string) => unknown;
  on: (event: string, heard: () => void) => void;
  off: (event: string, heard: () => void) => void;
  send: (message: unknown) => void;
}

/** An engine that has not answered for this long is said to be silent. */
export const SILENT_AFTER_MS = 5000;

/** What one learner sees: the page the engine has shown, and what only the view knows. */
export class Solo {
  readonly page: Signal<Page | null>;
  readonly picture: Signal<string>;
  /** Why the last wish was not granted: a code, or nothing. */
  readonly trouble = signal("");
  readonly silent = signal(false);
  /** Away from the film: on a break, or gone for good. */
  readonly away = signal<"break" | "left" | null>(null);
  /** The page whose scene has been watched: its decision is asked. */
  readonly watched = signal(0);
  /** The page whose scene is watched, and how far: a break comes back there. */
  place = { page: 0, seconds: 0 };
  readonly source: SoloSource;
  readonly #model: PlayerModel;
  #asked = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(model: PlayerModel) {
    this.#model = model;
    this.page = signal(this.#page());
    this.picture = signal(this.#picture());
    this.source = new SoloSource(model, () => this.picture.value, (hashes) => this.#model.send({ do: "lack", at: this.page.value?.at ?? 0, parts: hashes }));
    for (const trait of ["page", "trouble"]) model.on(`change:${trait}`, this.#renew);
    model.on("change:parts", this.source.take);
    model.on("change:ahead", this.#ahead);
    this.#ahead();
  }

  /** Ask the engine for something. What was asked of a page already is not asked again. */
  ask(wish: Wish): void {
    const at = this.page.value?.at ?? 0;
    if (wish.do !== "speak") {
      if (this.#asked === at) return;
      this.#asked = at;
    }
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      this.#asked = 0;
      this.silent.value = true;
    }, SILENT_AFTER_MS);
    this.#model.send({ ...wish, at });
  }

  /** Watch the scene again, from its beginning. */
  watchAgain(): void {
    this.place = { page: 0, seconds: 0 };
    this.watched.value = 0;
  }

  close(): void {
    clearTimeout(this.#patience);
    for (const trait of ["page", "trouble"]) this.#model.off(`change:${trait}`, this.#renew);
    this.#model.off("change:parts", this.source.take);
    this.#model.off("change:ahead", this.#ahead);
    this.source.close();
  }

  /** The scenes that can come next open at once. */
  readonly #ahead = (): void => {
    const ahead = (this.#model.get("ahead") ?? {}) as Record<string, SceneBundle>;
    void readyFirst(Object.entries(ahead).map(([hash, bundle]) => sceneOf(hash, bundle, this.source)));
  };

  readonly #renew = (): void => {
    clearTimeout(this.#patience);
    this.source.take();
    const { code = "" } = (this.#model.get("trouble") ?? {}) as { code?: string };
    const page = this.#page();
    batch(() => {
      this.silent.value = false;
      this.trouble.value = code;
      if (page?.at !== this.page.value?.at) this.away.value = null;
      this.page.value = page;
      this.picture.value = this.#picture();
    });
    this.#asked = 0;
  };

  #page(): Page | null {
    const page = this.#model.get("page") as Page | undefined;
    return page?.stage ? page : null;
  }

  /** As an image's address: nothing inside a picture that is shown so can run or ask for anything. */
  #picture(): string {
    const svg = String(this.#model.get("picture") ?? "");
    return svg && `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  }
}

export const SoloContext = createContext<Solo | null>(null);

export function useSolo(): Solo {
  const solo = useContext(SoloContext);
  if (!solo) throw new Error("no SoloContext above this component");
  return solo;
}
