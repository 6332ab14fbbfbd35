// Builds the views into ias_widgets/static: what the hub serves and what anywidget loads.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { brotliCompress, constants, gzip } from "node:zlib";
import { promisify } from "node:util";
import { build } from "esbuild";
import { esbuildFound, here } from "./found.mjs";

const out = join(here, "..", "static");
const fresh = join(here, "..", ".static-new");
const source = join(here, "src");

const PAGES = { tablet: "tablet.tsx", screen: "screen/page.tsx", remote: "remote/page.tsx" };
const WIDGETS = "widgets.tsx";
/** The style of what notebooks compose of ipywidgets: ias_widgets/widgets/console. */
const CONSOLE = "styles/console.css";
/** The analyst's page: ias_widgets/widgets/cohorts. */
const COHORTS = ["cohorts.tsx", "styles/cohorts.css"];
/** One shot in an empty page, for `ias film stills`. */
const STILLS = "film/still.ts";
const FONT = join(here, "node_modules", "@fontsource-variable", "source-sans-3", "files");
const FONTS = ["latin", "latin-ext", "cyrillic"].map((part) => `source-sans-3-${part}-wght-normal.woff2`);

const options = {
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2020", "safari14", "chrome87", "firefox85"],
  // Safari 14.0 fails at one corner of destructuring that is not used here; rewriting all of it is not possible.
  supported: { destructuring: true },
  logLimit: 8,
  charset: "utf8",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  alias: { "@": source },
  external: ["./fonts/*"],
  plugins: [esbuildFound],
  logLevel: "warning",
};

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

async function filesUnder(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}

async function compress(file) {
  const data = await readFile(file);
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length } };
  await writeFile(`${file}.br`, await compressBrotli(data, brotli));
  await writeFile(`${file}.gz`, await compressGzip(data, { level: 9 }));
}

/** Short name of everything that was built: two builds of the same sources share it. */
async function identify(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(relative(fresh, file).replaceAll("\\", "/")).update("\0").update(await readFile(file));
  return hash.digest("hex").slice(0, 12);
}

async function buildViews() {
  const pages = Object.fromEntries(
    Object.entries(PAGES).map(([name, file]) => [name, join(source, file)]).filter(([, file]) => existsSync(file)),
  );
  await build({ ...options, entryPoints: pages, outdir: join(fresh, "assets") });
  const widgets = join(source, WIDGETS);
  if (existsSync(widgets)) await build({ ...options, entryPoints: { widgets }, outdir: fresh });
  await build({ ...options, entryPoints: { console: join(source, CONSOLE) }, outdir: fresh });
  for (const file of COHORTS) await build({ ...options, entryPoints: { cohorts: join(source, file) }, outdir: fresh });
  await build({ ...options, format: "iife", entryPoints: { stills: join(source, STILLS) }, outdir: fresh });
  await cp(join(source, "pages", "icon.svg"), join(fresh, "assets", "icon.svg"));
  await mkdir(join(fresh, "assets", "fonts"), { recursive: true });
  for (const font of FONTS) await cp(join(FONT, font), join(fresh, "assets", "fonts", font));
  return Object.keys(pages);
}

async function writePages(names, id) {
  for (const name of names) {
    const page = await readFile(join(source, "pages", `${name}.html`), "utf8");
    await writeFile(join(fresh, `${name}.html`), page.replaceAll("{{build}}", id));
    await compress(join(fresh, `${name}.html`));
  }
  await writeFile(join(fresh, "build.txt"), id);
}

/** Puts the new files in place of the old ones; what the repository keeps there (README.md) stays. */
async function replaceOld() {
  await mkdir(out, { recursive: true });
  for (const old of await readdir(out)) if (old !== "README.md") await rm(join(out, old), { recursive: true });
  for (const made of await readdir(fresh)) await rename(join(fresh, made), join(out, made));
  await rm(fresh, { recursive: true });
}

await rm(fresh, { recursive: true, force: true });
await mkdir(dirname(fresh), { recursive: true });
const pages = await buildViews();
const made = await filesUnder(fresh);
const id = await identify(made);
for (const file of made) if (file.includes("assets") && !file.endsWith(".woff2")) await compress(file);
await writePages(pages, id);
await replaceOld();
console.log(`built ${id}: ${pages.join(", ")}`);
