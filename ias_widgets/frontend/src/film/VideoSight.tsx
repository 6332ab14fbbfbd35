import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Line } from "@/film/bundle";
import type { FilmClock } from "@/film/clock";
import type { SightProps } from "@/film/Sight";

/** A filmed scene may be off by so many seconds before it is set right; setting it right is seen. */
export const OFF_MOST = 0.25;

/** How often a playing clip is held against the clock. */
const LOOK_EVERY_MS = 250;

/** Move a clip to where the clock is. */
export function follow(video: Pick<HTMLVideoElement, "currentTime" | "duration" | "paused" | "playbackRate" | "play" | "pause" | "readyState">, clock: FilmClock): void {
  const seconds = Math.max(0, clock.seconds());
  const { rate } = clock.transport.value;
  if (video.playbackRate !== rate) video.playbackRate = rate;
  const last = Number.isFinite(video.duration) ? video.duration : Infinity;
  const to = Math.min(seconds, last);
  const runs = clock.runs() && clock.seconds() >= 0 && to < last;
  if (Math.abs(video.currentTime - to) > (runs ? OFF_MOST : 0.04)) video.currentTime = to;
  if (runs && video.paused) void video.play().catch(() => undefined);
  else if (!runs && !video.paused) video.pause();
}

/** A scene that was filmed. Its sound may be missing; what is said stands in its captions. */
export function VideoSight({ scene, clock, own, lang, onWords }: SightProps): JSX.Element {
  const element = useRef<HTMLVideoElement>(null);
  const [clip, setClip] = useState("");
  const [track, setTrack] = useState("");
  const { bundle, source } = scene;
  useEffect(() => {
    let here = true;
    const video = bundle.video;
    if (!video) return;
    void source.clip(video.clip, video.mime).then((address) => here && setClip(address), () => undefined);
    if (video.captions) void source.captions(video.captions).then((address) => here && setTrack(address), () => undefined);
    return () => {
      here = false;
    };
  }, [scene.key]);
  useEffect(() => {
    const video = element.current;
    if (!video || !clip) return;
    const look = (): void => follow(video, clock);
    const timer = setInterval(look, LOOK_EVERY_MS);
    // A clip that has to be waited for holds the clock of somebody who watches alone.
    let waits = false;
    const wait = (): void => {
      if (!own?.runs()) return;
      waits = true;
      own.pause();
    };
    const goOn = (): void => {
      if (waits) own?.play();
      waits = false;
      look();
    };
    video.addEventListener("waiting", wait);
    video.addEventListener("canplay", goOn);
    return () => {
      clearInterval(timer);
      video.removeEventListener("waiting", wait);
      video.removeEventListener("canplay", goOn);
    };
  }, [clip, clock]);
  useEffect(() => {
    if (element.current && clip) follow(element.current, clock);
  });
  useCues(element, track, onWords);
  return (
    <div class="sight is-video" lang={lang}>
      {clip && (
        <video ref={element} src={clip} preload="auto" playsInline aria-label={bundle.picture_alt || bundle.title} tabIndex={-1}>
          {track && <track kind="captions" src={track} srcLang={bundle.language} default />}
        </video>
      )}
    </div>
  );
}

/** Tell what the captions say at the clip's second. The track is hidden: our own captions show it. */
function useCues(element: { current: HTMLVideoElement | null }, track: string, onWords: SightProps["onWords"]): void {
  useEffect(() => {
    const list = element.current?.textTracks?.[0];
    if (!list) return;
    // A browser fetches a track only where it is not disabled, and tells of cues only while the clip plays.
    list.mode = "hidden";
    let told = "";
    const look = (): void => {
      const seconds = element.current?.currentTime ?? 0;
      const now = [...(list.cues ?? [])].filter(({ startTime, endTime }) => startTime <= seconds && seconds < endTime);
      const words = now.map((cue) => (cue as VTTCue).text);
      if (words.join("\n") === told) return;
      told = words.join("\n");
      onWords(words.map(spokenIn));
    };
    const timer = setInterval(look, LOOK_EVERY_MS / 2);
    return () => {
      clearInterval(timer);
      onWords([]);
    };
  }, [track]);
}

/** A caption of WebVTT: `<v Ewa>Good morning.</v>`; other marks fall away. */
export function spokenIn(caption: string): Pick<Line, "speaker" | "text"> {
  const [, speaker = ""] = /<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(caption) ?? [];
  return { speaker: speaker.trim(), text: caption.replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim() };
}
