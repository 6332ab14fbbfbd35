import type { JSX } from "preact";
import { useStore } from "@/tablet/Frame";
import type { SheetQuestion } from "@/wire";

/** A mark for each item: answered, passed over, or at hand. What it shows is said in words beside it. */
export function Progress({ items, nth }: { items: SheetQuestion[]; nth: number }): JSX.Element {
  const { sheets } = useStore();
  return (
    <div class="sheet-marks" aria-hidden="true">
      {items.map(({ id }, i) => <i key={id} class={[sheets.isAnswered(id) ? "is-answered" : "", i === nth ? "is-now" : ""].join(" ")} />)}
    </div>
  );
}
