import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Status } from "@/client/socket";
import { randomHex } from "@/client/store";
import { positionOf } from "@/film/clock";
import type { Ack, FilmFace, Mark, NameMark, OwnMark, Refusal, Unmark } from "@/wire";

export type TapMessage = Mark | NameMark | Unmark;

/** Something about a tap that has not been acknowledged. `seconds`: where this device believes a new tap to lie. */
export interface PendingTap {
  token: string;
  message: TapMessage;
  seconds: number;
}

/** A tap as it stands on this device. `kept`: on its way once the room can be reached again. */
export interface OwnTap extends OwnMark {
  state: "saved" | "sending" | "kept";
}

/** What taps need to know of the tablet they are made on. */
export interface TapDesk {
  status: ReadonlySignal<Status>;
  token: () => string | null;
  film: () => FilmFace | null;
  /** The hub's time, in milliseconds. */
  now: () => number;
  send: (message: TapMessage) => void;
  changed: () => void;
}

/** Two taps closer than this, in seconds of the scene, are one; the hub counts them so, too. */
export const APART = 0.5;
/** Taps are numbered by the hub's clock: whatever was taken back, no number is used again. */
const NUMBER_EVERY_MS = 200;
const NUMBERS = 1_000_000;

/** The taps of whoever sits here, scene by scene: on their way, saved, taken back, named. */
export class Taps {
  readonly pending: Signal<PendingTap[]>;
  /** Why the last tap was not taken. */
  readonly refusal: Signal<Refusal | null> = signal(null);
  /** The tap that was made last: what the line under the button speaks of. */
  readonly last: Signal<{ visit: string; seq: number } | null> = signal(null);
  readonly #saved: Signal<Record<string, OwnMark[]>> = signal({});
  readonly #desk: TapDesk;

  constructor(desk: TapDesk, pending: PendingTap[]) {
    this.#desk = desk;
    this.pending = signal(pending);
  }

  /** Something looked wrong `at` this time of the hub's. */
  tap(at: number): void {
    const film = this.#desk.film();
    const token = this.#desk.token();
    if (!film?.signs || !token) return;
    const seconds = Math.max(0, positionOf(film, at, film.length));
    this.refusal.value = null;
    const near = this.of(film.visit).find((tap) => Math.abs(tap.seconds - seconds) < APART);
    const seq = (Math.floor(at / NUMBER_EVERY_MS) % NUMBERS) + 1;
    this.last.value = { visit: film.visit, seq: near?.seq ?? seq };
    if (!near) this.#put(token, { type: "mark", id: randomHex(8), visit: film.visit, seq, at }, seconds);
  }

  /** Take a tap back. */
  undo(visit: string, seq: number): void {
    const token = this.#desk.token();
    if (token) this.#put(token, { type: "unmark", id: randomHex(8), visit, seq });
    if (this.last.value?.seq === seq) this.last.value = null;
  }

  /** Say which sign a tap meant; null is "not sure". */
  name(visit: string, seq: number, indicator: string | null): void {
    const token = this.#desk.token();
    if (!token) return;
    const isSame = ({ message }: PendingTap): boolean => message.type === "name_mark" && message.visit === visit && message.seq === seq;
    this.pending.value = this.pending.value.filter((one) => one.token !== token || !isSame(one));
    this.#put(token, { type: "name_mark", id: randomHex(8), visit, seq, indicator });
  }

  /** The taps of a scene as they stand here, by their place in it. */
  of(visit: string): OwnTap[] {
    const token = this.#desk.token() ?? "";
    const taps = new Map<number, OwnTap>((this.#saved.value[keyOf(token, visit)] ?? []).map((mark) => [mark.seq, { ...mark, state: "saved" }]));
    const state = this.#desk.status.value === "online" ? "sending" : "kept";
    for (const { token: whose, message, seconds } of this.pending.value) {
      if (whose !== token || message.visit !== visit) continue;
      const tap = taps.get(message.seq);
      if (message.type === "mark") taps.set(message.seq, { seq: message.seq, seconds, indicator: null, state });
      else if (message.type === "unmark") taps.delete(message.seq);
      else if (tap) taps.set(message.seq, { ...tap, indicator: message.indicator, state });
    }
    return [...taps.values()].sort((a, b) => a.seconds - b.seconds);
  }

  /** What this person's tablet still has to send, in the order in which it was done. */
  get unsent(): TapMessage[] {
    const token = this.#desk.token();
    return this.pending.value.filter((one) => one.token === token).map(({ message }) => message);
  }

  /** What the hub has of a person's taps in a scene. */
  learn(visit: string, marks: OwnMark[]): void {
    this.#keep(this.#desk.token() ?? "", visit, marks);
  }

  /** Take note of an acknowledgement; true where it was for a tap. */
  settle(ack: Ack): boolean {
    const found = this.pending.value.find(({ message }) => message.id === ack.id);
    if (!found) return false;
    const { token, message } = found;
    const before = this.#saved.value[keyOf(token, message.visit)] ?? [];
    if (ack.outcome === "refused") {
      if (message.type === "mark" && ack.refusal?.code !== "mark-too-close") this.refusal.value = ack.refusal;
    } else if (ack.you?.marks.some(({ seq }) => seq === message.seq)) this.#keep(token, message.visit, ack.you.marks);
    else this.#keep(token, message.visit, applied(before, found));
    this.pending.value = this.pending.value.filter((one) => one !== found);
    this.#desk.changed();
    return true;
  }

  forget(token: string): void {
    this.pending.value = this.pending.value.filter((one) => one.token !== token);
  }

  #put(token: string, message: TapMessage, seconds = 0): void {
    this.pending.value = [...this.pending.value, { token, message, seconds }];
    this.#desk.changed();
    this.#desk.send(message);
  }

  #keep(token: string, visit: string, marks: OwnMark[]): void {
    this.#saved.value = { ...this.#saved.value, [keyOf(token, visit)]: marks };
  }
}

const keyOf = (token: string, visit: string): string => `${token}:${visit}`;

/** What is saved of a scene once this was: the room has gone on from it, so the hub tells of another one. */
function applied(before: OwnMark[], { message, seconds }: PendingTap): OwnMark[] {
  const others = before.filter(({ seq }) => seq !== message.seq);
  const own = before.find(({ seq }) => seq === message.seq);
  if (message.type === "mark") return [...others, { seq: message.seq, seconds, indicator: null }];
  return message.type === "name_mark" && own ? [...others, { ...own, indicator: message.indicator }] : others;
}
