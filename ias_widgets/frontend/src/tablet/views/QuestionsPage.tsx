import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Banner } from "@/parts/Banner";
import { Icon } from "@/parts/Icon";
import { Composer } from "@/tablet/board/Composer";
import { OwnNotes } from "@/tablet/board/OwnNotes";
import { useSteady } from "@/tablet/board/steady";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";
import { placeOf } from "@/tablet/place";
import { RefusalBanner } from "@/tablet/RefusalBanner";
import { roomKey } from "@/tablet/stage";
import type { NoteFace } from "@/wire";

/** Questions from the room: ask one, see one's own, vote others' up. The room goes on meanwhile, and the page says so. */
export function QuestionsPage(): JSX.Element | null {
  const speech = useSpeech();
  const { say } = speech;
  const visit = useVisit();
  const store = useStore();
  const came = useRef(roomKey(store));
  const wall = store.view.value?.questions;
  const notes = useSteady(wall?.notes ?? []);
  if (!wall) return null;
  const refusal = store.writings.refusalOn(wall.id);
  const wentOn = came.current !== roomKey(store);
  const own = store.writings.of(wall.id).map(({ id }) => id);
  const foot = (
    <>
      <span />
      <button type="button" class="btn btn-main" onClick={() => (visit.detour.value = null)}>
        <Icon name="back" />
        {say("asks-back")}
      </button>
    </>
  );
  const notice = (
    <>
      {refusal && <RefusalBanner refusal={refusal} />}
      {wentOn && <Banner look="warn" icon="next" title={say("asks-gone-on")}>{say("asks-gone-on-more")}</Banner>}
    </>
  );
  return (
    <Frame {...placeOf(store, speech)} class="board" notice={notice} foot={foot}>
      <div>
        <Heading>{say("asks-title")}</Heading>
        <p class="quiet lead">{say("asks-lead")}</p>
      </div>
      <Composer wall={wall.id} label={say("asks-label")} />
      <OwnNotes wall={wall.id} shown={wall.notes} title={say("asks-own")} />
      <section class="note-group">
        <h2>{say("asks-room")}</h2>
        {notes.length === 0 && <p class="quiet">{say("asks-none")}</p>}
        <ul class="notes asked">
          {notes.map((note) => <Asked key={note.id} note={note} wall={wall.id} mine={own.includes(note.id)} />)}
        </ul>
      </section>
    </Frame>
  );
}

function Asked({ note, wall, mine }: { note: NoteFace; wall: string; mine: boolean }): JSX.Element {
  const { say, text } = useSpeech();
  const { writings } = useStore();
  const given = writings.votesOn(wall).includes(note.id);
  return (
    <li class={`card${note.answered ? " is-answered" : ""}`}>
      <p class="note-words" id={`ias-asked-${note.id}`}>{text(note.words)}</p>
      <div class="own-end">
        <span class="note-votes num">
          {note.answered && <b class="tick"><Icon name="check" />{say("asks-answered")}</b>}
          {note.votes !== null && <span>{say("asks-votes", { n: note.votes })}</span>}
          {mine && <span class="quiet">{say("asks-yours")}</span>}
        </span>
        {!mine && !note.answered && (
          <button type="button" class="btn chip" aria-pressed={given} aria-describedby={`ias-asked-${note.id}`} onClick={() => writings.vote(wall, note.id, !given)}>
            {given && <Icon name="check" />}
            {say("asks-up")}
          </button>
        )}
      </div>
    </li>
  );
}
