import { useRef } from "preact/hooks";

/** In the order in which they were first seen while this page is read; what is new comes last, so that nothing jumps. */
export function useSteady<T extends { id: string }>(all: T[]): T[] {
  const order = useRef<string[]>([]);
  const here = new Map(all.map((one) => [one.id, one]));
  order.current = [...order.current.filter((id) => here.has(id)), ...all.map(({ id }) => id).filter((id) => !order.current.includes(id))];
  return order.current.map((id) => here.get(id)!);
}
