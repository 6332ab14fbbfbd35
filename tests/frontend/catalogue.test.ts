import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { literals } from "./literals";

const PACKAGE = join(import.meta.dirname, "..", "..", "ias_widgets");
const FOLDERS = ["frontend/src", "widgets"];

/** Files that may hold words, and why. */
const ALLOWED: Record<string, string> = {
  "frontend/src/languages.ts": "the languages' own names",
  "frontend/src/typography.ts": "one-letter words",
};

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(PACKAGE, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.(tsx?|js)$/.test(name) && !name.endsWith(".d.ts") && !name.includes("/fixtures/") && !(name in ALLOWED)),
);

describe("what the views show comes from the catalogue", () => {
  it("holds no words in their code", () => {
    expect(files.length).toBeGreaterThan(80);
    const found = files.flatMap((name) => literals(readFileSync(join(PACKAGE, name), "utf8"), name).map(({ line, words }) => `${name}:${line} ${words}`));
    expect(found).toEqual([]);
  });

  it.each(Object.keys(ALLOWED))("lets %s hold words, and it does", (name) => {
    expect(literals(readFileSync(join(PACKAGE, name), "utf8"), name)).not.toEqual([]);
  });

  it.each([
    ["text", "<p>Głosowanie otwarte</p>"],
    ["one word of text", "<b>Close</b>"],
    ["text in one of two cases", '<b>{open ? "Close" : say("open")}</b>'],
    ["text beside a hole", "<b>{`${n} answers`}</b>"],
    ["text that comes at times", '<b>{open && "Close"}</b>'],
    ["a label that is read out", '<button aria-label="Close" />'],
    ["a label with a hole", "<button aria-label={`Scene ${n}`} />"],
    ["a title", '<svg title={"Map"} />'],
    ["a placeholder", '<input placeholder="Your words" />'],
    ["a picture's words", '<img alt="A map" />'],
    ["words set by hand", 'element.textContent = "Close";'],
    ["an attribute set by hand", 'element.setAttribute("aria-label", "Close");'],
    ["the page's title", 'document.title = "Sala";'],
    ["a sentence on its way", 'const said = "The vote is open";'],
    ["Polish on its way", 'const said = { title: "głosów" };'],
    ["Ukrainian on its way", 'const said = ["голосів"];'],
  ])("finds %s", (_, planted) => {
    expect(literals(`const view = (say: (key: string) => string) => {\n  return ${planted.endsWith(";") ? `0;\n  ${planted}` : planted};\n};`)).toHaveLength(1);
  });

  it.each([
    ["a key", '<b class="big num">{say("console-saved")}</b>'],
    ["a class", '<p class="quiet Wide lead" lang="pl" role="status" />'],
    ["an error", 'throw new Error("No SpeechContext above this component");'],
    ["the console", 'console.error("No words for it");'],
    ["a mark", "<kbd>F</kbd>"],
  ])("lets %s be", (_, harmless) => {
    expect(literals(`const view = (say: (key: string) => string) => {\n  ${harmless.endsWith(";") ? harmless : `return ${harmless};`}\n};`)).toEqual([]);
  });
});
