import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { Captions } from "@/film/Captions";
import { framesOf, type Frame as FilmFrame } from "@/film/frames";
import { PaperCard } from "@/film/PaperCard";
import { usePlayer, type Player } from "@/film/player";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Frame, Heading } from "@/player/Frame";
import { useFilmLang } from "@/player/Languages";
import type { ScenePage } from "@/player/page";
import { useSolo } from "@/player/solo";
import { Transcript } from "@/player/Transcript";

type ShotFrame = Extract<FilmFrame, { kind: "shot" }>;

/** A scene: its still or a title card, and shot by shot what is seen, said and read, at the learner's own pace. */
export function WatchPage({ page }: { page: ScenePage }): JSX.Element {
  const { say, text } = useSpeech();
  const solo = useSolo();
  const lang = useFilmLang(page);
  const frames = useMemo(() => framesOf(page.bundle).filter((frame): frame is ShotFrame => frame.kind === "shot"), [page]);
  const lengths = useMemo(() => frames.map(({ seconds }) => seconds), [frames]);
  const left = solo.place.page === page.at ? { at: solo.place.frame, playing: false } : {};
  const player = usePlayer(String(page.at), lengths, left);
  const [broken, breaks] = useState("");
  const at = Math.min(player.at, Math.max(0, frames.length - 1));
  const frame = frames[at];
  solo.place = { page: page.at, frame: at };
  const last = at >= frames.length - 1;
  const picture = solo.picture.value === broken ? "" : solo.picture.value;
  const decides = page.leads === "decision";
  const leave = (): void => {
    if (decides) solo.watched.value = page.at;
    else solo.ask({ do: "on" });
  };
  const foot = (
    <>
      <button type="button" class="btn" onClick={player.toggle}>
        <Icon name={player.playing ? "pause" : "play"} />
        {say(player.playing ? "film-pause" : "film-play")}
      </button>
      <button type="button" class="btn btn-main" onClick={() => (last ? leave() : player.step(1))}>
        {say(last ? ONWARD[page.leads] : "player-next")}
        <Icon name="next" />
      </button>
    </>
  );
  return (
    <Frame page={page} where={text(page.bundle.title)} foot={foot} class="is-watch" onKeyDown={(event) => steer(event, player)}>
      <div class={picture ? "watch" : "watch is-plain"}>
        <div class="sight">
          {picture && <img src={picture} alt={page.bundle.picture_alt} lang={lang} onError={() => breaks(picture)} />}
          <div class="title">
            <p class="kicker">{say("player-scene")}</p>
            <Heading lang={lang}>{text(page.bundle.title)}</Heading>
          </div>
        </div>
        <div class="telling">
          {frames.length > 1 && <Progress at={at} of={frames.length} paused={!player.playing && !last} />}
          <div class="frame" aria-live="polite" lang={lang} key={frame?.id}>
            {frame && frame.papers.length > 0 && (
              <div class="papers">
                {frame.papers.map((paper, i) => (
                  <PaperCard key={i} paper={paper} />
                ))}
              </div>
            )}
            {frame && <Captions seen={frame.seen} lines={frame.lines} />}
          </div>
        </div>
      </div>
      <div class="low moves">
        {frames.length > 1 && (
          <button type="button" class="btn btn-plain" aria-disabled={at === 0} onClick={() => player.step(-1)}>
            <Icon name="back" />
            {say("film-previous")}
          </button>
        )}
        {!last && (
          <button type="button" class="btn btn-plain" onClick={() => (decides ? leave() : player.step(frames.length))}>
            {say(decides ? "player-skip-decision" : "player-skip")}
          </button>
        )}
      </div>
      <Transcript page={page} />
      <p class="fine wide">{say("player-keys")}</p>
    </Frame>
  );
}

const ONWARD = { decision: "player-to-decision", scene: "player-go-on", ending: "player-to-ending" } as const;

/** A mark for each frame, and which one it is; without a clock that hurries anybody. */
function Progress({ at, of, paused }: { at: number; of: number; paused: boolean }): JSX.Element {
  const { say } = useSpeech();
  return (
    <div class="marks">
      <ol aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <li key={i} class={i <= at ? "is-past" : ""} />
        ))}
      </ol>
      <p class="num">
        {say("film-shot", { n: at + 1, of })}
        {paused && ` · ${say("film-paused")}`}
      </p>
    </div>
  );
}

/** Space pauses, arrows step; what has keys of its own keeps them. */
function steer(event: KeyboardEvent, player: Player): void {
  const target = event.target as HTMLElement;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || target.matches("select, input, summary")) return;
  if (event.key === " " && !target.matches("button, a")) player.toggle();
  else if (event.key === "ArrowRight") player.step(1);
  else if (event.key === "ArrowLeft") player.step(-1);
  else return;
  event.preventDefault();
}
