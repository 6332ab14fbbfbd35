import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { useStore, useVisit } from "@/tablet/Frame";

/** The quiet way to the room's questions, from every page of a room that goes on. */
export function AskRoom(): JSX.Element | null {
  const { say } = useSpeech();
  const visit = useVisit();
  const questions = useStore().view.value?.questions;
  if (!questions) return null;
  const n = questions.notes.length;
  return (
    <button type="button" class="btn btn-plain ask-room" onClick={() => (visit.detour.value = "questions")}>
      {n > 0 ? say("asks-count", { n }) : say("asks-title")}
    </button>
  );
}
