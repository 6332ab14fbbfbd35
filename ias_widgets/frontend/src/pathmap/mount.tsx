import common from "ias:locales/common";
import pathWords from "ias:locales/path";
import player from "ias:locales/player";
import screen from "ias:locales/screen";
import tablet from "ias:locales/tablet";
import { signal } from "@preact/signals";
import { render, type JSX } from "preact";
import { Speech, SpeechContext, useSpeech } from "@/i18n";
import { dress } from "@/parts/surface";
import type { Path } from "@/pathmap/data";
import { PathView } from "@/pathmap/PathView";
import "@/styles/tokens.css";
import "@/styles/parts.css";
import "@/tablet/tablet.css";
import "@/pathmap/pathmap.css";

/** What the widget's model gives, and what is told to Python. */
export interface PathModel {
  get: (trait: string) => unknown;
  on: (event: string, heard: () => void) => void;
  off: (event: string, heard: () => void) => void;
  send: (message: unknown) => void;
}

const TRAITS = ["path", "selected", "language", "bare"] as const;

/** Show a path in `element`; returns how to take it away. */
export function mountPath(element: HTMLElement, model: PathModel): () => void {
  const speech = new Speech([common, tablet, screen, player, pathWords], languageOf(model));
  const seen = signal(read(model));
  const undress = dress(element, { surface: "tablet" });
  element.classList.add("path-widget");
  element.dataset["lmSuppressShortcuts"] = "true";
  const again = (): void => {
    speech.speak(languageOf(model));
    element.lang = speech.language.value;
    seen.value = read(model);
  };
  again();
  for (const name of TRAITS) model.on(`change:${name}`, again);
  const Shown = (): JSX.Element => {
    const { path, selected, bare } = seen.value;
    return path ? <PathView path={path} lang={langOf(path, speech)} chosen={selected} onChoose={(scene) => choose(scene)} bare={bare} /> : <Nothing />;
  };
  const choose = (scene: string | null): void => {
    seen.value = { ...seen.value, selected: scene };
    model.send({ select: scene ?? "" });
  };
  render(<SpeechContext.Provider value={speech}><Shown /></SpeechContext.Provider>, element);
  return () => {
    for (const name of TRAITS) model.off(`change:${name}`, again);
    render(null, element);
    element.classList.remove("path-widget");
    delete element.dataset["lmSuppressShortcuts"];
    undress();
  };
}

function Nothing(): JSX.Element {
  const { say } = useSpeech();
  return <p class="path-map quiet" role="status">{say("path-none-yet")}</p>;
}

const languageOf = (model: PathModel): string => {
  const language = String(model.get("language") ?? "");
  return language in common ? language : "en";
};

/** The film's own language, where the screens speak another. */
const langOf = ({ map }: Path, speech: Speech): string | undefined => (map.language === speech.language.value ? undefined : map.language);

function read(model: PathModel): { path: Path | null; selected: string | null; bare: boolean } {
  const path = model.get("path") as Partial<Path> | null;
  return { path: path?.map ? { map: path.map, parted: path.parted ?? [], talk: path.talk ?? [], families: path.families ?? [] } : null, selected: String(model.get("selected") ?? "") || null, bare: model.get("bare") === true };
}
