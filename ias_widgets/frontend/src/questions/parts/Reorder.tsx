import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import type { Option } from "@/questions/base";
import { moved, useDragging } from "@/questions/parts/dragging";
import "@/questions/parts/order.css";

interface Props {
  /** In the order in which they stand now. */
  lines: Option[];
  labelledBy: string;
  /** How many of them count: below that is a line. */
  cut: number;
  /** `draft`: not yet an answer; `kept`: an answer that is still on this device. */
  look: "draft" | "kept" | "answer" | "closed";
  onOrder: (ids: string[]) => void;
}

type Way = "up" | "down";
const KEYS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/** Lines that are put in order: dragged by their grip, by two buttons each, or with the arrow keys on these. */
export function Reorder({ lines, labelledBy, cut, look, onOrder }: Props): JSX.Element {
  const { say, text } = useSpeech();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<{ id: string; way: Way } | null>(null);
  const [told, tell] = useState("");
  const ids = lines.map(({ id }) => id);
  const put = (from: number, to: number): void => {
    const line = lines[from];
    if (!line || from === to) return;
    onOrder(moved(ids, from, to));
    tell(say("order-place", { what: text(line.label), place: to + 1, of: lines.length }));
  };
  const drag = useDragging(list, put);
  const step = (from: number, by: number, way: Way): void => {
    const to = Math.max(0, Math.min(lines.length - 1, from + by));
    wanted.current = { id: ids[from] ?? "", way };
    put(from, to);
  };
  const down = (event: PointerEvent, from: number): void => {
    const on = event.target as Element;
    // A finger that is not on the grip scrolls the page.
    if (look === "closed" || on.closest("button") || (event.pointerType === "touch" && !on.closest(".order-grip"))) return;
    drag(event, from);
  };
  // A line that was moved is put into the page anew, and loses the focus by it.
  useLayoutEffect(() => {
    const focus = wanted.current;
    wanted.current = null;
    if (focus) list.current?.children[ids.indexOf(focus.id)]?.querySelector<HTMLElement>(`[data-way=${focus.way}]`)?.focus();
  }, [ids.join("\n")]);
  return (
    <>
      <ol class={`order is-${look}`} aria-labelledby={labelledBy} ref={list}>
        {lines.map((line, i) => (
          <li
            key={line.id} class={`order-line${i < cut ? "" : " is-below"}${i === cut - 1 && cut < lines.length ? " is-cut" : ""}`}
            onPointerDown={(event) => down(event, i)}
          >
            <span class="order-grip" aria-hidden="true">
              <b class="num">{i < cut ? i + 1 : "–"}</b>
              {look !== "closed" && <i />}
            </span>
            <span class="order-words">
              <b>{line.letter}</b> {text(line.text)}
            </span>
            {look !== "closed" && (
              <span class="order-moves" onKeyDown={(event) => byKey(event, i)}>
                <Move way="up" end={i === 0} onMove={() => step(i, -1, "up")} label={say("order-up", { what: text(line.label) })} />
                <Move way="down" end={i === lines.length - 1} onMove={() => step(i, 1, "down")} label={say("order-down", { what: text(line.label) })} />
              </span>
            )}
            {i === cut - 1 && cut < lines.length && <span class="order-cut">{say("order-cut")}</span>}
          </li>
        ))}
      </ol>
      <p class="vh" role="status"><span>{told}</span></p>
    </>
  );

  function byKey(event: KeyboardEvent, from: number): void {
    const by = KEYS[event.key];
    const way = (event.target as HTMLElement).closest<HTMLElement>("[data-way]")?.dataset["way"];
    if (by === undefined || !way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(from, by, way as Way);
  }
}

/** At the end of its way a button stays where it is, and keeps the focus. */
function Move({ way, end, label, onMove }: { way: Way; end: boolean; label: string; onMove: () => void }): JSX.Element {
  return (
    <button type="button" class="btn order-move" data-way={way} aria-label={label} aria-disabled={end} onClick={onMove}>
      <Icon name="next" />
    </button>
  );
}
