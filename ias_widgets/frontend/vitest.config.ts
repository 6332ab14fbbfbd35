import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { viteFound } from "./found.mjs";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  cacheDir: at("./node_modules/.vite"),
  plugins: [viteFound],
  resolve: {
    alias: [
      { find: /^@\//, replacement: at("./src/") },
      { find: /^(preact|@preact\/signals|@fluent\/bundle|vitest)($|\/)/, replacement: `${at("./node_modules/")}$1$2` },
    ],
  },
  server: { fs: { allow: [at("../..")] } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    root: at("../../tests/frontend"),
    environment: "happy-dom",
    setupFiles: [at("../../tests/frontend/setup.ts")],
    restoreMocks: true,
  },
});
