import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { listed } from "@/screen/packing";
import { Pager, useFitted, useTurning, type Step } from "@/screen/pages";
import type { NoteFace, WallFace } from "@/wire";

const STEPS: Step[] = [60, 52, 46, 40, 36].map((size) => ({ size, columns: 1 }));
const GAP = 16;

/** The room's questions, the most voted first; those that were answered are dimmed and say so. */
export function QuestionsWall({ wall, title }: { wall: WallFace; title: string }): JSX.Element {
  const { text, language } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const measure = useRef<HTMLDivElement>(null);
  const content = [language.value, ...wall.notes.map(({ id, votes, answered }) => `${id}${votes}${answered}`)].join();
  const { step, pages } = useFitted(box, measure, content, STEPS, (heights, _, high, unit) => listed(heights, { high, gap: GAP * unit }));
  const turning = useTurning(pages.length);
  const shown = pages[turning.page] ?? [];
  return (
    <>
      <div class="wall-head">
        <h1>{title}</h1>
        <Pager turning={turning} />
      </div>
      <div class="wall-place" ref={box} style={{ "--size": String(step.size), "--columns": "1" }}>
        <div class="vh wall-measure" ref={measure} aria-hidden="true">
          {wall.notes.map((note) => <div key={note.id} class="wall-note" data-measure><Question note={note} /></div>)}
        </div>
        <ol class="wall-list">
          {wall.notes.map((note, i) => (
            <li key={note.id} class={shown.includes(i) ? `wall-note${note.answered ? " is-answered" : ""}` : "vh"}>
              {shown.includes(i) ? <Question note={note} /> : text(note.words)}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

function Question({ note }: { note: NoteFace }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <>
      <p>{text(note.words)}</p>
      <p class="wall-aside num">
        {note.answered && <b class="wall-tick"><Icon name="check" />{say("asks-answered")}</b>}
        {note.votes !== null && <span>{say("asks-votes", { n: note.votes })}</span>}
      </p>
    </>
  );
}
