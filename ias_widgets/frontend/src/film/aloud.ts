/** Reads aloud with the device's own voice, where it has one for the language. */
export class Reader {
  readonly #synth: SpeechSynthesis | undefined;
  #speaking: SpeechSynthesisUtterance | null = null;
  #after: (() => void) | null = null;

  constructor(synth: SpeechSynthesis | undefined = globalThis.speechSynthesis) {
    this.#synth = synth;
  }

  /** The device's voice for a language; null where there is none. Some browsers know theirs only after a while: see `onVoices`. */
  voice(language: string): SpeechSynthesisVoice | null {
    const voices = this.#synth?.getVoices() ?? [];
    const fits = voices.filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language);
    return fits.find(({ localService }) => localService) ?? null;
  }

  /** Call `heard` when the device's voices have changed; returns how to stop that. */
  onVoices(heard: () => void): () => void {
    this.#synth?.addEventListener?.("voiceschanged", heard);
    return () => this.#synth?.removeEventListener?.("voiceschanged", heard);
  }

  /** Read `words` now, in place of what is being read. */
  read(words: string, language: string, rate: number): void {
    const voice = this.voice(language);
    if (!this.#synth || !voice) return;
    this.stop();
    const said = new SpeechSynthesisUtterance(words);
    Object.assign(said, { voice, lang: voice.lang, rate });
    said.onend = said.onerror = () => {
      if (this.#speaking !== said) return;
      this.#speaking = null;
      const after = this.#after;
      this.#after = null;
      after?.();
    };
    this.#speaking = said;
    this.#synth.speak(said);
  }

  get reads(): boolean {
    return this.#speaking !== null;
  }

  /** Call `after` when what is being read has been read; not if it is stopped before. */
  whenDone(after: () => void): void {
    this.#after = after;
  }

  stop(): void {
    this.#speaking = this.#after = null;
    this.#synth?.cancel();
  }
}
