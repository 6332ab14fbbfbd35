import { describe, expect, it, vi } from "vitest";
import type { Player } from "@/film/player";
import { nextLanguage, press, type Keys } from "@/screen/keys";

const key = (name: string, more: object = {}): Parameters<typeof press>[0] => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more });

function hands(): { keys: Keys; player: Player } {
  const player: Player = { at: 0, spent: 0, playing: true, last: false, step: vi.fn(), toggle: vi.fn() };
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

  it("in a scene a clicker goes shot by shot, and leads the room only beyond its ends", () => {
    const { keys, player } = hands();
    const lead = vi.fn();
    press(key("PageDown"), { ...keys, lead });
    press(key("PageUp"), { ...keys, player: { ...player, at: 2 }, lead });
    expect(lead).not.toHaveBeenCalled();
    press(key("PageDown"), { ...keys, player: { ...player, last: true }, lead });
    press(key("ArrowLeft"), { ...keys, player, lead });
    press(key("."), { ...keys, lead });
    expect(lead.mock.calls).toEqual([["next"], ["back"], ["blank"]]);
    expect(player.step).toHaveBeenCalledTimes(2);
  });

  it("lead nothing where the screen was opened without a remote's key", () => {
    const { keys, player } = hands();
    expect(press(key("PageDown"), { ...keys, player: { ...player, last: true } })).toBe(true);
    expect(press(key("PageDown"), { ...keys, player: null })).toBe(false);
    expect(press(key("b"), keys)).toBe(false);
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
