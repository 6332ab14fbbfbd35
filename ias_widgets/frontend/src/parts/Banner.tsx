import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "@/parts/Icon";

const LOOKS = { warn: ["", "off"], bad: [" banner-bad", "cross"], ok: [" banner-ok", "check"] } as const satisfies Record<
  string,
  readonly [string, IconName]
>;

/** A message under the top bar, never over the content. Put it into a live region that is always there. */
export function Banner(props: { look: keyof typeof LOOKS; title: string; icon?: IconName; children?: ComponentChildren }): JSX.Element {
  const [look, icon] = LOOKS[props.look];
  return (
    <div class={`banner${look}`}>
      <Icon name={props.icon ?? icon} />
      <div>
        <strong>{props.title}</strong>
        {props.children}
      </div>
    </div>
  );
}
