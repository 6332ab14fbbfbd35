import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { OwnClock } from "@/film/clock";
import { PlayButton, toggleFullscreen } from "@/film/Controls";
import { FilmView } from "@/film/FilmView";
import { steer } from "@/film/keys";
import { calmMotion } from "@/film/motionWish";
import { sceneOf } from "@/film/scene";
import { settings } from "@/film/settings";
import { stepTo } from "@/film/timeline";
import { usePlace } from "@/film/watching";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Frame, Heading } from "@/player/Frame";
import { useFilmLang } from "@/player/Languages";
import type { ScenePage } from "@/player/page";
import { useSolo } from "@/player/solo";
import { Transcript } from "@/player/Transcript";

/** A scene, played at the learner's own pace: picture, captions, papers, controls, and what comes next. */
export function WatchPage({ page }: { page: ScenePage }): JSX.Element {
  const { say, text } = useSpeech();
  const solo = useSolo();
  const lang = useFilmLang(page);
  const scene = useMemo(() => sceneOf(`${page.bundle.scene} ${page.bundle_hash}`, page.bundle, solo.source), [page]);
  const { timeline } = scene;
  const clock = useMemo(() => {
    const left = solo.place.page === page.at ? solo.place.seconds : null;
    return new OwnClock(timeline.length, { position: left ?? 0, playing: left === null && !calmMotion(), rate: settings.value.rate });
  }, [page.at]);
  const place = usePlace(clock, timeline);
  const film = useRef<HTMLDivElement>(null);
  useEffect(() => () => void (solo.place = { page: page.at, seconds: clock.seconds() }), [clock]);
  const last = place.ended || place.index >= timeline.spans.length - 1;
  const decides = page.leads === "decision";
  const leave = (): void => {
    if (decides) solo.watched.value = page.at;
    else solo.ask({ do: "on" });
  };
  const next = (): void => (last ? leave() : clock.seek(stepTo(timeline, clock.seconds(), 1)));
  const keys = (event: KeyboardEvent): void => {
    const fullscreen = (): void => toggleFullscreen(film.current?.querySelector<HTMLElement>(".film") ?? null);
    if (steer(event, { clock, timeline, fullscreen })) event.preventDefault();
  };
  const foot = (
    <>
      <PlayButton clock={clock} />
      <button type="button" class="btn btn-main" onClick={next}>
        {say(last ? ONWARD[page.leads] : "player-next")}
        <Icon name="next" />
      </button>
    </>
  );
  return (
    <Frame page={page} where={text(page.bundle.title)} foot={foot} class="is-watch" dark onKeyDown={keys}>
      <div class="title">
        <p class="kicker">{say("player-scene")}</p>
        <Heading lang={lang}>{text(page.bundle.title)}</Heading>
      </div>
      <div ref={film}>
        <FilmView scene={scene} clock={clock} own={clock} look="page" lang={lang}>
          {!last && (
            <button type="button" class="btn btn-plain skip" onClick={() => (decides ? leave() : clock.seek(timeline.length))}>
              {say(decides ? "player-skip-decision" : "player-skip")}
            </button>
          )}
        </FilmView>
      </div>
      <Transcript page={page} />
    </Frame>
  );
}

const ONWARD = { decision: "player-to-decision", scene: "player-go-on", ending: "player-to-ending" } as const;
