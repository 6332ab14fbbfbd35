import common from "ias:locales/common";
import words from "ias:locales/remote";
import { render } from "preact";
import { Speech, SpeechContext } from "@/i18n";
import { dressRemote, mountRemote } from "@/remote/mount";
import { TroublePage } from "@/remote/QuietPages";
import { roomAddress } from "@/screen/address";
import "@/styles/page.css";

let leave: (() => void) | undefined;

/** Lead the room that the address names; a changed address leads another. */
function open(): void {
  leave?.();
  const element = document.getElementById("ias")!;
  const address = roomAddress(location.hash);
  leave = address ? mountRemote(element, { base: new URL(".", location.href).href, spoken: keepLanguage, ...address }) : refuse(element);
}

/** The address keeps the language, so that loading it again speaks it. */
function keepLanguage(language: string): void {
  const said = new URLSearchParams(location.hash.slice(1));
  said.set("lang", language);
  history.replaceState(null, "", `#${said}`);
}

function refuse(element: HTMLElement): () => void {
  const speech = new Speech([common, words]);
  const undress = dressRemote(element, speech);
  render(
    <SpeechContext.Provider value={speech}>
      <TroublePage code="address" />
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
