import type { Player } from "@/film/player";

export interface Keys {
  player: Player | null;
  language: () => void;
  fullscreen: () => void;
}

/** Do what a key asks for; true where it asked for something. Presenters' remotes send PageUp and PageDown. */
export function press(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">, keys: Keys): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case "l":
    case "L":
      keys.language();
      return true;
    case "f":
    case "F":
      keys.fullscreen();
      return true;
  }
  if (!keys.player) return false;
  switch (event.key) {
    case " ":
      keys.player.toggle();
      return true;
    case "ArrowRight":
    case "PageDown":
      keys.player.step(1);
      return true;
    case "ArrowLeft":
    case "PageUp":
      keys.player.step(-1);
      return true;
    default:
      return false;
  }
}

/** The language after this one, round and round. */
export function nextLanguage(now: string, languages: string[]): string {
  return languages[(languages.indexOf(now) + 1) % languages.length] ?? now;
}
