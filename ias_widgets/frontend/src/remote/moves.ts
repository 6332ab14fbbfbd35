import type { FacilitatorView, Lead } from "@/wire";

/** A move that the phone offers. `name` is looked up as `remote-<name>`, what it does as `remote-<name>-more`. */
export interface Move {
  name: string;
  command: Lead;
}

/** The one large button: a move, or why there is none now. */
export interface MainMove {
  name: string;
  /** What comes of it, looked up as `remote-<name>-<more>`; `detail` is the room's own words for it. */
  more: string;
  detail: string;
  /** Null where the room waits for something else. */
  command: Lead | null;
}

/** A way the film may take, where somebody has to say which. */
export interface Way {
  letter: string;
  label: string;
  command: Lead;
}

/** What comes next. A room of two minds is proposed a talk before the result is seen, once. */
export function mainMove(view: FacilitatorView): MainMove {
  const { code, detail, allowed } = view.next;
  const divided = view.divided && view.phase === "closed";
  if (divided && (code === "talk" || (code === "reveal" && view.question?.number === 1)))
    return { name: "talk", more: "divided", detail: "", command: { do: "talk" } };
  if (code === "decide") return { name: code, more: detail, detail: "", command: null };
  const more = code === "close" && view.question?.deep && view.question.number === 1 ? "deep" : "more";
  return { name: code, more, detail, command: allowed ? { do: "next" } : null };
}

/** What else can be done with the question at hand. */
export function otherMoves(view: FacilitatorView): Move[] {
  const main = mainMove(view).name;
  const moves: Record<string, Lead> = {};
  if (view.question && (view.phase === "closed" || (view.phase === "talk" && !view.revealed))) moves["reveal"] = { do: "reveal" };
  if (view.question && (view.phase === "closed" || view.phase === "revealed")) {
    moves["talk"] = { do: "talk" };
    if (!view.result?.outcome?.taken) moves["ask_again"] = { do: "ask_again" };
  }
  if (view.phase === "revealed" && view.facts)
    moves[view.facts_open ? "facts_off" : "facts"] = { do: "open_facts", on: !view.facts_open };
  if (view.can_path && !view.what_if) moves[view.path_open ? "path_off" : "path_on"] = { do: "path", on: !view.path_open };
  return Object.entries(moves).filter(([name]) => name !== main && !(main === "path" && name === "path_on")).map(([name, command]) => ({ name, command }));
}

/** The ways to choose from, and the lot where it is a tie; none where the way is clear. */
export function waysToChoose(view: FacilitatorView): { ways: Way[]; lot: Lead | null } {
  if (view.next.code !== "decide") return { ways: [], lot: null };
  const tied = view.result?.outcome?.tied ?? [];
  const open = tied.length > 0 ? tied : view.ways;
  const choices = (view.question?.body["choices"] ?? []) as Array<{ id: string; letter: string; label: string }>;
  const ways = choices.filter(({ id }) => open.includes(id)).map(({ id, letter, label }): Way => ({
    letter, label, command: { do: "branch", way: "facilitator", choice: id },
  }));
  return { ways, lot: tied.length > 0 ? { do: "branch", way: "lot" } : null };
}

/** One step back; null where there is none. */
export function backMove(view: FacilitatorView): Lead | null {
  return view.can_back && view.phase !== "ended" ? { do: "back" } : null;
}

/** Going back would take away a vote that people are in: it is asked for twice. */
export function losesVote(view: FacilitatorView): boolean {
  return view.phase === "open";
}

/** The curtain to draw, or to take away where it is drawn. */
export function curtainMove(view: FacilitatorView, curtain: "blank" | "calm"): Move {
  const drawn = view.curtain === curtain;
  return { name: drawn ? `${curtain}_off` : curtain, command: { do: "curtain", curtain: drawn ? "none" : curtain } };
}

/** Minutes that a timer is offered for. */
export const MINUTES = [3, 5, 10];

/** What can be done with the timer: stop it, let it go on, take it away. */
export function timerMoves(view: FacilitatorView): Move[] {
  const { timer, phase } = view;
  if (phase === "preparing" || phase === "ended" || !timer) return [];
  if (timer.running) return [{ name: "timer_stop", command: { do: "timer_stop" } }];
  const off: Move = { name: "timer_off", command: { do: "timer_stop", off: true } };
  const seconds = Math.ceil(timer.left);
  return seconds > 0 ? [{ name: "timer_on", command: { do: "timer", seconds, closes: timer.closes } }, off] : [off];
}

/** Whether a timer can be started anew. */
export function mayTime(view: FacilitatorView): boolean {
  return !view.timer && view.phase !== "preparing" && view.phase !== "lobby" && view.phase !== "ended";
}
