import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { useSpeech } from "@/i18n";

interface Props {
  value: string;
  /** Characters that fit. */
  most: number;
  onInput: (words: string) => void;
  /** Id of what says what to write here. */
  labelledBy: string;
  disabled?: boolean;
}

/** With so many characters left the count is read out, and no more often. */
const TELL_AT = 20;

/** A place for words of one's own that counts the characters left. */
export function WordsField({ value, most, onInput, labelledBy, disabled = false }: Props): JSX.Element {
  const { say } = useSpeech();
  const id = useId();
  const left = Math.max(0, most - value.length);
  const told = left === 0 ? say("note-full", { most }) : left <= TELL_AT ? say("note-left", { n: TELL_AT }) : "";
  return (
    <div class="words-field">
      <textarea
        rows={3} maxLength={most} value={value} disabled={disabled} aria-labelledby={labelledBy} aria-describedby={id}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={id} class={`num words-left${left === 0 ? " is-full" : ""}`}>{say("note-left", { n: left })}</p>
      <p class="vh" role="status">{told}</p>
    </div>
  );
}
