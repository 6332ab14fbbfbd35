import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import "@/questions/parts/source.css";

/** Where a statement stands, and whether it is still to be checked. `words`: the source, said as the kind says it; may be empty. */
export function Source({ words, checked }: { words: string; checked: boolean }): JSX.Element | null {
  const { say } = useSpeech();
  if (!words && checked) return null;
  return (
    <p class="kind-source">
      {words && <span>{words}</span>}
      {!checked && (
        <span class="unchecked to-check">
          <Icon name="bang" />
          {say("to-be-checked")}
        </span>
      )}
    </p>
  );
}
