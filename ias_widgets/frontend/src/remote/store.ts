import { signal, type Signal } from "@preact/signals";
import type { SocketOptions } from "@/client/socket";
import { randomHex, RoomStore, type Seat } from "@/client/store";
import type { Ack, FacilitatorView, HubMessage, Lead, Leading, Refusal } from "@/wire";

/** A second tap within this is a slip of the thumb. */
export const SLIP_MS = 600;
/** A tap within this after the room moved was meant for what stood there before. */
export const SURPRISE_MS = 400;
/** What was not acknowledged within this is not sent again: the room may be elsewhere by then. */
export const STILL_MEANT_MS = 10_000;
/** Refusals that keep a leader outside for good; after any other the connection is tried again. */
const FINAL = new Set(["no-room", "wrong-origin", "not-allowed"]);

/** What became of the last move. `unsure`: the connection was lost before the room said so. */
export interface Sent {
  name: string;
  state: "sending" | "saved" | "refused" | "unsure";
  refusal?: Refusal | null;
}

export interface RemoteOptions extends Pick<SocketOptions, "open" | "random"> {
  /** Milliseconds that only go on. */
  clock?: () => number;
  /** Hears what became of a move. */
  told?: (sent: Sent) => void;
}

/** Leads one room with a remote's key: one move at a time, each for the view it was meant for. */
export class RemoteStore extends RoomStore<FacilitatorView> {
  readonly sent: Signal<Sent | null> = signal(null);
  readonly #clock: () => number;
  readonly #told: (sent: Sent) => void;
  #message: Leading | null = null;
  #tappedAt = -Infinity;
  #movedAt = -Infinity;

  constructor(seat: Omit<Seat, "role">, { clock, told, ...more }: RemoteOptions = {}) {
    super({ ...seat, role: "remote" }, more);
    this.#clock = clock ?? (() => performance.now());
    this.#told = told ?? (() => undefined);
  }

  /** Ask the room for a move; false where the tap was none: too soon, offline, or another is on its way. */
  lead(name: string, command: Lead): boolean {
    const now = this.#clock();
    const slip = now - this.#tappedAt < SLIP_MS;
    if (slip || this.#message || this.status.value !== "online" || !this.view.value) return false;
    this.#tappedAt = now;
    if (now - this.#movedAt < SURPRISE_MS) {
      this.#settle({ name, state: "refused", refusal: STALE });
      return false;
    }
    this.#message = { type: "lead", id: randomHex(8), command, at: this.version.value };
    this.sent.value = { name, state: "sending" };
    this.send(this.#message);
    return true;
  }

  protected override hear(message: HubMessage): void {
    const before = this.view.value ? this.version.value : null;
    super.hear(message);
    if (message.type === "view" && before !== null && before !== message.version) this.#moved();
  }

  protected override acknowledged(ack: Ack): void {
    if (ack.id !== this.#message?.id) return;
    const name = this.sent.value?.name ?? "";
    this.#message = null;
    this.#settle(ack.outcome === "refused" ? { name, state: "refused", refusal: ack.refusal } : { name, state: "saved" });
  }

  protected override welcomed(): void {
    if (!this.#message) return;
    if (this.#clock() - this.#tappedAt <= STILL_MEANT_MS) {
      this.send(this.#message); // the hub knows it by its id: it happens once
      return;
    }
    this.#message = null;
    this.#settle({ name: this.sent.value?.name ?? "", state: "unsure" });
  }

  protected override passing(refusal: Refusal): boolean {
    return !FINAL.has(refusal.code);
  }

  /** Somebody else led the room, or its timer did: what was said of an earlier move of ours is past. */
  #moved(): void {
    const ours = this.#message !== null || this.#clock() - this.#tappedAt < SLIP_MS;
    if (ours) return;
    this.#movedAt = this.#clock();
    this.sent.value = null;
  }

  #settle(sent: Sent): void {
    this.sent.value = sent;
    this.#told(sent);
  }
}

const STALE: Refusal = { code: "stale-view", where: "", expected: "", found: "", mend: "" };
