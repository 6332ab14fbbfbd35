// What anywidget loads: one module that mounts a tablet, the big screen, the join card, a film's player or its path map in a cell.
import { findDoor, houseOf, hubBase } from "@/door";
import { mountPath } from "@/pathmap/mount";
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

const TRAITS = ["view", "base", "hub", "room", "key", "language"] as const;

const CODE = /^\d{6}$/;

function mount(element: HTMLElement, model: Model): () => void {
  const [base, hub] = [trait(model, "base"), trait(model, "hub")];
  if (base || !hub) return mountAt(element, model, hubBase(base));
  let leave: (() => void) | null = null;
  let left = false;
  void findDoor(hub).then((door) => {
    if (!left) leave = mountAt(element, model, door);
  });
  return () => {
    left = true;
    leave?.();
  };
}

function trait(model: Model, name: (typeof TRAITS)[number]): string {
  return String(model.get(name) ?? "");
}

function mountAt(element: HTMLElement, model: Model, base: string): () => void {
  const [key, language] = [trait(model, "key"), trait(model, "language") || undefined];
  const room = trait(model, "room") || codeOfPage();
  switch (trait(model, "view")) {
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

/** The six digits that came with the page's address: `?room=482917`. */
function codeOfPage(): string {
  const said = new URLSearchParams(location.search).get("room") ?? "";
  return CODE.test(said) ? said : "";
}

function render({ model, el }: { model: Model; el: HTMLElement }): () => void {
  const place = el.appendChild(document.createElement("div"));
  const alone = { player: mountPlayer, path: mountPath }[String(model.get("view"))];
  if (alone) {
    const stop = alone(place, model);
    return () => {
      stop();
      place.remove();
    };
  }
  if (model.get("key")) model.send({ house: houseOf() });
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
