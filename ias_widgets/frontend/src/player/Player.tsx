import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { AwayPage } from "@/player/AwayPage";
import { DecisionPage } from "@/player/DecisionPage";
import { EndingPage } from "@/player/EndingPage";
import { FeedbackPage } from "@/player/FeedbackPage";
import { NotePage } from "@/player/NotePage";
import { useSolo } from "@/player/solo";
import { WatchPage } from "@/player/WatchPage";

/** One page at a time; the focus goes to the heading of what is new. */
export function Player({ root }: { root: HTMLElement }): JSX.Element {
  const solo = useSolo();
  const page = solo.page.value;
  const away = solo.away.value;
  const decides = page?.stage === "scene" && solo.watched.value === page.at;
  const key = page ? `${page.at}${decides ? " decides" : ""} ${away ?? ""}` : "";
  const shown = useRef(key);
  const used = useRef(false);
  useEffect(() => {
    const use = (): void => void (used.current = true);
    root.addEventListener("focusin", use);
    return () => root.removeEventListener("focusin", use);
  }, [root]);
  useLayoutEffect(() => {
    if (used.current && shown.current !== key && mayTurn(root)) root.querySelector<HTMLElement>("h1")?.focus();
    shown.current = key;
  }, [key]);

  if (!page) return <Opening />;
  if (away) return <AwayPage page={page} left={away === "left"} />;
  if (page.stage === "note") return <NotePage page={page} />;
  if (page.stage === "feedback") return <FeedbackPage page={page} />;
  if (page.stage === "ending") return <EndingPage page={page} />;
  if (decides && page.question) return <DecisionPage key={page.at} page={page} question={page.question} />;
  return <WatchPage key={page.at} page={page} />;
}

/** Not away from somebody who works elsewhere on the page: in another cell, perhaps, that drives this film. */
function mayTurn(root: HTMLElement): boolean {
  const active = document.activeElement;
  return !active || active === document.body || root.contains(active);
}

/** Before the engine's first word. */
function Opening(): JSX.Element {
  const { say } = useSpeech();
  return (
    <div class="opening" role="status">
      <h1>{say("player-loading")}</h1>
    </div>
  );
}
