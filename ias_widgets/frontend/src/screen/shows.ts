import type { ScreenView } from "@/wire";

/** What the big screen shows; each is a component of its own. */
export type Shown = "blank" | "calm" | "join" | "scene" | "step" | "question" | "talk" | "facts" | "result" | "pause" | "ended";

/** Which of them a view stands for. A view that lacks what its phase needs shows the step's title. */
export function shownOf(view: ScreenView): Shown {
  if (view.curtain !== "none") return view.curtain;
  switch (view.phase) {
    case "lobby":
      return "join";
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
    case "break":
      return "pause";
    case "ended":
      return "ended";
  }
}

/** Film, calm and blank are dark: the room's light is the picture's. */
export function themeOf(shown: Shown | null): "light" | "dark" {
  return shown === "scene" || shown === "calm" || shown === "blank" ? "dark" : "light";
}
