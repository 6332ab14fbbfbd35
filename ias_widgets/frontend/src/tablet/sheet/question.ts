import type { QuestionFace, SheetFace, SheetQuestion } from "@/wire";

/** An item as the kinds of questions know a question: it has one round, and no rule. */
export function questionOf({ step }: SheetFace, { id, kind, prompt, face }: SheetQuestion): QuestionFace {
  return {
    ask: id, round: `${step}/${id}`, number: 1, kind, prompt, short: prompt, k: 0, rule: null, agency: null, deep: false, body: face, view: null, schema: null,
  };
}
