import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import board from "ias:locales/board";
import common from "ias:locales/common";
import film from "ias:locales/film";
import path from "ias:locales/path";
import player from "ias:locales/player";
import remote from "ias:locales/remote";
import screen from "ias:locales/screen";
import sheet from "ias:locales/sheet";
import signs from "ias:locales/signs";
import tablet from "ias:locales/tablet";
import kinds from "ias:questions/words";
import { describe, expect, it } from "vitest";
import { Speech } from "@/i18n";

const LANGUAGES = ["en", "pl", "uk"];
const DOMAINS = { board, common, film, path, player, remote, screen, sheet, signs, tablet };
const SOURCES = join(import.meta.dirname, "..", "..", "ias_widgets", "frontend", "src");

/** Keys by their placeables' names, so that no language forgets a number or a name. */
function messages(ftl: string): Map<string, string[]> {
  const resource = new FluentResource(ftl);
  return new Map(
    resource.body.map((entry) => [entry.id, [...new Set(JSON.stringify(entry.value).match(/"type":"var","name":"\w+"/g) ?? [])].sort()]),
  );
}

/** Arguments that are there for the forms of one language's grammar. */
const GRAMMAR = /"(ze|n|of|both|changed|least|most|minutes|seconds)"/;

/** Every key that a file of the views asks for in so many letters; a key with a hole in it matches by its beginning. */
function keysIn(folder: string): Array<[string, string]> {
  const files = readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  return files.flatMap((name) => {
    const text = readFileSync(join(SOURCES, folder, name), "utf8");
    return [...text.matchAll(/\bsay\(([^)]*)/g)]
      .flatMap(([, inside]) => [...(inside ?? "").replace(/=== "[^"]*"/g, "").matchAll(/["`]([a-z][a-z0-9-]*)(?:\$\{[^}]*\})?["`]/g)])
      .map(([whole, key]) => [`${folder}/${name}`, whole.includes("${") ? `${key}*` : (key ?? "")] as [string, string]);
  });
}

describe("the catalogue", () => {
  it.each(Object.entries(DOMAINS))("%s has the same keys in every language", (_, words) => {
    expect(Object.keys(words).sort()).toEqual(LANGUAGES);
    const [en, ...others] = LANGUAGES.map((code) => [...messages(words[code] ?? "").keys()].sort());
    for (const other of others) expect(other).toEqual(en);
  });

  it.each(Object.entries(DOMAINS))("%s has no key twice", (_, words) => {
    for (const code of LANGUAGES) {
      const keys = [...(words[code] ?? "").matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, key]) => key);
      expect(keys.length).toBe(new Set(keys).size);
    }
  });

  it.each(Object.entries(DOMAINS))("%s says the same things in every language", (_, words) => {
    const said = LANGUAGES.map((code) => messages(words[code] ?? ""));
    for (const key of said[0]?.keys() ?? []) {
      const names = said.map((language) => (language.get(key) ?? []).filter((name) => !GRAMMAR.test(name)));
      for (const other of names) expect([key, other]).toEqual([key, names[0]]);
    }
  });

  it.each(LANGUAGES)("can be read without a fault in %s", (code) => {
    const bundle = new FluentBundle(code);
    const faults = Object.values(DOMAINS).flatMap((words) => bundle.addResource(new FluentResource(words[code] ?? "")));
    expect(faults).toEqual([]);
  });

  it("has every key that the tablet, the parts and the kinds of question ask for", () => {
    const known = new Set([board, common, film, kinds, sheet, signs, tablet].flatMap((words) => [...messages(words["en"] ?? "").keys()]));
    // A kind's views on the big screen speak its words as well.
    const ofScreen = new Set(messages(screen["en"] ?? "").keys());
    const asked = ["tablet", "parts", "questions"].flatMap(keysIn).filter(([file, key]) => !(file.startsWith("questions/") && ofScreen.has(key)));
    expect(asked.length).toBeGreaterThan(100);
    const missing = asked.filter(([, key]) => (key.endsWith("*") ? ![...known].some((one) => one.startsWith(key.slice(0, -1))) : !known.has(key)));
    expect(missing).toEqual([]);
  });

  it("has every key that the player asks for, and no other of its own", () => {
    const known = new Set([common, tablet, screen, film, player].flatMap((words) => [...messages(words["en"] ?? "").keys()]));
    const asked = ["player", "film"].flatMap(keysIn);
    const missing = asked.filter(([, key]) => (key.endsWith("*") ? ![...known].some((one) => one.startsWith(key.slice(0, -1))) : !known.has(key)));
    expect(missing).toEqual([]);
    const sources = readdirSync(join(SOURCES, "player")).map((name) => readFileSync(join(SOURCES, "player", name), "utf8")).join("\n");
    const holes = ["player-refused-", "player-helps", "player-mixed", "player-harms", "player-strong", "player-medium", "player-weak"];
    const idle = [...messages(player["en"] ?? "").keys()].filter((key) => !sources.includes(`"${key}"`) && !holes.some((hole) => key.startsWith(hole)));
    expect(idle).toEqual([]);
  });

  it("words every refusal that a room can give", () => {
    const codes = `no-room room-ended not-open round-closed bad-answer unknown-agency unknown-participant wrong-words too-many-tries stale-view
      token-in-use words-in-use flooding too-large malformed wrong-origin not-allowed tie too-few nothing-next nothing-back unknown-step
      unknown-choice not-a-decision no-question room-preparing room-open no-film no-signs mark-too-close no-mark too-many-marks unknown-sign
      signs-shown bad-speed unknown-scene unknown-paper not-kept`.split(/\s+/);
    for (const code of LANGUAGES) {
      const known = [...messages(common[code] ?? "").keys()];
      expect(codes.filter((one) => !known.includes(`refusal-${one}`))).toEqual([]);
    }
  });
});

describe("numbers are spoken with the right form", () => {
  const say = (code: string, key: string, args: Record<string, string | number>): string => new Speech([common, tablet], code).say(key, args);

  it.each([[1, "Jeszcze 1 cyfra"], [2, "Jeszcze 2 cyfry"], [5, "Jeszcze 5 cyfr"]])("in Polish: %i", (n, words) => {
    expect(say("pl", "code-missing", { n })).toBe(words);
  });

  it.each([[1, "Ще 1 цифра"], [3, "Ще 3 цифри"], [6, "Ще 6 цифр"]])("in Ukrainian: %i", (n, words) => {
    expect(say("uk", "code-missing", { n })).toBe(words);
  });

  it.each([
    [33, 34, "no", "Odpowiedziało *33 z\u00a034* obecnych"],
    [30, 120, "yes", "Odpowiedziało *30 ze 120* obecnych"],
    [1, 5, "no", "Odpowiedziała *1 z\u00a05* obecnych"],
  ])("in Polish: %i of %i", (n, of, ze, words) => {
    expect(say("pl", "answered", { n, of, ze })).toBe(words);
  });
});

describe("speech", () => {
  it("reports a key that has no words", () => {
    expect(() => new Speech([common, tablet], "pl").say("no-such-key")).toThrow(/no words for "no-such-key" in "pl"/);
  });

  it("speaks a known language, and stays where it is with an unknown one", () => {
    const speech = new Speech([common, tablet], "uk");
    speech.speak("xx");
    expect(speech.language.value).toBe("uk");
    speech.speak("en");
    expect(speech.say("next")).toBe("Next");
  });

  it.each([["pl", "30.06.2027"], ["en", "30 June 2027"], ["uk", "30.06.2027"]])("writes a date as in %s", (code, date) => {
    expect(new Speech([common, tablet], code).date("2027-06-30")).toBe(date);
  });
});
