import type { SceneBundle } from "@/film/bundle";
import type { Source } from "@/film/source";
import type { PlayerModel } from "@/player/solo";

/** Parts by hash, for all players of this page: a hash names its content for ever, and the engine sends each once. */
const kept = new Map<string, string>();

/** What the engine has sent is waited for so long; then it is asked for what is missing. */
export const ASK_AFTER_MS = 300;

/** After so long a part is drawn without. */
const GIVE_UP_AFTER_MS = 15_000;

interface Waiting {
  hash: string;
  got: (svg: string) => void;
}

/** What a film is drawn from, sent by the engine in the kernel. */
export class SoloSource implements Source {
  readonly #model: PlayerModel;
  readonly #still: () => string;
  readonly #lack: (hashes: string[]) => void;
  #waiting: Waiting[] = [];
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(model: PlayerModel, still: () => string, lack: (hashes: string[]) => void) {
    this.#model = model;
    this.#still = still;
    this.#lack = lack;
    this.take();
  }

  /** Take what the engine has sent by now. */
  readonly take = (): void => {
    const sent = (this.#model.get("parts") ?? {}) as Record<string, string>;
    for (const [hash, svg] of Object.entries(sent)) kept.set(hash, svg);
    this.#waiting = this.#waiting.filter(({ hash, got }) => {
      const svg = kept.get(hash);
      if (svg !== undefined) got(svg);
      return svg === undefined;
    });
  };

  async parts({ parts: hashes }: SceneBundle, names: string[]): Promise<ReadonlyMap<string, string>> {
    const got = new Map<string, string>();
    const known = names.filter((name) => name in hashes);
    await Promise.all(known.map((name) => this.#part(hashes[name]!).then((svg) => got.set(name, svg), (error: unknown) => console.error(String(error)))));
    return got;
  }

  #part(hash: string): Promise<string> {
    const svg = kept.get(hash);
    if (svg !== undefined) return Promise.resolve(svg);
    return new Promise((got, lost) => {
      this.#waiting.push({ hash, got });
      clearTimeout(this.#soon);
      this.#soon = setTimeout(() => this.#ask(), ASK_AFTER_MS);
      setTimeout(() => lost(new Error(`no part ${hash}`)), GIVE_UP_AFTER_MS);
    });
  }

  still(): string {
    return this.#still();
  }

  async clip(hash: string, mime: string): Promise<string> {
    const clip = ((this.#model.get("clips") ?? {}) as Record<string, DataView<ArrayBuffer>>)[hash];
    if (!clip) throw new Error(`no clip ${hash}`);
    return URL.createObjectURL(new Blob([clip], { type: mime }));
  }

  async captions(hash: string): Promise<string> {
    const vtt = ((this.#model.get("captions") ?? {}) as Record<string, string>)[hash];
    if (vtt === undefined) throw new Error(`no captions ${hash}`);
    return URL.createObjectURL(new Blob([vtt], { type: "text/vtt" }));
  }

  close(): void {
    clearTimeout(this.#soon);
    this.#waiting = [];
  }

  #ask(): void {
    const hashes = [...new Set(this.#waiting.map(({ hash }) => hash))];
    if (hashes.length) this.#lack(hashes);
  }
}
