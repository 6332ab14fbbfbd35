import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { WordsField } from "@/parts/WordsField";
import { useStore } from "@/tablet/Frame";

/** Characters that a note, a question or a commitment may have; the hub refuses more. */
export const NOTE_MOST = 280;

interface Props {
  wall: string;
  /** What to write here. */
  label: string;
  /** What else belongs to it. */
  children?: ComponentChildren;
}

/** Where something is written to a wall. What is begun stays on this device through a reload. */
export function Composer({ wall, label, children }: Props): JSX.Element {
  const { say } = useSpeech();
  const { writings } = useStore();
  const id = useId();
  const { words } = writings.draftOf(wall);
  const blank = words.trim() === "";
  const send = (event: Event): void => {
    event.preventDefault();
    if (blank) return;
    writings.write(wall);
    // The next one can be written at once, and no screen reader is left on a button that does nothing.
    (event.currentTarget as HTMLElement).querySelector("textarea")?.focus();
  };
  return (
    <form class="composer card" onSubmit={send}>
      <h2 id={id}>{label}</h2>
      <WordsField value={words} most={NOTE_MOST} labelledBy={id} onInput={(typed) => writings.draft(wall, { words: typed })} />
      {children}
      <div class="composer-end">
        <p class="fine">
          <Icon name="eye" />
          <span>{say("note-read-first")}</span>
        </p>
        <button type="submit" class="btn btn-main" aria-disabled={blank}>
          {say("note-send")}
          <Icon name="next" />
        </button>
      </div>
    </form>
  );
}
