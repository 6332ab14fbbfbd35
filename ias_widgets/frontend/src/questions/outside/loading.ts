import { signal, type Signal } from "@preact/signals";
import type { QuestionFace } from "@/wire";

/** The views of a kind from outside the package: on their way, not to be had, or the module's default export. */
export type Brought = "loading" | "none" | ((tools: unknown) => unknown);

export interface Outside {
  kind: string;
  schema: Record<string, unknown>;
  brought: Signal<Brought>;
}

interface Known extends Outside {
  view: string | null;
  /** The round for which its views were asked for last: after a failure the next round asks anew. */
  round: string;
}

type Load = (address: string) => Promise<{ default?: unknown }>;

const known = new Map<string, Known>();

/** A kind from outside that some question here is of. */
export const outsideOf = (kind: string): Outside | undefined => known.get(kind);

/** Fetch the views of a question's kind where the pages do not have them; called before the question is drawn. */
export function bring(question: QuestionFace | null, base: string, load: Load = (address) => import(address)): void {
  if (!question?.schema) return;
  const { kind, schema, view, round } = question;
  const before = known.get(kind);
  if (before && before.view === view && (before.brought.value !== "none" || view === null || before.round === round)) {
    before.schema = schema;
    return;
  }
  const found: Known = { kind, schema, view, round, brought: signal<Brought>(view === null ? "none" : "loading") };
  known.set(kind, found);
  if (view === null) return;
  load(new URL(`kind/${view}.js`, new URL(base, document.baseURI)).href).then(
    ({ default: make }) => (found.brought.value = typeof make === "function" ? (make as Exclude<Brought, string>) : failed(kind, "no default export")),
    (why: unknown) => (found.brought.value = failed(kind, why)),
  );
}

export function failed(kind: string, why: unknown): "none" {
  console.error(`the views of the kind "${kind}" could not be had`, why);
  return "none";
}
