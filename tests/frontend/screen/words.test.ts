import { describe, expect, it } from "vitest";
import common from "ias:locales/common";
import words from "ias:locales/screen";
import { screenStates } from "@/fixtures/screen";
import { Speech } from "@/i18n";
import { kickerOf, ofPresent } from "@/screen/words";

const speak = (language: string): Speech => new Speech([common, words], language);
const plain = (text: string): string => text.replace(/\u00a0/g, " ").replace(/\*/g, "");

describe("the three catalogues", () => {
  const keys = (text: string | undefined): string[] => [...(text ?? "").matchAll(/^([a-z][\w-]*) =/gm)].map(([, key]) => key!).sort();

  it("have the same keys", () => {
    expect(keys(words["en"])).toEqual(keys(words["pl"]));
    expect(keys(words["uk"])).toEqual(keys(words["pl"]));
  });
});

describe("numbers agree with their words", () => {
  it("in Polish", () => {
    const { say } = speak("pl");
    expect([1, 2, 5, 22, 112].map((n) => say("screen-people", { n }))).toEqual([
      "osoba w sali", "osoby w sali", "osób w sali", "osoby w sali", "osób w sali",
    ].map((text) => text.replace(" w ", " w\u00a0")));
    expect(plain(say("screen-n-of-present", ofPresent(32, 134)))).toBe("32 ze 134 obecnych");
    expect(plain(say("screen-n-of-present", ofPresent(1, 1)))).toBe("1 z 1 obecnej osoby");
    expect(plain(say("screen-shift", { changed: 13, both: 31, ze: "no" }))).toBe("13 z 31 osób, które głosowały dwa razy, zmieniło zdanie");
    expect(plain(say("screen-shift", { changed: 3, both: 131, ze: "yes" }))).toBe("3 ze 131 osób, które głosowały dwa razy, zmieniły zdanie");
  });

  it("in Ukrainian", () => {
    const { say } = speak("uk");
    expect([1, 3, 11, 21].map((n) => plain(say("screen-people", { n })))).toEqual(["особа в залі", "особи в залі", "осіб у залі", "особа в залі"]);
    expect(plain(say("screen-n-of-present", ofPresent(5, 21)))).toBe("5 із 21 присутнього");
    expect(plain(say("screen-shift", { changed: 13, both: 31, ze: "no" }))).toBe("13 осіб із 31, які голосували двічі, змінили думку");
  });

  it("in English", () => {
    const { say } = speak("en");
    expect(say("screen-have-answered", { n: 1 })).toBe("has answered");
    expect(plain(say("screen-shift", { changed: 0, both: 31, ze: "no" }))).toBe("None of the 31 who voted twice changed their mind");
  });
});

describe("the line above a question", () => {
  it("says film, decision and who decides", () => {
    expect(plain(kickerOf(speak("pl"), screenStates("pl")["question"]!.view!))).toBe("Nocna zmiana · decyzja 2 z 6 · decyduje większość");
  });

  it("says how many votes a result compares", () => {
    expect(plain(kickerOf(speak("en"), screenStates("en")["result"]!.view!, 2))).toBe("The Night Shift · decision 2 of 6 · two votes");
  });

  it("does not say a question twice whose step has no other name", () => {
    const view = screenStates("en")["question"]!.view!;
    const question = { ...view.question!, rule: null };
    const poll = { ...view, question, where: { ...view.where!, title: question.prompt, decision: null, decisions: null } };
    expect(kickerOf(speak("en"), poll)).toBe("");
  });
});
