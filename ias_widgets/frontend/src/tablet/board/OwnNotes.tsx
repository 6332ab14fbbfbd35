import type { JSX } from "preact";
import { useSignal } from "@preact/signals";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { useStore } from "@/tablet/Frame";
import type { OwnNote } from "@/tablet/writings";
import type { NoteFace } from "@/wire";

const LOOKS = {
  sending: "send", kept: "kept", waiting: "saved", released: "saved", withheld: "shut", taken_back: "shut", leaving: "send", leaving_kept: "kept",
} as const;

/** What became of a writing of one's own. */
export function NoteState({ state }: { state: OwnNote["state"] }): JSX.Element {
  const { say } = useSpeech();
  return <Badge look={LOOKS[state]}>{say(`note-state-${state}`)}</Badge>;
}

/** What became of one's own answer in words, and the way to take it back. */
export function OwnWords({ wall }: { wall: string }): JSX.Element | null {
  const note = useStore().writings.of(wall).pop();
  return note ? (
    <div class="own-end">
      <div role="status"><NoteState state={note.state} /></div>
      <TakeBack note={note} />
    </div>
  ) : null;
}

/** What one wrote to a wall oneself: its state, and the way to take it back. */
export function OwnNotes({ wall, title, shown }: { wall: string; title: string; shown?: NoteFace[] }): JSX.Element {
  const { say } = useSpeech();
  const { writings } = useStore();
  const own = writings.of(wall, shown);
  const gone = writings.goneFrom(wall);
  return (
    <section class={own.length > 0 || gone > 0 ? "own-notes" : "own-notes vh"}>
      {own.length > 0 && <h2>{title}</h2>}
      <ul>
        {own.map((note) => <Own key={note.id} note={note} />)}
      </ul>
      <p class="quiet" role="status">{gone > 0 && say("note-gone", { n: gone })}</p>
    </section>
  );
}

function Own({ note }: { note: OwnNote }): JSX.Element {
  const { say, text, date } = useSpeech();
  const store = useStore();
  const names = note.whom.map((id) => text(store.room.value?.agencies.find((agency) => agency.id === id)?.name ?? "")).join(", ");
  return (
    <li class="card own-note">
      <p class="note-words">{text(note.words)}</p>
      {(names || note.by) && (
        <p class="quiet">
          {[names && say("board-with", { names }), note.by && say("board-until", { date: date(note.by) })].filter(Boolean).join(" · ")}
        </p>
      )}
      <div class="own-end">
        <div role="status"><NoteState state={note.state} /></div>
        <TakeBack note={note} />
      </div>
    </li>
  );
}

/** Words that are taken back are gone for good: asked once. */
export function TakeBack({ note }: { note: OwnNote }): JSX.Element | null {
  const { say } = useSpeech();
  const { writings } = useStore();
  const asked = useSignal(false);
  if (note.state === "sending" || note.state === "leaving" || note.state === "leaving_kept" || (note.state === "kept" && !note.here)) return null;
  if (note.here)
    return (
      <button type="button" class="btn btn-plain" onClick={() => writings.takeBack(note)}>
        {say("note-not-send")}
      </button>
    );
  const back = (yes: boolean): void => {
    asked.value = false;
    if (yes) writings.takeBack(note);
  };
  if (asked.value)
    return (
      <span class="sure" role="group" aria-label={say("note-take-back-of", { words: note.words })}>
        <span>{say("note-sure")}</span>
        <button type="button" class="btn" ref={focusFirst} onClick={() => back(true)}>{say("note-sure-yes")}</button>
        <button type="button" class="btn btn-plain" onClick={() => back(false)}>{say("note-sure-no")}</button>
      </span>
    );
  return (
    <button type="button" class="btn btn-plain" aria-label={say("note-take-back-of", { words: note.words })} onClick={() => (asked.value = true)}>
      {say("note-take-back")}
    </button>
  );
}

/** The button that asked is gone: what follows it gets the focus. */
const focusFirst = (button: HTMLButtonElement | null): void => button?.focus();
