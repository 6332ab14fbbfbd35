import type { Player } from "@/film/player";
import { askedBy, type Asked } from "@/screen/clicker";

export interface Keys {
  player: Player | null;
  language: () => void;
  fullscreen: () => void;
  /** Leads the room; only on a screen that was opened with a remote's key. */
  lead?: ((asked: Asked) => void) | undefined;
}

/**
 * Do what a key asks for; true where it asked for something. Presenters' clickers send PageUp and PageDown.
 *
 * In a scene they go shot by shot; beyond its first and last shot they lead the room, where this screen may.
 */
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
    case " ":
      keys.player?.toggle();
      return keys.player !== null;
  }
  const asked = askedBy(event.key);
  if (!asked) return false;
  if (asked !== "blank" && keys.player && (!keys.lead || within(keys.player, asked))) {
    keys.player.step(asked === "next" ? 1 : -1);
    return true;
  }
  keys.lead?.(asked);
  return keys.lead !== undefined;
}

/** Whether the film has a shot more in this direction. */
const within = (player: Player, asked: Asked): boolean => (asked === "next" ? !player.last : player.at > 0);

/** The language after this one, round and round. */
export function nextLanguage(now: string, languages: string[]): string {
  return languages[(languages.indexOf(now) + 1) % languages.length] ?? now;
}
