import type { JSX } from "preact";

/** Words of the catalogue in which *what stands between asterisks* is set bold. */
export function Rich({ text }: { text: string }): JSX.Element {
  return <>{text.split("*").map((part, i) => (i % 2 ? <b key={i}>{part}</b> : part))}</>;
}
