import { signal, type Signal } from "@preact/signals";
import type { Seat } from "@/client/store";
import { backMove, curtainMove, losesVote, mainMove } from "@/remote/moves";
import { filmOf, playMove } from "@/remote/film";
import { RemoteStore, type RemoteOptions, type Sent } from "@/remote/store";
import type { Lead } from "@/wire";

/** What a key of a presenter's clicker asks for. */
export type Asked = "next" | "back" | "blank" | "play";

const KEYS: Record<string, Asked> = {
  PageDown: "next", ArrowRight: "next", PageUp: "back", ArrowLeft: "back", ".": "blank", b: "blank", B: "blank",
  " ": "play", MediaPlayPause: "play",
};

export const askedBy = (key: string): Asked | undefined => KEYS[key];

/** What is said of a press: the key of some words, or what became of a move. */
export type Notice = string | Sent;

/**
 * Leads the room from the big screen with a presenter's clicker: next, back, blank; and plays and pauses the film.
 *
 * It neither opens a prepared room (a clicker is tried out then) nor ends one, and takes no vote back.
 */
export class Clicker {
  readonly store: RemoteStore;
  readonly notice: Signal<Notice | null> = signal(null);

  constructor(seat: Omit<Seat, "role">, options: RemoteOptions = {}) {
    this.store = new RemoteStore(seat, { ...options, told: (sent) => this.#tell(sent) });
  }

  press(asked: Asked): void {
    const { store } = this;
    const view = store.view.value;
    if (store.closed.value || store.old.value) this.#tell("clicker-refused");
    else if (store.status.value !== "online" || !view) this.#tell("clicker-offline");
    else if (asked === "blank") {
      const { name, command } = curtainMove(view, "blank");
      store.lead(name, command);
    } else if (view.phase === "preparing") this.#tell("clicker-works");
    else if (asked === "play") this.#play();
    else if (asked === "next") {
      const { name, command } = mainMove(view);
      this.#lead(name, command, name === "decide" ? "remote-refusal-choose" : "remote-refusal-nothing-next");
    } else if (losesVote(view)) this.#tell("clicker-open");
    else this.#lead("back", backMove(view), "refusal-nothing-back");
  }

  #play(): void {
    const film = this.store.view.value && filmOf(this.store.view.value);
    const move = film && playMove(film, this.store.now());
    this.#lead(move?.name ?? "", move?.command ?? null, "clicker-no-film");
  }

  #lead(name: string, command: Lead | null, otherwise: string): void {
    if (command) this.store.lead(name, command);
    else this.#tell(otherwise);
  }

  /** A dark screen says for itself that it is dark, and a film that it plays. */
  #tell(notice: Notice): void {
    const plain = typeof notice === "object" && notice.state === "saved" && /^(blank|film_)/.test(notice.name);
    this.notice.value = plain ? null : notice;
  }
}
