import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { AskRoom } from "@/tablet/AskRoom";
import { useStore, useVisit } from "@/tablet/Frame";
import { LanguageChoice } from "@/tablet/Languages";

/** The way to the room's questions, and what is rarely needed: another language, another person, leaving. */
export function More(): JSX.Element {
  const { say } = useSpeech();
  const visit = useVisit();
  const store = useStore();
  return (
    <div class="extras">
      <details class="more">
        <summary>{say("options")}</summary>
        <div>
          <LanguageChoice />
          {!store.active.value?.table && (
            <button type="button" class="btn btn-plain" onClick={() => (visit.detour.value = "hand")}>
              {say("hand-button")}
            </button>
          )}
          <button type="button" class="btn btn-plain" onClick={() => (visit.detour.value = "leave")}>
            {say("leave-button")}
          </button>
        </div>
      </details>
      <AskRoom />
    </div>
  );
}
