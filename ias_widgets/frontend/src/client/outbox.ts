import type { Answer } from "@/wire";

/** An answer that has not been acknowledged: whose it is, and what is sent. */
export interface Pending {
  token: string;
  answer: Answer;
}

/**
 * Answers on their way. Of each person and round only the latest is kept: the hub counts the last one,
 * and an acknowledgement of an earlier one says nothing about it.
 */
export class Outbox {
  readonly #keep: (pending: Pending[]) => void;
  #pending: Pending[];

  constructor(pending: Pending[], keep: (pending: Pending[]) => void) {
    this.#pending = pending;
    this.#keep = keep;
  }

  put(token: string, answer: Answer): void {
    this.#change([...this.#pending.filter((other) => !isFor(other, token, answer.round)), { token, answer }]);
  }

  /** Take an acknowledged answer out; undefined where a later one has taken its place, or none was sent. */
  settle(id: string): Pending | undefined {
    const found = this.#pending.find(({ answer }) => answer.id === id);
    if (found) this.#change(this.#pending.filter((other) => other !== found));
    return found;
  }

  waiting(token: string, round?: string): Pending[] {
    return this.#pending.filter((one) => one.token === token && (round === undefined || one.answer.round === round));
  }

  clear(token: string): void {
    this.#change(this.#pending.filter((one) => one.token !== token));
  }

  #change(pending: Pending[]): void {
    this.#pending = pending;
    this.#keep(pending);
  }
}

const isFor = (pending: Pending, token: string, round: string): boolean =>
  pending.token === token && pending.answer.round === round;
