import { useEffect, useMemo, useRef } from "preact/hooks";
import { Reader } from "@/film/aloud";
import type { FilmClock, OwnClock, Transport } from "@/film/clock";
import type { Scene } from "@/film/scene";
import { settings } from "@/film/settings";
import type { Place } from "@/film/timeline";

/** Read lines aloud as they begin, where that is wished. A film that is watched alone waits for a voice that is slower. */
export function useAloud(scene: Scene, { index, span, cue, note }: Place, clock: FilmClock, own: OwnClock | undefined): void {
  const reader = useMemo(() => new Reader(), []);
  const held = useRef(false);
  const told = useRef({ shot: -1, speaker: "", transport: null as Transport | null });
  const { aloud, descriptions } = settings.value;
  const runs = clock.runs();
  const begins = `${scene.key} ${index} ${cue?.line ?? ""}`;

  useEffect(() => () => reader.stop(), []);
  useEffect(() => {
    if (aloud) return;
    held.current = false;
    reader.stop();
  }, [aloud]);
  useEffect(() => {
    if (!aloud || note) return;
    if (!runs) {
      if (!held.current) reader.stop();
      return;
    }
    if (held.current) {
      held.current = false;
      return;
    }
    const line = cue ? span?.shot.lines[cue.line] : undefined;
    const before = told.current;
    const seen = descriptions && before.shot !== index ? span?.shot.seen : "";
    const speaker = line && (line.speaker !== before.speaker || seen) ? line.speaker : "";
    const words = [seen, speaker && `${speaker}:`, line?.text].filter(Boolean).join(" ");
    const moved = before.transport !== clock.transport.value;
    told.current = { shot: index, speaker: line?.speaker ?? before.speaker, transport: clock.transport.value };
    if (!words) return;
    const { language } = scene.bundle;
    const { rate } = clock.transport.value;
    if (!own || moved || !reader.reads) {
      reader.read(words, language, rate);
      return;
    }
    held.current = true;
    own.pause();
    reader.whenDone(() => {
      own.play();
      told.current.transport = clock.transport.value;
      reader.read(words, language, rate);
    });
  }, [begins, runs, aloud]);
}
