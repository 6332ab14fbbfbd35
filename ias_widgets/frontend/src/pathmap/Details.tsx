import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { FamilySwatch } from "@/parts/FamilySwatch";
import { decisionsIn, familiesOf, isParted, titleOf, type MapChoice, type MapDecision, type MapTouch, type Path } from "@/pathmap/data";
import { Rich } from "@/screen/Rich";

interface Props {
  path: Path;
  scene: string;
  lang: string | undefined;
}

/** A scene of the map: what was decided there, who went which way, and what came of it. */
export function Details({ path, scene, lang }: Props): JSX.Element {
  const { say, text } = useSpeech();
  const made = decisionsIn(path, scene);
  const node = path.map.nodes.find((one) => one.scene === scene);
  const ending = path.map.ending?.scene === scene ? path.map.ending : null;
  return (
    <div class="opened">
      <p class="kicker">{node && node.orders.length > 0 ? say("path-opened", { order: node.orders.join(", ") }) : say("path-off-way")}</p>
      <h2 lang={lang}>{text(titleOf(path, scene))}</h2>
      {node?.state !== "walked" && <Reached path={path} scene={scene} lang={lang} />}
      {made.map((decision) => <Made key={decision.number} path={path} decision={decision} lang={lang} />)}
      {ending && <p class="became" lang={lang}>{text(ending.name)}</p>}
    </div>
  );
}

/** From which choices not taken a scene would have been reached. */
function Reached({ path, scene, lang }: Props): JSX.Element {
  const { say, text } = useSpeech();
  const from = path.map.decisions.flatMap((decision) => decision.choices.filter(({ to, state }) => to === scene && state === "open").map(({ id, letter, label }) => ({ key: `${decision.number}${id}`, n: decision.number, label: `${letter} · ${text(label)}` })));
  return <ul class="reached" lang={lang}>{from.map(({ key, n, label }) => <li key={key}>{say("path-reached-by", { n, label })}</li>)}</ul>;
}

function Made({ path, decision, lang }: { path: Path; decision: MapDecision; lang: string | undefined }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <section class="made">
      <p class="who">{say("path-decision", { n: decision.number, agency: text(decision.agency) })}</p>
      <p class="short" lang={lang}>{text(decision.short)}</p>
      <ul class="ways">
        {decision.choices.map((choice) => <Way key={choice.id} path={path} decision={decision} choice={choice} lang={lang} />)}
      </ul>
      <h3>
        {say("path-did")} {!decision.checked && <span class="to-check"><Icon name="bang" />{say("to-be-checked")}</span>}
      </h3>
      <Touched touched={decision.touched} lang={lang} />
    </section>
  );
}

function Way({ path, decision, choice, lang }: { path: Path; decision: MapDecision; choice: MapChoice; lang: string | undefined }): JSX.Element {
  const { say, text } = useSpeech();
  const families = isParted(path, decision.number) ? familiesOf(path, decision.number, choice.id) : [];
  if (choice.state === "closed") return <li class="is-closed">{say("path-closed-choice", { label: text(choice.label) })}</li>;
  return (
    <li class={`is-${choice.state}`}>
      <b class="badge" aria-hidden="true">{choice.letter}</b>
      <span>
        <span lang={lang}>
          {choice.state === "taken" ? <Rich text={say("path-chosen", { letter: choice.letter, label: text(choice.label) })} /> : <>{choice.letter} · {text(choice.label)}</>}
        </span>
        {choice.state === "open" && choice.to && <small lang={lang}>{say("path-leads", { scene: text(titleOf(path, choice.to)) })}</small>}
        {choice.state === "open" && !choice.to && <small>{say("path-not-yet")}</small>}
        {families.length > 0 && (
          <small class="mostly">
            {families.map(({ id, look }) => <FamilySwatch key={id} look={look} />)}
            <span>{say("path-families", { families: families.map(({ name }) => text(name)).join(", ") })}</span>
          </small>
        )}
      </span>
    </li>
  );
}

const SIGNS = { helps: "+", mixed: "±", harms: "−" } as const;

/** What a choice did to each concern, and why. */
export function Touched({ touched, lang }: { touched: MapTouch[]; lang: string | undefined }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <dl class="touches">
      {touched.map(({ concern, how, words }) => (
        <div key={concern}>
          <dt>
            <b aria-hidden="true">{SIGNS[how]}</b> {say(`film-${concern}`)}: {say(`path-${how}`)}
          </dt>
          <dd lang={lang}>{text(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
