const RANGES: Record<string, string> = {
  latin: "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215",
  "latin-ext": "U+0100-02BA, U+1E00-1E9F, U+2190-21FF, U+20A0-20AB",
  cyrillic: "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116",
};

let loaded = false;

/**
 * Load the house face from the hub, for views mounted in a page that is not ours: a notebook's style
 * sheet cannot know where the hub's fonts lie. Where the hub cannot be reached the device's own face stays.
 */
export function loadHouseFace(base: string): void {
  if (loaded || typeof FontFace === "undefined") return;
  loaded = true;
  for (const [part, unicodeRange] of Object.entries(RANGES)) {
    const address = new URL(`static/0/fonts/source-sans-3-${part}-wght-normal.woff2`, new URL(base, document.baseURI)).href;
    document.fonts.add(new FontFace("IAS Sans", `url(${JSON.stringify(address)}) format("woff2")`, { weight: "200 900", unicodeRange, display: "swap" }));
  }
}
