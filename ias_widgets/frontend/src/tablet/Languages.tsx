import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { inOrder, nameOf } from "@/languages";
import { useVisit } from "@/tablet/Frame";

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
