import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Timer } from "@/parts/Timer";
import { useStore } from "@/tablet/Frame";
import type { SheetFace } from "@/wire";

/** The time left, where the sheet closes by itself when it is up. Any other timer is on the big screen alone: nobody is hurried. */
export function ClosesBy({ face: { purpose } }: { face: SheetFace }): JSX.Element | null {
  const { say } = useSpeech();
  const store = useStore();
  const timer = store.view.value?.timer;
  if (!timer?.closes) return null;
  return (
    <p class="sheet-closes">
      <Timer timer={timer} now={() => store.now()} />
      <span>{say("sheet-closes-by", { purpose })}</span>
    </p>
  );
}
