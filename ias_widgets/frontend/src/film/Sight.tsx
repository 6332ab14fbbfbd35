import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Line } from "@/film/bundle";
import type { FilmClock, OwnClock } from "@/film/clock";
import { CAPTIONS, Projector } from "@/film/projector";
import type { Scene } from "@/film/scene";
import type { Wings } from "@/film/wings";
import { useSpeech } from "@/i18n";

export interface SightProps {
  scene: Scene;
  /** Which shot. */
  index: number;
  clock: FilmClock;
  own?: OwnClock | undefined;
  calm: boolean;
  lang: string | undefined;
  /** A paper in the picture was pressed. */
  open?: ((paper: string) => void) | undefined;
  /** Where shots are shown instead of here: on the big screen. */
  wings?: Wings | undefined;
  /** What the captions of a filmed scene say now. */
  onWords: (lines: Pick<Line, "speaker" | "text">[]) => void;
}

/** The picture: for a reader of screens one image that is described. */
export function Sight({ scene, index, clock, calm, lang, open, wings }: SightProps): JSX.Element {
  const { text } = useSpeech();
  const host = useRef<HTMLDivElement>(null);
  const projector = useRef<Projector | null>(null);
  const pressed = useRef(open);
  pressed.current = open;
  useLayoutEffect(() => {
    projector.current = new Projector(host.current!, { calm, text, below: CAPTIONS, ...(open ? { open: (paper) => pressed.current?.(paper) } : {}) }, wings);
    return () => projector.current?.close();
  }, []);
  // Before the browser paints: a picture that is ready stands at once.
  useLayoutEffect(() => projector.current?.show(scene, index, clock));
  const { shots, picture_alt } = scene.bundle;
  const alt = (shots[index]?.board ? shots[index]?.seen : picture_alt) || shots[index]?.seen;
  return <div class={wings ? "sight is-elsewhere" : "sight"} ref={host} role="img" aria-label={alt} lang={lang} />;
}
