import { signal, type Signal } from "@preact/signals";
import type { Memory } from "@/client/memory";
import type { SocketOptions } from "@/client/socket";
import type { Speech } from "@/i18n";
import { TabletStore } from "@/tablet/store";

/** Places a person goes to by themselves; where there is none, the room decides what is seen. */
export type Detour = "recover" | "hand" | "newcomer" | "leave" | "questions";

export interface VisitOptions {
  base: string;
  page?: boolean;
  memory: Memory;
  speech: Speech;
  socket?: Pick<SocketOptions, "open" | "random">;
}

/** One device's visit: before a room is known, in it, and after it. */
export class Visit {
  readonly base: string;
  readonly page: boolean;
  readonly speech: Speech;
  readonly store: Signal<TabletStore | null> = signal(null);
  readonly detour: Signal<Detour | null> = signal(null);
  /** The digits typed so far. */
  readonly code = signal("");
  readonly #options: VisitOptions;

  constructor(options: VisitOptions) {
    this.#options = options;
    this.base = options.base;
    this.page = options.page ?? false;
    this.speech = options.speech;
  }

  /** Connect to a room. */
  open(room: string): TabletStore {
    this.store.value?.stop();
    const { base, memory, socket } = this.#options;
    const store = new TabletStore({ base, role: "participant", room, language: this.speech.language.value }, { ...socket, memory });
    this.code.value = /^\d{6}$/.test(room) ? room : "";
    this.store.value = store;
    this.#address(room);
    store.start();
    return store;
  }

  /** Back to the six digits. */
  close(): void {
    this.store.value?.stop();
    this.store.value = null;
    this.detour.value = null;
    this.#address("");
  }

  speak(language: string): void {
    this.speech.speak(language);
    this.#options.memory.write("ias:language", language);
    this.store.value?.speak(language);
  }

  /** The page's address names the room, so that loading it again leads back. */
  #address(room: string): void {
    if (!this.page) return;
    const address = new URL(room, new URL(this.base, document.baseURI));
    if (address.href !== location.href) history.replaceState(null, "", address.href);
  }
}
