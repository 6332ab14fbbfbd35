import type { JSX } from "preact";
import { Captions } from "@/film/Captions";
import { PaperCard } from "@/film/PaperCard";
import { useSpeech } from "@/i18n";
import { useFilmLang } from "@/player/Languages";
import type { ScenePage } from "@/player/page";

/** The whole scene as text: for reading at one go, with a screen reader or without. */
export function Transcript({ page }: { page: ScenePage }): JSX.Element {
  const { say, text } = useSpeech();
  const { picture_alt: alt, shots } = page.bundle;
  return (
    <details class="transcript">
      <summary>{say("player-transcript")}</summary>
      <div lang={useFilmLang(page)}>
        {alt && <p class="quiet">{text(alt)}</p>}
        {shots.map(({ id, seen, lines, papers }) => (
          <div key={id} class="shot">
            <Captions seen={seen} lines={lines} />
            {papers.map((paper, i) => (
              <PaperCard key={i} paper={paper} />
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}
