import type { ComponentChildren, JSX } from "preact";
import { useSpeech } from "@/i18n";
import { spacedCode } from "@/screen/layout";
import { Rich } from "@/screen/Rich";
import type { JoinInfo } from "@/wire";

interface Props {
  left?: ComponentChildren;
  right?: ComponentChildren;
  /** The time left, where the view above does not show it larger. */
  time?: ComponentChildren;
}

/** The line at the foot of the screen. */
export function Strip({ left, right, time }: Props): JSX.Element {
  return (
    <div class="strip">
      <span>{left}</span>
      {time}
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
