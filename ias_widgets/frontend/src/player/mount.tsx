import { render } from "preact";
import common from "ias:locales/common";
import film from "ias:locales/film";
import pathWords from "ias:locales/path";
import player from "ias:locales/player";
import screen from "ias:locales/screen";
import tablet from "ias:locales/tablet";
import { Speech, SpeechContext } from "@/i18n";
import { dress } from "@/parts/surface";
import { Player } from "@/player/Player";
import { Solo, SoloContext, type PlayerModel } from "@/player/solo";
import "@/styles/tokens.css";
import "@/styles/parts.css";
import "@/tablet/tablet.css";
import "@/film/film.css";
import "@/pathmap/pathmap.css";
import "@/player/player.css";

/** In a film of a language that the screens do not speak, what is around it is English. */
const shellOf = (language: string | undefined): string => (language && language in common ? language : "en");

/** Play a film in `element`, by the engine behind `model`; returns how to take the view away. */
export function mountPlayer(element: HTMLElement, model: PlayerModel): () => void {
  const solo = new Solo(model);
  const speech = new Speech([common, tablet, screen, film, player, pathWords], shellOf(solo.page.value?.language));
  const undress = dress(element, { surface: "tablet" });
  element.classList.add("player");
  // JupyterLab would take arrow keys, Enter and letters for its own commands.
  element.dataset["lmSuppressShortcuts"] = "true";
  const stopSpeaking = solo.page.subscribe((page) => {
    speech.speak(shellOf(page?.language));
    element.lang = speech.language.value;
  });
  render(
    <SpeechContext.Provider value={speech}>
      <SoloContext.Provider value={solo}>
        <Player root={element} />
      </SoloContext.Provider>
    </SpeechContext.Provider>,
    element,
  );
  return () => {
    stopSpeaking();
    solo.close();
    render(null, element);
    element.classList.remove("player");
    delete element.dataset["lmSuppressShortcuts"];
    undress();
  };
}
