import { describe, expect, it, vi } from "vitest";
import { nextLanguage, press, type Keys } from "@/screen/keys";

const key = (name: string, more: object = {}): Parameters<typeof press>[0] => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more });

const hands = (): Keys => ({ language: vi.fn(), fullscreen: vi.fn() });

describe("the screen's keys", () => {
  it("l changes the language, f fills the screen", () => {
    const keys = hands();
    expect([press(key("l"), keys), press(key("F"), keys)]).toEqual([true, true]);
    expect(keys.language).toHaveBeenCalledOnce();
    expect(keys.fullscreen).toHaveBeenCalledOnce();
  });

  it("of a clicker lead the room, also while a film plays: everybody follows the room's clock", () => {
    const keys = hands();
    const lead = vi.fn();
    for (const name of ["PageDown", "PageUp", ".", " "]) expect(press(key(name), { ...keys, lead })).toBe(true);
    expect(lead.mock.calls).toEqual([["next"], ["back"], ["blank"], ["play"]]);
  });

  it("lead nothing where the screen was opened without a remote's key", () => {
    for (const name of ["PageDown", "ArrowLeft", "b"]) expect(press(key(name), hands())).toBe(false);
  });

  it("say who leads the film, where space is pressed on a screen that does not", () => {
    const unled = vi.fn();
    expect(press(key(" "), { ...hands(), unled })).toBe(true);
    expect(unled).toHaveBeenCalledOnce();
    expect(press(key("PageDown"), { ...hands(), unled })).toBe(false);
  });

  it("leave the browser's own alone", () => {
    const keys = hands();
    expect(press(key("f", { ctrlKey: true }), keys)).toBe(false);
    expect(press(key("Tab"), keys)).toBe(false);
  });
});

it("languages go round", () => {
  expect(nextLanguage("uk", ["pl", "en", "uk"])).toBe("pl");
  expect(nextLanguage("pl", ["pl", "en", "uk"])).toBe("en");
});
