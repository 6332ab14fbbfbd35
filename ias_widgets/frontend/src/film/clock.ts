import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { FilmFace } from "@/wire";

/** Where a film is: `position` seconds into its scene at the time `at`, and whether it goes on from there. */
export interface Transport {
  position: number;
  /** Milliseconds of the clock that counts. */
  at: number;
  playing: boolean;
  rate: number;
}

export const RATES = [0.75, 1, 1.25, 1.5, 2] as const;

/** Seconds into the scene; below zero while its content note stands, never beyond its end. */
export function positionOf({ position, at, playing, rate }: Transport, now: number, length: number): number {
  return Math.min(length, playing ? position + ((now - at) / 1000) * rate : position);
}

/** The one clock of a scene, whoever moves it. */
export interface FilmClock {
  readonly transport: ReadonlySignal<Transport>;
  readonly length: number;
  seconds: () => number;
  /** True while time goes on. */
  runs: () => boolean;
}

/** The clock of somebody who watches alone. */
export class OwnClock implements FilmClock {
  readonly transport: Signal<Transport>;
  length: number;
  readonly #now: () => number;

  constructor(length: number, from: Partial<Transport> = {}, now: () => number = () => performance.now()) {
    this.length = length;
    this.#now = now;
    this.transport = signal({ position: 0, playing: false, rate: 1, ...from, at: now() });
  }

  seconds(): number {
    return positionOf(this.transport.value, this.#now(), this.length);
  }

  runs(): boolean {
    return this.transport.value.playing && this.seconds() < this.length;
  }

  /** Go on; at the end, begin again. */
  play(): void {
    this.#set(this.seconds() >= this.length ? { position: 0, playing: true } : { playing: true });
  }

  pause(): void {
    this.#set({ playing: false });
  }

  toggle(): void {
    if (this.runs()) this.pause();
    else this.play();
  }

  seek(to: number): void {
    this.#set({ position: Math.max(0, Math.min(to, this.length)) });
  }

  speed(rate: number): void {
    this.#set({ rate });
  }

  #set(change: Partial<Transport>): void {
    this.transport.value = { ...this.transport.value, position: this.seconds(), ...change, at: this.#now() };
  }
}

/** A clock that follows a room's. `now` is the hub's time as this device knows it, in milliseconds. */
export class RoomClock implements FilmClock {
  readonly transport: Signal<Transport>;
  length: number;
  readonly #now: () => number;

  constructor(face: FilmFace, now: () => number) {
    this.#now = now;
    this.length = face.length;
    this.transport = signal(transportOf(face));
  }

  follow(face: FilmFace): void {
    this.length = face.length;
    const next = transportOf(face);
    const old = this.transport.value;
    if ((Object.keys(next) as (keyof Transport)[]).some((key) => next[key] !== old[key])) this.transport.value = next;
  }

  seconds(): number {
    return positionOf(this.transport.value, this.#now(), this.length);
  }

  runs(): boolean {
    return this.transport.value.playing && this.seconds() < this.length;
  }
}

const transportOf = ({ position, at, playing, rate }: FilmFace): Transport => ({ position, at, playing, rate });
