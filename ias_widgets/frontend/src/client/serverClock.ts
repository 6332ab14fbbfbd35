/**
 * The hub's clock, as this device estimates it. Its own clock may be minutes off, and may be set while the page is open; what goes on
 * evenly is `performance.now()`, except while the device sleeps. So the hub is asked for the time now and then: if the way there took
 * as long as the way back, its time lay in the middle (NTP, RFC 5905, section 8), and however unlike they were, the estimate is off by
 * no more than half the round trip. Of the last answers the one with the shortest round trip is believed.
 * `ias_widgets/client/clock.py` does the same for programs.
 */
export interface ServerClockOptions {
  /** Send a ping with this stamp; false where it could not be handed to the network. */
  ping: (stamp: number) => boolean;
  /** Told whenever the estimate changed. */
  changed?: () => void;
  /** For tests: milliseconds that go on evenly, and the device's own clock. */
  base?: () => number;
  wall?: () => number;
}

interface Answer {
  trip: number;
  offset: number;
}

export const KEPT = 8;
/** Questions when a connection begins, and again after the device slept. */
export const BURST = 5;
export const BURST_GAP_MS = 400;
/** A quartz drifts by some milliseconds meanwhile. */
export const ASK_EVERY_MS = 30_000;
/** The device's two clocks went apart by more than this: one of them was set, or stood still. */
export const JUMP_MS = 100;
const WAKES = ["pageshow", "focus"];

export class ServerClock {
  readonly #options: ServerClockOptions;
  readonly #base: () => number;
  readonly #wall: () => number;
  #answers: Answer[] = [];
  /** What a message's own time says, before the first answer: late by its way here. */
  #rough: number | null = null;
  #apart: number;
  #left = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;

  constructor(options: ServerClockOptions) {
    this.#options = options;
    this.#base = options.base ?? (() => performance.now());
    this.#wall = options.wall ?? (() => Date.now());
    this.#apart = this.#wall() - this.#base();
  }

  /** A connection stands: ask anew. What was heard on another one no longer counts once this one answers. */
  start(): void {
    if (!this.#running) {
      this.#running = true;
      document.addEventListener("visibilitychange", this.#wake);
      for (const event of WAKES) window.addEventListener(event, this.#wake);
    }
    this.#begin();
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#wake);
    for (const event of WAKES) window.removeEventListener(event, this.#wake);
  }

  /** A message said what time it was at the hub; better than nothing until the first answer. */
  hint(now: number): void {
    this.#look();
    if (this.#answers.length > 0) return;
    // The message that took the shortest time says the latest hour.
    this.#rough = Math.max(this.#rough ?? -Infinity, now - this.#base());
    this.#options.changed?.();
  }

  /** The answer to a ping. */
  heard(stamp: number, now: number): void {
    this.#look();
    const received = this.#base();
    if (stamp <= 0 || stamp > received) return;
    this.#answers = [...this.#answers, { trip: received - stamp, offset: now - (stamp + received) / 2 }].slice(-KEPT);
    this.#options.changed?.();
  }

  /** Whether the hub has answered. */
  get known(): boolean {
    return this.#answers.length > 0;
  }

  /** Milliseconds by which the estimate may be off at most. */
  get offBy(): number {
    return this.#best ? this.#best.trip / 2 : Infinity;
  }

  /** Milliseconds since 1970 by the hub's clock. */
  now(): number {
    this.#look();
    return this.#base() + (this.#best?.offset ?? this.#rough ?? this.#wall() - this.#base());
  }

  get #best(): Answer | undefined {
    return this.#answers.reduce<Answer | undefined>((best, one) => (best && best.trip < one.trip ? best : one), undefined);
  }

  /** Where the device's two clocks went apart, it slept or its clock was set: what was heard before says nothing any more. */
  #look(): void {
    const apart = this.#wall() - this.#base();
    if (Math.abs(apart - this.#apart) <= JUMP_MS) return;
    const slept = apart - this.#apart;
    // After a sleep the own clock has gone on as it should; until the hub answers it stands in for the other.
    const before = this.#best?.offset ?? this.#rough;
    this.#rough = before === null || slept < 0 ? before : before + slept;
    this.#apart = apart;
    this.#answers = [];
    if (this.#running) this.#begin();
  }

  #begin(): void {
    this.#left = BURST;
    clearTimeout(this.#timer);
    this.#ask();
  }

  readonly #ask = (): void => {
    const sent = this.#options.ping(this.#base());
    if (sent && this.#left > 0) this.#left--;
    this.#timer = setTimeout(this.#ask, this.#left > 0 ? BURST_GAP_MS : ASK_EVERY_MS);
  };

  readonly #wake = (): void => {
    if (document.visibilityState !== "hidden") this.#look();
  };
}
