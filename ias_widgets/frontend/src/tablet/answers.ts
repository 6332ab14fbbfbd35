import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { Outbox, type Pending } from "@/client/outbox";
import type { Status } from "@/client/socket";
import { randomHex } from "@/client/store";
import type { AnswerState } from "@/questions/base";
import type { Kept } from "@/tablet/kept";
import type { Ack, Answer, Refusal, You } from "@/wire";

/** What answers need to know of the tablet they are given on. */
export interface Desk {
  status: ReadonlySignal<Status>;
  you: Signal<You | null>;
  token: () => string | null;
  /** The round of the question at hand. */
  round: () => string | undefined;
  send: (answer: Answer) => void;
  changed: () => void;
}

/** The answers of the person who sits here: on their way, saved, refused; and drafts. */
export class Answers {
  readonly pending: Signal<Pending[]>;
  readonly drafts: Signal<Record<string, unknown>>;
  readonly #refusals: Signal<Record<string, Refusal>> = signal({});
  readonly #outbox: Outbox;
  readonly #desk: Desk;

  constructor(desk: Desk, kept: Pick<Kept, "pending" | "drafts">) {
    this.#desk = desk;
    this.pending = signal(kept.pending);
    this.drafts = signal(kept.drafts);
    this.#outbox = new Outbox(kept.pending, (pending) => {
      this.pending.value = pending;
      desk.changed();
    });
  }

  /** Answer the question at hand; what was answered before is replaced. */
  give(value: unknown): void {
    const round = this.#desk.round();
    const token = this.#desk.token();
    if (!round || !token) return;
    const last = this.#outbox.waiting(token, round)[0]?.answer.seq ?? 0;
    const seq = Math.max(last, savedSeq(this.#desk.you.value?.answers[round])) + 1;
    const answer: Answer = { type: "answer", id: randomHex(8), round, seq, value };
    this.#refusals.value = without(this.#refusals.value, round);
    this.draft(undefined);
    this.#outbox.put(token, answer);
    this.#desk.send(answer);
  }

  /** Keep what is not yet an answer, so that a reload does not lose it. */
  draft(value: unknown): void {
    const key = this.#draftKey();
    if (value === this.drafts.value[key]) return;
    const others = without(this.drafts.value, key);
    this.drafts.value = value === undefined ? others : { ...others, [key]: value };
    this.#desk.changed();
  }

  get drafted(): unknown {
    return this.drafts.value[this.#draftKey()];
  }

  /** The answer to `round` as it stands on this device: on its way, or saved. */
  to(round: string): unknown {
    return this.#waiting(round)?.answer.value ?? this.#desk.you.value?.answers[round]?.["value"];
  }

  stateOf(round: string): AnswerState {
    if (this.#waiting(round)) return this.#desk.status.value === "online" ? "sending" : "kept";
    if (this.#refusals.value[round]) return "refused";
    return this.#desk.you.value?.answers[round] ? "saved" : "rest";
  }

  refusalOf(round: string): Refusal | undefined {
    return this.#refusals.value[round];
  }

  /** What this person's tablet still has to send. */
  get unsent(): Answer[] {
    const token = this.#desk.token();
    return this.pending.value.filter((one) => one.token === token).map(({ answer }) => answer);
  }

  /** Take note of an acknowledgement; returns what it was for, if it was the latest answer to a round. */
  settle(ack: Ack): Pending | undefined {
    const settled = this.#outbox.settle(ack.id);
    if (!settled) return undefined;
    const { round, seq, value } = settled.answer;
    const you = this.#desk.you.value;
    if (ack.outcome === "refused") {
      if (ack.refusal) this.#refusals.value = { ...this.#refusals.value, [round]: ack.refusal };
    } else if (you && !ack.you && ack.outcome === "done" && settled.token === this.#desk.token()) {
      this.#desk.you.value = { ...you, answers: { ...you.answers, [round]: { seq, value } } };
    }
    return settled;
  }

  forget(token: string): void {
    this.#outbox.clear(token);
  }

  #waiting(round: string): Pending | undefined {
    const token = this.#desk.token();
    return this.pending.value.find((one) => one.token === token && one.answer.round === round);
  }

  #draftKey(): string {
    return `${this.#desk.token() ?? ""}:${this.#desk.round() ?? ""}`;
  }
}

function savedSeq(saved: Record<string, unknown> | undefined): number {
  const seq = saved?.["seq"];
  return typeof seq === "number" ? seq : 0;
}

function without<T>(all: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _, ...others } = all;
  return others;
}
