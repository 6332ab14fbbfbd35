/** A scene as anybody may see it: what `<base>bundle/<hash>.json` holds. */
export interface SceneBundle {
  film: string;
  scene: string;
  language: string;
  title: string;
  /** On a film's first scene: what people should know before they watch. */
  content_note: string | null;
  seconds: number;
  /** Hash of the still, served at `<base>picture/<hash>`. */
  picture: string | null;
  picture_alt: string;
  shots: Shot[];
  ending: Ending | null;
  /** In a room: hash of the film's parts, served at `<base>kit/<hash>.json` by their names. */
  kit: string | null;
  /** For a learner alone: each part that a shot places, its name to its hash. */
  parts: Record<string, string>;
  /** A filmed scene: it is shown instead of the shots' pictures. */
  video: Video | null;
}

export interface Shot {
  id: string;
  seconds: number;
  seen: string;
  lines: Line[];
  papers: Paper[];
  /** How the shot is drawn; without it the scene's still is shown. */
  board: Board | null;
}

/** No speaker: a narrator's caption. `at` is the second of the shot at which it begins. */
export interface Line {
  speaker: string;
  text: string;
  at: number;
}

/** `at` is the second of the shot at which it is laid down. */
export interface Paper {
  id: string;
  kind: "paper" | "phone" | "screen";
  at: number;
  title: string;
  rows: [label: string, value: string][];
  total: [label: string, value: string] | null;
  /** Left edge, upper edge and width in the picture, in its units. */
  place: [x: number, y: number, width: number] | null;
  /** Degrees. */
  turn: number;
  look: Look | null;
}

export type Look = "sheet" | "letter" | "ledger" | "notebook" | "card" | "list" | "chat" | "call" | "photo" | "bank";

/** A piece of the picture space: left edge, upper edge, width; the height is 9/16 of it. */
export type Frame = [x: number, y: number, width: number];

/** CSS variables by name, without their dashes. */
export type Tones = Record<string, string>;

export interface Board {
  light: Tones;
  camera: [from: Frame, to: Frame];
  /** The first one lies at the back. */
  layers: Layer[];
}

export type Side = "left" | "right" | "up" | "down" | "fade";

export interface Layer {
  id: string;
  /** 1 far, 3 the plane of the picture, 6 the foreground; 0 does not move with the camera. */
  depth: number;
  enter: { at: number; from: Side; seconds: number } | null;
  leave: { at: number; to: Side; seconds: number } | null;
  drift: [x: number, y: number];
  parts: Placed[];
}

export interface Placed {
  part: string;
  x: number;
  y: number;
  scale: number;
  flip: boolean;
  turn: number;
  opacity: number;
  light: Tones | null;
  tint: Tones;
}

export interface Video {
  clip: string;
  mime: string;
  captions: string | null;
}

export const CONCERNS = ["safety", "rights", "evidence"] as const;
export type Concern = (typeof CONCERNS)[number];

export interface Ending {
  name: string;
  concerns: Partial<Record<Concern, string>>;
}
