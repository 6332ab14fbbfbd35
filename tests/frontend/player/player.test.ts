import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PAGES, PLAYER_STATES, showPlayer, type Shown } from "@/fixtures/player";
import type { Page, ScenePage } from "@/player/page";
import { ASK_AFTER_MS } from "@/player/soloSource";

let root: HTMLElement;
let shown: Shown;

beforeEach(() => {
  vi.useFakeTimers();
  // Less motion: frames change only when asked.
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  root = document.body.appendChild(document.createElement("div"));
});
afterEach(() => {
  shown?.unmount();
  vi.useRealTimers();
});

const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const show = async (state: string, language = "en"): Promise<void> => {
  shown = await showPlayer(root, state, language, wait);
};
const words = (): string => (root.textContent ?? "").replace(/\u00a0/g, " ");
const find = (selector: string, nth = 0): HTMLElement => {
  const found = root.querySelectorAll<HTMLElement>(selector)[nth];
  if (!found) throw new Error(`no ${selector} in: ${words()}`);
  return found;
};
const click = async (selector: string, nth = 0): Promise<void> => {
  find(selector, nth).focus();
  find(selector, nth).click();
  await wait(20);
};
const press = async (key: string, target: HTMLElement): Promise<boolean> => {
  const untouched = target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await wait(20);
  return !untouched;
};
const MAIN = ".foot .btn-main";

describe("every state", () => {
  it.each(Object.keys(PLAYER_STATES))("%s has one heading, and words in three languages", async (state) => {
    for (const language of ["pl", "en", "uk"]) {
      await show(state, language);
      expect(root.querySelectorAll("h1")).toHaveLength(1);
      expect(words()).not.toMatch(/player-|film-|facts-/);
      expect(root.lang).toBe(state === "loading" ? "en" : state === "note-signed" ? "pl" : language);
      shown.unmount();
      root.replaceChildren();
    }
  });
});

describe("before the film", () => {
  it("stands what it is about, and a way out", async () => {
    await show("note");
    expect(words()).toContain("does not hold the key to her own room");
    expect(words()).toContain("no practitioner has signed it yet");
    await click(".foot .btn");
    expect(words()).toContain("You have left the film");
    expect(shown.engine.sent).toEqual([]);
    await click(MAIN);
    await click(MAIN);
    expect(shown.engine.sent).toEqual([{ do: "on", at: 1 }]);
  });

  it("is no word of a draft where somebody has signed it", async () => {
    await show("note-signed");
    expect(words()).not.toContain("wersja robocza");
  });
});

describe("a scene", () => {
  it("is one picture that is described, drawn of its parts, and says who says what", async () => {
    await show("watch");
    expect(find(".sight").getAttribute("aria-label")).toContain("A woman in work clothes rings the bell");
    expect(root.querySelectorAll('.plate[data-shot="bell"] .layer')).toHaveLength(3);
    expect(find(".band").textContent).toContain("Have you lost your key?");
    expect(find(".band").getAttribute("aria-live")).toBe("polite");
    expect(find(".num").textContent).toBe("Shot 1 of 20:00 of 0:22");
    await click(MAIN);
    expect(find(".sight").getAttribute("aria-label")).toContain("Her phone lights up");
    expect(find(MAIN).textContent).toContain("To the decision");
    await click(".moves .btn");
    expect(find(".num").textContent).toContain("Shot 1 of 2");
  });

  it("has its papers in the picture, and once more where everybody can read them", async () => {
    await show("watch");
    await click(MAIN);
    expect(root.querySelector(".paper.is-phone")).not.toBeNull();
    expect(find(".transcript").textContent).toContain("¿Dónde estás?");
    await press("ArrowRight", find("h1"));
    expect(find(".papers .paper.is-phone").textContent).toContain("¿Dónde estás?");
    expect(find('.plate[data-shot="phone"] .sheet.is-chat').textContent).toContain("¿Dónde estás?");
  });

  it("that is not drawn tells what can be seen", async () => {
    await show("watch-plain");
    expect(find(".band .seen").textContent).toContain("The van stands in the yard");
    expect(root.querySelector(".plate.is-plain")).not.toBeNull();
  });

  it("is there as a whole, as text", async () => {
    await show("watch-text");
    for (const said of ["one hook is empty", "rings the bell", "I never had one", "The door closes at 10", "It is nothing"]) {
      expect(find(".transcript").textContent).toContain(said);
    }
  });

  it("obeys keys, but leaves a button and a list of choices their own", async () => {
    await show("watch");
    const time = (): string => find(".scrubber .num span", 1).textContent ?? "";
    for (const [key, then] of [["ArrowRight", "0:05"], ["ArrowLeft", "0:00"], ["PageDown", "0:12"], ["PageUp", "0:00"]] as const) {
      expect(await press(key, find("h1"))).toBe(true);
      expect(time()).toBe(`${then} of 0:22`);
    }
    expect(await press(" ", find("h1"))).toBe(true);
    expect(find(".foot .play").textContent).toBe("Pause");
    expect(await press(" ", find(MAIN))).toBe(false);
    expect(await press("ArrowDown", find("select"))).toBe(false);
  });

  it("has letters as keys, which can be switched off", async () => {
    await show("watch-options");
    expect(await press("c", find("h1"))).toBe(true);
    expect(find(".band").textContent).not.toContain("I never had one");
    expect(await press("c", find("h1"))).toBe(true);
    expect(await press("d", find("h1"))).toBe(true);
    expect(find(".band .seen").textContent).toContain("rings the bell");
    await press("d", find("h1"));
    await click(".option input", 3);
    expect(await press("c", find("h1"))).toBe(false);
    expect(find(".options .fine").textContent).not.toContain("C:");
    await click(".option input", 3);
  });

  it("says honestly that the device has no voice for its language", async () => {
    await show("watch-options");
    expect((find(".option input", 2) as HTMLInputElement).disabled).toBe(true);
    expect(find(".options").textContent).toContain("no voice for this language");
  });

  it("goes on by itself while it plays, and waits at its last shot", async () => {
    await show("watch");
    await click(".foot .play");
    await wait(12_400);
    expect(find(".num").textContent).toContain("Shot 2 of 2");
    await wait(60_000);
    expect(find(".num").textContent).toContain("0:22 of 0:22");
    expect(find(".foot .play").textContent).toBe("Play again");
    expect(shown.engine.sent).toEqual([]);
  });

  it("that leads on by itself asks the engine at its end, once", async () => {
    await show("watch-plain");
    await click(MAIN);
    expect(find(MAIN).textContent).toContain("Go on");
    await click(MAIN);
    await click(MAIN);
    expect(shown.engine.sent).toEqual([{ do: "on", at: 4 }]);
  });

  it("keeps its place through a break and a change of language", async () => {
    await show("watch");
    await click(MAIN);
    await click(".corner .btn", 1);
    expect(root.querySelector(".sight")).toBeNull();
    await click(MAIN);
    expect(find(".num").textContent).toBe("Shot 2 of 20:12 of 0:22");
    shown.engine.put("page", PAGES["uk"]!["desk"]);
    await wait(20);
    expect(words()).toContain("Кадр 2 з 2");
  });

  it("asks the engine for parts that it has not been sent", async () => {
    await show("watch-plain");
    const [page, part] = [PAGES["en"]!["desk"] as ScenePage, "f".repeat(64)];
    const bundle = { ...page.bundle, parts: { ...page.bundle.parts, lina: part } };
    shown.engine.show("desk", { at: 40, bundle, bundle_hash: "another" } as Partial<Page>);
    await wait(ASK_AFTER_MS + 50);
    expect(shown.engine.sent).toEqual([{ do: "lack", at: 40, parts: [part] }]);
    expect(root.querySelector('.plate[data-shot="bell"]')).toBeNull();
    shown.engine.put("parts", { [part]: "<svg/>" });
    await wait(50);
    expect(root.querySelectorAll('.plate[data-shot="bell"] .layer')).toHaveLength(3);
  });
});

describe("a decision", () => {
  it("says whose it is, and is made with two presses", async () => {
    await show("decide");
    expect(words()).toContain("Decision 1 · Social welfare centre (OPS) decides");
    expect(find(MAIN).hasAttribute("disabled")).toBe(true);
    await click(".choice", 1);
    expect(find(".foot [role=status]").textContent).toBe("Chosen: B");
    expect(shown.engine.sent).toEqual([]);
    await click(MAIN);
    expect(shown.engine.sent).toEqual([{ do: "choose", choice: "wait", at: 2 }]);
  });

  it("is made by keys: arrows mark, Enter on the marked one confirms", async () => {
    await show("decide");
    find(".choice").focus();
    expect(await press("Enter", find(".choice"))).toBe(false);
    await press("ArrowDown", find(".choice"));
    expect(document.activeElement).toBe(find(".choice", 1));
    expect(await press("Enter", find(".choice", 1))).toBe(true);
    expect(shown.engine.sent).toEqual([{ do: "choose", choice: "wait", at: 2 }]);
  });

  it("lets the scene be watched again, from its beginning", async () => {
    await show("decide");
    await click(".moves .btn");
    expect(find(".num").textContent).toBe("Shot 1 of 20:00 of 0:22");
  });

  it("says why it was not taken, and can be made again", async () => {
    await show("decide-refused");
    expect(find("[role=status] .banner").textContent).toContain("This choice is not open here");
    await click(".choice", 0);
    await click(MAIN);
    expect(shown.engine.sent).toHaveLength(2);
  });

  it("says when the notebook is silent, until it answers", async () => {
    await show("decide-silent");
    expect(find("[role=status] .banner").textContent).toContain("The notebook does not answer");
    shown.engine.show("waited");
    await wait(20);
    expect(root.querySelector(".banner")).toBeNull();
  });
});

describe("what came of it", () => {
  it("comes with reason, rule, source, and what it did in words", async () => {
    await show("feedback");
    expect(words()).toContain("Your choice: A · Ask alone");
    for (const said of ["go out only with the van", "she could answer for herself", "Talk to the person alone", "Guide for the reception desk, 2026"]) {
      expect(words()).toContain(said);
    }
    expect([...root.querySelectorAll(".touched h3")].map((one) => one.textContent)).toEqual(["Safety+helps", "Rights+helps", "Evidence±helps and harms"]);
    expect(words()).not.toContain("to be checked");
  });

  it("says once what has to be checked", async () => {
    await show("feedback-unchecked");
    expect(words().match(/to be checked/g)).toHaveLength(1);
  });

  it("goes on, or back to the choice", async () => {
    await show("feedback");
    await click(".foot .btn");
    expect(shown.engine.sent).toEqual([{ do: "back", to: 1, at: 3 }]);
    shown.engine.show("asked", { at: 5 });
    await click(MAIN);
    expect(shown.engine.sent[1]).toEqual({ do: "on", at: 5 });
  });
});

describe("the end", () => {
  it("tells what became of her, the way, the signs and the questions", async () => {
    await show("ending");
    expect(find("h1").textContent).toBe("A key on the inside");
    expect(find(".path > li").textContent).toContain("Ask alone");
    expect(find(".path .others").textContent).toContain("Call at once");
    expect(words()).toContain("Somebody else holds the key to her roomstrong sign");
    expect(words()).toContain("How somebody speaks says nothing");
    expect(find(".questions li", 1).textContent).toMatch(/^Social welfare centre \(OPS\)/);
  });

  it("lets another way be tried, or all of it again", async () => {
    await show("ending");
    await click(".path .btn", 1);
    expect(shown.engine.sent).toEqual([{ do: "back", to: 2, at: 8 }]);
    shown.engine.show("ending", { at: 20 });
    await click(MAIN);
    expect(shown.engine.sent[1]).toEqual({ do: "begin", at: 20 });
  });
});

describe("a break", () => {
  it("is a neutral page with help lines that says which are unchecked, and the way back", async () => {
    await show("break");
    expect(root.querySelectorAll(".lines a")).toHaveLength(2);
    expect(words().match(/to be checked/g)).toHaveLength(2);
    expect(words()).not.toContain("key?");
    await click(".foot .btn");
    expect(words()).toContain("You have left the film");
    await click(MAIN);
    expect(words()).toContain("Have you lost your key?");
  });

  it("ends where a cell drives the film on", async () => {
    await show("break");
    shown.engine.show("yard");
    await wait(20);
    expect(find("h1").textContent).toBe("The yard");
  });
});

describe("the focus", () => {
  it("goes to the heading of what is new, once somebody has come in", async () => {
    await show("decide");
    find(".choice").focus();
    shown.engine.show("asked");
    await wait(20);
    expect(document.activeElement).toBe(find("h1"));
  });

  it("is left to somebody who works elsewhere", async () => {
    const cell = document.body.appendChild(document.createElement("textarea"));
    await show("watch");
    find("h1").focus();
    cell.focus();
    shown.engine.show("asked");
    await wait(20);
    expect(document.activeElement).toBe(cell);
  });
});

describe("a language", () => {
  it("is asked for, at any time", async () => {
    await show("feedback");
    const select = find("select") as HTMLSelectElement;
    expect([...select.options].map((option) => option.textContent)).toEqual(["Polski", "English", "Українська"]);
    select.value = "uk";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    expect(shown.engine.sent).toEqual([{ do: "speak", language: "uk", at: 3 }]);
  });

  it("that the screens do not speak stands among English words, and is marked", async () => {
    await show("watch");
    shown.engine.show("asked", { language: "es", languages: ["es"] });
    await wait(20);
    expect(root.lang).toBe("en");
    expect(find("dd").lang).toBe("es");
    expect(words()).toContain("What came of it");
    expect(root.querySelector("select")).toBeNull();
  });
});

it("leaves nothing behind", async () => {
  await show("watch");
  shown.unmount();
  expect(root.innerHTML).toBe("");
  expect(shown.engine.listeners).toBe(0);
  expect(root.className).toBe("");
});
