import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Bar } from "@/parts/Bars";
import { FamilySwatch } from "@/parts/FamilySwatch";
import type { Option } from "@/questions/base";
import { percentOf } from "@/screen/layout";
import { familiesOf, roundsOf, type Series } from "@/screen/series";
import type { FamilyCard, Result } from "@/wire";
import "@/questions/parts/rounds.css";

/** A round or a family with its tally. */
export interface Counted<T> {
  series: Series;
  tally: T;
}

/** The rounds that have a tally, in order. */
export function countedRounds<T>(result: Result): Counted<T>[] {
  return roundsOf(result).flatMap((series, i) => {
    const tally = result.rounds[i]?.tally;
    return tally ? [{ series, tally: tally as T }] : [];
  });
}

export function countedFamilies<T>(result: Result, families: FamilyCard[], others: string): Counted<T>[] {
  return familiesOf(result, families, others).flatMap((series, i) => {
    const tally = result.split?.[i]?.tally;
    return tally ? [{ series, tally: tally as T }] : [];
  });
}

/** Which bars belong to which vote, and "n of present" for each; `title` says what the bars are. */
export function RoundLegend({ rounds, title }: { rounds: Counted<unknown>[]; title?: string }): JSX.Element {
  const { say } = useSpeech();
  return (
    <ul class="legend num">
      {rounds.map(({ series }) => (
        <li key={series.key}>
          {rounds.length > 1 && <i class={series.earlier ? "is-first" : ""} aria-hidden="true" />}
          {rounds.length > 1 && typeof series.name !== "string" && <b>{say(...series.name)}</b>}
          <span>{series.notes.map((note) => say(...note)).join(", ")}</span>
        </li>
      ))}
      {title && <li class="legend-title">{title}</li>}
    </ul>
  );
}

interface TableProps<T> {
  /** What stands in the cells. */
  title: string;
  /** Above it, what is left out. */
  note: string;
  options: Option[];
  /** What stands in an option's box: its letter, or its place. */
  mark: (option: Option) => string;
  columns: Counted<T>[];
  /** What a column says of an option, and how long its bar is: 0 to 1. */
  cell: (tally: T, option: Option) => { said: string; share: number };
  /** Beneath an option's words, and how that is to be read. */
  under?: (option: Option) => JSX.Element;
  legend?: JSX.Element;
}

/** A row for each option, a column for each round and family. */
export function GroupTable<T>({ title, note, options, mark, columns, cell, under, legend }: TableProps<T>): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <div class="matrix by-group" role="table" aria-label={title} style={{ "--columns": String(columns.length) }}>
      <div class="row" role="row">
        <span class="corner" role="columnheader">
          <b>{title}</b> {note}
          {legend}
        </span>
        {columns.map(({ series: { key, name, look, notes, answered } }) => (
          <div class="col" role="columnheader" key={key}>
            {typeof name === "string" && (look ? <FamilySwatch look={look} /> : <span class="swatch plain" aria-hidden="true" />)}
            <span>{typeof name === "string" ? text(name) : say(...name)}</span>
            <small class="num">{typeof name === "string" ? answered : notes.map((one) => say(...one)).join(", ")}</small>
          </div>
        ))}
      </div>
      {options.map((option) => (
        <div class="row" role="row" key={option.id}>
          <div class="opt" role="rowheader">
            <span class="letter">{mark(option)}</span>
            <span>
              {text(option.label)}
              {under?.(option)}
            </span>
          </div>
          {columns.map(({ series, tally }) => {
            const { said, share } = cell(tally, option);
            return (
              <div key={series.key} class={`cell num ${series.look ? "s" : series.earlier ? "r1" : "r2"}`} role="cell">
                {said}
                <Bar count={share} of={1} {...(series.earlier ? { outlined: true } : {})} {...(series.look ? { look: series.look } : {})} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface WideRowsProps<T> {
  options: Option[];
  rounds: Counted<T>[];
  /** What stands in an option's box; default: its letter. */
  mark?: (option: Option) => string | number;
  /** Beneath an option's words. */
  under?: (option: Option) => JSX.Element | null;
  /** The option that stands out. */
  won?: string | undefined;
  /** Classes of the list beside `wide-rows`, and of a bar in place of `bar`. */
  looks?: string;
  barClass?: string;
  /** A bar with its figure. */
  bar: (counted: Counted<T>, option: Option) => JSX.Element;
}

/** A row for each option, with a bar for each round: as wide as the screen. */
export function WideRows<T>({ options, rounds, mark, under, won, looks, barClass = "bar", bar }: WideRowsProps<T>): JSX.Element {
  const { text } = useSpeech();
  const classes = ["wide-rows", looks, rounds.length > 1 && "is-twice"].filter(Boolean).join(" ");
  return (
    <ol class={classes} style={{ "--options": String(options.length) }}>
      {options.map((option) => (
        <li key={option.id} class={option.id === won ? "won" : undefined}>
          <span class="letter">{mark ? mark(option) : option.letter}</span>
          <span>
            {text(option.label)}
            {under?.(option)}
          </span>
          <div class="bars">
            {rounds.map((counted) => (
              <div key={counted.series.key} class={`${barClass} ${counted.series.earlier ? "r1" : "r2"}`}>
                {bar(counted, option)}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A bar of how many people of a round, with the number and, where it may be said, the share. */
export function CountBar({ series, count, of }: { series: Series; count: number; of: number }): JSX.Element {
  const { say } = useSpeech();
  const percent = percentOf(count, of);
  return (
    <>
      <Bar count={count} of={of} outlined={series.earlier} />
      <b class="num">
        {count}
        {percent !== null && <small>{say("screen-percent", { n: percent })}</small>}
      </b>
    </>
  );
}
