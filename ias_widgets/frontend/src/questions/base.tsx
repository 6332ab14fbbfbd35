import type { ComponentType } from "preact";
import type { QuestionFace } from "@/wire";

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
}

/** A line of the result: a choice or a point, in the order asked. `letter` is what stands in its box. */
export interface Option {
  id: string;
  letter: string;
  text: string;
  label: string;
}

/** One kind of question in the browser: a file of this folder, named like its Python module, whose default is this. */
export interface Kind {
  kind: string;
  /** The question on a tablet. */
  Ask: ComponentType<AskProps>;
  /** The lines of its result; the tally's `counts` are by their ids. */
  options: (body: Record<string, unknown>) => Option[];
  /** The ids of the lines that an answer stands for. */
  chosen: (value: unknown) => string[];
  /** What is said under the bars beside "n of present", if anything: a key of the catalogue and its arguments. */
  summary?: (tally: Record<string, unknown>) => [key: string, args: Record<string, number>] | null;
}
