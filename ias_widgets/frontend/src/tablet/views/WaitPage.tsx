import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import { Story } from "@/tablet/Story";
import { WordsCard } from "@/tablet/WordsCard";

/** Between questions: the film runs on the big screen. */
export function WaitPage(): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  const store = useStore();
  const view = store.view.value;
  const lobby = !view || view.phase === "lobby";
  const scene = view?.where?.scene;
  const next = view?.what_if ? "wait-what-if" : view?.scene?.ending ? "wait-ending" : scene ? "wait-scene" : "wait-next";
  const foot = (
    <>
      <div role="status">
        <Badge look="saved">{say("in-room")}</Badge>
      </div>
      <span class="quiet wide">{say("by-itself")}</span>
    </>
  );
  return (
    <Frame {...placeOf(store, speech)} foot={foot}>
      <div class="hush" role="status">
        <ScreenSign />
        <Heading>{say(lobby ? "lobby-title" : "look-at-screen")}</Heading>
        <p>{lobby ? say(store.room.value?.online ? "lobby-online" : "lobby-more") : say(next, { n: scene ?? 0 })}</p>
      </div>
      {store.you.value?.joined_late && <Story sentences={view?.story ?? []} />}
      <WordsCard words={store.active.value?.words ?? []} />
      <More />
    </Frame>
  );
}

function ScreenSign(): JSX.Element {
  return (
    <svg class="ring" viewBox="0 0 132 132" aria-hidden="true">
      <circle class="ring-back" cx="66" cy="66" r="58" />
      <rect class="ring-screen" x="30" y="40" width="72" height="46" rx="5" />
      <path class="ring-line" d="M66 86v12M50 100h32" />
    </svg>
  );
}
