import type { ScreenView } from "@/wire";

/** What the big screen shows; each is a component of its own. */
export type Shown = "blank" | "calm" | "test" | "join" | "scene" | "step" | "question" | "talk" | "facts" | "result" | "pause" | "ended" | "path" | "naming" | "signs" | "wall" | "sheet";

/** Which of them a view stands for. A view that lacks what its phase needs shows the step's title. */
export function shownOf(view: ScreenView): Shown {
  if (view.curtain !== "none") return view.curtain;
  // The room's questions lie over whatever else there is; a board is a step like others.
  if (view.wall?.kind === "questions") return "wall";
  if (view.path) return "path";
  switch (view.phase) {
    case "preparing":
      return "test";
    case "lobby":
      return "join";
    case "naming":
      return "naming";
    case "signs":
      return view.signs ? "signs" : "naming";
    case "watch":
      return view.scene ? "scene" : "step";
    case "open":
    case "closed":
      return view.question ? "question" : "step";
    case "talk":
      return view.talk ? "talk" : "step";
    case "revealed":
      if (view.facts) return "facts";
      return view.result && view.question ? "result" : "step";
    case "board":
      return view.wall ? "wall" : "step";
    case "sheet":
      return view.sheet ? "sheet" : "step";
    case "break":
      return "pause";
    case "ended":
      return "ended";
  }
}

const DARK: readonly (Shown | null)[] = ["scene", "calm", "blank", "path"];

/** Film, calm and blank are dark, with the colour around the picture to match; null stands for none of them. */
export function dressAs(wrapper: HTMLElement, shown: Shown | null): void {
  wrapper.dataset["theme"] = DARK.includes(shown) ? "dark" : "light";
  wrapper.dataset["shown"] = shown ?? "";
}
