import common from "ias:locales/common";
import words from "ias:locales/remote";
import { render } from "preact";
import { Speech, SpeechContext } from "@/i18n";
import { dress, type Surface } from "@/parts/surface";
import { Remote } from "@/remote/Remote";
import { RemoteStore, type RemoteOptions as StoreOptions, type Sent } from "@/remote/store";
import "@/styles/tokens.css";
import "@/styles/parts.css";
import "@/tablet/tablet.css";
import "@/remote/remote.css";

export interface RemoteOptions extends StoreOptions, Pick<Surface, "theme"> {
  /** The hub's address for the room's routes, with a slash at its end. */
  base: string;
  /** The room's id or its six digits. */
  room: string;
  /** The room's remote key. */
  key: string;
  language?: string | undefined;
  /** Hears which language was chosen. */
  spoken?: (language: string) => void;
}

/** Mount the phone that leads a room in `element`; returns how to take it away. */
export function mountRemote(element: HTMLElement, { base, room, key, language, spoken, theme, ...more }: RemoteOptions): () => void {
  const speech = new Speech([common, words], language);
  const store = new RemoteStore({ base, room, key, language: speech.language.value }, { told: buzz, ...more });
  const undress = dressRemote(element, speech, theme);
  const speak = (code: string): void => {
    speech.speak(code);
    store.speak(code);
    spoken?.(code);
  };
  render(
    <SpeechContext.Provider value={speech}>
      <Remote store={store} onLanguage={speak} />
    </SpeechContext.Provider>,
    element,
  );
  store.start();
  return () => {
    store.stop();
    render(null, element);
    undress();
  };
}

/** Dress `element` as the phone's page; returns how to undress it. */
export function dressRemote(element: HTMLElement, speech: Speech, theme?: Surface["theme"]): () => void {
  const undress = dress(element, { surface: "tablet", ...(theme ? { theme } : {}) });
  const stopSpeaking = speech.language.subscribe((code) => (element.lang = document.documentElement.lang = code));
  return () => {
    stopSpeaking();
    undress();
  };
}

/** Felt in the hand, where a phone can: short for done, twice for refused. */
function buzz({ state }: Sent): void {
  if (typeof navigator.vibrate === "function") navigator.vibrate(state === "saved" ? 30 : [60, 60, 60]);
}
