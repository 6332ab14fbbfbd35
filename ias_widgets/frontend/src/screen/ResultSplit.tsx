import type { ComponentChildren, JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Bar } from "@/parts/Bars";
import { FamilySwatch } from "@/parts/FamilySwatch";
import type { Option } from "@/questions";
import { ze } from "@/screen/plural";
import { splitName, type Series } from "@/screen/series";
import type { Result } from "@/wire";

export interface FormProps {
  options: Option[];
  rounds: Series[];
  split: Series[];
  result: Result;
  /** The choice the film follows. */
  won: string | null;
}

/** Above this many columns a count stands over its bar, not beside it. */
const BESIDE_MOST = 4;

/** Up to this many rows there is room for air between them. */
const AIRY_MOST = 4;

/** A column for each option, a row for each round and family. */
export function ResultGrid({ options, rounds, split, result, won }: FormProps): JSX.Element {
  const { say } = useSpeech();
  const narrow = options.length > BESIDE_MOST;
  const row = (series: Series): JSX.Element => <Row key={series.key} series={series} options={options} result={result} narrow={narrow} />;
  return (
    <div class={`grid${narrow ? " is-narrow" : ""}${rounds.length + split.length <= AIRY_MOST ? " is-airy" : ""}`} role="table" aria-label={say("screen-by-group")} style={{ "--options": String(options.length) }}>
      <div class="row" role="row">
        <span role="columnheader"><span class="vh">{say("screen-choice")}</span></span>
        {options.map((option) => <OptionHead key={option.id} option={option} won={option.id === won} />)}
      </div>
      {rounds.map(row)}
      <div class="row" role="row">
        <div class="sep" role="cell">
          <b>{say(...splitName(rounds.length))}</b>
          <span><SplitNote result={result} /></span>
        </div>
      </div>
      {split.map(row)}
    </div>
  );
}

function OptionHead({ option, won }: { option: Option; won: boolean }): JSX.Element {
  const { text } = useSpeech();
  return (
    <div class={won ? "opt won" : "opt"} role="columnheader">
      <span class="letter">{option.letter}</span>
      <span>{text(option.label)}</span>
    </div>
  );
}

function SplitNote({ result }: { result: Result }): JSX.Element {
  const { say } = useSpeech();
  const notes = [say("screen-groups-from", { k: result.k })];
  if (result.left_out > 0) notes.push(say("screen-left-out", { n: result.left_out }));
  return <>{notes.join(" · ")}</>;
}

interface RowProps {
  series: Series;
  options: Option[];
  result: Result;
  narrow: boolean;
}

function Row({ series, options, result, narrow }: RowProps): JSX.Element {
  const { say } = useSpeech();
  const look = series.look ? "s" : series.earlier ? "r1" : "r2";
  return (
    <div class="row" role="row">
      <Label series={series} counted={narrow} />
      {series.counts === null ? (
        <p class="few" role="cell">{say("screen-too-few-short", { k: result.k })}</p>
      ) : (
        options.map(({ id }) => (
          <div key={id} class={`cell ${look}`} role="cell">
            <Bar count={series.counts![id] ?? 0} of={series.answered} outlined={series.earlier} {...(series.look ? { look: series.look } : {})} />
            <b class="num">
              {series.counts![id] ?? 0}
              {isFamily(series) && !narrow && <> <small>{say("screen-of", { of: series.answered, ze: ze(series.answered) })}</small></>}
            </b>
          </div>
        ))
      )}
    </div>
  );
}

const isFamily = (series: Series): boolean => typeof series.name === "string";

function Label({ series, counted }: { series: Series; counted: boolean }): JSX.Element {
  const { say, text } = useSpeech();
  if (typeof series.name !== "string") {
    return (
      <div class="lab" role="rowheader">
        {say(...series.name)}
        {series.notes.map((note, i) => <small key={i} class="num">{say(...note)}</small>)}
      </div>
    );
  }
  return (
    <div class="lab f" role="rowheader">
      <Swatch look={series.look} />
      <span>
        {text(series.name)}
        {counted && <small class="num"> ({series.answered})</small>}
      </span>
    </div>
  );
}

const Swatch = ({ look }: { look: number | undefined }): JSX.Element => (look ? <FamilySwatch look={look} /> : <span class="swatch plain" aria-hidden="true" />);

/** A row for each option, a column for each round and family: for more options than stand side by side. */
export function ResultTable({ options, rounds, split, result, won }: FormProps): JSX.Element {
  const { say, text } = useSpeech();
  const columns = [...rounds, ...split];
  return (
    <div class="matrix" role="table" aria-label={say("screen-by-group")} style={{ "--columns": String(columns.length) }}>
      <div class="row" role="row">
        <span class="corner" role="columnheader">{say("screen-groups-from", { k: result.k })}</span>
        {columns.map((series) => <ColumnHead key={series.key} series={series} />)}
      </div>
      {options.map((option) => (
        <div class="row" role="row" key={option.id}>
          <div class={option.id === won ? "opt won" : "opt"} role="rowheader">
            <span class="letter">{option.letter}</span>
            <span>{text(option.label)}</span>
          </div>
          {columns.map((series) => (
            <Cell key={series.key} series={series}>
              {series.counts ? (series.counts[option.id] ?? 0) : "–"}
              <Bar count={series.counts?.[option.id] ?? 0} of={series.answered} outlined={series.earlier} {...(series.look ? { look: series.look } : {})} />
            </Cell>
          ))}
        </div>
      ))}
    </div>
  );
}

function Cell({ series, children }: { series: Series; children: ComponentChildren }): JSX.Element {
  return <div class={`cell ${series.look ? "s" : series.earlier ? "r1" : "r2"}`} role="cell">{children}</div>;
}

function ColumnHead({ series }: { series: Series }): JSX.Element {
  const { say, text } = useSpeech();
  const family = typeof series.name === "string";
  return (
    <div class="col" role="columnheader">
      {family && <Swatch look={series.look} />}
      <span>{typeof series.name === "string" ? text(series.name) : say(...series.name)}</span>
      <small class="num">{family ? series.answered : series.notes.map((note) => say(...note)).join(", ")}</small>
    </div>
  );
}
