import { askedBy, type Asked } from "@/screen/clicker";

export interface Keys {
  language: () => void;
  fullscreen: () => void;
  /** Leads the room; only on a screen that was opened with a remote's key. */
  lead?: ((asked: Asked) => void) | undefined;
  /** Hears a press that would play the film, on a screen that leads nothing. */
  unled?: () => void;
}

/** Do what a key asks for; true where it asked for something. Presenters' clickers send PageUp and PageDown: they lead the room, where this screen may. */
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
  const asked = askedBy(event.key);
  if (asked === "play" && !keys.lead) {
    keys.unled?.();
    return keys.unled !== undefined;
  }
  if (!asked || !keys.lead) return false;
  keys.lead(asked);
  return true;
}

/** The language after this one, round and round. */
export function nextLanguage(now: string, languages: string[]): string {
  return languages[(languages.indexOf(now) + 1) % languages.length] ?? now;
}
