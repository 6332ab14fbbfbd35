import type { ComponentChildren, ComponentType } from "preact";
import type { FamilyCard, QuestionFace, Result } from "@/wire";

/** What became of the answer that is marked now; `rest` where there is none. */
export type AnswerState = "rest" | "sending" | "saved" | "kept" | "refused" | "closed";

export interface AskProps {
  question: QuestionFace;
  /** The answer as it stands, or undefined. */
  value: unknown;
  state: AnswerState;
  /** Id of the element that holds the question's words. */
  labelledBy: string;
  onAnswer: (value: unknown) => void;
  /** What has been begun and is no answer yet: kept on this device through a reload. */
  draft: unknown;
  onDraft: (value: unknown) => void;
  /** Of a kind that `writes`: what became of the words, and the way to take them back. It stands below them. */
  aside?: ComponentChildren;
  /** The family that this person's agency is shown with, if any. */
  family?: string | null;
}

/** A line of the result: a choice or a point, in the order asked. `letter` is what stands in its box. */
export interface Option {
  id: string;
  letter: string;
  text: string;
  label: string;
}

/** A revealed question on the big screen; all rounds, and the split where it may be shown. */
export interface RevealedProps {
  question: QuestionFace;
  /** With at least one round that has a tally. */
  result: Result;
  families: FamilyCard[];
}

/** A revealed question on a tablet. */
export interface MineProps {
  question: QuestionFace;
  result: Result;
  /** This person's own answer to the last round. */
  value: unknown;
}

/** One kind of question in the browser: a file of this folder, named like its Python module, whose default is this. */
export interface Kind {
  kind: string;
  /** The question on a tablet. */
  Ask: ComponentType<AskProps>;
  /** The lines of its result; the tally's `counts` are by their ids. A kind that is drawn another way has none. */
  options: (body: Record<string, unknown>) => Option[];
  /** Lines that stand apart from those, such as "not my field": counted, and told beneath them. */
  apart?: (body: Record<string, unknown>) => Option[];
  /** The ids of the lines that an answer stands for. */
  chosen: (value: unknown) => string[];
  /** An answer in words, for a kind of which no line stands for it. */
  said?: (value: unknown, body: Record<string, unknown>, language: string) => string;
  /** What is said under the result beside "n of present", if anything: a key of the catalogue and its arguments. */
  summary?: (tally: Record<string, unknown>) => [key: string, args: Record<string, number | string>] | null;
  /** An answer is words of one's own, which can be taken back. */
  writes?: boolean;
  /** Said under the question until there is an answer; by default that one taps an answer. A key of the catalogue. */
  rest?: string;
  /** Below the prompt on the big screen before the reveal; by default the options. Nothing of an answer is known here. */
  Hidden?: ComponentType<{ question: QuestionFace }>;
  /** The result on the big screen; by default bars of the options. In words it is told beside it, unseen. */
  Revealed?: ComponentType<RevealedProps>;
  /** The result on a tablet; by default bars of the options. */
  Mine?: ComponentType<MineProps>;
}
