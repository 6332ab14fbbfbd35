/** A scene as anybody may see it: what `<base>bundle/<hash>.json` holds. */
export interface SceneBundle {
  film: string;
  scene: string;
  language: string;
  title: string;
  /** On a film's first scene: what people should know before they watch. */
  content_note: string | null;
  seconds: number;
  /** Hash of the still, served at `<base>picture/<hash>`. */
  picture: string | null;
  picture_alt: string;
  shots: Shot[];
  ending: Ending | null;
}

export interface Shot {
  id: string;
  seconds: number;
  seen: string;
  lines: Line[];
  papers: Paper[];
}

/** No speaker: a narrator's caption. `at` is the second of the shot at which it begins. */
export interface Line {
  speaker: string;
  text: string;
  at: number;
}

/** `at` is the second of the shot at which it is laid down. */
export interface Paper {
  kind: "paper" | "phone" | "screen";
  at: number;
  title: string;
  rows: [label: string, value: string][];
  total: [label: string, value: string] | null;
}

export const CONCERNS = ["safety", "rights", "evidence"] as const;
export type Concern = (typeof CONCERNS)[number];

export interface Ending {
  name: string;
  concerns: Partial<Record<Concern, string>>;
}

const fetched = new Map<string, Promise<SceneBundle>>();

/** Fetch a bundle; a hash names its content for ever, so it is fetched once. A failure is not kept. */
export function bundleOf(base: string, hash: string): Promise<SceneBundle> {
  const address = new URL(`bundle/${hash}.json`, new URL(base, document.baseURI)).href;
  let bundle = fetched.get(address);
  if (!bundle) {
    bundle = fetchJson(address);
    bundle.catch(() => fetched.delete(address));
    fetched.set(address, bundle);
  }
  return bundle;
}

async function fetchJson(address: string): Promise<SceneBundle> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as SceneBundle;
}

export function pictureAddress(base: string, hash: string): string {
  return new URL(`picture/${hash}`, new URL(base, document.baseURI)).href;
}
