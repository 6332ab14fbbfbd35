import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { chooseByArrow } from "@/parts/roving";
import type { AnswerState, Option } from "@/questions/base";

export interface ChoiceCardsProps {
  options: Option[];
  chosen: string[];
  state: AnswerState;
  labelledBy: string;
  /** One of them, or several at once. */
  several?: boolean;
  /** No further ones may be marked. */
  full?: boolean;
  onTap: (id: string) => void;
}

/** Choices as cards: letter, words, mark. Letter, words and order stay the same on every screen. */
export function ChoiceCards({ options, chosen, state, labelledBy, several, full, onTap }: ChoiceCardsProps): JSX.Element {
  const { text } = useSpeech();
  const role = several ? "checkbox" : "radio";
  const entry = chosen[0] ?? options[0]?.id;
  return (
    <div class="choices low" role={several ? "group" : "radiogroup"} aria-labelledby={labelledBy} {...(several ? {} : { onKeyDown: chooseByArrow })}>
      {options.map((option) => {
        const marked = chosen.includes(option.id);
        return (
          <button
            key={option.id}
            type="button"
            class={`choice${marked && state === "kept" ? " is-kept" : ""}`}
            role={role}
            aria-checked={marked}
            disabled={state === "closed"}
            aria-disabled={full && !marked ? true : undefined}
            tabIndex={several || option.id === entry ? 0 : -1}
            onClick={() => onTap(option.id)}
          >
            <span class="letter">{option.letter}</span>
            <span>{text(option.text)}</span>
            <span class="mark">{marked && <Icon name={state === "kept" ? "hold" : "check"} />}</span>
          </button>
        );
      })}
    </div>
  );
}
