import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "@/parts/Icon";

const LOOKS = {
  saved: "check", send: "hold", kept: "hold", shut: "lock", no: "cross",
} as const satisfies Record<string, IconName>;

/** A mark and a word about what became of an answer. The live region is the place it stands in. */
export function Badge({ look, children }: { look: keyof typeof LOOKS; children: ComponentChildren }): JSX.Element {
  return (
    <span class={`badge badge-${look}`}>
      <span class="dot">
        <Icon name={LOOKS[look]} />
      </span>
      <span>{children}</span>
    </span>
  );
}
