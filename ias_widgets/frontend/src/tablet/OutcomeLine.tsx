import type { JSX } from "preact";
import { useSpeech, type Args } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { kindOf } from "@/questions";
import { Rich } from "@/screen/Rich";
import { joined } from "@/screen/plural";
import type { Outcome, QuestionFace } from "@/wire";

/** Which way the film goes, or what it waits for. */
export function OutcomeLine({ question, outcome }: { question: QuestionFace; outcome: Outcome }): JSX.Element {
  const { say } = useSpeech();
  const options = kindOf(question.kind)?.options(question.body) ?? [];
  const letter = (id: string | null): string => options.find((option) => option.id === id)?.letter ?? "";
  const and = (first: string, last: string): string => say("and", { first, last });
  const args: Args = { letter: letter(outcome.choice), tied: joined(outcome.tied.map(letter), and) };
  const settled = outcome.choice !== null;
  return (
    <div class="next">
      <Icon name={settled ? "next" : "clock"} />
      <p>
        <Rich text={say(outcomeKey(outcome), args)} />
        {settled && !outcome.taken && ` ${say("way-talk")}`}
      </p>
    </div>
  );
}

function outcomeKey({ choice, way, reason, tied }: Outcome): string {
  if (choice === null) return reason === "tie" ? "way-tie" : reason === "too_few" ? "way-too-few" : "way-open";
  if (way === "minority") return "way-minority";
  if (way === "lot") return "way-lot";
  if (way === "facilitator") return tied.length > 1 ? "way-tie-facilitator" : "way-facilitator";
  return "way";
}
