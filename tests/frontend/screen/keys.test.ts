import { describe, expect, it, vi } from "vitest";
import type { Player } from "@/film/player";
import { nextLanguage, press, type Keys } from "@/screen/keys";

const key = (name: string, more: object = {}): Parameters<typeof press>[0] => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more });

function hands(): { keys: Keys; player: Player } {
  const player: Player = { at: 0, spent: 0, playing: true, step: vi.fn(), toggle: vi.fn() };
  return { player, keys: { player, language: vi.fn(), fullscreen: vi.fn() } };
}

describe("the screen's keys", () => {
  it("l changes the language, f fills the screen", () => {
    const { keys } = hands();
    expect([press(key("l"), keys), press(key("F"), keys)]).toEqual([true, true]);
    expect(keys.language).toHaveBeenCalledOnce();
    expect(keys.fullscreen).toHaveBeenCalledOnce();
  });

  it("space pauses the film, arrows and a presenter's remote step", () => {
    const { keys, player } = hands();
    for (const name of [" ", "ArrowRight", "PageUp"]) expect(press(key(name), keys)).toBe(true);
    expect(player.toggle).toHaveBeenCalledOnce();
    expect(player.step).toHaveBeenNthCalledWith(1, 1);
    expect(player.step).toHaveBeenNthCalledWith(2, -1);
  });

  it("leave the browser's own alone", () => {
    const { keys } = hands();
    expect(press(key("f", { ctrlKey: true }), keys)).toBe(false);
    expect(press(key(" "), { ...keys, player: null })).toBe(false);
    expect(press(key("Tab"), keys)).toBe(false);
  });
});

it("languages go round", () => {
  expect(nextLanguage("uk", ["pl", "en", "uk"])).toBe("pl");
  expect(nextLanguage("pl", ["pl", "en", "uk"])).toBe("en");
});
