import { useState } from "preact/hooks";
import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { useVisit } from "@/tablet/Frame";

export const DIGITS = 6;

/** Six cells over one plain input: a keyboard of digits, pasting and screen readers work as in any field. */
export function CodeField({ onEnter }: { onEnter: () => void }): JSX.Element {
  const { say } = useSpeech();
  const { code } = useVisit();
  const [focused, focus] = useState(false);
  const digits = code.value;
  const cells = Array.from({ length: DIGITS }, (_, i) => (
    <span key={i} class={focused && i === Math.min(digits.length, DIGITS - 1) ? "now" : ""}>
      {digits[i] ?? ""}
    </span>
  ));
  cells.splice(DIGITS / 2, 0, <i key="gap" />);
  return (
    <div>
      <label class="lab" for="ias-code">
        {say("code-label")}
      </label>
      <div class="code">
        <div class="cells num" aria-hidden="true">
          {cells}
        </div>
        <input
          id="ias-code" inputMode="numeric" pattern="[0-9]*" autocomplete="off" value={digits}
          onFocus={() => focus(true)} onBlur={() => focus(false)}
          onInput={(event) => {
            const typed = event.currentTarget.value.replace(/\D/g, "").slice(0, DIGITS);
            event.currentTarget.value = typed;
            code.value = typed;
          }}
          onKeyDown={(event) => event.key === "Enter" && onEnter()}
        />
      </div>
    </div>
  );
}
