import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { bundleOf, pictureAddress, type SceneBundle } from "@/film/bundle";
import { Captions } from "@/film/Captions";
import { EndingCard } from "@/film/EndingCard";
import { framesOf, type Frame } from "@/film/frames";
import { PaperCard } from "@/film/PaperCard";
import { usePlayer, type Player } from "@/film/player";
import { useSpeech } from "@/i18n";
import { useFit } from "@/screen/fit";
import type { SceneFace } from "@/wire";

interface Props {
  base: string;
  scene: SceneFace;
  /** The line above the title: which film, which scene. */
  kicker?: string;
  /** Hands the player to whoever holds the keys and buttons; null when the scene goes. */
  onPlayer?: (player: Player | null) => void;
  /** Stands at the top right. */
  children?: ComponentChildren;
}

/** A scene: its still, and shot by shot what is seen, said and read. It stays at the last. */
export function SceneView({ base, scene, kicker, onPlayer, children }: Props): JSX.Element {
  const { bundle, failed, retry } = useBundle(base, scene);
  const frames = useMemo(() => (bundle ? framesOf(bundle) : []), [bundle]);
  const lengths = useMemo(() => frames.map(({ seconds }) => seconds), [frames]);
  const player = usePlayer(scene.id, lengths);
  useEffect(() => onPlayer?.(frames.length ? player : null));
  useEffect(() => () => onPlayer?.(null), []);
  const { say, text, language } = useSpeech();
  const paused = !player.playing && player.at < frames.length - 1;
  const frame = frames[Math.min(player.at, frames.length - 1)];
  const [broken, breaks] = useState("");
  const named = bundle?.picture ?? scene.picture;
  const picture = named === broken ? null : named;
  const held = frame?.kind === "shot" && frame.papers.length > 0;
  const content = useRef<HTMLDivElement>(null);
  useFit(content, `${language.value} ${scene.bundle} ${frame?.id ?? ""}`);
  const looks = [picture ? "" : "is-plain", frame && (frame.kind !== "shot" || held) ? "is-dim" : "", held ? "is-held" : ""];
  return (
    <div class={["scene", ...looks].filter(Boolean).join(" ")} data-theme="dark">
      {picture && <img class="still" src={pictureAddress(base, picture)} alt={bundle?.picture_alt ?? ""} onError={() => breaks(picture)} />}
      <header class="scene-head">
        <div>
          {kicker && <p class="kicker">{kicker}</p>}
          <h1>{text(scene.title)}</h1>
        </div>
        <div class="scene-side">
          {children}
          {paused && <p class="paused">{say("film-paused")}</p>}
        </div>
      </header>
      <div class="frame" key={frame?.id} ref={content}>
        {frame ? <Shown frame={frame} /> : <Waiting failed={failed} retry={retry} />}
      </div>
      {frames.length > 1 && <Progress frames={frames} player={player} />}
    </div>
  );
}

function Shown({ frame }: { frame: Frame }): JSX.Element {
  const { say, text } = useSpeech();
  if (frame.kind === "ending") return <EndingCard ending={frame.ending} />;
  if (frame.kind === "note")
    return (
      <div class="note">
        <h2>{say("film-note")}</h2>
        <p>{text(frame.text)}</p>
      </div>
    );
  return (
    <>
      {frame.papers.length > 0 && <div class="papers">{frame.papers.map((paper, i) => <PaperCard key={i} paper={paper} />)}</div>}
      <Captions seen={frame.seen} lines={frame.lines} />
    </>
  );
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

/** A mark for each frame: where the scene is, without a clock that hurries anybody. */
function Progress({ frames, player }: { frames: Frame[]; player: Player }): JSX.Element {
  const { say } = useSpeech();
  return (
    <div class="progress">
      <p class="vh">{say("film-shot", { n: player.at + 1, of: frames.length })}</p>
      <ol aria-hidden="true">
        {frames.map(({ id }, i) => <li key={id} class={i <= player.at ? "is-past" : ""} />)}
      </ol>
    </div>
  );
}

interface Loaded {
  bundle: SceneBundle | null;
  failed: boolean;
  retry: () => void;
}

/** The scene's bundle; while another language's is on its way, the one of before stays. */
function useBundle(base: string, { id, bundle: hash }: SceneFace): Loaded {
  const [got, keep] = useState<SceneBundle | null>(null);
  const [failed, fail] = useState(false);
  const [tries, again] = useState(0);
  useEffect(() => {
    let wanted = true;
    fail(false);
    bundleOf(base, hash).then((bundle) => wanted && keep(bundle), () => wanted && fail(true));
    return () => {
      wanted = false;
    };
  }, [base, hash, tries]);
  const bundle = got?.scene === id ? got : null;
  return { bundle, failed: failed && !bundle, retry: () => again((n) => n + 1) };
}
