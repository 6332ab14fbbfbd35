import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Status } from "@/client/socket";
import { randomHex } from "@/client/store";
import type { Ack, NoteFace, OwnWriting, Refusal, TakeBack, VoteUp, Write, You } from "@/wire";

export type WritingMessage = Write | TakeBack | VoteUp;

/** Something about a writing that has not been acknowledged. */
export interface PendingWriting {
  token: string;
  wall: string;
  message: WritingMessage;
  /** It was handed to a connection at least once: the hub may have it, though it has not said so. */
  tried: boolean;
}

/** What has been begun on a wall and is not sent yet: kept on this device through a reload. */
export interface NoteDraft {
  words: string;
  whom: string[];
  by: string | null;
}

/** A writing of one's own as it stands on this device. `kept`, `leaving_kept`: on its way once the room can be reached again. */
export interface OwnNote extends Omit<OwnWriting, "state"> {
  state: OwnWriting["state"] | "sending" | "kept" | "leaving" | "leaving_kept";
  /** It never left this device: there is nothing to take back. */
  here: boolean;
}

/** What writings need to know of the tablet they are made on. */
export interface WritingDesk {
  status: ReadonlySignal<Status>;
  you: Signal<You | null>;
  token: () => string | null;
  /** Answers whether there was a connection to take it. */
  send: (message: WritingMessage) => boolean;
  changed: () => void;
}

export const emptyDraft = (): NoteDraft => ({ words: "", whom: [], by: null });

/** What the person who sits here wrote and voted up, wall by wall: begun, on its way, saved, taken back, refused. */
export class Writings {
  readonly pending: Signal<PendingWriting[]>;
  readonly drafts: Signal<Record<string, NoteDraft>>;
  readonly #gone: Signal<Record<string, number>> = signal({});
  readonly #refusals: Signal<Record<string, Refusal>> = signal({});
  readonly #desk: WritingDesk;

  constructor(desk: WritingDesk, kept: { writings: PendingWriting[]; notes: Record<string, NoteDraft> }) {
    this.#desk = desk;
    this.pending = signal(kept.writings);
    this.drafts = signal(kept.notes);
  }

  // ---- what is begun ---------------------------------------------------------------------------

  draftOf(wall: string): NoteDraft {
    return this.drafts.value[this.#key(wall)] ?? emptyDraft();
  }

  draft(wall: string, change: Partial<NoteDraft>): void {
    const draft = { ...this.draftOf(wall), ...change };
    const { [this.#key(wall)]: _, ...others } = this.drafts.value;
    const empty = !draft.words && draft.whom.length === 0 && draft.by === null;
    this.drafts.value = empty ? others : { ...others, [this.#key(wall)]: draft };
    this.#desk.changed();
  }

  // ---- what is done ----------------------------------------------------------------------------

  /** Send what is begun on a wall; blank words are not sent. */
  write(wall: string): void {
    const { words, whom, by } = this.draftOf(wall);
    if (!words.trim()) return;
    this.draft(wall, emptyDraft());
    this.#put(wall, { type: "write", id: randomHex(8), wall, words: words.trim(), whom, by });
  }

  /** Take a writing back. What never left this device becomes a draft again, where there is none. */
  takeBack(note: Pick<OwnNote, "id" | "wall" | "here">): void {
    if (!note.here) return this.#put(note.wall, { type: "take_back", id: randomHex(8), writing: note.id });
    const found = this.pending.value.find(({ message }) => message.id === note.id);
    this.pending.value = this.pending.value.filter((one) => one !== found);
    this.#draftAgain(found);
    this.#desk.changed();
  }

  /** Give a vote, or take it away. */
  vote(wall: string, writing: string, on: boolean): void {
    const token = this.#desk.token();
    this.pending.value = this.pending.value.filter(
      ({ token: whose, message }) => whose !== token || message.type !== "vote_up" || message.writing !== writing,
    );
    this.#put(wall, { type: "vote_up", id: randomHex(8), writing, on });
  }

  // ---- how it stands ---------------------------------------------------------------------------

  /**
   * One's own writings on a wall, the first one first.
   *
   * `shown`: what everybody reads there. A view tells of it at once, one's own part only with the next acknowledgement.
   */
  of(wall: string, shown?: ReadonlyArray<Pick<NoteFace, "id">>): OwnNote[] {
    const away = this.#desk.status.value !== "online";
    const mine = this.#mine(wall);
    const leaving = new Set(mine.map(({ message }) => (message.type === "take_back" ? message.writing : "")));
    const saved = (this.#desk.you.value?.writings ?? [])
      .filter((one) => one.wall === wall)
      .map((one): OwnNote => ({ ...one, here: false, state: leaving.has(one.id) ? (away ? "leaving_kept" : "leaving") : stateOf(one, shown) }));
    const written = mine.flatMap(({ message, tried }): OwnNote[] => {
      if (message.type !== "write") return [];
      const { id, words, whom = [], by = null } = message;
      return [{ id, wall, words, whom, by, here: !tried, state: away ? "kept" : "sending" }];
    });
    return [...saved, ...written];
  }

  /** What this person votes for on a wall. */
  votesOn(wall: string): string[] {
    const votes = new Set(this.#desk.you.value?.votes[wall] ?? []);
    for (const { message } of this.#mine(wall)) if (message.type === "vote_up") votes[message.on === false ? "delete" : "add"](message.writing);
    return [...votes];
  }

  /** Why the last thing on a wall was not taken. */
  refusalOn(wall: string): Refusal | undefined {
    return this.#refusals.value[wall];
  }

  /** How many were taken back on a wall since this page was loaded. */
  goneFrom(wall: string): number {
    return this.#gone.value[wall] ?? 0;
  }

  /** Something of this person's waits to be acknowledged. */
  get waits(): boolean {
    return this.#mine().length > 0;
  }

  // ---- what the hub says -----------------------------------------------------------------------

  /** Offer the hub whatever it has not acknowledged, with the ids it had. */
  flush(): void {
    for (const one of this.#mine()) this.#offer(one);
  }

  /** Take note of an acknowledgement; true where it was for a writing or a vote. */
  settle(ack: Ack): boolean {
    const found = this.pending.value.find(({ message }) => message.id === ack.id);
    if (!found) return false;
    this.pending.value = this.pending.value.filter((one) => one !== found);
    if (ack.outcome !== "refused") this.#done(found, ack.you !== null);
    else if (ack.refusal) {
      this.#refusals.value = { ...this.#refusals.value, [found.wall]: ack.refusal };
      this.#draftAgain(found);
    }
    this.#desk.changed();
    return true;
  }

  forget(token: string): void {
    this.pending.value = this.pending.value.filter((one) => one.token !== token);
    this.drafts.value = Object.fromEntries(Object.entries(this.drafts.value).filter(([key]) => !key.startsWith(`${token}:`)));
  }

  #put(wall: string, message: WritingMessage): void {
    const token = this.#desk.token();
    if (!token) return;
    const { [wall]: _, ...others } = this.#refusals.value;
    this.#refusals.value = others;
    const one = { token, wall, message, tried: false };
    this.pending.value = [...this.pending.value, one];
    this.#offer(one);
    this.#desk.changed();
  }

  #offer(one: PendingWriting): void {
    if (!this.#desk.send(one.message) || one.tried) return;
    this.pending.value = this.pending.value.map((other) => (other === one ? { ...one, tried: true } : other));
    this.#desk.changed();
  }

  /** Where the hub's word brought nobody's own part, what it says is known all the same. */
  #done({ token, wall, message }: PendingWriting, told: boolean): void {
    if (message.type === "take_back") this.#gone.value = { ...this.#gone.value, [wall]: this.goneFrom(wall) + 1 };
    const you = this.#desk.you.value;
    if (told || !you || token !== this.#desk.token()) return;
    if (message.type === "take_back") this.#desk.you.value = { ...you, writings: you.writings.filter(({ id }) => id !== message.writing) };
    if (message.type !== "vote_up") return;
    const others = (you.votes[wall] ?? []).filter((id) => id !== message.writing);
    this.#desk.you.value = { ...you, votes: { ...you.votes, [wall]: message.on === false ? others : [...others, message.writing] } };
  }

  /** Words that were not taken are not lost: they can be mended where they were written. */
  #draftAgain(one: PendingWriting | undefined): void {
    if (one?.message.type !== "write" || one.token !== this.#desk.token() || this.draftOf(one.wall).words) return;
    const { words, whom = [], by = null } = one.message;
    this.draft(one.wall, { words, whom, by });
  }

  #mine(wall?: string): PendingWriting[] {
    const token = this.#desk.token();
    return this.pending.value.filter((one) => one.token === token && (wall === undefined || one.wall === wall));
  }

  #key(wall: string): string {
    return `${this.#desk.token() ?? ""}:${wall}`;
  }
}

function stateOf({ id, state }: OwnWriting, shown?: ReadonlyArray<Pick<NoteFace, "id">>): OwnWriting["state"] {
  if (!shown) return state;
  return shown.some((one) => one.id === id) ? "released" : state === "released" ? "withheld" : state;
}
