// What anywidget loads: one module that mounts a tablet, the big screen, the join card or a film's player in a cell.
import { mountPlayer } from "@/player/mount";
import { loadHouseFace } from "@/screen/faces";
import { mountScreen } from "@/screen/mount";
import { mountJoinCard } from "@/screen/mountCard";
import { mountTablet } from "@/tablet/mount";

/** The part of an anywidget model that is used. */
export interface Model {
  get: (trait: string) => unknown;
  on: (event: string, heard: () => void) => void;
  off: (event: string, heard: () => void) => void;
  send: (message: unknown) => void;
}

const TRAITS = ["view", "base", "room", "key", "language"] as const;

/** Where the hub's room routes lie: as Python said, else under the base URL of the page we are in. */
export function hubBase(said: string): string {
  const base = said || `${pageBase()}ias/`;
  return new URL(base.endsWith("/") ? base : `${base}/`, document.baseURI).href;
}

/** The server's base URL: a script of JSON has it, else the body. (In Voilà's body stands its own, `…/voila/`.) */
function pageBase(): string {
  const config = document.getElementById("jupyter-config-data")?.textContent;
  const base = (config ? (JSON.parse(config) as { baseUrl?: string }).baseUrl : undefined) ?? document.body.dataset["baseUrl"] ?? "/";
  return base.endsWith("/") ? base : `${base}/`;
}

function mount(element: HTMLElement, model: Model): () => void {
  const trait = (name: (typeof TRAITS)[number]): string => String(model.get(name) ?? "");
  const base = hubBase(trait("base"));
  const [room, key, language] = [trait("room"), trait("key"), trait("language") || undefined];
  switch (trait("view")) {
    case "tablet": {
      const tablet = mountTablet(element, { base, ...(room ? { room } : {}), ...(language ? { language } : {}) });
      return tablet.unmount;
    }
    case "joincard":
      loadHouseFace(base);
      return mountJoinCard(element, { base, room, key, language });
    default:
      loadHouseFace(base);
      return mountScreen(element, { base, room, key, language });
  }
}

function render({ model, el }: { model: Model; el: HTMLElement }): () => void {
  const place = el.appendChild(document.createElement("div"));
  if (model.get("view") === "player") {
    const stop = mountPlayer(place, model);
    return () => {
      stop();
      place.remove();
    };
  }
  let leave = mount(place, model);
  const again = (): void => {
    leave();
    leave = mount(place, model);
  };
  for (const name of TRAITS) model.on(`change:${name}`, again);
  return () => {
    for (const name of TRAITS) model.off(`change:${name}`, again);
    leave();
    place.remove();
  };
}

export default { render };
