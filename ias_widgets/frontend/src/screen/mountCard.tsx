import common from "ias:locales/common";
import words from "ias:locales/screen";
import { render } from "preact";
import { RoomStore } from "@/client/store";
import { Speech, SpeechContext } from "@/i18n";
import { dress } from "@/parts/surface";
import { JoinCard } from "@/screen/JoinCard";
import type { ScreenOptions } from "@/screen/mount";
import type { ScreenView } from "@/wire";
import "@/styles/tokens.css";
import "@/styles/parts.css";
import "@/screen/joincard.css";

/** Show the way into a room in `element`; returns how to take it away. */
export function mountJoinCard(element: HTMLElement, { base, room, key, language }: Omit<ScreenOptions, "page">): () => void {
  const speech = new Speech([common, words], language);
  const store = new RoomStore<ScreenView>({ base, role: "screen", room, key, language: speech.language.value });
  const undress = dress(element, { surface: "console", theme: "light" });
  element.classList.add("join-card-place");
  element.lang = speech.language.value;
  render(
    <SpeechContext.Provider value={speech}>
      <JoinCard store={store} />
    </SpeechContext.Provider>,
    element,
  );
  store.start();
  return () => {
    store.stop();
    render(null, element);
    element.classList.remove("join-card-place");
    undress();
  };
}
