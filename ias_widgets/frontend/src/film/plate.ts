import { render } from "preact";
import { createElement } from "preact";
import type { FilmClock } from "@/film/clock";
import { boxOf, cameraFrames, HIGH, isFront, layerFrames, paperFrames, PLANE, stacked, WIDE, type Box } from "@/film/motion";
import { PaperSheet } from "@/film/PaperSheet";
import { printOf } from "@/film/prints";
import { boardOf, type Scene } from "@/film/scene";
import type { Board, Paper, Shot } from "@/film/bundle";

/** What a plate needs to know of the view around it. */
export interface Looks {
  /** Less motion was asked for: nothing moves, the camera cuts. */
  calm: boolean;
  text: (words: string) => string;
  /** Units at the picture's lower edge that papers leave free, for captions. */
  below?: number;
  /** A paper was pressed. */
  open?: (paper: string) => void;
}

/** Beyond this many milliseconds from the film's clock the layers are set right. */
const OFF_MS = 80;

/** A shot, mounted: its layers, its papers, and the animations that the film's clock sets. */
export class Plate {
  readonly element = make("div", "plate");
  /** True when all of it can be painted at once. */
  whole = false;
  readonly ready: Promise<void>;
  readonly #scene: Scene;
  readonly #index: number;
  readonly #looks: Looks;
  readonly #world = make("div", "world");
  readonly #animations: Animation[] = [];
  #papers: HTMLElement[] = [];
  #set = "";

  constructor(scene: Scene, index: number, looks: Looks) {
    this.#scene = scene;
    this.#index = index;
    this.#looks = looks;
    this.element.dataset["shot"] = this.#shot?.id ?? "";
    this.element.setAttribute("aria-hidden", "true");
    this.element.append(this.#world);
    const print = printOf(scene, index);
    if (print.images) {
      this.#build(print.images);
      this.ready = Promise.resolve();
    } else this.ready = print.ready.then((images) => this.#build(images));
  }

  get #shot(): Shot | undefined {
    return this.#scene.bundle.shots[this.#index];
  }

  /** Set every animation to where the film is, and let it go on or stand. */
  sync(clock: FilmClock): void {
    if (!this.whole) return;
    const begin = this.#scene.timeline.spans[this.#index]?.begin ?? 0;
    const within = Math.max(0, (clock.seconds() - begin) * 1000);
    const { rate } = clock.transport.value;
    const set = `${clock.runs()} ${rate}`;
    for (const animation of this.#animations) {
      const off = Math.abs(Number(animation.currentTime ?? 0) - Math.min(within, this.#milliseconds)) > OFF_MS;
      if (set === this.#set && !off) continue;
      animation.playbackRate = rate;
      animation.currentTime = within;
      if (clock.runs() && within < this.#milliseconds) animation.play();
      else animation.pause();
    }
    this.#set = set;
  }

  /**
   * Wait for its turn, all but standing. A browser draws what moves as large as it will ever be, and what is paused as large
   * as it is now: a shot that waited paused would be drawn anew at its cut.
   */
  wait(): void {
    for (const animation of this.#animations) {
      animation.playbackRate = ALL_BUT_STANDING;
      animation.play();
    }
  }

  /** Let papers give way to their words: as large as the picture leaves room for. Needs to be in a document. */
  fit(): void {
    for (const sheet of this.#papers) fitSheet(sheet);
  }

  remove(): void {
    for (const animation of this.#animations) {
      animation.finished.catch(() => undefined);
      animation.cancel();
    }
    for (const sheet of this.#papers) render(null, sheet);
    this.element.remove();
  }

  get #milliseconds(): number {
    return Math.max(1, (this.#shot?.seconds ?? 0) * 1000);
  }

  #build(images: HTMLImageElement[]): void {
    const board = boardOf(this.#scene, this.#index);
    if (board && images.length) this.#draw(board, images);
    else {
      if (images[0]) this.#world.append(dress(own(images[0]), [0, 0, WIDE, HIGH], "whole"));
      else this.element.classList.add("is-plain");
      this.#world.append(this.#table(STANDS));
    }
    this.whole = true;
  }

  #draw(board: Board, images: HTMLImageElement[]): void {
    const seconds = this.#shot?.seconds ?? 0;
    const { calm } = this.#looks;
    let laid = false;
    stacked(board).forEach((layer, i) => {
      if (!laid && isFront(layer)) {
        laid = true;
        this.#world.append(this.#table(board));
      }
      const camera = make("div", "camera");
      const image = dress(own(images[i]!), boxOf(layer, board), "layer");
      this.#move(camera, cameraFrames(board, layer.depth, calm));
      this.#move(image, layerFrames(layer, board, seconds, calm));
      camera.append(image);
      this.#world.append(camera);
    });
    if (!laid) this.#world.append(this.#table(board));
  }

  /** The plane that papers lie on. */
  #table(board: Pick<Board, "camera">): HTMLElement {
    const camera = make("div", "camera table");
    this.#move(camera, cameraFrames(board, PLANE, this.#looks.calm));
    const papers = this.#shot?.papers ?? [];
    this.#papers = papers.map((paper, i) => this.#lay(paper, placeOf(paper, i, papers.length), board));
    camera.append(...this.#papers);
    return camera;
  }

  #lay(paper: Paper, [x, y, width]: readonly [number, number, number], { camera: [from, to] }: Pick<Board, "camera">): HTMLElement {
    const sheet = make("div", "laid");
    const bottom = Math.min(...[from, to].map((frame) => frame[1] + (frame[2] * HIGH) / WIDE));
    sheet.style.cssText = `left:${x}px;top:${y}px;width:${width}px;--room:${Math.round(bottom - y - (this.#looks.below ?? MARGIN))}`;
    render(createElement(PaperSheet, { paper, text: this.#looks.text }), sheet);
    const { open } = this.#looks;
    if (open && paper.id) sheet.addEventListener("click", () => open(`${this.#shot?.id}/${paper.id}`));
    this.#move(sheet, paperFrames(paper, this.#shot?.seconds ?? 0, this.#looks.calm));
    return sheet;
  }

  /** One keyframe is a place, more are a movement. */
  #move(element: HTMLElement, frames: Keyframe[]): void {
    const first = frames[0];
    if (!first) return;
    if (frames.length === 1 || !element.animate) {
      Object.assign(element.style, { transform: first["transform"] ?? "", opacity: first["opacity"] ?? "" });
      return;
    }
    const animation = element.animate(frames, { duration: this.#milliseconds, fill: "both" });
    animation.pause();
    this.#animations.push(animation);
  }
}

const ALL_BUT_STANDING = 1e-6;

const STANDS: Pick<Board, "camera"> = { camera: [[0, 0, WIDE], [0, 0, WIDE]] };

/** Space between a paper and the picture's lower edge. */
const MARGIN = 16;

/** Where a paper lies that its author has given no place: beside its like. */
function placeOf({ place, kind }: Paper, i: number, of: number): readonly [number, number, number] {
  if (place) return place;
  const width = kind === "phone" ? 400 : of > 1 ? 620 : 700;
  return [(WIDE * (i + 1)) / (of + 1) - width / 2, 70, width];
}

/** Steps by which the words of a paper give way. */
const STEPS = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64];

function fitSheet(sheet: HTMLElement): void {
  const room = Number(sheet.style.getPropertyValue("--room"));
  for (const step of STEPS) {
    sheet.style.setProperty("--fit", String(step));
    if (sheet.offsetHeight <= room && sheet.scrollWidth <= sheet.clientWidth + 1) return;
  }
}

/** The image itself, or a copy of it where it is shown already. */
function own(image: HTMLImageElement): HTMLImageElement {
  return image.isConnected ? (image.cloneNode() as HTMLImageElement) : image;
}

function dress(image: HTMLImageElement, [x, y, width, height]: Box, name: string): HTMLImageElement {
  image.className = name;
  image.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
  return image;
}

function make(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}
