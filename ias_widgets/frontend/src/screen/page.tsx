import common from "ias:locales/common";
import words from "ias:locales/screen";
import { render } from "preact";
import { attempt } from "@/client/memory";
import { Speech, SpeechContext } from "@/i18n";
import { roomAddress, type RoomAddress } from "@/screen/address";
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
  const address = hideClicker(roomAddress(location.hash));
  leave = address ? mountScreen(element, { base: new URL(".", location.href).href, page: true, ...address }) : refuse(element);
}

/** Take the key that leads out of the address, which a whole room may read on the wall; a reload still finds it. */
function hideClicker(address: RoomAddress | null): RoomAddress | null {
  if (!address) return null;
  const place = `ias:clicker:${address.room}`;
  if (!address.clicker) return { ...address, clicker: attempt(() => sessionStorage.getItem(place)) ?? undefined };
  attempt(() => sessionStorage.setItem(place, address.clicker ?? ""));
  const said = new URLSearchParams(location.hash.slice(1));
  said.delete("lead");
  history.replaceState(null, "", `#${said}`);
  return address;
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
