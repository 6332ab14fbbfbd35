import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import { viteFound } from "./found.mjs";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The tests lie outside this folder; what they import from npm is found as if they lay in it. */
const fromHere: Plugin = {
  name: "from-here",
  enforce: "pre",
  resolveId(source, importer) {
    const bare = /^(preact|vitest|@preact|@fluent|axe-core|typescript)($|\/)/.test(source);
    if (!bare || importer?.startsWith(at("./").replaceAll("\\", "/"))) return undefined;
    return this.resolve(source, at("./vitest.config.ts"), { skipSelf: true });
  },
};

export default defineConfig({
  cacheDir: at("./node_modules/.vite"),
  plugins: [fromHere, viteFound],
  resolve: { alias: [{ find: /^@\//, replacement: at("./src/") }] },
  server: { fs: { allow: [at("../..")] } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    root: at("../../tests/frontend"),
    environment: "happy-dom",
    setupFiles: [at("../../tests/frontend/setup.ts")],
    restoreMocks: true,
    // A guard against hanging, not a measure: a busy machine takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
