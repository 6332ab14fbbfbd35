/** What Python's `player_pages` lets a learner know at each place of a film. */
import type { Concern, SceneBundle } from "@/film/bundle";
import type { PathMap } from "@/pathmap/data";
import type { HelpLine } from "@/wire";

/** `at` counts the moves; a message names the page it was asked from. */
interface Common {
  at: number;
  film: string;
  language: string;
  languages: string[];
  help: HelpLine[];
}

/** A choice, with the letter it keeps wherever it is named. */
export interface OpenChoice {
  id: string;
  letter: string;
  text: string;
  label: string;
}

export interface Question {
  number: number;
  agency: string;
  prompt: string;
  choices: OpenChoice[];
}

export interface Cited {
  title: string;
  year: number | null;
  url: string;
}

export interface Touched {
  concern: Concern;
  how: "helps" | "mixed" | "harms";
  words: string;
}

export interface Passed {
  scene: string;
  /** Number of the decision that was made here. */
  number: number | null;
  chosen: OpenChoice | null;
  others: OpenChoice[];
}

export interface Noticed {
  scene: string;
  name: string;
  strength: "strong" | "medium" | "weak";
  sources: Cited[];
  checked: boolean;
}

export interface NotASign {
  scene: string;
  name: string;
  why: string;
}

/** No agency: for all. */
export interface Asked {
  agency: string;
  text: string;
}

export interface NotePage extends Common {
  stage: "note";
  note: string;
  draft: boolean;
}

export interface ScenePage extends Common {
  stage: "scene";
  bundle: SceneBundle;
  /** Names the bundle's content. */
  bundle_hash: string;
  question: Question | null;
  leads: "scene" | "decision" | "ending";
}

export interface FeedbackPage extends Common {
  stage: "feedback";
  number: number;
  chosen: OpenChoice;
  happened: string;
  why: string;
  rule: string;
  sources: Cited[];
  checked: boolean;
  concerns: Touched[];
}

export interface EndingPage extends Common {
  stage: "ending";
  name: string;
  concerns: Partial<Record<Concern, string>>;
  path: Passed[];
  map: PathMap;
  signs: Noticed[];
  decoys: NotASign[];
  talk: Asked[];
}

export type Page = NotePage | ScenePage | FeedbackPage | EndingPage;

/** What the view asks of the engine in the kernel. */
export type Wish = { do: "begin" } | { do: "on" } | { do: "choose"; choice: string } | { do: "back"; to: number } | { do: "speak"; language: string };
