import type { Layer, Placed, Tones } from "@/film/bundle";
import type { Box } from "@/film/motion";

/** A part's lettering where it names no font: a picture cannot reach the page's own. */
const LETTERS = "DejaVu Sans, Noto Sans, Liberation Sans, Arial, sans-serif";

/** A layer as one SVG document of the piece `box` of the picture space. Parts that are missing are left out. */
export function svgOf(layer: Layer, light: Tones, parts: ReadonlyMap<string, string>, [x, y, width, height]: Box): string {
  const drawn = layer.parts.map((placed) => group(placed, parts.get(placed.part))).join("");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${x} ${y} ${width} ${height}" ` +
    `width="${width}" height="${height}" preserveAspectRatio="none"><g font-family="${LETTERS}" style="${tones(light)}">${drawn}</g></svg>`
  );
}

function group({ x, y, scale, flip, turn, opacity, light, tint }: Placed, part: string | undefined): string {
  if (part === undefined) return "";
  const moves = `translate(${x} ${y})${turn ? ` rotate(${turn})` : ""}${scale === 1 && !flip ? "" : ` scale(${flip ? -scale : scale} ${scale})`}`;
  const style = tones({ ...light, ...tint });
  const dressed = (style && ` style="${style}"`) + (opacity === 1 ? "" : ` opacity="${opacity}"`);
  return `<g transform="${moves}"${dressed}>${contentOf(part)}</g>`;
}

const tones = (values: Tones): string => Object.entries(values).map(([name, value]) => `--${name}:${escaped(value)}`).join(";");

const escaped = (value: string): string => value.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** What stands between a part's outermost tags. */
export function contentOf(svg: string): string {
  const open = svg.indexOf(">", svg.indexOf("<svg"));
  const close = svg.lastIndexOf("</svg");
  return open === -1 || close <= open ? "" : svg.slice(open + 1, close).trim();
}
