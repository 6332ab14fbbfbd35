import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { Captions } from "@/film/Captions";
import type { RoomClock } from "@/film/clock";
import { FilmView } from "@/film/FilmView";
import { PaperCard } from "@/film/PaperCard";
import { sceneOf, type Scene } from "@/film/scene";
import { useBundle, useRoomClock } from "@/film/SceneView";
import { hubSource } from "@/film/source";
import { usePlace } from "@/film/watching";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { clockOf } from "@/signs/time";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import { Story } from "@/tablet/Story";
import type { FilmFace } from "@/wire";

/** A press that lasts longer than this says nothing about when it was meant. */
const PRESS_MOST_MS = 1500;

/** A scene plays: this device follows it in its own language, and takes note when something looks wrong. */
export function FollowPage(): JSX.Element | null {
  const speech = useSpeech();
  const { text } = speech;
  const store = useStore();
  const visit = useVisit();
  const view = store.view.value;
  const face = view?.scene;
  const film = view?.film;
  const { bundle } = useBundle(visit.base, face?.bundle ?? "");
  const source = useMemo(() => hubSource(visit.base), [visit.base]);
  const scene = useMemo(() => (bundle && bundle.scene === face?.id ? sceneOf(face.bundle, bundle, source) : null), [bundle, face?.id, source]);
  const clock = useRoomClock(`${face?.id} ${film?.visit}`, film ?? null, scene?.timeline.length ?? 0, () => store.now());
  if (!face || !film) return null;
  return (
    <Frame {...placeOf(store, speech)} class={film.online ? "follow is-online" : "follow"} foot={film.signs ? <Noted film={film} /> : <Watching />}>
      <Heading>{text(face.title)}</Heading>
      {scene && (film.online ? <FilmView scene={scene} clock={clock} look="page" opened={film.paper} /> : <Words scene={scene} clock={clock} paper={film.paper} />)}
      {film.signs && <TapButton />}
      {store.you.value?.joined_late && <Story sentences={view.story} />}
      <More />
    </Frame>
  );
}

/** What is said on the big screen now, in this device's language; and the paper that is open there. */
function Words({ scene, clock, paper }: { scene: Scene; clock: RoomClock; paper: string | null }): JSX.Element {
  const { say, text } = useSpeech();
  const place = usePlace(clock, scene.timeline);
  const [shot, id] = paper?.split("/") ?? [];
  const open = scene.bundle.shots.find((one) => one.id === shot)?.papers.find((one, i) => (one.id ?? String(i)) === id);
  if (open) return <div class="follow-words"><PaperCard paper={open} /></div>;
  if (place.note)
    return (
      <div class="follow-words">
        <h2>{say("film-note")}</h2>
        <p lang={scene.bundle.language}>{text(scene.timeline.note ?? "")}</p>
      </div>
    );
  return (
    <div class="follow-words" lang={scene.bundle.language} aria-live="off">
      <Captions seen={place.cue ? "" : (place.span?.shot.seen ?? "")} lines={place.cue ? [place.cue] : []} />
    </div>
  );
}

/** One large button under the thumb. What counts is when it was pressed, not when it was let go. */
function TapButton(): JSX.Element {
  const { say } = useSpeech();
  const store = useStore();
  const pressed = useRef<number | null>(null);
  const tap = (): void => {
    const now = store.now();
    const at = pressed.current !== null && now - pressed.current < PRESS_MOST_MS ? pressed.current : now;
    pressed.current = null;
    store.taps.tap(at);
  };
  return (
    <button type="button" class="tap-sign" aria-describedby="ias-tap" onPointerDown={() => (pressed.current = store.now())} onClick={tap}>
      <b>{say("sign-tap")}</b>
      <span id="ias-tap">{say("sign-tap-lead")}</span>
    </button>
  );
}

const REFUSED = ["too-many-marks", "signs-shown"];

/** What became of the last tap, and how to take it back. */
function Noted({ film }: { film: FilmFace }): JSX.Element {
  const { say } = useSpeech();
  const store = useStore();
  const taps = store.taps.of(film.visit);
  const last = store.taps.last.value;
  const tap = last?.visit === film.visit ? taps.find(({ seq }) => seq === last.seq) : undefined;
  const code = store.taps.refusal.value?.code;
  const refused = code && (REFUSED.includes(code) ? say(`sign-refused-${code}`) : say("sign-refused"));
  const looks = { saved: "saved", sending: "send", kept: "kept" } as const;
  return (
    <>
      <div role="status">
        {refused ? (
          <Badge look="no">{refused}</Badge>
        ) : tap ? (
          <Badge look={looks[tap.state]}>{say(`sign-noted-${tap.state}`, { at: clockOf(tap.seconds) })}</Badge>
        ) : (
          <span class="quiet">{taps.length > 0 ? say("sign-mine", { n: taps.length }) : say("sign-noted-none")}</span>
        )}
      </div>
      {tap && <button type="button" class="btn" onClick={() => store.taps.undo(film.visit, tap.seq)}>{say("sign-undo")}</button>}
    </>
  );
}

function Watching(): JSX.Element {
  const { say } = useSpeech();
  return (
    <>
      <div role="status">
        <Badge look="saved">{say("in-room")}</Badge>
      </div>
      <span class="quiet aside">{say("sign-watch")}</span>
    </>
  );
}
