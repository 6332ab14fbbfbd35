import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Status } from "@/client/socket";
import { randomHex } from "@/client/store";
import type { AnswerState } from "@/questions/base";
import type { Ack, LinkingCode, OwnSheet, Refusal, SheetAnswer, SheetDone, SheetFace, SheetQuestion, You } from "@/wire";

export type SheetMessage = SheetAnswer | SheetDone;

/** Something of a sheet that has not been acknowledged. */
export interface PendingSheet {
  token: string;
  message: SheetMessage;
}

/** What this device keeps of sheets through a reload. Never the words of a linking code. */
export interface KeptSheets {
  pending: PendingSheet[];
  /** Marks that are too few to be an answer, by person, step and item. */
  drafts: Record<string, unknown>;
}

/** Where a person is in their sheet: at an item, looking it over, or asked whether to hand it in. */
export type SheetPlace = { at: "item"; nth: number } | { at: "overview" } | { at: "sure" };

/** Whether the sheet is handed in; `kept`: it will be once the room can be reached again. */
export type HandedIn = "no" | "sending" | "kept" | "done";

/** A sheet that was closed before this person handed it in: which, and how much of it was answered. */
export interface ShutSheet {
  step: string;
  purpose: SheetFace["purpose"];
  answered: number;
  of: number;
}

/** What sheets need to know of the tablet they are filled in on. */
export interface SheetDesk {
  status: ReadonlySignal<Status>;
  you: Signal<You | null>;
  token: () => string | null;
  /** The sheet at hand, if any. */
  face: () => SheetFace | null;
  /** Answers whether there was a connection to take it. */
  send: (message: SheetMessage | LinkingCode) => boolean;
  changed: () => void;
}

export const nothingOfSheets = (): KeptSheets => ({ pending: [], drafts: {} });

/** The sheet of the person who sits here: the linking code, answers on their way and saved, where they are, handing in. */
export class Sheets {
  readonly pending: Signal<PendingSheet[]>;
  readonly drafts: Signal<Record<string, unknown>>;
  /** What the last sheet came to, where it was closed without having been handed in. */
  readonly shut: Signal<ShutSheet | null> = signal(null);
  readonly #places: Signal<Record<string, SheetPlace>> = signal({});
  readonly #refusals: Signal<Record<string, Refusal>> = signal({});
  /** On its way, and on this page alone: its words are written down nowhere. */
  readonly #code: Signal<{ token: string; message: LinkingCode } | null> = signal(null);
  readonly #desk: SheetDesk;
  #seen: { token: string; face: SheetFace; own: OwnSheet } | null = null;

  constructor(desk: SheetDesk, kept: KeptSheets) {
    this.#desk = desk;
    this.pending = signal(kept.pending);
    this.drafts = signal(kept.drafts);
  }

  // ---- what is asked ---------------------------------------------------------------------------

  /** This person's own part of the sheet at hand; null until the room has told it. */
  get own(): OwnSheet | null {
    const own = this.#desk.you.value?.sheet;
    return own && own.step === this.#desk.face()?.step ? own : null;
  }

  /** The items of this person's form, in order. */
  get items(): SheetQuestion[] {
    const [face, own] = [this.#desk.face(), this.own];
    return (face && own && face.forms[own.form]) ?? [];
  }

  /** Whether the linking code is asked before the first item. */
  get asksCode(): boolean {
    const linked = this.own?.linked;
    return (this.#desk.face()?.linking ?? false) && linked !== "given" && linked !== "declined";
  }

  // ---- the linking code ------------------------------------------------------------------------

  /** Give the words that the code is made of; none: this person would rather not. */
  link(words: string[]): void {
    const token = this.#desk.token();
    if (!token) return;
    this.#refuse("code", null);
    const message: LinkingCode = { type: "linking_code", id: randomHex(8), words };
    this.#code.value = { token, message };
    this.#desk.send(message);
  }

  get codeState(): "rest" | "sending" | "kept" | "refused" {
    if (this.#code.value?.token === this.#desk.token()) return this.#away ? "kept" : "sending";
    return this.refusalOf("code") ? "refused" : "rest";
  }

  // ---- answers ---------------------------------------------------------------------------------

  /** Answer an item; what was answered before is replaced. */
  give(item: string, value: unknown): void {
    const [token, face] = [this.#desk.token(), this.#desk.face()];
    if (!token || !face || this.handedIn !== "no") return;
    const seq = Math.max(this.#waiting(item)?.seq ?? 0, this.own?.seqs[item] ?? 0) + 1;
    this.#refuse(item, null);
    this.go(this.place);
    this.draft(item, undefined);
    this.#put(token, { type: "sheet_answer", id: randomHex(8), step: face.step, item, value, seq });
  }

  /** The answer as it stands on this device: on its way, or saved. */
  to(item: string): unknown {
    const waiting = this.#waiting(item);
    return waiting ? waiting.value : this.own?.answers[item];
  }

  stateOf(item: string): AnswerState {
    if (this.#waiting(item)) return this.#away ? "kept" : "sending";
    if (this.refusalOf(item)) return "refused";
    return this.own && item in this.own.answers ? "saved" : "rest";
  }

  isAnswered(item: string): boolean {
    return this.to(item) !== undefined;
  }

  /** Keep what is not yet an answer, so that a reload does not lose it. */
  draft(item: string, value: unknown): void {
    const key = this.#key(item);
    if (value === this.drafts.value[key]) return;
    const { [key]: _, ...others } = this.drafts.value;
    this.drafts.value = value === undefined ? others : { ...others, [key]: value };
    this.#desk.changed();
  }

  drafted(item: string): unknown {
    return this.drafts.value[this.#key(item)];
  }

  /** Why the last answer to an item was not taken, or (`code`) the linking code, or (`done`) the sheet. */
  refusalOf(item: string): Refusal | undefined {
    return this.#refusals.value[this.#key(item)];
  }

  // ---- where they are --------------------------------------------------------------------------

  /** By default the first item without an answer; the overview where there is none. */
  get place(): SheetPlace {
    const place = this.#places.value[this.#key("")];
    if (place) return place;
    const nth = this.items.findIndex(({ id }) => !this.isAnswered(id));
    return nth < 0 ? { at: "overview" } : { at: "item", nth };
  }

  go(place: SheetPlace): void {
    this.#places.value = { ...this.#places.value, [this.#key("")]: place };
  }

  // ---- handing in ------------------------------------------------------------------------------

  get handedIn(): HandedIn {
    if (this.own?.done) return "done";
    const waits = this.#mine.some(({ type }) => type === "sheet_done");
    return waits ? (this.#away ? "kept" : "sending") : "no";
  }

  handIn(): void {
    const [token, face] = [this.#desk.token(), this.#desk.face()];
    if (!token || !face || this.handedIn !== "no") return;
    this.#refuse("done", null);
    this.#put(token, { type: "sheet_done", id: randomHex(8), step: face.step });
  }

  // ---- what the hub says -----------------------------------------------------------------------

  /** Something of this person's waits to be acknowledged. */
  get waits(): boolean {
    return this.#mine.length > 0 || this.#code.value?.token === this.#desk.token();
  }

  /** Offer the hub whatever it has not acknowledged, with the ids it had; handing in comes after the last answer. */
  flush(): void {
    const token = this.#desk.token();
    if (this.#code.value?.token === token) this.#desk.send(this.#code.value.message);
    for (const message of this.#mine) if (message.type === "sheet_answer" || this.#mayHandIn(message)) this.#desk.send(message);
  }

  /** Take note of an acknowledgement; answers with the sheet's step where it was handed in, with true where it was for a sheet. */
  settle(ack: Ack): boolean | { token: string; step: string } {
    if (ack.id === this.#code.value?.message.id) {
      this.#linked(ack);
      return true;
    }
    const found = this.pending.value.find(({ message }) => message.id === ack.id);
    if (!found) return false;
    this.pending.value = this.pending.value.filter((one) => one !== found);
    const { message } = found;
    if (ack.outcome !== "refused" && message.type === "sheet_done" && this.#seen?.face.step === message.step) this.#seen = null;
    if (ack.outcome === "refused") this.#refused(message, ack.refusal);
    else if (found.token === this.#desk.token() && !ack.you && ack.outcome === "done") this.#known(message);
    const next = this.#mine.find((one) => one.type === "sheet_done");
    if (message.type === "sheet_answer" && next && this.#mayHandIn(next)) this.#desk.send(next);
    this.#desk.changed();
    return ack.outcome !== "refused" && message.type === "sheet_done" ? { token: found.token, step: message.step } : true;
  }

  /** Remember how this person's sheet stands, before the hub says something else. */
  notice(): void {
    const [token, face, own] = [this.#desk.token(), this.#desk.face(), this.own];
    if (token && face && own) this.#seen = { token, face, own };
  }

  /** The room is somewhere else than at the sheet it was at, or this person is: what was begun and not handed in is told. */
  leave(): void {
    const seen = this.#seen;
    const step = this.#desk.face()?.step;
    if (step !== undefined) this.shut.value = null;
    if (!seen || seen.token !== this.#desk.token() || seen.face.step === step || seen.own.done) return;
    const waiting = this.#mine.filter((one) => one.step === seen.face.step);
    if (waiting.some(({ type }) => type === "sheet_done")) return; // what comes of it is not known yet
    this.#seen = null;
    const items = seen.face.forms[seen.own.form] ?? [];
    const answered = items.filter(({ id }) => id in seen.own.answers || waiting.some((one) => one.type === "sheet_answer" && one.item === id)).length;
    if (answered > 0) this.shut.value = { step: seen.face.step, purpose: seen.face.purpose, answered, of: items.length };
  }

  forget(token: string): void {
    this.pending.value = this.pending.value.filter((one) => one.token !== token);
    this.drafts.value = Object.fromEntries(Object.entries(this.drafts.value).filter(([key]) => !key.startsWith(`${token}:`)));
    if (this.#code.value?.token === token) this.#code.value = null;
  }

  get #away(): boolean {
    return this.#desk.status.value !== "online";
  }

  get #mine(): SheetMessage[] {
    const token = this.#desk.token();
    return this.pending.value.filter((one) => one.token === token).map(({ message }) => message);
  }

  #waiting(item: string): SheetAnswer | undefined {
    const step = this.#desk.face()?.step;
    return this.#mine.find((one): one is SheetAnswer => one.type === "sheet_answer" && one.step === step && one.item === item);
  }

  #mayHandIn({ step }: { step: string }): boolean {
    return !this.#mine.some((one) => one.type === "sheet_answer" && one.step === step);
  }

  #put(token: string, message: SheetMessage): void {
    const replaced = (one: PendingSheet): boolean =>
      one.token === token && one.message.type === "sheet_answer" && message.type === "sheet_answer" && one.message.step === message.step && one.message.item === message.item;
    this.pending.value = [...this.pending.value.filter((one) => !replaced(one)), { token, message }];
    if (message.type === "sheet_answer" || this.#mayHandIn(message)) this.#desk.send(message);
    this.#desk.changed();
  }

  /** Where the hub's word brought nobody's own part, what it says is known all the same. */
  #known(message: SheetMessage): void {
    this.#learn((own) => {
      if (own.step !== message.step) return own;
      if (message.type === "sheet_done") return { ...own, done: true };
      const { item, value, seq } = message;
      return { ...own, answers: { ...own.answers, [item]: value }, seqs: { ...own.seqs, [item]: seq } };
    });
  }

  #linked(ack: Ack): void {
    const given = this.#code.value?.message.words ?? [];
    this.#code.value = null;
    if (ack.outcome === "refused") this.#refuse("code", ack.refusal);
    else if (!ack.you) this.#learn((own) => ({ ...own, linked: given.length > 0 ? "given" : "declined" }));
  }

  #refused(message: SheetMessage, refusal: Refusal | null): void {
    if (this.#desk.face()?.step === message.step) this.#refuse(message.type === "sheet_done" ? "done" : message.item, refusal);
    else this.leave();
  }

  #learn(change: (own: OwnSheet) => OwnSheet): void {
    const you = this.#desk.you.value;
    if (you?.sheet) this.#desk.you.value = { ...you, sheet: change(you.sheet) };
  }

  #refuse(item: string, refusal: Refusal | null): void {
    const { [this.#key(item)]: _, ...others } = this.#refusals.value;
    this.#refusals.value = refusal ? { ...others, [this.#key(item)]: refusal } : others;
  }

  #key(item: string): string {
    return `${this.#desk.token() ?? ""}:${this.#desk.face()?.step ?? ""}/${item}`;
  }
}
