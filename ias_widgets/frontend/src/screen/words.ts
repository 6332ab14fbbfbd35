import type { Args, Speech } from "@/i18n";
import { kindOf, type Option } from "@/questions";
import { ze } from "@/screen/plural";
import type { QuestionFace, ScreenView, Where } from "@/wire";

/** The lines of a question, in the order asked; none where this page does not know its kind. */
export function optionsOf(question: QuestionFace): Option[] {
  return kindOf(question.kind)?.options(question.body) ?? [];
}

/** Points of a scale: all but the ends have a place and no words. */
export function isLine(options: Option[]): boolean {
  return options.some(({ text }) => text === "");
}

/** "n of present" in its arguments: the second number decides between "z" and "ze". */
export function ofPresent(n: number, of: number): Args {
  return { n, of, ze: ze(of) };
}

/** The line above a question: film or step, decision, who decides, which vote. */
export function kickerOf({ say, text }: Speech, view: ScreenView, votes?: number): string {
  const question = view.question;
  const parts = titleIsQuestion(view) ? [] : [...place(say, text, view.where)];
  if (votes && votes > 1) parts.push(say("screen-votes", { n: votes }));
  else if (question && !votes) parts.push(...rule(say, text, question));
  return parts.join(" · ");
}

/** A step that is named by its question, as a poll is, needs no line that says it twice. */
function titleIsQuestion({ where, question }: ScreenView): boolean {
  return where?.decision === null && (where.title === question?.prompt || where.title === question?.short);
}

type Say = Speech["say"];
type Text = Speech["text"];

function place(say: Say, text: Text, where: Where | null): string[] {
  if (!where) return [];
  const { title, scene, decision, decisions } = where;
  if (decision) return [text(title), decisions ? say("screen-decision", { n: decision, of: decisions, ze: ze(decisions) }) : say("screen-decision-alone", { n: decision })];
  return scene ? [text(title), say("screen-scene", { n: scene })] : [text(title)];
}

/** Where a scene is: its film, and which scene. */
export function sceneKicker({ say, text }: Speech, where: Where | null): string {
  return where ? place(say, text, { ...where, decision: null }).join(" · ") : "";
}

function rule(say: Say, text: Text, question: QuestionFace): string[] {
  const again = question.number > 1 ? [say("screen-vote-again", { n: question.number })] : [];
  if (!question.rule) return again;
  return [say(`screen-rule-${question.rule}`, { agency: text(question.agency ?? "") }), ...again];
}
