import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { ChoiceCards } from "@/parts/ChoiceCards";
import type { AskProps, Kind } from "@/questions/base";
import { choicesOf } from "@/questions/choices";

const chosen = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);

/** Each tap marks or unmarks, and is sent as soon as there are enough marks. */
function Ask({ question, value, state, labelledBy, draft, onAnswer, onDraft }: AskProps): JSX.Element {
  const { say } = useSpeech();
  const options = choicesOf(question.body);
  const least = Number(question.body["at_least"] ?? 0);
  const most = Number(question.body["at_most"] ?? options.length);
  // Marks that are too few to be an answer are a draft until there are enough.
  const marks = Array.isArray(draft) ? (draft as string[]) : null;
  const marked = marks ?? chosen(value);
  const tap = (id: string): void => {
    const wanted = marked.includes(id) ? marked.filter((other) => other !== id) : [...marked, id];
    if (wanted.length > most) return;
    const enough = wanted.length >= least;
    if (enough) onAnswer(options.map((option) => option.id).filter((other) => wanted.includes(other)));
    else onDraft(wanted);
  };
  return (
    <>
      <p class="quiet several-limits" role="status">
        {marked.length < least && marks ? say("several-too-few", { least }) : say(limits(least, most, options.length), { least, most })}
      </p>
      <ChoiceCards
        options={options} chosen={marked} state={marks ? "rest" : state} labelledBy={labelledBy}
        several full={marked.length >= most} onTap={tap}
      />
    </>
  );
}

function limits(least: number, most: number, all: number): string {
  if (least === most) return "several-exactly";
  if (most >= all) return least > 1 ? "several-at-least" : "several-any";
  return least > 1 ? "several-between" : "several-at-most";
}

const several: Kind = { kind: "several", Ask, options: choicesOf, chosen };

export default several;
