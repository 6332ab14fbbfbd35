import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { deviceMemory, type Memory } from "@/client/memory";
import type { SocketOptions, Status } from "@/client/socket";
import { RoomStore, randomHex, type Seat } from "@/client/store";
import { Answers } from "@/tablet/answers";
import { keyOf, nothingKept, type Kept, type Person } from "@/tablet/kept";
import { Sheets } from "@/tablet/sheet/sheets";
import { Taps } from "@/tablet/taps";
import { Writings } from "@/tablet/writings";
import type { Ack, HubMessage, Join, ParticipantView, Recover, Refusal } from "@/wire";

/** Time after which what the hub has not acknowledged is sent again on a connection that stands. */
export const RESEND_AFTER_MS = 5_000;
/** Tries to find three words that nobody in the room has; after these the person is asked to try again. */
const WORDS_TRIES = 5;
/** Refusals that leave a person outside for good; after any other the connection is tried again. */
const FINAL = new Set(["no-room", "room-ended", "wrong-origin", "not-allowed"]);
/** What the hub says when its disk did not take something; the same message may be sent again. */
const NOT_KEPT = "not-kept";

interface Entry {
  message: Join | Recover;
  /** Who sat here before. */
  before: string | null;
  tries: number;
}

/** A tablet's own part: who answers here, and what is on its way. */
export class TabletStore extends RoomStore<ParticipantView> {
  readonly people: Signal<Person[]>;
  readonly active: ReadonlySignal<Person | undefined>;
  readonly turns: Signal<boolean>;
  readonly answers: Answers;
  readonly taps: Taps;
  readonly writings: Writings;
  readonly sheets: Sheets;
  /** True while an entry waits for its acknowledgement. */
  readonly entering = signal(false);
  /** Why the last entry was refused. */
  readonly trouble: Signal<Refusal | null> = signal(null);
  /** Whether the person is on a break: what was asked for here, else what the hub says. */
  readonly resting: ReadonlySignal<boolean>;
  readonly left = signal(false);

  readonly #active: Signal<string | null>;
  readonly #wish: Signal<{ id: string; on: boolean } | null> = signal(null);
  readonly #memory: Memory;
  readonly #key: string;
  #roomId: string | null;
  #entry: Entry | null = null;
  #leaving: string | null = null;
  /** The hub has just said whose tablet this is, with that person's taps. */
  #fresh = false;
  #resend: ReturnType<typeof setTimeout> | undefined;

  constructor(seat: Seat, more: Pick<SocketOptions, "open" | "random"> & { memory?: Memory } = {}) {
    const memory = more.memory ?? deviceMemory();
    const key = keyOf(seat.base, seat.room);
    const kept = { ...nothingKept(), ...memory.read<Kept>(key) };
    super({ ...seat, ...(kept.active ? { token: kept.active } : {}) }, more);
    this.#memory = memory;
    this.#key = key;
    this.#roomId = kept.room;
    this.people = signal(kept.people);
    this.turns = signal(kept.turns);
    this.#active = signal(kept.active);
    this.active = computed(() => this.people.value.find(({ token }) => token === this.#active.value));
    this.resting = computed(() => this.#wish.value?.on ?? this.you.value?.on_break ?? false);
    this.answers = new Answers(
      {
        status: this.status,
        you: this.you,
        token: () => this.#active.value,
        round: () => this.view.value?.question?.round,
        send: (answer) => {
          this.send(answer);
          this.#resendLater();
        },
        changed: () => this.#keep(),
      },
      kept,
    );
    this.taps = new Taps(
      {
        status: this.status,
        token: () => this.#active.value,
        film: () => this.view.value?.film ?? null,
        now: () => this.now(),
        send: (message) => {
          this.send(message);
          this.#resendLater();
        },
        changed: () => this.#keep(),
      },
      kept.taps,
    );
    this.writings = new Writings(
      {
        status: this.status,
        you: this.you,
        token: () => this.#active.value,
        send: (message) => {
          this.#resendLater();
          return this.send(message);
        },
        changed: () => this.#keep(),
      },
      kept,
    );
    this.sheets = new Sheets(
      {
        status: this.status,
        you: this.you,
        token: () => this.#active.value,
        face: () => this.view.value?.sheet ?? null,
        send: (message) => {
          this.#resendLater();
          return this.send(message);
        },
        changed: () => this.#keep(),
      },
      kept.sheets,
    );
  }

  // ---- who answers here ------------------------------------------------------------------------

  /** Enter the room as a new person. */
  enter(agency: string, table = false, turns = this.turns.value): void {
    this.turns.value = turns;
    const message: Join = { type: "join", id: randomHex(8), token: randomHex(16), agency, table };
    this.#begin(message, { token: message.token, agency, table, words: [] });
  }

  /** Come back on this device with three words. */
  recover(words: [string, string, string]): void {
    const message: Recover = { type: "recover", id: randomHex(8), words, token: randomHex(16) };
    this.#begin(message, { token: message.token, agency: "", table: false, words });
  }

  /** Let somebody who has entered on this device before answer again. */
  resume(person: Person): void {
    this.#sit(person.token);
    this.send({ type: "resume", id: randomHex(8), token: person.token });
  }

  /** Ask the hub for this person's own part once more. */
  askOwn(): void {
    const token = this.#active.value;
    if (token) this.send({ type: "resume", id: randomHex(8), token });
  }

  leave(): void {
    this.#leaving = randomHex(8);
    this.send({ type: "leave", id: this.#leaving });
    this.#resendLater();
  }

  /** Go on a break, or come back from it. */
  rest(on: boolean): void {
    const wish = { id: randomHex(8), on };
    this.#wish.value = wish;
    this.send({ type: "break", ...wish });
    this.#resendLater();
  }

  /** Forget everybody on this device: their answers stay in the room. */
  forget(): void {
    this.people.value = [];
    this.#sit(null);
  }

  #begin(message: Join | Recover, person: Person, tries = WORDS_TRIES): void {
    this.#entry = { message, before: this.#active.value, tries };
    this.trouble.value = null;
    this.entering.value = true;
    this.left.value = false;
    this.people.value = [...this.people.value, person];
    this.#sit(person.token);
    this.send(message);
    this.#resendLater();
  }

  #sit(token: string | null): void {
    if (token !== this.#active.value) this.you.value = null;
    this.#active.value = token;
    if (token) this.seat.token = token;
    else delete this.seat.token;
    this.#keep();
  }

  #remove(token: string | null): void {
    this.people.value = this.people.value.filter((person) => person.token !== token);
    if (token) {
      this.answers.forget(token);
      this.taps.forget(token);
      this.writings.forget(token);
      this.sheets.forget(token);
    }
  }

  #update(token: string, change: Partial<Person>): void {
    this.people.value = this.people.value.map((person) => (person.token === token ? { ...person, ...change } : person));
    this.#keep();
  }

  // ---- what is on its way ----------------------------------------------------------------------

  /** Send whatever waits for its acknowledgement, with the ids it had. */
  #flush(): void {
    if (this.#entry) this.send(this.#entry.message);
    if (this.#leaving) this.send({ type: "leave", id: this.#leaving });
    if (this.#wish.value) this.send({ type: "break", ...this.#wish.value });
    for (const answer of this.answers.unsent) this.send(answer);
    for (const tap of this.taps.unsent) this.send(tap);
    this.writings.flush();
    this.sheets.flush();
    this.#resendLater();
  }

  /** What the hub did not take for now (too much at once, a disk that failed) is offered again. */
  #resendLater(): void {
    clearTimeout(this.#resend);
    if (!(this.#entry || this.#leaving || this.#wish.value || this.answers.unsent.length > 0 || this.taps.unsent.length > 0 || this.writings.waits || this.sheets.waits)) return;
    this.#resend = setTimeout(() => this.status.value === "online" && this.#flush(), RESEND_AFTER_MS);
  }

  // ---- what the hub says -----------------------------------------------------------------------

  protected override welcomed(): void {
    const id = this.room.value?.id ?? null;
    if (this.#roomId !== null && this.#roomId !== id) this.forget();
    this.#roomId = id;
    if (this.you.value) this.#entered();
    else if (!this.#entry && this.#active.value) this.#lost();
    this.#flush();
    this.#keep();
  }

  protected override acknowledged(ack: Ack): void {
    if (ack.refusal?.code === NOT_KEPT) {
      this.#resendLater();
      return;
    }
    if (this.taps.settle(ack) || this.writings.settle(ack)) return;
    const sheet = this.sheets.settle(ack);
    if (sheet) {
      if (sheet !== true) this.#update(sheet.token, { done: sheet.step });
      return;
    }
    const settled = this.answers.settle(ack);
    if (settled) {
      if (ack.outcome !== "refused") this.#update(settled.token, { done: settled.answer.round });
    } else if (ack.id === this.#entry?.message.id) this.#entryAnswered(this.#entry, ack);
    else if (ack.id === this.#wish.value?.id) this.#rested(ack);
    else if (ack.id === this.#leaving) this.#gone();
    else if (ack.refusal?.code === "unknown-participant") this.#lost();
    else if (ack.you) this.#flush();
  }

  protected override hear(message: HubMessage): void {
    this.sheets.notice();
    super.hear(message);
    if (message.type !== "view") return;
    this.#learn();
    this.sheets.leave();
  }

  /** One's own taps are those of the scene at hand: which that is, the view says that comes with them. */
  #learn(): void {
    const visit = this.view.value?.film?.visit;
    if (!this.#fresh || !visit || !this.you.value) return;
    this.#fresh = false;
    this.taps.learn(visit, this.you.value.marks);
  }

  protected override passing(refusal: Refusal): boolean {
    return !FINAL.has(refusal.code);
  }

  protected override statusChanged(status: Status): void {
    if (status === "stopped") clearTimeout(this.#resend);
  }

  #entered(): void {
    const you = this.you.value;
    const token = this.#active.value;
    this.#entry = null;
    this.entering.value = false;
    if (!you || !token) return;
    this.#fresh = true;
    this.#learn();
    const words = you.words.length > 0 ? { words: you.words } : {};
    this.#update(token, { agency: you.agency, table: you.table, ...words });
  }

  #entryAnswered({ message, before, tries }: Entry, ack: Ack): void {
    if (ack.outcome !== "refused") {
      this.#entered();
      this.#flush();
      return;
    }
    this.#entry = null;
    this.#remove(message.token);
    this.#sit(before);
    const code = ack.refusal?.code;
    if (message.type === "join" && tries > 0 && (code === "words-in-use" || code === "token-in-use")) {
      const again: Join = { ...message, id: randomHex(8), token: randomHex(16) };
      const person = { token: again.token, agency: again.agency, table: again.table ?? false, words: [] };
      this.#begin(again, person, tries - 1);
      return;
    }
    this.entering.value = false;
    this.trouble.value = ack.refusal;
    if (before) this.send({ type: "resume", id: randomHex(8), token: before });
  }

  #rested(ack: Ack): void {
    const on = this.#wish.value?.on ?? false;
    const you = this.you.value;
    if (ack.outcome !== "refused" && you && !ack.you) this.you.value = { ...you, on_break: on };
    this.#wish.value = null;
  }

  #gone(): void {
    this.#leaving = null;
    this.#remove(this.#active.value);
    this.left.value = true;
    this.#sit(null);
  }

  /** The hub does not know this person (any more): ask anew who answers here. */
  #lost(): void {
    this.#remove(this.#active.value);
    this.#sit(null);
    this.entering.value = false;
    this.trouble.value = { code: "unknown-participant", where: "", expected: "", found: "", mend: "" };
  }

  #keep(): void {
    if (this.people.value.length === 0) {
      this.#memory.drop(this.#key);
      return;
    }
    this.#memory.write(this.#key, {
      room: this.#roomId,
      people: this.people.value,
      active: this.#active.value,
      turns: this.turns.value,
      pending: this.answers.pending.value,
      drafts: this.answers.drafts.value,
      taps: this.taps.pending.value,
      writings: this.writings.pending.value,
      notes: this.writings.drafts.value,
      sheets: { pending: this.sheets.pending.value, drafts: this.sheets.drafts.value },
    } satisfies Kept);
  }
}
