import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Bar } from "@/parts/Bars";
import { percentOf } from "@/screen/layout";
import type { FormProps } from "@/screen/ResultSplit";
import type { Series } from "@/screen/series";

/** A large row for each option: no split is shown. */
export function LargeRows({ options, rounds, won }: FormProps): JSX.Element {
  const { text } = useSpeech();
  return (
    <>
      <Legend rounds={rounds} />
      <ol class={`large${options.length > 6 ? " is-many" : ""}${rounds.length > 1 ? " is-twice" : ""}`} style={{ "--options": String(options.length) }}>
        {options.map((option) => (
          <li key={option.id} class={option.id === won ? "won" : ""}>
            <span class="letter">{option.letter}</span>
            <span class="name">{text(option.label)}</span>
            <div class="bars">
              {rounds.map((series) => <Measured key={series.key} series={series} option={option.id} named={rounds.length > 1} />)}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A scale's points side by side, so that the shape of the room can be seen. */
export function LargeColumns({ options, rounds }: FormProps): JSX.Element {
  const { text } = useSpeech();
  return (
    <>
      <Legend rounds={rounds} />
      <ol class="columns" style={{ "--options": String(options.length) }}>
        {options.map((option) => (
          <li key={option.id}>
            <div class="bars">
              {rounds.map((series) => <Measured key={series.key} series={series} option={option.id} named={rounds.length > 1} />)}
            </div>
            <span class="letter">{option.letter}</span>
            {option.text && <span class="vh">{text(option.text)}</span>}
          </li>
        ))}
      </ol>
      <p class="ends" aria-hidden="true">
        <span>{text(options[0]?.text ?? "")}</span>
        <span>{text(options[options.length - 1]?.text ?? "")}</span>
      </p>
    </>
  );
}

function Measured({ series, option, named }: { series: Series; option: string; named: boolean }): JSX.Element {
  const { say } = useSpeech();
  const count = series.counts?.[option] ?? 0;
  const percent = percentOf(count, series.answered);
  if (!series.counts) return <div class="bar is-few"><div class="track is-few" aria-hidden="true" /><b>–</b></div>;
  return (
    <div class={series.earlier ? "bar r1" : "bar r2"}>
      {named && typeof series.name !== "string" && <span class="vh">{say(...series.name)}</span>}
      <Bar count={count} of={series.answered} outlined={series.earlier} />
      <b class="num">
        {count}
        {percent !== null && <small>{say("screen-percent", { n: percent })}</small>}
      </b>
    </div>
  );
}

/** Which bars belong to which vote, and "n of present" for each. */
function Legend({ rounds }: { rounds: Series[] }): JSX.Element {
  const { say } = useSpeech();
  return (
    <ul class="legend num">
      {rounds.map((series) => (
        <li key={series.key}>
          {rounds.length > 1 && <i class={series.earlier ? "is-first" : ""} aria-hidden="true" />}
          {rounds.length > 1 && typeof series.name !== "string" && <b>{say(...series.name)}</b>}
          <span>{series.notes.map((note) => say(...note)).join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}
