import type { ComponentChildren, JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useAloud } from "@/film/useAloud";
import type { Line, Paper } from "@/film/bundle";
import { Captions } from "@/film/Captions";
import type { FilmClock, OwnClock } from "@/film/clock";
import { Controls } from "@/film/Controls";
import { EndingCard } from "@/film/EndingCard";
import { calmMotion } from "@/film/motionWish";
import { Options } from "@/film/Options";
import { OpenPaper } from "@/film/OpenPaper";
import { PaperCard } from "@/film/PaperCard";
import type { Scene } from "@/film/scene";
import { settings } from "@/film/settings";
import { Sight } from "@/film/Sight";
import type { Place } from "@/film/timeline";
import { VideoSight } from "@/film/VideoSight";
import { usePlace } from "@/film/watching";
import type { Wings } from "@/film/wings";
import { useSpeech } from "@/i18n";

interface Props {
  scene: Scene;
  clock: FilmClock;
  /** `screen`: captions stand on the picture, and an ending is told at its end. `page`: they stand below it. */
  look: "page" | "screen";
  /** The same clock, where it is the learner's own: then there are controls, and papers open at a press. */
  own?: OwnClock | undefined;
  /** The paper that the room has open, `<shot>/<paper>`. */
  opened?: string | null;
  /** The film's language, where it is not the one of the words around it. */
  lang?: string | undefined;
  /** Where the shots of the big screen are shown: see there. */
  wings?: Wings | undefined;
  /** Beside the controls, where there are any. */
  children?: ComponentChildren;
}

/** Narrower than this, in CSS pixels, a picture's papers cannot be read in it: they stand below as cards. */
const READABLE_FROM = 900;

/** A scene that is played: its picture, its captions, its papers, and whom it belongs to, its controls. */
export function FilmView({ scene, clock, look, own, opened = null, lang, wings, children }: Props): JSX.Element {
  const place = usePlace(clock, scene.timeline);
  const whole = useRef<HTMLDivElement>(null);
  const [pressed, press] = useState<string | null>(null);
  const [words, tell] = useState<Spoken[]>([]);
  const width = useWidth(whole);
  const calm = useMemo(calmMotion, []);
  useAloud(scene, place, clock, own);
  const cards = width < READABLE_FROM;
  const open = (paper: string): void => {
    if (cards) return;
    own?.pause();
    press(paper);
  };
  const paper = paperOf(scene, opened ?? pressed);
  const ending = look === "screen" && place.ended ? scene.bundle.ending : null;
  const View = scene.bundle.video ? VideoSight : Sight;
  const dim = place.note || paper || ending;
  useLayoutEffect(() => {
    wings?.element.classList.toggle("is-dim", Boolean(dim));
    return () => wings?.element.classList.remove("is-dim");
  }, [Boolean(dim)]);
  const lines = scene.bundle.video?.captions ? words : place.cue ? [place.cue] : [];
  return (
    <div class={`film is-${look}${dim ? " is-dim" : ""}`} ref={whole}>
      <div class="sight-box">
        <View scene={scene} index={place.index} clock={clock} own={own} calm={calm} lang={lang} wings={wings} open={own && open} onWords={tell} />
        {place.note && <Note words={scene.timeline.note ?? ""} lang={lang} />}
        {ending && <EndingCard ending={ending} />}
        {paper && <OpenPaper paper={paper} lang={lang} onClose={own && opened === null ? () => press(null) : undefined} />}
      </div>
      {!dim && <Band scene={scene} place={place} lines={lines} lang={lang} live={look === "page"} />}
      {own && <Controls scene={scene} clock={own} place={place} whole={whole}>{children}</Controls>}
      {look === "page" && (!dim || (paper && own)) && <Papers place={place} cards={cards} lang={lang} open={own && open} />}
      {own && <Options clock={own} language={scene.bundle.language} />}
    </div>
  );
}

type Spoken = Pick<Line, "speaker" | "text">;

interface BandProps {
  scene: Scene;
  place: Place;
  lines: Spoken[];
  lang: string | undefined;
  /** Told to readers of screens as it changes. */
  live: boolean;
}

/** What is seen and said now. A shot that is not drawn is told. */
function Band({ scene, place: { span }, lines, lang, live }: BandProps): JSX.Element {
  const { captions, descriptions } = settings.value;
  const drawn = Boolean(span?.shot.board || scene.bundle.video);
  const told = descriptions || !drawn;
  const seen = span?.shot.seen ?? "";
  return (
    <div class={told ? "band is-told" : "band"} lang={lang} aria-live={live ? "polite" : "off"}>
      {!told && live && <p class="vh">{seen}</p>}
      <Captions seen={told ? seen : ""} lines={captions ? lines : []} />
    </div>
  );
}

function Note({ words, lang }: { words: string; lang: string | undefined }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <div class="note">
      <h2>{say("film-note")}</h2>
      <p lang={lang}>{text(words)}</p>
    </div>
  );
}

interface PapersProps {
  place: Place;
  cards: boolean;
  lang: string | undefined;
  open: ((paper: string) => void) | undefined;
}

/** The papers that lie in the picture, once more to be read: as cards, or as buttons that open them. */
function Papers({ place: { span, papers }, cards, lang, open }: PapersProps): JSX.Element | null {
  const { say, text } = useSpeech();
  if (!papers.length) return null;
  if (cards || !open)
    return (
      <div class={cards ? "papers" : "papers vh"} lang={lang}>
        {papers.map((paper, i) => <PaperCard key={i} paper={paper} />)}
      </div>
    );
  return (
    <p class="to-open">
      {papers.map((paper, i) => (
        <button key={i} type="button" class="btn" onClick={() => open(nameOf(span?.shot.id ?? "", paper, i))}>
          {say("film-open-paper")} <span lang={lang}>{text(paper.title)}</span>
        </button>
      ))}
    </p>
  );
}

const nameOf = (shot: string, paper: Paper, i: number): string => `${shot}/${paper.id ?? i}`;

function paperOf({ bundle }: Scene, name: string | null): Paper | null {
  const [shot, paper] = name?.split("/") ?? [];
  return bundle.shots.find(({ id }) => id === shot)?.papers.find(({ id }, i) => (id ?? String(i)) === paper) ?? null;
}

function useWidth(ref: { current: HTMLElement | null }): number {
  const [width, set] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => set(element.clientWidth);
    measure();
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => observer?.disconnect();
  }, []);
  return width;
}
