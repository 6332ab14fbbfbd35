import { ChoiceCards } from "@/parts/ChoiceCards";
import type { AskProps, Kind } from "@/questions/base";
import { choicesOf } from "@/questions/choices";

const chosen = (value: unknown): string[] => (typeof value === "string" ? [value] : []);

const single: Kind = {
  kind: "single",
  Ask: ({ question, value, state, labelledBy, onAnswer }: AskProps) => (
    <ChoiceCards options={choicesOf(question.body)} chosen={chosen(value)} state={state} labelledBy={labelledBy} onTap={onAnswer} />
  ),
  options: choicesOf,
  chosen,
};

export default single;
