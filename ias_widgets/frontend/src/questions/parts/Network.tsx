import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { FamilySwatch } from "@/parts/FamilySwatch";
import { actorsOf, MOST_MISMATCHES, rowsOf, tiesOf, together, type Across } from "@/questions/parts/referrals";
import { choicesOf } from "@/questions/choices";
import { Rich } from "@/screen/Rich";
import type { FamilyCard, FamilyResult, QuestionFace } from "@/wire";

interface Props {
  question: QuestionFace;
  split: FamilyResult[];
  families: FamilyCard[];
  across: Across;
}

/** Units of the drawing between the two columns, and of a line that everybody of a family stands behind. */
const SIDE = 1000;
const WIDEST = 34;
/** Where on their lines the numbers of mismatches stand. */
const PLACES = [0.62, 0.38, 0.5];

const rowAt = (index: number, rows: number): number => ((index + 0.5) / rows) * SIDE;

/** A line that leaves its family and comes to its target level. */
const line = (from: number, to: number): string => `M0 ${from}C${SIDE * 0.45} ${from} ${SIDE * 0.55} ${to} ${SIDE} ${to}`;

/** A point of such a line, in per cent. */
function pointOn(from: number, to: number, t: number): [x: number, y: number] {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  return [(0.45 * b + 0.55 * c + d) * 100, ((a + b) * from + (c + d) * to) / (SIDE / 100)];
}

/** Families at the left, whom they call at the right: the wider a line, the larger the share; what is only expected is dashed. */
export function Network({ question, split, families, across }: Props): JSX.Element {
  const { say, text } = useSpeech();
  const mismatches = across.mismatches.slice(0, MOST_MISMATCHES);
  const sum = together(split);
  const [rows, rest] = rowsOf(choicesOf(question.body), sum, mismatches);
  const actors = actorsOf(question.body);
  const people = split.map(({ family, answered }) => {
    const card = families.find(({ id }) => id === family);
    return { id: family, look: card?.look ?? 0, name: card?.name ?? actors.find(({ id }) => id === family)?.name ?? say("screen-other-family"), answered };
  });
  const left = (id: string): number => rowAt(people.findIndex((one) => one.id === id), people.length);
  const right = (id: string): number => rowAt(rows.findIndex((one) => one.id === id), rows.length);
  const looks = new Map(people.map(({ id, look }) => [id, look]));
  const seen = mismatches.map((one, i) => ({ ...one, number: i + 1 })).filter(({ of, target }) => looks.has(of) && rows.some(({ id }) => id === target));
  const ties = tiesOf(split, rows);
  return (
    <div class={`network${across.mismatches.length > 0 ? " has-said" : ""}`}>
      <ul class="network-from" style={{ "--rows": String(people.length) }}>
        {people.map(({ id, look, name, answered }) => (
          <li key={id}>
            {look > 0 ? <FamilySwatch look={look} /> : <span class="swatch plain" />}
            <span>{text(name)}</span>
            <small class="num">{answered}</small>
          </li>
        ))}
      </ul>
      <div class="network-lines" aria-hidden="true">
        <svg viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none">
          {ties.map(({ family, target, named, of }) => (
            <path key={`${family} ${target} named`} class={`named f${looks.get(family)}`} d={line(left(family), right(target))} style={{ "--w": String((WIDEST * named) / of) }} />
          ))}
          {ties.map(({ family, target, first, of }) => first > 0 && (
            <path key={`${family} ${target} first`} class={`first f${looks.get(family)}`} d={line(left(family), right(target))} style={{ "--w": String(Math.max(3, (WIDEST * first) / of)) }} />
          ))}
          {seen.filter(({ way }) => way === "expected").map(({ number, of, target }) => <Dashes key={number} d={line(left(of), right(target))} />)}
        </svg>
        {seen.map(({ number, of, target }, i) => {
          const [x, y] = pointOn(left(of), right(target), PLACES[i % PLACES.length]!);
          return <b key={number} class="network-number num" style={{ left: `${x}%`, top: `${y}%` }}>{number}</b>;
        })}
      </div>
      <ul class="network-to" style={{ "--rows": String(rows.length) }}>
        {rows.map(({ id, label }) => (
          <li key={id}>
            <span>{text(label)}</span>
            <small class="num"><Rich text={say("referral-first-n", { n: sum.first[id] ?? 0 })} /></small>
          </li>
        ))}
      </ul>
      {across.mismatches.length > 0 && (
        <section class="network-said">
          <h2>{say("referral-mismatches")}</h2>
          <ol>
            {mismatches.map((_, i) => (
              <li key={i}>
                <b class="network-number num">{i + 1}</b>
                <span>{text(across.said[i] ?? "")}</span>
              </li>
            ))}
          </ol>
          {across.mismatches.length > MOST_MISMATCHES && <p class="quiet">{say("referral-more", { n: across.mismatches.length - MOST_MISMATCHES })}</p>}
        </section>
      )}
      <p class="referral-legend">
        <span><i class="is-first" aria-hidden="true" />{say("referral-line-first")}</span>
        <span><i aria-hidden="true" />{say("referral-line-named")}</span>
        {seen.some(({ way }) => way === "expected") && <span><i class="is-missed" aria-hidden="true" />{say("referral-line-mismatch")}</span>}
        {rest.length > 0 && <span class="num">{say("referral-rest", { targets: rest.map(({ id, label }) => `${text(label)} ${sum.counts[id] ?? 0}`).join(", ") })}</span>}
      </p>
    </div>
  );
}

/** Dashed dark on light, so that it is seen on any line. */
function Dashes({ d }: { d: string }): JSX.Element {
  return (
    <g class="missed">
      <path class="under" d={d} />
      <path d={d} />
    </g>
  );
}
