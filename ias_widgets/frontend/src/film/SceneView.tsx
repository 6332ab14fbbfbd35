import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { SceneBundle } from "@/film/bundle";
import { RoomClock, type FilmClock } from "@/film/clock";
import { FilmView } from "@/film/FilmView";
import { sceneOf, type Scene } from "@/film/scene";
import { bundleOf, hubSource } from "@/film/source";
import type { Wings } from "@/film/wings";
import { useSeconds } from "@/film/watching";
import { useSpeech } from "@/i18n";
import type { FilmFace, SceneFace } from "@/wire";

interface Props {
  base: string;
  scene: SceneFace;
  /** The room's film clock; null where the scene only stands. */
  film: FilmFace | null;
  /** The hub's time, in milliseconds. */
  now: () => number;
  /** The line above the title: which film, which scene. */
  kicker?: string;
  /** Where shots are shown: with those of scenes that can follow. */
  wings?: Wings;
  /** The time that is left, where a timer runs. */
  timer?: ComponentChildren;
  /** Stands with the title: how to get in. */
  children?: ComponentChildren;
}

/** A scene on the big screen. It follows the room's clock, and stays at its last frame. */
export function SceneView({ base, scene, film, now, kicker, timer, wings, children }: Props): JSX.Element {
  const { say, text } = useSpeech();
  const { played, failed, retry } = usePlayed(base, scene, film, now);
  return (
    <div class="scene" data-theme="dark">
      {played ? <FilmView scene={played.scene} clock={played.clock} look="screen" wings={wings} opened={film?.paper ?? null} /> : <Waiting failed={failed} retry={retry} />}
      <header class="scene-head">
        <Title clock={played?.clock} stands={played ? standing(played.scene) : TITLE_SECONDS}>
          {kicker && <p class="kicker">{kicker}</p>}
          <h1>{text(scene.title)}</h1>
          <div class="scene-join">{children}</div>
        </Title>
        {film && !film.playing && film.position < film.length && <p class="paused">{say("film-paused")}</p>}
        {timer}
      </header>
      {played && <Progress scene={played.scene} clock={played.clock} />}
    </div>
  );
}

/** For so long the title stands when a scene begins; less where it begins with a paper that is to be read. */
const TITLE_SECONDS = 6;
const TITLE_SECONDS_ON_A_PAPER = 2;

const standing = ({ bundle }: Scene): number => (bundle.shots[0]?.papers.some(({ at }) => at < TITLE_SECONDS) ? TITLE_SECONDS_ON_A_PAPER : TITLE_SECONDS);

/** The title, the way in: at a scene's beginning, and at its end. */
function Title({ clock, stands, children }: { clock: FilmClock | undefined; stands: number; children: ComponentChildren }): JSX.Element {
  const quiet = useQuiet(clock, stands);
  return <div class={quiet ? "title is-quiet" : "title"}>{children}</div>;
}

/** True while nothing is to stand on the picture: it is in the middle of its scene. */
function useQuiet(clock: FilmClock | undefined, stands: number): boolean {
  const [quiet, set] = useState(false);
  useEffect(() => {
    if (!clock) return;
    const look = (): void => set(clock.seconds() >= stands && clock.seconds() < clock.length);
    look();
    const timer = setInterval(look, 500);
    return () => clearInterval(timer);
  }, [clock, stands]);
  return quiet;
}

function Waiting({ failed, retry }: { failed: boolean; retry: () => void }): JSX.Element {
  const { say } = useSpeech();
  if (!failed) return <p class="after-a-while" role="status">{say("film-loading")}</p>;
  return (
    <div class="note" role="alert">
      <p>{say("film-missing")}</p>
      <button type="button" class="btn" onClick={retry}>{say("film-retry")}</button>
    </div>
  );
}

/** A mark for each shot, filled as far as the film is. */
function Progress({ scene, clock }: { scene: Scene; clock: FilmClock }): JSX.Element | null {
  const { say } = useSpeech();
  const seconds = useSeconds(clock, 2);
  const { spans } = scene.timeline;
  if (spans.length < 2) return null;
  const past = spans.filter(({ begin }) => seconds >= begin).length;
  return (
    <div class="progress">
      <p class="vh">{say("film-shot", { n: Math.max(1, past), of: spans.length })}</p>
      <ol aria-hidden="true">
        {spans.map(({ shot: { id }, begin, end }) => (
          <li key={id} style={`flex:${end - begin}`}>
            <i style={`width:${Math.max(0, Math.min(100, (100 * (seconds - begin)) / (end - begin || 1)))}%`} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface Played {
  scene: Scene;
  clock: RoomClock;
}

/** The scene with its clock. Until the next one has come, the one of before stays, with its own. */
function usePlayed(base: string, face: SceneFace, film: FilmFace | null, now: () => number): { played: Played | null; failed: boolean; retry: () => void } {
  const { bundle, failed, retry } = useBundle(base, face.bundle);
  const source = useMemo(() => hubSource(base), [base]);
  const scene = useMemo(() => bundle && sceneOf(face.bundle, bundle, source), [bundle, source]);
  const visit = `${face.id} ${film?.visit ?? ""}`;
  const clock = useRoomClock(visit, film, scene?.bundle.scene === face.id ? scene.timeline.length : 0, now);
  const played = useRef<Played | null>(null);
  if (scene && scene.bundle.scene === face.id) played.current = played.current?.scene === scene && played.current.clock === clock ? played.current : { scene, clock };
  return { played: played.current, failed: failed && played.current?.scene.bundle.scene !== face.id, retry };
}

/** A clock of the room for each visit of a scene. Without a film of the room it stands at the scene's end. */
export function useRoomClock(visit: string, film: FilmFace | null, length: number, now: () => number): RoomClock {
  const time = useRef(now);
  time.current = now;
  const face = film ?? { visit, position: length, at: 0, playing: false, rate: 1, length, paper: null, signs: false, online: false };
  const clock = useMemo(() => new RoomClock(face, () => time.current()), [visit, film === null && length]);
  useEffect(() => clock.follow(face));
  return clock;
}

interface Loaded {
  bundle: SceneBundle | null;
  failed: boolean;
  retry: () => void;
}

/** A bundle by its hash; while another one is on its way, the one of before stays. */
export function useBundle(base: string, hash: string): Loaded {
  const [bundle, keep] = useState<SceneBundle | null>(null);
  const [failed, fail] = useState(false);
  const [tries, again] = useState(0);
  useEffect(() => {
    let wanted = true;
    fail(false);
    bundleOf(base, hash).then((got) => wanted && keep(got), () => wanted && fail(true));
    return () => {
      wanted = false;
    };
  }, [base, hash, tries]);
  return { bundle, failed, retry: () => again((n) => n + 1) };
}
