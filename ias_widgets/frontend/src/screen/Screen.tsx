import { effect, useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { RoomStore } from "@/client/store";
import { useSpeech } from "@/i18n";
import type { Clicker, Notice } from "@/screen/clicker";
import { ClickerNotice } from "@/screen/ClickerNotice";
import { Controls } from "@/screen/Controls";
import { nextLanguage, press, type Keys } from "@/screen/keys";
import { refusalOf } from "@/screen/refusal";
import { dressAs, shownOf } from "@/screen/shows";
import { Stage } from "@/screen/Stage";
import type { ScreenView } from "@/wire";

interface Props {
  store: RoomStore<ScreenView>;
  /** The dressed wrapper: it takes the theme and goes full screen. */
  wrapper: HTMLElement;
  page: boolean;
  /** Leads the room from this screen's keys, where it was opened with a remote's key. */
  clicker?: Clicker | undefined;
}

/** The big screen of one room, live. */
export function Screen({ store, wrapper, page, clicker }: Props): JSX.Element {
  const speech = useSpeech();
  const fullscreen = useFullscreen(wrapper);
  const languages = (store.room.value?.languages ?? speech.languages).filter((code) => speech.languages.includes(code));
  const language = (): void => {
    const wanted = nextLanguage(speech.language.value, languages);
    speech.speak(wanted);
    store.speak(wanted);
  };
  const turn = (): void => void (document.fullscreenElement ? document.exitFullscreen() : wrapper.requestFullscreen?.());
  const noticed = useSignal<Notice | null>(null);
  const said = clicker?.notice ?? noticed;
  /** Space is pressed by who thinks that this screen plays the film by itself. */
  const unled = (): void => {
    if (store.view.value?.film) noticed.value = "clicker-film-led";
  };
  useKeys(page ? window : wrapper, { language, fullscreen: turn, lead: clicker && ((asked) => clicker.press(asked)), unled });
  useEffect(() => effect(() => {
    const view = store.view.value;
    const trouble = store.old.value || refusalOf(store);
    dressAs(wrapper, view && !trouble ? shownOf(view) : null);
    wrapper.lang = speech.language.value;
  }), [store]);
  const Main = page ? "main" : "section";
  return (
    <Main class="screen" aria-label={speech.say("screen-title")}>
      <Stage
        base={store.seat.base} room={store.room.value} view={store.view.value} join={store.join.value}
        lost={store.status.value === "offline"} refused={refusalOf(store)} old={store.old.value}
        now={() => store.now()} onReload={() => location.reload()}
      />
      <ClickerNotice said={said} />
      <Controls languages={languages} onLanguage={language} onFullscreen={turn} fullscreen={fullscreen} over={wrapper} />
    </Main>
  );
}

function useKeys(target: EventTarget, keys: Keys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const down = (event: Event): void => {
      const key = event as KeyboardEvent;
      const button = (key.target as Element | null)?.closest?.("button");
      if ((button && key.key === " ") || !press(key, now.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    target.addEventListener("keydown", down);
    return () => target.removeEventListener("keydown", down);
  }, [target]);
}

function useFullscreen(wrapper: HTMLElement): boolean {
  const [on, set] = useState(false);
  useEffect(() => {
    const changed = (): void => set(document.fullscreenElement === wrapper);
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, [wrapper]);
  return on;
}
