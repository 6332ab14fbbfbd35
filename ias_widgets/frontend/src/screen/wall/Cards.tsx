import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "@/i18n";
import type { NoteGroup } from "@/parts/groups";
import { flowed, stacked, type Block } from "@/screen/packing";
import { Pager, useFitted, useTurning, type Step } from "@/screen/pages";
import type { NoteFace } from "@/wire";

const STEPS: Step[] = [
  { size: 56, columns: 2 }, { size: 48, columns: 3 }, { size: 42, columns: 3 }, { size: 38, columns: 3 }, { size: 34, columns: 3 }, { size: 34, columns: 4 },
];
const GAP = 20;

interface Props {
  groups: NoteGroup[];
  /** Notes stand in an order that says something. */
  ranked?: boolean;
  /** What stands beside the ways to other pages. */
  title?: ComponentChildren;
}

/** Notes as cards, in named groups where there are any; where they are too many for one page, on several. */
export function Cards({ groups, ranked = false, title }: Props): JSX.Element {
  const { say, text, language } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const measure = useRef<HTMLDivElement>(null);
  const named = groups.some(({ group }) => group !== null);
  const headOf = ({ group }: NoteGroup): string => (group ? text(group.name) || say("board-group") : say("board-others"));
  const content = [language.value, ranked, ...groups.flatMap(({ group, notes }) => [group?.id, group?.name, ...notes.map(({ id, words, votes }) => `${id}${words.length}${votes}`)])].join();
  const { step, pages } = useFitted(box, measure, content, STEPS, (heights, { columns }, high, unit) => {
    const sheet = { columns, high, gap: GAP * unit };
    const blocks = blocksOf(groups, heights, named);
    return named ? flowed(blocks, sheet, ranked) : stacked(blocks[0]?.notes ?? [], sheet);
  });
  const turning = useTurning(pages.length);
  const shown = pages[turning.page] ?? [];
  const here = new Set(shown.flat().flatMap(({ group, notes }) => notes.map((i) => groups[group]?.notes[i]?.id)));
  const columns = Array.from({ length: step.columns }, (_, i) => shown[i] ?? []);
  return (
    <>
      <div class="wall-head">
        {title}
        <Pager turning={turning} />
      </div>
      <div class="wall-place" ref={box} style={{ "--size": String(step.size), "--columns": String(step.columns) }}>
        <div class="vh wall-measure" ref={measure} aria-hidden="true">
          {groups.map((one) => (
            <div key={one.group?.id ?? ""}>
              {named && <h2 data-measure>{headOf(one)}</h2>}
              {one.notes.map((note) => <div key={note.id} class="wall-note" data-measure><Words note={note} /></div>)}
            </div>
          ))}
        </div>
        <div class="wall-page">
          {columns.map((runs, i) => (
            <div key={i}>
              {runs.map(({ group, notes }) => {
                const one = groups[group];
                return one && (
                  <section key={one.group?.id ?? ""}>
                    {named && <h2>{headOf(one)}</h2>}
                    <ul>
                      {notes.map((n) => one.notes[n]).map((note) => note && <li key={note.id} class="wall-note"><Words note={note} /></li>)}
                    </ul>
                  </section>
                );
              })}
            </div>
          ))}
        </div>
        <ul class="vh">
          {groups.flatMap(({ notes }) => notes).filter(({ id }) => !here.has(id)).map((note) => <li key={note.id}>{text(note.words)}</li>)}
        </ul>
      </div>
    </>
  );
}

function Words({ note }: { note: NoteFace }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <>
      <p>{text(note.words)}</p>
      {note.votes !== null && <p class={`wall-votes num${note.votes === 0 ? " is-none" : ""}`}>{say("board-votes", { n: note.votes })}</p>}
    </>
  );
}

/** The measured heights, in the order in which they were drawn, by group. */
function blocksOf(groups: NoteGroup[], heights: number[], named: boolean): Block[] {
  let next = 0;
  return groups.map(({ notes }) => ({ head: named ? (heights[next++] ?? 0) : 0, notes: notes.map(() => heights[next++] ?? 0) }));
}
