import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { grouped } from "@/parts/groups";
import { useStore } from "@/tablet/Frame";
import type { NoteFace, WallFace } from "@/wire";

/** What stands on the board in the end: notes with their votes, or commitments with who made them. */
export function NotesDone({ wall }: { wall: WallFace }): JSX.Element {
  const { say, text } = useSpeech();
  const { writings } = useStore();
  const votes = writings.votesOn(wall.id);
  const unsent = writings.draftOf(wall.id).words.trim();
  const told = wall.notes.some((note) => note.votes !== null);
  return (
    <>
      {unsent && (
        <div class="card">
          <p class="note-words">{text(unsent)}</p>
          <p class="quiet">{say("board-closed-draft")}</p>
        </div>
      )}
      {wall.notes.length === 0 && <p class="lead">{say("board-empty")}</p>}
      {wall.votes > 0 && wall.notes.length > 0 && !told && <p class="lead">{say("board-few", { k: wall.k })}</p>}
      {grouped(wall, true).map(({ group, notes }) => (
        <section key={group?.id ?? ""} class="note-group">
          {wall.groups.length > 0 && <h2>{group ? text(group.name) || say("board-group") : say("board-others")}</h2>}
          <ul class="notes">
            {notes.map((note) => (
              <li key={note.id} class="card">
                {note.commitment && <b>{text(note.commitment.who)}</b>}
                <p class="note-words">{text(note.words)}</p>
                {note.commitment && <With note={note} />}
                {(note.votes !== null || votes.includes(note.id)) && (
                  <p class="note-votes num">
                    {note.votes !== null && <b>{say("board-votes", { n: note.votes })}</b>}
                    {votes.includes(note.id) && <span class="own"><Icon name="check" />{say("board-given")}</span>}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function With({ note }: { note: NoteFace }): JSX.Element | null {
  const { say, text, date } = useSpeech();
  const { whom = [], by = null } = note.commitment ?? {};
  const parts = [whom.length > 0 && say("board-with", { names: whom.map(text).join(", ") }), by && say("board-until", { date: date(by) })].filter(Boolean);
  return parts.length > 0 ? <p class="quiet">{parts.join(" · ")}</p> : null;
}
