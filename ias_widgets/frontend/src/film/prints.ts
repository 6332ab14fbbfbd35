/** Shots as pictures that are ready to be shown: composed of their parts, handed to the browser, decoded. */
import type { Board } from "@/film/bundle";
import { svgOf } from "@/film/compose";
import { boxOf, stacked } from "@/film/motion";
import { boardOf, type Scene } from "@/film/scene";

/** A shot's layers, each as one picture, the first at the back. */
export interface Print {
  /** Null until all of them are decoded. */
  images: HTMLImageElement[] | null;
  /** Never fails: what cannot be had is not shown. */
  ready: Promise<HTMLImageElement[]>;
}

/** So many shots are kept, the last used ones: a scene, and the first shots of those that can follow. */
const KEPT = 24;

const kept = new Map<string, Print & { addresses: string[] }>();

/** The print of a shot: at once where it has been made before. */
export function printOf(scene: Scene, index: number): Print {
  const board = boardOf(scene, index);
  const key = board ? JSON.stringify([board, scene.bundle.kit ?? namesIn(board).map((name) => scene.bundle.parts[name])]) : scene.source.still(scene.bundle);
  const found = kept.get(key);
  if (found) {
    kept.delete(key);
    kept.set(key, found);
    return found;
  }
  const addresses: string[] = [];
  const print = { images: null as HTMLImageElement[] | null, addresses, ready: board ? develop(scene, board, addresses) : still(key) };
  kept.set(key, print);
  void print.ready.then((images) => {
    print.images = images;
    if (!images.length) kept.delete(key);
  });
  forgetOldest();
  return print;
}

/** Let go of every shot that is kept. */
export function forget(): void {
  kept.clear();
}

function forgetOldest(): void {
  for (const [key, { addresses, images }] of kept) {
    if (kept.size <= KEPT) return;
    if (images?.some((image) => image.isConnected)) continue;
    kept.delete(key);
    for (const address of addresses) if (address.startsWith("blob:")) URL.revokeObjectURL(address);
  }
}

const namesIn = (board: Board): string[] => [...new Set(board.layers.flatMap(({ parts }) => parts.map(({ part }) => part)))];

async function develop({ bundle, source }: Scene, board: Board, addresses: string[]): Promise<HTMLImageElement[]> {
  try {
    const parts = await source.parts(bundle, namesIn(board));
    return await Promise.all(stacked(board).map((layer) => decoded(svgOf(layer, board.light, parts, boxOf(layer, board)), addresses)));
  } catch (error) {
    console.error(`the parts of scene "${bundle.scene}" are missing: ${error}`);
    return [];
  }
}

async function still(address: string): Promise<HTMLImageElement[]> {
  if (!address) return [];
  const image = picture(address);
  return (await loads(image)) ? [image] : [];
}

/** As an image's address nothing inside can run or ask for anything. A page that forbids one kind of address gets the other. */
async function decoded(svg: string, addresses: string[]): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  addresses.push(address);
  const image = picture(address);
  if (!(await loads(image))) {
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await loads(image);
  }
  return image;
}

function picture(address: string): HTMLImageElement {
  const image = new Image();
  image.alt = "";
  image.decoding = "sync";
  image.draggable = false;
  image.src = address;
  return image;
}

async function loads(image: HTMLImageElement): Promise<boolean> {
  try {
    await image.decode?.();
    return true;
  } catch {
    return false;
  }
}
