import type { ComponentChildren, JSX } from "preact";
import { useSpeech } from "@/i18n";
import { spacedCode } from "@/screen/layout";
import { Rich } from "@/screen/Rich";
import type { JoinInfo } from "@/wire";

/** The line at the foot of the screen. */
export function Strip({ left, right }: { left?: ComponentChildren; right?: ComponentChildren }): JSX.Element {
  return (
    <div class="strip">
      <span>{left}</span>
      <span class="num">{right}</span>
    </div>
  );
}

/** How latecomers get in. */
export function JoinLine({ join }: { join: JoinInfo | null }): JSX.Element | null {
  const { say } = useSpeech();
  if (!join) return null;
  return <Rich text={say("screen-join-line", { address: join.address, code: spacedCode(join.code).join("\u00a0") })} />;
}
