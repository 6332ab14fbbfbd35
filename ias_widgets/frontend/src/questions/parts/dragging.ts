import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** How near to the window's edge a line must be dragged for the page to move with it, in CSS pixels; the foot covers the lower one. */
const EDGE = { above: 64, below: 128 };
const SCROLLS_BY = 9;

interface Box {
  top: number;
  height: number;
}

/**
 * Where a line comes to stand that is dragged by `dy`: it passes another as soon as it covers half of it.
 *
 * @param from its place among `boxes`, 0 for the first
 */
export function droppedAt(boxes: Box[], from: number, dy: number): number {
  const own = boxes[from];
  if (!own) return from;
  const above = own.top + dy;
  const below = above + own.height;
  return boxes.filter(({ top, height }, i) => i !== from && (i < from ? above : below) > top + height / 2).length;
}

/** The ids with the one at `from` at `to` instead. */
export function moved(ids: string[], from: number, to: number): string[] {
  const others = ids.filter((_, i) => i !== from);
  return [...others.slice(0, to), ...ids.slice(from, from + 1), ...others.slice(to)];
}

/**
 * Let the children of `list` be dragged to their place with a finger, a pen or a mouse.
 *
 * Returns what is to be called with the event that a pointer went down on a child, and that child's place. Until the
 * pointer is lifted nothing changes but where things are drawn; a drag that the device breaks off changes nothing.
 */
export function useDragging(list: RefObject<HTMLElement | null>, onDrop: (from: number, to: number) => void): (event: PointerEvent, from: number) => void {
  const drop = useRef(onDrop);
  const stop = useRef<() => void>(() => undefined);
  drop.current = onDrop;
  useLayoutEffect(() => () => stop.current(), []);

  return (event, from) => {
    const rows = [...(list.current?.children ?? [])] as HTMLElement[];
    const held = rows[from];
    if (event.button !== 0 || !held) return;
    event.preventDefault();
    stop.current();
    held.setPointerCapture?.(event.pointerId);
    const boxes = rows.map(({ offsetTop: top, offsetHeight: height }) => ({ top, height }));
    const begun = event.clientY + window.scrollY;
    const gone = gap(boxes) + (boxes[from]?.height ?? 0);
    let pointer = event.clientY;
    let to = from;
    let frame = 0;

    const draw = (): void => {
      const dy = pointer + window.scrollY - begun;
      to = droppedAt(boxes, from, dy);
      rows.forEach((row, i) => {
        const aside = i > from && i <= to ? -gone : i < from && i >= to ? gone : 0;
        row.style.transform = `translateY(${i === from ? dy : aside}px)`;
      });
    };
    const scroll = (): void => {
      const by = pointer < EDGE.above ? -SCROLLS_BY : pointer > window.innerHeight - EDGE.below ? SCROLLS_BY : 0;
      if (by) {
        window.scrollBy(0, by);
        draw();
      }
      frame = requestAnimationFrame(scroll);
    };
    const move = (moving: PointerEvent): void => {
      if (moving.pointerId !== event.pointerId) return;
      pointer = moving.clientY;
      draw();
    };
    const end = (ended: PointerEvent): void => {
      if (ended.pointerId !== event.pointerId) return;
      stop.current();
      if (ended.type === "pointerup" && to !== from) drop.current(from, to);
    };
    stop.current = () => {
      stop.current = () => undefined;
      cancelAnimationFrame(frame);
      held.removeEventListener("pointermove", move);
      held.removeEventListener("pointerup", end);
      held.removeEventListener("pointercancel", end);
      list.current?.classList.remove("is-dragging");
      held.classList.remove("is-held");
      for (const row of rows) row.style.removeProperty("transform");
    };
    held.addEventListener("pointermove", move);
    held.addEventListener("pointerup", end);
    held.addEventListener("pointercancel", end);
    list.current?.classList.add("is-dragging");
    held.classList.add("is-held");
    frame = requestAnimationFrame(scroll);
  };
}

const gap = ([first, second]: Box[]): number => (first && second ? Math.max(0, second.top - first.top - first.height) : 0);
