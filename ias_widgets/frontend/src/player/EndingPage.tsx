import type { JSX } from "preact";
import { CONCERNS } from "@/film/bundle";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { PathView } from "@/pathmap/PathView";
import { Frame, Heading } from "@/player/Frame";
import { useFilmLang } from "@/player/Languages";
import type { Asked, EndingPage as Page, Passed } from "@/player/page";
import { useSolo } from "@/player/solo";
import { Sources } from "@/player/Sources";
import { Rich } from "@/screen/Rich";
import { ToCheck } from "@/tablet/views/FactsPage";

/** What became of the person; the way taken and the ways not taken; what could be noticed; what to talk about. */
export function EndingPage({ page }: { page: Page }): JSX.Element {
  const { say, text } = useSpeech();
  const solo = useSolo();
  const lang = useFilmLang(page);
  const foot = (
    <button type="button" class="btn btn-main" onClick={() => solo.ask({ do: "begin" })}>
      {say("player-again")}
      <Icon name="next" />
    </button>
  );
  return (
    <Frame page={page} where={say("film-ending")} foot={foot} class="is-ending">
      <div>
        <p class="kicker">{say("film-ending")}</p>
        <Heading lang={lang}>{text(page.name)}</Heading>
      </div>
      <dl class="card facts">
        {CONCERNS.filter((concern) => page.concerns[concern]).map((concern) => (
          <div key={concern}>
            <dt>{say(`film-${concern}`)}</dt>
            <dd lang={lang}>{text(page.concerns[concern] ?? "")}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h2>{say("player-path")}</h2>
        <p class="quiet under">{say("player-path-more")}</p>
        <PathView path={{ map: page.map, parted: [], talk: [], families: [] }} lang={lang} bare still />
        <ol class="path">
          {page.path.map((passed, i) => (
            <Step key={i} passed={passed} lang={lang} />
          ))}
        </ol>
      </section>
      {page.signs.length > 0 && (
        <section>
          <h2>{say("player-signs")}</h2>
          <p class="quiet under">{say("player-signs-more")}</p>
          <ul class="signs">
            {page.signs.map(({ scene, name, strength, sources, checked }, i) => (
              <li key={i} class="card">
                <h3 lang={lang}>{text(name)}</h3>
                <p class="strength">
                  <b>{say(`player-${strength}`)}</b> · <span lang={lang}>{text(scene)}</span>
                </p>
                {!checked && <ToCheck />}
                <Sources sources={sources} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.decoys.length > 0 && (
        <section>
          <h2>{say("player-decoys")}</h2>
          <ul class="signs" lang={lang}>
            {page.decoys.map(({ scene, name, why }, i) => (
              <li key={i} class="card">
                <h3>{text(name)}</h3>
                <p class="strength">{text(scene)}</p>
                <p>{text(why)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.talk.length > 0 && (
        <section>
          <h2>{say("player-talk")}</h2>
          <ul class="card questions">
            {page.talk.map((asked) => (
              <Question key={asked.text} asked={asked} lang={lang} />
            ))}
          </ul>
        </section>
      )}
    </Frame>
  );
}

function Step({ passed: { scene, number, chosen, others }, lang }: { passed: Passed; lang: string | undefined }): JSX.Element {
  const { say, text } = useSpeech();
  const solo = useSolo();
  return (
    <li>
      <h3 lang={lang}>{text(scene)}</h3>
      {chosen && number !== null && (
        <>
          <p>
            <Rich text={say("player-path-chosen", { letter: chosen.letter, label: text(chosen.label) })} />
          </p>
          {others.length > 0 && (
            <div class="others">
              <p>{say("player-others")}</p>
              <ul lang={lang}>
                {others.map(({ id, letter, label }) => (
                  <li key={id}>
                    <b>{letter}</b> {text(label)}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <button type="button" class="btn" onClick={() => solo.ask({ do: "back", to: number })}>
            <Icon name="back" />
            {say("player-other-way", { n: number })}
          </button>
        </>
      )}
    </li>
  );
}

function Question({ asked: { agency, text: words }, lang }: { asked: Asked; lang: string | undefined }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <li>
      <p class="for">{agency ? text(agency) : say("player-talk-all")}</p>
      <p lang={lang}>{text(words)}</p>
    </li>
  );
}
