import { houseOf } from "@/door";
import { gather } from "./gathering";
import type { Drawn, Model } from "./model";

/** The part of plotly.js that is used. */
export interface Plotly {
  react: (place: HTMLElement, data: unknown[], layout: object, config: object) => Promise<unknown>;
  purge: (place: HTMLElement) => void;
  toImage: (figure: object, options: object) => Promise<string>;
  Plots: { resize: (place: HTMLElement) => void };
}

declare global {
  interface Window {
    Plotly?: Plotly;
  }
}

export const CONFIG = { displayModeBar: false, responsive: false, scrollZoom: false, doubleClick: false, showTips: false };
const FILE = "ias/plotly.js";

let once: Promise<Plotly> | undefined;

/** Load plotly.js once for a page: from the page's own server, else, where that knows no such file, from the kernel. */
export function plotly(model: Model): Promise<Plotly> {
  once ??= there()
    .catch(() => fromScript(`${houseOf()}${FILE}`))
    .catch(() => fromKernel(model));
  return once;
}

/** The page may have begun to load it before this module came. */
async function there(): Promise<Plotly> {
  if (window.Plotly) return window.Plotly;
  const begun = document.querySelector<HTMLScriptElement>("script[data-ias-plotly]");
  if (!begun || begun.dataset["iasPlotly"] === "failed") throw new Error("not begun");
  await loaded(begun);
  return found();
}

async function fromScript(src: string): Promise<Plotly> {
  const script = document.createElement("script");
  script.src = src;
  const coming = loaded(script);
  document.head.append(script);
  await coming;
  return found();
}

async function fromKernel(model: Model): Promise<Plotly> {
  const packed = await gather(model, "plotly");
  const text = await new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  try {
    return await fromScript(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function loaded(script: HTMLScriptElement): Promise<void> {
  return new Promise((done, fail) => {
    if (window.Plotly) done();
    script.addEventListener("load", () => done());
    script.addEventListener("error", () => fail(new Error(`no ${script.src}`)));
  });
}

function found(): Plotly {
  if (!window.Plotly) throw new Error("plotly.js did not come");
  return window.Plotly;
}

/** The figure with its title and what stands below it, as an address of data. */
export function pictureOf(drawn: Drawn, format: "svg" | "png"): Promise<string> {
  const layout = { ...drawn.layout, ...drawn.whole };
  const height = Number(layout["height"] ?? 600);
  const options = { format, width: Math.max(1000, drawn.least), height, ...(format === "png" ? { scale: 2 } : {}) };
  return window.Plotly ? window.Plotly.toImage({ data: drawn.data, layout }, options) : Promise.reject(new Error("not drawn yet"));
}
