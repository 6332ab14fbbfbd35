import type { SceneBundle } from "@/film/bundle";

/** Where what a scene is drawn from comes from: a hub, or the engine of a notebook. */
export interface Source {
  /** The SVG text of these parts, by their names; what cannot be had is missing. */
  parts: (bundle: SceneBundle, names: string[]) => Promise<ReadonlyMap<string, string>>;
  /** The address of the scene's still; empty where it has none. */
  still: (bundle: SceneBundle) => string;
  /** The address of a filmed scene. */
  clip: (hash: string, mime: string) => Promise<string>;
  /** The address of its captions. */
  captions: (hash: string) => Promise<string>;
}

const fetched = new Map<string, Promise<unknown>>();

/** Fetch what a hash names: it is the same for ever, so it is fetched once. A failure is not kept. */
function once<T>(address: string, read: (answer: Response) => Promise<T>): Promise<T> {
  let got = fetched.get(address) as Promise<T> | undefined;
  if (!got) {
    got = fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return read(answer);
    });
    got.catch(() => fetched.delete(address));
    fetched.set(address, got);
  }
  return got;
}

const addressOf = (base: string, path: string): string => new URL(path, new URL(base, document.baseURI)).href;

export function bundleOf(base: string, hash: string): Promise<SceneBundle> {
  return once(addressOf(base, `bundle/${hash}.json`), (answer) => answer.json() as Promise<SceneBundle>);
}

/** All parts of a film, in one pack. */
function kitOf(base: string, hash: string): Promise<ReadonlyMap<string, string>> {
  return once(addressOf(base, `kit/${hash}.json`), async (answer) => new Map(Object.entries((await answer.json()) as Record<string, string>)));
}

/** A hub's own addresses. */
export function hubSource(base: string): Source {
  return {
    parts: async ({ kit }) => (kit ? kitOf(base, kit) : new Map()),
    still: ({ picture }) => (picture ? addressOf(base, `picture/${picture}`) : ""),
    clip: async (hash) => addressOf(base, `clip/${hash}`),
    captions: async (hash) => addressOf(base, `captions/${hash}.vtt`),
  };
}
