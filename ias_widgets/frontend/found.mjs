// Modules that are found by file, for esbuild and for Vitest alike: a new kind of question or a new
// language is a new file, and nothing else has to be edited.
import { readdir, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));
const questions = join(here, "src", "questions");
const fixtures = join(here, "src", "fixtures", "kinds");
const locales = join(here, "..", "locales");

/** A file of src/questions or of its fixtures that is no kind of its own. */
const shared = (name) => ["index.ts", "base.tsx", "choices.ts"].includes(name);

/** A list of what the modules of a folder export. */
async function modulesOf(folder, ending) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending) && !shared(name)).sort();
  const imports = names.map((name, i) => `import * as k${i} from ${JSON.stringify(join(folder, name))};`);
  return { code: `${imports.join("\n")}\nexport default [${names.map((_, i) => `k${i}.default`)}];`, watch: [folder] };
}

/** `ias:locales/<domain>`: language code to the text of its Fluent file. */
async function words(domain) {
  const found = (await readdir(locales, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const files = found
    .map((entry) => [entry.name, join(locales, entry.name, `${domain}.ftl`)])
    .filter(([, file]) => existsSync(file))
    .sort();
  const texts = await Promise.all(files.map(async ([code, file]) => [code, slim(await readFile(file, "utf8"))]));
  return { code: `export default ${JSON.stringify(Object.fromEntries(texts))};`, watch: files.map(([, file]) => file) };
}

/** `ias:questions/words`: language code to the texts of all kinds of question, `question_<kind>.ftl`. */
async function wordsOfKinds() {
  const codes = (await readdir(locales, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const found = await Promise.all(
    codes.map(async (code) => (await readdir(join(locales, code))).filter((name) => /^question_\w+\.ftl$/.test(name)).sort().map((name) => join(locales, code, name))),
  );
  const texts = await Promise.all(found.map((files) => Promise.all(files.map(async (file) => slim(await readFile(file, "utf8"))))));
  const spoken = Object.fromEntries(codes.map((code, i) => [code, texts[i].join("\n")]));
  return { code: `export default ${JSON.stringify(spoken)};`, watch: found.flat() };
}

/** Comments and empty lines of a Fluent file say nothing to a tablet. */
const slim = (ftl) =>
  ftl.replace(/\r/g, "").split("\n").filter((line) => line.trim() && !line.startsWith("#")).join("\n");

export async function found(id) {
  if (id === "ias:questions") return modulesOf(questions, ".tsx");
  if (id === "ias:fixtures/kinds") return modulesOf(fixtures, ".ts");
  if (id === "ias:questions/words") return wordsOfKinds();
  return words(id.slice("ias:locales/".length));
}

export const esbuildFound = {
  name: "found",
  setup(build) {
    build.onResolve({ filter: /^ias:/ }, ({ path }) => ({ path, namespace: "found" }));
    build.onLoad({ filter: /.*/, namespace: "found" }, async ({ path }) => {
      const { code, watch } = await found(path);
      return { contents: code, loader: "js", resolveDir: here, watchFiles: watch };
    });
  },
};

export const viteFound = {
  name: "found",
  resolveId: (id) => (id.startsWith("ias:") ? `\0${id}` : undefined),
  load: async (id) => (id.startsWith("\0ias:") ? (await found(id.slice(1))).code : undefined),
};
