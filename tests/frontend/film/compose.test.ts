import { describe, expect, it } from "vitest";
import type { Layer, Placed } from "@/film/bundle";
import { contentOf, svgOf } from "@/film/compose";

const placed = (change: Partial<Placed> = {}): Placed => ({ part: "man", x: 700, y: 780, scale: 1, flip: false, turn: 0, opacity: 1, light: null, tint: {}, ...change });
const layer = (...parts: Placed[]): Layer => ({ id: "men", depth: 3, enter: null, leave: null, drift: [0, 0], parts });
const MAN = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>A man.</desc><path d="M0 0h9" fill="var(--coat,#333)"/></svg>\n';
const parts = new Map([["man", MAN]]);
const compose = (...placing: Placed[]): Document =>
  new DOMParser().parseFromString(svgOf(layer(...placing), { sh: "rgba(7,12,26,.62)", rim: "#fff" }, parts, [-1, -2, 1602, 904]), "image/svg+xml");

describe("a layer as one picture", () => {
  it("holds the part's drawing at its place, turned, scaled and mirrored", () => {
    const drawn = svgOf(layer(placed({ turn: -4, scale: 0.6, flip: true, opacity: 0.9 })), {}, parts, [0, 0, 1600, 900]);
    expect(drawn).toContain('<g transform="translate(700 780) rotate(-4) scale(-0.6 0.6)" opacity="0.9"><desc>A man.</desc><path');
  });

  it("is lit by the shot; a part may have a light and tints of its own", () => {
    const groups = compose(placed(), placed({ light: { sh: "#123" }, tint: { coat: "#556b3f" } })).querySelectorAll("svg > g > g");
    expect(compose(placed()).querySelector("svg > g")?.getAttribute("style")).toBe("--sh:rgba(7,12,26,.62);--rim:#fff");
    expect([...groups].map((group) => group.getAttribute("style"))).toEqual([null, "--sh:#123;--coat:#556b3f"]);
  });

  it("shows the piece of the picture space that it is asked for", () => {
    expect(compose(placed()).documentElement.getAttribute("viewBox")).toBe("-1 -2 1602 904");
  });

  it("leaves out what it lacks, and is no way for a colour to write markup", () => {
    expect(compose(placed({ part: "ghost" })).querySelectorAll("path")).toHaveLength(0);
    const sly = compose(placed({ tint: { coat: '"><script/><g x="' } }));
    expect(sly.querySelector("script")).toBeNull();
  });

  it("takes from a part what stands between its outermost tags", () => {
    expect(contentOf(MAN)).toBe('<desc>A man.</desc><path d="M0 0h9" fill="var(--coat,#333)"/>');
    expect(contentOf("no drawing")).toBe("");
  });
});
