import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Frame, Heading } from "@/player/Frame";
import { useFilmLang } from "@/player/Languages";
import type { NotePage as Page } from "@/player/page";
import { useSolo } from "@/player/solo";

/** Before the film: what it is about, and a way out. */
export function NotePage({ page }: { page: Page }): JSX.Element {
  const { say, text } = useSpeech();
  const solo = useSolo();
  const lang = useFilmLang(page);
  const foot = (
    <>
      <button type="button" class="btn" onClick={() => (solo.away.value = "left")}>
        {say("player-not-now")}
      </button>
      <button type="button" class="btn btn-main" onClick={() => solo.ask({ do: "on" })}>
        {say("player-begin")}
        <Icon name="next" />
      </button>
    </>
  );
  return (
    <Frame page={page} where={say("player-note-kicker")} corner={null} foot={foot} class="is-note">
      <Heading lang={lang}>{text(page.film)}</Heading>
      <section class="card told">
        <h2>{say("film-note")}</h2>
        <p class="lead" lang={lang}>{text(page.note)}</p>
      </section>
      <div class="how">
        <p>{say("player-note-how")}</p>
        <p class="quiet">{say("player-note-sound")}</p>
      </div>
      {page.draft && (
        <p class="fine">
          <Icon name="bang" />
          <span>{say("player-draft")}</span>
        </p>
      )}
    </Frame>
  );
}
