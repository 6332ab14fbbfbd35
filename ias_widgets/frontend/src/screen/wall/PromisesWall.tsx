import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { listed } from "@/screen/packing";
import { Pager, useFitted, useTurning, type Step } from "@/screen/pages";
import type { NoteFace, WallFace } from "@/wire";

const STEPS: Step[] = [50, 44, 38, 34].map((size) => ({ size, columns: 1 }));

/** Commitments as a table: who, what, with whom, by when. */
export function PromisesWall({ wall, title }: { wall: WallFace; title: string }): JSX.Element {
  const { say, language } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const measure = useRef<HTMLDivElement>(null);
  const content = [language.value, ...wall.notes.map(({ id }) => id)].join();
  const { step, pages } = useFitted(box, measure, content, STEPS, ([head = 0, ...rows], _, high) => listed(rows, { high: high - head, gap: 0 }));
  const turning = useTurning(pages.length);
  const shown = pages[turning.page] ?? [];
  const head = (
    <tr>
      <th scope="col">{say("screen-wall-who")}</th>
      <th scope="col">{say("screen-wall-what")}</th>
      <th scope="col">{say("screen-wall-whom")}</th>
      <th scope="col">{say("screen-wall-by")}</th>
    </tr>
  );
  return (
    <>
      <div class="wall-head">
        <h1>{title}</h1>
        <Pager turning={turning} />
      </div>
      <div class="wall-place" ref={box} style={{ "--size": String(step.size), "--columns": "1" }}>
        <div class="vh wall-measure" ref={measure} aria-hidden="true">
          <table>
            <thead data-measure>{head}</thead>
            {wall.notes.map((note) => <tbody key={note.id} data-measure><Promised note={note} /></tbody>)}
          </table>
        </div>
        <table>
          <thead>{head}</thead>
          <tbody>{wall.notes.map((note, i) => shown.includes(i) && <Promised key={note.id} note={note} />)}</tbody>
        </table>
        <Others notes={wall.notes.filter((_, i) => !shown.includes(i))} />
      </div>
    </>
  );
}

function Promised({ note }: { note: NoteFace }): JSX.Element {
  const { say, text, date } = useSpeech();
  const { who = "", whom = [], by = null } = note.commitment ?? {};
  return (
    <tr>
      <th scope="row">{text(who)}</th>
      <td>{text(note.words)}</td>
      <td>{whom.length > 0 ? whom.map(text).join(", ") : say("screen-wall-alone")}</td>
      <td class="num">{by ? date(by) : say("screen-wall-alone")}</td>
    </tr>
  );
}

/** What stands on other pages, for those who do not see this one. */
function Others({ notes }: { notes: NoteFace[] }): JSX.Element {
  const { text } = useSpeech();
  return <ul class="vh">{notes.map((note) => <li key={note.id}>{[note.commitment?.who ?? "", note.words].map(text).join(": ")}</li>)}</ul>;
}
