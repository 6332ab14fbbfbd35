import type { JSX } from "preact";
import { DOTS_MOST, seatColumns } from "@/screen/layout";

/** One dot for each who is here, filled where an answer is in; in a large room a bar. The number stands beside it. */
export function Seats({ answered, present }: { answered: number; present: number }): JSX.Element {
  if (present > DOTS_MOST) {
    return (
      <div class="fullness" aria-hidden="true">
        <i style={{ "--v": String(Math.min(100, (100 * answered) / present)) }} />
      </div>
    );
  }
  return (
    <div class="seats" aria-hidden="true" style={{ "--columns": String(seatColumns(present)) }}>
      {Array.from({ length: present }, (_, i) => <i key={i} class={i < answered ? "in" : ""} />)}
    </div>
  );
}
