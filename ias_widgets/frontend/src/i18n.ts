import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { signal, type Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { bind } from "@/typography";

/** Language code to the text of a Fluent file, as `ias:locales/<domain>` gives it. */
export type Catalogue = Record<string, string>;
export type Args = Record<string, FluentVariable>;

/** The screen texts of one mounted view, in the language it speaks now. */
export class Speech {
  readonly language: Signal<string>;
  readonly languages: string[];
  readonly #catalogues: Catalogue[];
  readonly #bundles = new Map<string, FluentBundle>();

  constructor(catalogues: Catalogue[], language?: string) {
    this.#catalogues = catalogues;
    this.languages = Object.keys(catalogues[0] ?? {});
    this.language = signal(this.#known(language) ?? guess(this.languages));
  }

  /** Speak another language; one that is not known changes nothing. */
  speak(language: string): void {
    this.language.value = this.#known(language) ?? this.language.value;
  }

  /** The words for `key`, one-letter words bound. A key that is missing is reported and shown as itself. */
  readonly say = (key: string, args: Args | null = null): string => {
    const language = this.language.value;
    const bundle = this.#bundle(language);
    const message = bundle.getMessage(key);
    if (!message?.value) {
      console.error(`no words for "${key}" in "${language}"`);
      return key;
    }
    const errors: Error[] = [];
    const said = bundle.formatPattern(message.value, args, errors);
    for (const error of errors) console.error(`"${key}" in "${language}": ${error.message}`);
    return bind(said, language);
  };

  readonly has = (key: string): boolean => this.#bundle(this.language.value).hasMessage(key);

  /** A text that came from the room, in the language spoken now. */
  readonly text = (words: string): string => bind(words, this.language.value);

  /** A date as people of this language write it. */
  readonly date = (iso: string): string => {
    const [year, month, day] = iso.split("-").map(Number);
    if (!year || !month || !day) return iso;
    const english = this.language.value === "en";
    const length = english ? "long" : "2-digit";
    const options = { day: english ? "numeric" : "2-digit", month: length, year: "numeric", timeZone: "UTC" } as const;
    return new Intl.DateTimeFormat(english ? "en-GB" : this.language.value, options).format(Date.UTC(year, month - 1, day));
  };

  #known(language: string | undefined): string | undefined {
    return this.languages.find((known) => known === language);
  }

  #bundle(language: string): FluentBundle {
    let bundle = this.#bundles.get(language);
    if (!bundle) {
      bundle = new FluentBundle(language, { useIsolating: false });
      for (const catalogue of this.#catalogues) bundle.addResource(new FluentResource(catalogue[language] ?? ""));
      this.#bundles.set(language, bundle);
    }
    return bundle;
  }
}

/** The language of the browser among `known`, else English, else the first. */
function guess(known: string[]): string {
  const wishes = typeof navigator === "undefined" ? [] : (navigator.languages ?? [navigator.language]);
  for (const wish of wishes) {
    const found = known.find((code) => wish.toLowerCase().split("-")[0] === code);
    if (found) return found;
  }
  return known.includes("en") ? "en" : (known[0] ?? "en");
}

export const SpeechContext = createContext<Speech | null>(null);

/** The `Speech` of the view a component is mounted in. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("no SpeechContext above this component");
  return speech;
}
