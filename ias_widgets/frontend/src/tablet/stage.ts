import type { Visit } from "@/tablet/visit";
import type { TabletStore } from "@/tablet/store";

/** What a tablet shows. One at a time. */
export type Stage =
  | "old" | "code" | "loading" | "preparing" | "recover" | "agency" | "left" | "hand" | "leave" | "rest"
  | "calm" | "wait" | "follow" | "naming" | "signs" | "vote" | "talk" | "result" | "facts" | "pause" | "ended" | "board" | "questions" | "sheet";

/** Decide what is shown; reads signals, so that a component that calls it follows them. */
export function stageOf(visit: Visit): Stage {
  const store = visit.store.value;
  const detour = visit.detour.value;
  if (!store) return detour === "recover" ? "recover" : "code";
  if (store.old.value) return "old";
  if (store.closed.value) return detour === "recover" ? "recover" : "code";
  if (detour === "recover" && !store.active.value) return "recover";
  if (!store.room.value) return "loading";
  if (store.room.value.preparing) return "preparing";
  if (store.left.value) return "left";
  if (!store.active.value || detour === "newcomer" || store.entering.value) return detour === "recover" ? "recover" : "agency";
  if (!store.you.value) return "loading";
  return roomStage(visit, store);
}

function roomStage(visit: Visit, store: TabletStore): Stage {
  const view = store.view.value;
  const detour = visit.detour.value;
  if (view?.phase === "ended") return "ended";
  if (detour === "leave") return "leave";
  if (store.resting.value) return "rest";
  if (detour === "hand") return "hand";
  if (!view) return "loading";
  if (view.calm) return "calm";
  if (detour === "questions" && view.questions) return "questions";
  switch (view.phase) {
    case "open":
    case "closed":
      return view.question ? "vote" : "wait";
    case "talk":
      return view.talk ? "talk" : "wait";
    case "revealed":
      if (view.facts) return "facts";
      return view.result && view.question ? "result" : "wait";
    case "break":
      return "pause";
    case "board":
      return view.wall ? "board" : "wait";
    case "sheet":
      return view.sheet ? "sheet" : "wait";
    case "watch":
      return view.film && view.scene && !view.what_if ? "follow" : "wait";
    case "naming":
      return view.film ? "naming" : "wait";
    case "signs":
      return view.signs ? "signs" : "wait";
    default:
      return "wait";
  }
}

/** Changes whenever another page is shown, also of the same stage: another round, another phase. */
export function pageKey(visit: Visit, stage: Stage): string {
  const store = visit.store.value;
  const own = stage === "sheet" && store ? sheetKey(store) : "";
  return [stage, store?.active.value?.token, stage === "questions" ? "" : store && roomKey(store), own].join("|");
}

/** Changes whenever a person goes to another page of their sheet. */
function sheetKey({ sheets }: TabletStore): string {
  const { place } = sheets;
  return [sheets.asksCode, sheets.handedIn !== "no", place.at, place.at === "item" ? place.nth : ""].join("/");
}

/** Changes whenever the room shows people something else. */
export function roomKey(store: TabletStore): string {
  const view = store.view.value;
  return [view?.phase, view?.question?.round, view?.where?.step, view?.scene?.id, view?.wall?.stage, view?.sheet?.step].join("|");
}
