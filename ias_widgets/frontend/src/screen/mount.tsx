import common from "ias:locales/common";
import words from "ias:locales/screen";
import { render } from "preact";
import { RoomStore } from "@/client/store";
import { Speech, SpeechContext } from "@/i18n";
import { Screen } from "@/screen/Screen";
import { dressScreen } from "@/screen/wrapper";
import type { ScreenView } from "@/wire";
import "@/styles/tokens.css";
import "@/styles/parts.css";
import "@/styles/screen.css";

export interface ScreenOptions {
  /** The hub's address for the room's routes, with a slash at its end. */
  base: string;
  /** The room's id or its six digits. */
  room: string;
  /** The room's screen key. */
  key: string;
  language?: string | undefined;
  /** True on a page of its own: the screen fills the window and hears its keys. */
  page?: boolean;
}

/** Show a room's big screen in `element`; returns how to take it away. */
export function mountScreen(element: HTMLElement, { base, room, key, language, page = false }: ScreenOptions): () => void {
  const speech = new Speech([common, words], language);
  const store = new RoomStore<ScreenView>({ base, role: "screen", room, key, language: speech.language.value });
  const undress = dressScreen(element, page);
  if (!page) element.tabIndex = 0;
  render(
    <SpeechContext.Provider value={speech}>
      <Screen store={store} wrapper={element} page={page} />
    </SpeechContext.Provider>,
    element,
  );
  store.start();
  return () => {
    store.stop();
    render(null, element);
    if (!page) element.removeAttribute("tabindex");
    undress();
  };
}
