import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSpeech } from "@/i18n";

interface Props {
  languages: string[];
  onLanguage: () => void;
  onFullscreen: () => void;
  fullscreen: boolean;
  /** Where the pointer is watched. */
  over: EventTarget;
}

const STAYS_MS = 3000;

/** A small row of buttons that comes with the pointer or the keyboard's focus, and goes again. */
export function Controls({ languages, onLanguage, onFullscreen, fullscreen, over }: Props): JSX.Element {
  const { say, language } = useSpeech();
  const shown = useMoved(over);
  return (
    <div class={shown ? "controls is-shown" : "controls"} role="toolbar" aria-label={say("screen-controls")}>
      {languages.length > 1 && (
        <button type="button" class="btn" onClick={onLanguage} aria-label={`${say("screen-language")}: ${language.value}`}>
          {say("screen-language")}: <b>{language.value.toUpperCase()}</b> <kbd>L</kbd>
        </button>
      )}
      <button type="button" class="btn" onClick={onFullscreen}>
        {say(fullscreen ? "screen-fullscreen-off" : "screen-fullscreen")} <kbd>F</kbd>
      </button>
    </div>
  );
}

/** True while the pointer has moved in the last seconds. */
function useMoved(over: EventTarget): boolean {
  const [moved, set] = useState(false);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const move = (): void => {
      set(true);
      clearTimeout(rest);
      rest = setTimeout(() => set(false), STAYS_MS);
    };
    over.addEventListener("pointermove", move);
    return () => {
      clearTimeout(rest);
      over.removeEventListener("pointermove", move);
    };
  }, [over]);
  return moved;
}
