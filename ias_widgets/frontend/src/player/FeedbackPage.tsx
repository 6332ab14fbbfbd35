import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Frame, Heading } from "@/player/Frame";
import { useFilmLang } from "@/player/Languages";
import type { FeedbackPage as Page, Touched } from "@/player/page";
import { useSolo } from "@/player/solo";
import { Sources } from "@/player/Sources";
import { Rich } from "@/screen/Rich";
import { ToCheck } from "@/tablet/views/FactsPage";

/** At once after a choice: what happened, why, the rule and where it is written, and what it did to the three concerns. */
export function FeedbackPage({ page }: { page: Page }): JSX.Element {
  const { say, text } = useSpeech();
  const solo = useSolo();
  const lang = useFilmLang(page);
  const { letter, label } = page.chosen;
  const foot = (
    <>
      <button type="button" class="btn" onClick={() => solo.ask({ do: "back", to: page.number })}>
        {say("player-choose-again")}
      </button>
      <button type="button" class="btn btn-main" onClick={() => solo.ask({ do: "on" })}>
        {say("player-go-on")}
        <Icon name="next" />
      </button>
    </>
  );
  return (
    <Frame page={page} where={say("where-decision-alone", { n: page.number })} foot={foot}>
      <div>
        <p class="kicker chose">
          <span>
            <Rich text={say("player-chosen", { letter, label: text(label) })} />
          </span>
        </p>
        <Heading>{say("facts-title")}</Heading>
      </div>
      <dl class="card facts">
        <div>
          <dt>{say("facts-happened")}</dt>
          <dd lang={lang}>{text(page.happened)}</dd>
        </div>
        <div>
          <dt>{say("facts-why")}</dt>
          <dd lang={lang}>{text(page.why)}</dd>
        </div>
        <div>
          <dt>
            {say("facts-rule")} {!page.checked && <ToCheck />}
          </dt>
          <dd lang={lang}>{text(page.rule)}</dd>
        </div>
        {page.sources.length > 0 && (
          <div>
            <dt>{say("player-sources", { n: page.sources.length })}</dt>
            <dd>
              <Sources sources={page.sources} />
            </dd>
          </div>
        )}
      </dl>
      {page.concerns.length > 0 && (
        <section>
          <h2>{say("player-did")}</h2>
          <ul class="touched">
            {page.concerns.map((touched) => (
              <Concern key={touched.concern} touched={touched} lang={lang} />
            ))}
          </ul>
        </section>
      )}
    </Frame>
  );
}

const SIGNS = { helps: "+", mixed: "±", harms: "−" } as const;

function Concern({ touched: { concern, how, words }, lang }: { touched: Touched; lang: string | undefined }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <li class="card">
      <h3>
        {say(`film-${concern}`)}
        <span class="effect">
          <b aria-hidden="true">{SIGNS[how]}</b>
          {say(`player-${how}`)}
        </span>
      </h3>
      <p lang={lang}>{text(words)}</p>
    </li>
  );
}
