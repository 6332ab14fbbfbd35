import { signal, type Signal } from "@preact/signals";
import { deviceMemory } from "@/client/memory";

/** How somebody likes to watch; kept on the device. */
export interface Settings {
  captions: boolean;
  /** What is seen, in words. A shot that is not drawn always has them. */
  descriptions: boolean;
  /** Lines are read by the device's own voice. */
  aloud: boolean;
  /** Single letters are keys (WCAG 2.1.4). */
  letters: boolean;
  rate: number;
}

export const DEFAULTS: Settings = { captions: true, descriptions: false, aloud: false, letters: true, rate: 1 };

const PLACE = "ias:film";

const memory = deviceMemory();

export const settings: Signal<Settings> = signal({ ...DEFAULTS, ...memory.read<Partial<Settings>>(PLACE) });

export function set(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  memory.write(PLACE, settings.value);
}
