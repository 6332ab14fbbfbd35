import type { JSX } from "preact";
import { CONCERNS } from "@/film/bundle";
import { useSpeech } from "@/i18n";
import { chosenOf, decisionsIn, isParted, type Path, type TalkPick } from "@/pathmap/data";
import { Details } from "@/pathmap/Details";
import { Rich } from "@/screen/Rich";

interface Props {
  path: Path;
  lang: string | undefined;
}

/** What the lines and cards of the map mean. */
export function Legend({ path, short = false }: { path: Path; short?: boolean }): JSX.Element {
  const { say } = useSpeech();
  const states = (["taken", "open", "closed", "beyond"] as const).filter((state, i) => (!short || i < 2) && path.map.links.some((link) => link.state === state));
  const key = { taken: "path-walked", open: "path-open", closed: "path-closed", beyond: "path-beyond" } as const;
  return (
    <ul class="legend" aria-label={say("path-legend")}>
      {states.map((state) => (
        <li key={state}>
          <svg viewBox="0 0 48 12" aria-hidden="true"><path class={`way is-${state}`} d="M0 6h48" /></svg>
          {say(key[state])}
        </li>
      ))}
      {path.map.decisions.some(({ number }) => isParted(path, number)) && (
        <li>
          <span class="swatches" aria-hidden="true"><span class="swatch fam f1" /><span class="swatch fam f2" /></span>
          {say("path-parted")}
        </li>
      )}
    </ul>
  );
}

/** What became of each concern, and which choices of the way touched it. */
export function Became({ path, lang }: Props): JSX.Element | null {
  const { say, text } = useSpeech();
  const { ending, decisions } = path.map;
  if (!ending) return null;
  return (
    <dl class="concerns">
      {CONCERNS.filter((concern) => ending.concerns[concern]).map((concern) => (
        <div key={concern}>
          <dt>{say(`film-${concern}`)}</dt>
          <dd>
            <p lang={lang}>{text(ending.concerns[concern] ?? "")}</p>
            <ul class="effects" aria-label={say("path-did-all")}>
              {decisions.flatMap(({ number, touched }) => touched.filter((touch) => touch.concern === concern).map(({ how }) => (
                <li key={number} class={`is-${how}`}>
                  <span class="num" aria-hidden="true">{number} {SIGNS[how]}</span>
                  <span class="vh">{say("path-decision-short", { n: number })}: {say(`path-${how}`)}</span>
                </li>
              )))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const SIGNS = { helps: "+", mixed: "±", harms: "−" } as const;

/** Questions for the talk, each with the sentence that says why it was chosen. */
export function TalkList({ talk, lang }: { talk: TalkPick[]; lang: string | undefined }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <ol class="picks">
      {talk.map((pick, i) => (
        <li key={i}>
          <p class="ask-it"><b class="num" aria-hidden="true">{i + 1}</b><span lang={lang}>{pick.agency && <b>{text(pick.agency)}: </b>}{text(pick.text)}</span></p>
          <p class="why">{text(pick.why)}<span class="vh">{pick.agency ? "" : ` ${say("path-for-all")}`}</span></p>
        </li>
      ))}
    </ol>
  );
}

/** The way as words: what the map draws, scene by scene. */
export function WalkList({ path, lang }: Props): JSX.Element {
  const { say, text } = useSpeech();
  const walked = path.map.nodes.flatMap((node) => node.orders.map((order) => ({ order, node }))).sort((one, other) => one.order - other.order);
  return (
    <ol class="walk">
      {walked.map(({ order, node }) => {
        const visits = node.orders.indexOf(order);
        const decision = decisionsIn(path, node.scene)[visits];
        const choice = decision && chosenOf(decision);
        return (
          <li key={order} class={node.ending ? "is-ending" : ""}>
            {decision && choice ? (
              <details>
                <summary><b class="order num">{order}</b><span><span lang={lang}>{text(node.title)}</span><small lang={lang}><Rich text={say("path-chosen", { letter: choice.letter, label: text(choice.label) })} /></small></span></summary>
                <Details path={path} scene={node.scene} lang={lang} />
              </details>
            ) : (
              <p><b class="order num">{order}</b><span><span lang={lang}>{text(node.title)}</span>{node.ending && <small>{say("film-ending")}</small>}</span></p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
