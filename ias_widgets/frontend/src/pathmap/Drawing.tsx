import type { JSX } from "preact";
import { useSpeech, type Speech } from "@/i18n";
import { FamilySwatch } from "@/parts/FamilySwatch";
import { chosenOf, decisionsIn, familiesOf, inOrder, isParted, type MapChoice, type MapLayout, type MapNode, type Path } from "@/pathmap/data";

interface Props {
  path: Path;
  layout: MapLayout;
  /** CSS pixels of one unit of the layout. */
  scale: number;
  lang: string | undefined;
  chosen: string | null;
  onChoose?: ((scene: string) => void) | undefined;
  /** Numbers alone, where the map is only there to find one's way. */
  mini?: boolean;
}

/** What lies below is drawn first: the way taken is on top. */
const LAYERS = ["beyond", "closed", "open", "taken"] as const;

/** Swatches that stand beside a letter; more families are told in the panel. */
const MOST_SWATCHES = 4;

/** Words that are bound together break apart again where the pair would be too long for a card. */
const LONGEST = 13;
const loose = (words: string): string => words.split(" ").map((bound) => (bound.length > LONGEST ? bound.replaceAll("\u00a0", " ") : bound)).join(" ");

/** The map: scenes as buttons, the ways between them as lines, a letter at each choice. */
export function Drawing({ path, layout, scale, lang, chosen, onChoose, mini = false }: Props): JSX.Element {
  const { say } = useSpeech();
  const { map } = path;
  const links = map.links.map((link, i) => ({ ...link, line: layout.lines[i] ?? "", badge: layout.badges[i] ?? [0, 0] }));
  return (
    <div class={mini ? "map is-mini" : "map"} role="group" aria-label={say("path-map")} style={{ "--m": `${scale}px`, "--w": String(layout.width), "--h": String(layout.height) }}>
      <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true" focusable="false">
        {LAYERS.map((state) => links.filter((link) => link.state === state && link.line).map((link, i) => <path key={`${state}${i}`} class={`way is-${state}`} d={link.line} />))}
      </svg>
      {links.filter(({ letter }) => letter).map(({ scene, letter, state, badge: [x, y] }, i) => (
        <span key={i} class={`badge is-${state}`} aria-hidden="true" style={{ "--x": String(x), "--y": String(y) }}>
          {!mini && letter}
          {!mini && <Swatches path={path} scene={scene} letter={letter} />}
        </span>
      ))}
      {inOrder(map.nodes).map((node) => (
        <Node key={node.scene} node={node} path={path} layout={layout} lang={lang} chosen={chosen} onChoose={onChoose} mini={mini} />
      ))}
    </div>
  );
}

/** The families that mostly went this way, where families parted. */
function Swatches({ path, scene, letter }: { path: Path; scene: string; letter: string }): JSX.Element | null {
  const decision = decisionsIn(path, scene).at(-1);
  const choice = decision?.choices.find((one) => one.letter === letter);
  if (!decision || !choice || !isParted(path, decision.number)) return null;
  return (
    <span class="swatches">
      {familiesOf(path, decision.number, choice.id).slice(0, MOST_SWATCHES).map(({ id, look }) => <FamilySwatch key={id} look={look} />)}
    </span>
  );
}

function Node({ node, path, layout, lang, chosen, onChoose, mini = false }: Omit<Props, "scale"> & { node: MapNode }): JSX.Element | null {
  const speech = useSpeech();
  const place = layout.places[node.scene];
  if (!place) return null;
  const [x, y, w, h] = place;
  const taken = decisionsIn(path, node.scene).map(chosenOf).at(-1);
  const kind = `node is-${node.state}${node.ending ? " is-ending" : ""}${chosen === node.scene ? " is-chosen" : ""}`;
  const look = { class: kind, style: { "--x": String(x), "--y": String(y), "--nw": String(w), "--nh": String(h) } };
  const words = (
    <>
      <span class="head">
        {node.orders.length > 0 && <b class="order num">{node.orders.join(", ")}</b>}
        <span class={mini ? "vh" : undefined} lang={lang}>{speech.text(node.title)}</span>
      </span>
      {taken && !mini && <span class="took" lang={lang}>{loose(speech.text(taken.label))}</span>}
      {onChoose && <span class="vh">{beyondSight(speech, node, taken)}</span>}
    </>
  );
  if (!onChoose) return <div {...look}>{words}</div>;
  return <button type="button" {...look} aria-pressed={chosen === node.scene} onClick={() => onChoose(node.scene)}>{words}</button>;
}

/** What is told by lines and colours, for those who do not see them. */
function beyondSight({ say }: Speech, node: MapNode, taken: MapChoice | undefined): string {
  const said = [node.state === "walked" ? "" : say(`path-node-${node.state}`), node.ending ? say("film-ending") : "", taken ? say("path-node-chosen", { letter: taken.letter }) : ""];
  return said.filter(Boolean).map((words) => `. ${words}`).join("");
}
