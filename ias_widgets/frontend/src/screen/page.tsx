import common from "ias:locales/common";
import words from "ias:locales/screen";
import { render } from "preact";
import { Speech, SpeechContext } from "@/i18n";
import { roomAddress } from "@/screen/address";
import { mountScreen } from "@/screen/mount";
import { TroubleView } from "@/screen/QuietViews";
import { dressScreen } from "@/screen/wrapper";
import "@/styles/fonts.css";
import "@/styles/page.css";

let leave: (() => void) | undefined;

/** Show the room that the address names; a changed address shows another. */
function open(): void {
  leave?.();
  const element = document.getElementById("ias")!;
  const address = roomAddress(location.hash);
  leave = address ? mountScreen(element, { base: new URL(".", location.href).href, page: true, ...address }) : refuse(element);
}

function refuse(element: HTMLElement): () => void {
  const speech = new Speech([common, words]);
  const undress = dressScreen(element, true);
  render(
    <SpeechContext.Provider value={speech}>
      <main class="screen">
        <TroubleView title={speech.say("screen-refused")} words={speech.say("screen-refused-address")} />
      </main>
    </SpeechContext.Provider>,
    element,
  );
  return () => {
    render(null, element);
    undress();
  };
}

window.addEventListener("hashchange", open);
open();
