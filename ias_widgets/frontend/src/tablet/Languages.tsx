import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { useVisit } from "@/tablet/Frame";

/** Each language in its own words. */
const NAMES: Record<string, string> = { pl: "Polski", en: "English", uk: "Українська" };

/** A language in its own words. */
export const nameOf = (code: string): string =>
  NAMES[code] ?? new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;

/** The languages side by side: on the first page. */
export function LanguageBar(): JSX.Element {
  const { say, language, languages } = useSpeech();
  const visit = useVisit();
  return (
    <div role="group" aria-label={say("language-label")} class="langs">
      {inOrder(languages).map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language.value} onClick={() => visit.speak(code)}>
          {nameOf(code)}
        </button>
      ))}
    </div>
  );
}

/** The language spoken now, as a button that offers the others. */
export function LanguageChoice(): JSX.Element {
  const { say, language, languages } = useSpeech();
  const visit = useVisit();
  const offered = visit.store.value?.room.value?.languages ?? languages;
  const codes = inOrder(languages).filter((code) => code === language.value || offered.includes(code));
  return (
    <select class="btn btn-plain lang" aria-label={say("language-label")} value={language.value} onChange={(event) => visit.speak(event.currentTarget.value)}>
      {codes.map((code) => (
        <option key={code} value={code} lang={code}>
          {nameOf(code)}
        </option>
      ))}
    </select>
  );
}

/** Polish first, then as they are found. */
function inOrder(codes: string[]): string[] {
  const order = Object.keys(NAMES);
  const place = (code: string): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...codes].sort((a, b) => place(a) - place(b));
}
