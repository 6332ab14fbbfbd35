import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import type { Cited } from "@/player/page";

/** Where something is written. An address is opened only when somebody asks for it, and is not told whence. */
export function Sources({ sources }: { sources: Cited[] }): JSX.Element {
  const { text } = useSpeech();
  return (
    <ul class="sources">
      {sources.map(({ title, year, url }) => {
        const words = text(year ? `${title}, ${year}` : title);
        return (
          <li key={title}>
            {/^https?:/.test(url) ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {words}
              </a>
            ) : (
              words
            )}
          </li>
        );
      })}
    </ul>
  );
}
