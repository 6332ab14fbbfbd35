/** One shot as a picture, for `ias film stills`: `window.iasStill.draw(...)` in an empty page. */
import common from "ias:locales/common";
import type { SceneBundle } from "@/film/bundle";
import { OwnClock } from "@/film/clock";
import { preparing, Projector } from "@/film/projector";
import { sceneOf } from "@/film/scene";
import { Speech } from "@/i18n";
import "@/film/film.css";
import "@/film/still.css";

/** Draw a shot over the whole window: everything entered, the camera in the middle of its way. `parts`: SVG text by hash. */
async function draw(bundle: SceneBundle, parts: Record<string, string>, shot: string): Promise<void> {
  const index = bundle.shots.findIndex(({ id }) => id === shot);
  if (index < 0) throw new Error(`no shot "${shot}" in scene "${bundle.scene}"`);
  const speech = new Speech([common], bundle.language);
  const still = bundle.picture ? (parts[bundle.picture] ?? "") : "";
  const svgOf = (name: string, hashes: Record<string, string>): [string, string][] => {
    const svg = parts[hashes[name] ?? ""];
    return svg === undefined ? [] : [[name, svg]];
  };
  const scene = sceneOf(bundle.scene, standing(bundle), {
    parts: async ({ parts: hashes }, names) => new Map(names.flatMap((name) => svgOf(name, hashes))),
    still: () => (still ? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(still)}` : ""),
    clip: () => Promise.reject(new Error("no clip")),
    captions: () => Promise.reject(new Error("no captions")),
  });
  preparing.next = false;
  document.body.replaceChildren();
  const host = document.createElement("div");
  host.className = "sight is-whole";
  document.body.append(host);
  await document.fonts?.ready;
  const drawn = new Promise((done) => host.addEventListener("film:cut", done, { once: true }));
  const clock = new OwnClock(scene.timeline.length, { position: scene.timeline.spans[index]?.begin ?? 0 });
  new Projector(host, { calm: true, text: speech.text }).show(scene, index, clock);
  await drawn;
}

/** The scene with nothing still to come or gone already. */
function standing(bundle: SceneBundle): SceneBundle {
  const shots = bundle.shots.map((shot) => ({
    ...shot,
    papers: shot.papers.map((paper) => ({ ...paper, at: 0 })),
    board: shot.board ? { ...shot.board, layers: shot.board.layers.map((layer) => ({ ...layer, enter: null, leave: null })) } : null,
  }));
  return { ...bundle, shots };
}

Object.assign(window, { iasStill: { draw } });
