import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import type { Page } from "@/player/page";
import { useSolo } from "@/player/solo";
import { nameOf } from "@/languages";

/** The film's languages; nothing where it has one. */
export function LanguageChoice({ page }: { page: Page }): JSX.Element | null {
  const { say } = useSpeech();
  const solo = useSolo();
  if (page.languages.length < 2) return null;
  return (
    <select
      class="btn lang" aria-label={say("language-label")} value={page.language}
      onChange={(event) => solo.ask({ do: "speak", language: event.currentTarget.value })}
    >
      {page.languages.map((code) => (
        <option key={code} value={code} lang={code} selected={code === page.language}>
          {nameOf(code)}
        </option>
      ))}
    </select>
  );
}

/** What the film says, marked with its language where that is not the one of the words around it. */
export function useFilmLang(page: Page): string | undefined {
  const { language } = useSpeech();
  return page.language === language.value ? undefined : page.language;
}
