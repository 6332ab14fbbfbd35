import board from "ias:locales/board";
import common from "ias:locales/common";
import film from "ias:locales/film";
import pathWords from "ias:locales/path";
import remote from "ias:locales/remote";
import sheet from "ias:locales/sheet";
import words from "ias:locales/screen";
import signs from "ias:locales/signs";
import kinds from "ias:questions/words";
import { render } from "preact";
import { RoomStore } from "@/client/store";
import { Speech, SpeechContext } from "@/i18n";
import { Clicker } from "@/screen/clicker";
import { Screen } from "@/screen/Screen";
import { pixelsOf, watchPixels } from "@/screen/viewport";
import { dressScreen } from "@/screen/wrapper";
import type { ScreenView } from "@/wire";
import "@/styles/tokens.css";
import "@/styles/parts.css";
import "@/film/film.css";
import "@/styles/screen.css";
import "@/pathmap/pathmap.css";
import "@/signs/signsScreen.css";
import "@/screen/wall/wall.css";

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
  /** A remote's key: a presenter's clicker then leads the room from this screen. */
  clicker?: string | undefined;
}

/** Show a room's big screen in `element`; returns how to take it away. */
export function mountScreen(element: HTMLElement, { base, room, key, language, page = false, clicker: lead }: ScreenOptions): () => void {
  const speech = new Speech([common, words, board, film, remote, pathWords, sheet, signs, kinds], language);
  const seat = { base, room, language: speech.language.value };
  const store = new RoomStore<ScreenView>({ ...seat, role: "screen", key, ...(page ? { viewport: () => pixelsOf(window) } : {}) });
  const clicker = lead ? new Clicker({ ...seat, key: lead }) : undefined;
  const unwatch = page ? watchPixels(() => store.greet()) : () => undefined;
  const undress = dressScreen(element, page);
  if (!page) element.tabIndex = 0;
  render(
    <SpeechContext.Provider value={speech}>
      <Screen store={store} wrapper={element} page={page} clicker={clicker} />
    </SpeechContext.Provider>,
    element,
  );
  store.start();
  clicker?.store.start();
  return () => {
    unwatch();
    clicker?.store.stop();
    store.stop();
    render(null, element);
    if (!page) element.removeAttribute("tabindex");
    undress();
  };
}
