import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { placeOn, ticks, type NumberBody } from "@/questions/parts/numbers";
import "@/questions/parts/histogram.css";

export interface NumberTally {
  bins: Array<[number, number, number]>;
  median: [number, number] | null;
}

/** One set of bars: a round, or a family. */
export interface Heights {
  key: string;
  tally: NumberTally;
  /** How many answered: bars are shares of them. */
  answered: number;
  earlier?: boolean;
  look?: number | undefined;
}

/** A line across the picture with a flag: the true value, one's own. */
export interface Mark {
  look: "truth" | "own";
  number: number;
  name: string;
  said: string;
}

interface Props {
  body: NumberBody;
  series: Heights[];
  marks: Mark[];
  /** Characters that its axis has room for. */
  room: number;
  /** The share of people that fills the height; by default the largest there is. */
  top?: number;
  /** Whether bars say how many people they are. */
  counted?: boolean;
  /** Whether marks have a flag; without, they are lines. */
  flags?: boolean;
}

export const largest = (series: Heights[]): number =>
  Math.max(...series.flatMap(({ tally, answered }) => tally.bins.map(([, , n]) => n / Math.max(1, answered))), 0.01);

/** How answers lie between the least and the most. In words it is told beside it, unseen. */
export function Histogram({ body, series, marks, room, top = largest(series), counted = true, flags = true }: Props): JSX.Element {
  const { language } = useSpeech();
  return (
    <div class={`hist${flags ? "" : " is-small"}`} aria-hidden="true" style={{ "--bins": String(body.bins.length), "--tiers": String(flags ? marks.length : 0) }}>
      <div class="hist-plot">
        {body.bins.map((bin, i) => (
          <div class="hist-bin" key={bin[0]}>
            {series.map(({ key, tally, answered, earlier, look }) => {
              const people = tally.bins[i]?.[2] ?? 0;
              const dress = [people ? "" : "is-zero", earlier ? "is-first" : "", look ? `fam f${look}` : ""].filter(Boolean).join(" ");
              return (
                <div key={key} class={`hist-bar${earlier ? " is-before" : ""}`}>
                  {counted && people > 0 && <b class="num">{people}</b>}
                  <i class={dress} style={{ height: `${(100 * people) / Math.max(1, answered) / top}%` }} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {marks.map((mark, tier) => {
        const at = placeOn(mark.number, body);
        return (
          <div key={mark.look} class={`hist-mark is-${mark.look}`} style={{ left: `${100 * at}%`, "--tier": String(tier) }}>
            {flags && (
              <span style={{ transform: `translateX(${-100 * at}%)` }}>
                {mark.name} <b class="num">{mark.said}</b>
              </span>
            )}
          </div>
        );
      })}
      <div class="hist-axis num">
        {ticks(body, language.value, room).map(({ at, words }) => (
          <span key={at} style={{ left: `${100 * at}%`, transform: `translateX(${at === 0 ? 0 : at === 1 ? -100 : -50}%)` }}>
            {words}
          </span>
        ))}
      </div>
    </div>
  );
}
