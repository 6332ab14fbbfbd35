import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Reader } from "@/film/aloud";
import { RATES, type OwnClock } from "@/film/clock";
import { setRate } from "@/film/keys";
import { set, settings, type Settings } from "@/film/settings";
import { useSpeech } from "@/i18n";

type Switch = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

/** Captions, descriptions, reading aloud, speed, keys; the device keeps what was chosen. */
export function Options({ clock, language }: { clock: OwnClock; language: string }): JSX.Element {
  const { say } = useSpeech();
  const voice = useVoice(language);
  const { rate } = settings.value;
  return (
    <details class="options">
      <summary>{say("film-options")}</summary>
      <div>
        <Choice name="captions" words={say("film-captions")} keyed="C" />
        <Choice name="descriptions" words={say("film-descriptions")} keyed="D" />
        <Choice name="aloud" words={say("film-aloud")} more={voice ? "" : say("film-aloud-none")} off={!voice} />
        <label class="speed">
          <span>{say("film-speed")}</span>
          <select class="btn" value={String(rate)} onChange={(event) => setRate(clock, Number(event.currentTarget.value))}>
            {RATES.map((one) => (
              <option key={one} value={String(one)} selected={one === rate}>
                {say("film-rate", { rate: one })}
              </option>
            ))}
          </select>
        </label>
        <Choice name="letters" words={say("film-letters")} />
        <p class="fine">{say(settings.value.letters ? "film-keys-letters" : "film-keys")}</p>
      </div>
    </details>
  );
}

interface ChoiceProps {
  name: Switch;
  words: string;
  more?: string;
  keyed?: string;
  off?: boolean;
}

function Choice({ name, words, more = "", keyed = "", off = false }: ChoiceProps): JSX.Element {
  const on = settings.value[name] && !off;
  return (
    <label class="option">
      <input type="checkbox" checked={on} disabled={off} onChange={(event) => set({ [name]: event.currentTarget.checked })} />
      <span>
        {words} {keyed && settings.value.letters && <kbd aria-hidden="true">{keyed}</kbd>}
        {more && <small>{more}</small>}
      </span>
    </label>
  );
}

function useVoice(language: string): boolean {
  const reader = useMemo(() => new Reader(), []);
  const [, again] = useState(0);
  useEffect(() => reader.onVoices(() => again((n) => n + 1)), []);
  return reader.voice(language) !== null;
}
