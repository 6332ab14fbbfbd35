import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Icon } from "@/parts/Icon";
import { grouped } from "@/parts/groups";
import { useStore } from "@/tablet/Frame";
import type { NoteFace, WallFace } from "@/wire";

/** The released notes in their groups: each tap gives a vote or takes it back. */
export function NotesToVote({ wall }: { wall: WallFace }): JSX.Element {
  const { say, text } = useSpeech();
  const { writings } = useStore();
  const votes = writings.votesOn(wall.id);
  const left = wall.votes - votes.length;
  if (wall.notes.length === 0) return <p class="lead">{say("board-empty")}</p>;
  return (
    <>
      <p class="lead" id="ias-board-lead">{say("board-lead", { votes: wall.votes })}</p>
      {grouped(wall).map(({ group, notes }) => (
        <section key={group?.id ?? ""} class="note-group">
          {wall.groups.length > 0 && <h2>{group ? text(group.name) || say("board-group") : say("board-others")}</h2>}
          <ul class="notes">
            {notes.map((note) => (
              <li key={note.id}>
                <Votable note={note} given={votes.includes(note.id)} left={left} onVote={(on) => writings.vote(wall.id, note.id, on)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Votable({ note, given, left, onVote }: { note: NoteFace; given: boolean; left: number; onVote: (on: boolean) => void }): JSX.Element {
  const { text } = useSpeech();
  const shut = !given && left <= 0;
  return (
    <button type="button" class="card votable" aria-pressed={given} aria-disabled={shut} onClick={() => !shut && onVote(!given)}>
      <span class="note-words">{text(note.words)}</span>
      <span class="mark" aria-hidden="true">{given && <Icon name="check" />}</span>
    </button>
  );
}

/** How many votes are left: under the thumb, always in sight. */
export function VotesLeft({ wall }: { wall: WallFace }): JSX.Element {
  const { say } = useSpeech();
  const store = useStore();
  const given = store.writings.votesOn(wall.id).length;
  const left = Math.max(0, wall.votes - given);
  const kept = store.status.value !== "online" && store.writings.waits;
  return (
    <>
      <div class="votes-left" role="status">
        <span class="ballots" aria-hidden="true">{Array.from({ length: wall.votes }, (_, i) => <i key={i} class={i < given ? "is-given" : ""} />)}</span>
        <b class="num">{left > 0 ? say("board-left", { n: left }) : say("board-left-none")}</b>
      </div>
      {kept ? <Badge look="kept">{say("badge-kept")}</Badge> : <span class="quiet aside wide">{given > 0 && say("board-left-more")}</span>}
    </>
  );
}
