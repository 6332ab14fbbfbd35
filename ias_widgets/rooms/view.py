"""``view(room, audience)``: everything that leaves a room, built for who is to see it.

What nobody may see cannot leak, because messages are built here alone: before the reveal a
participant's view holds no tally, no key and no facilitator's note.

Nor can it be computed: of any views that one audience is sent, in any order, no answers of fewer
than k people follow, as far as what is told is exact. Tallies of an open round lag (`console`),
splits and the rules of branching share their groups (`groups`), the shift between two votes leaves
people out (`counting`), a decision's rule stands before its vote. What remains, and cannot be
helped while results are shown at all:

- Where everybody, or a whole family, gave the same answer, each one's answer is known.
- Whoever answers from several tablets, or is told what others answered, can take that away.
- Two votes of nearly the same people, or the same question put twice (a scene come back to, a step
  added again, a round taken back), suggest what those few did who were in one of them only: not
  exactly, for the others may have changed their minds.
- Who stands in the room sees who taps when; a facilitator also sees who is present by family. A
  family that came in when a tally of the open round had been told is in none of that tally.
- A way taken without a reveal tells which choice led.
- Of taps (`signs`): how many people tapped is told while they do, and who sits beside somebody sees them tap. A result
  of taps is one of those who were there when it was shown; people who tapped in the same scene on another walk to it
  are compared by whoever remembers both. Bundles that can come next name scenes that may never be played, not
  which choice leads to them.

What participants write (`writings`) is read by the facilitator alone until it is released, and told of nobody: of a note or
a question no author, of a commitment the author's agency, as the tablet says before it is written. Words that were
taken back or withheld are in no view, and the words of an answer in none before the reveal. Here too something remains:

- Words tell of who writes so, and of whom they are about: that is what the facilitator reads them for, and why names and
  numbers are pointed out (`pointing_out`).
- How many writings wait is told while they come in, and who sits beside somebody sees them type. The desk keeps the order in
  which they came.
- Votes for a board's notes are told once, when the vote is done, and where k people or more gave one; a vote begun again
  begins without votes. Whether a single note of them has one or two votes is told then, as every tally tells it.
- Votes for the room's questions can be given and taken away at any time, so they are told by threes: who sees a
  number move knows of one vote when it came, and of no other.
- A note that is taken back after its vote was told takes its votes with it: the others' stay as they were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import msgspec

from ias_widgets.cases import story_so_far
from ias_widgets.rooms import faces, film_faces, path_faces, sheet_faces, writing_faces
from ias_widgets.rooms.console import console_view, present_families
from ias_widgets.rooms.counting import NO_TEXTS, result_of
from ias_widgets.rooms.moves import phase_of
from ias_widgets.rooms.parts import FamilyPresent, ParticipantView, ScreenView
from ias_widgets.rooms.talk_faces import talk_face
from ias_widgets.rooms.wire import You
from ias_widgets.rooms.writings import asking, books_of, released

if TYPE_CHECKING:
    from ias_widgets.rooms.counting import Texts
    from ias_widgets.rooms.parts import FacilitatorView, Fact, Result, View
    from ias_widgets.rooms.state import Person, Room
    from ias_widgets.rooms.writings import Books

__all__ = ["Audience", "own_part", "view"]


class Audience(NamedTuple):
    """Who is to see a view, and in which language."""

    role: Literal["participant", "screen", "remote", "facilitator"]
    language: str = "pl"


def view(room: Room, audience: Audience, texts: Texts = NO_TEXTS) -> View:
    """Return the whole view of an audience.

    Parameters
    ----------
    texts
        All that people wrote in this room and did not take back, by the ids of their writings. Who may
        read which of it is decided here.
    """
    read = released(room, texts)
    if audience.role == "participant":
        return _participant(room, audience.language, read)
    if audience.role == "screen":
        return _screen(room, audience.language, read)
    if audience.role == "remote":
        return _remote(room, audience.language, read)
    seen = console_view(room, audience.language, texts=read)
    return msgspec.structs.replace(seen, desk=writing_faces.desk(room, audience.language, texts))


def _remote(room: Room, language: str, texts: Texts) -> FacilitatorView:
    """Return what a phone that leads may see: it lies on tables, so nothing of a result before everybody sees it."""
    seen = msgspec.structs.replace(console_view(room, language, notes=False, texts=texts), path=None)
    families = [msgspec.structs.replace(family, answered=None) for family in seen.families]
    if seen.revealed:
        return msgspec.structs.replace(seen, families=families)
    divided = seen.divided and seen.phase == "closed"
    return msgspec.structs.replace(
        seen, result=None, live=None, facts=None, minority=None, families=families, divided=divided
    )


def _revealed(room: Room, language: str, texts: Texts) -> Result | None:
    ask = room.ask
    return result_of(room, ask, language, texts) if ask and ask.revealed else None


def _opened(room: Room, language: str) -> Fact | None:
    ask = room.ask
    return faces.facts(room, language) if ask and ask.revealed and ask.facts_open else None


def _participant(room: Room, language: str, texts: Texts) -> ParticipantView:
    film, visit = room.film, room.walked
    return ParticipantView(
        phase=phase_of(room),
        calm=room.curtain == "calm",
        where=faces.where(room, language),
        scene=faces.scene_face(room, language),
        question=faces.question_face(room, language),
        result=_revealed(room, language, texts),
        talk=talk_face(room, language),
        timer=faces.timer_face(room),
        story=story_so_far(film.case, visit.playthrough, language) if film and visit else [],
        facts=_opened(room, language),
        film=film_faces.film_face(room),
        signs=film_faces.signs(room, language),
        catalogue=film_faces.catalogue(room, language),
        ahead=film_faces.ahead(room, language) if film_faces.online(room) else [],
        what_if=path_faces.what_if_face(room, language),
        wall=writing_faces.board_face(room, language, texts, waiting=False),
        questions=writing_faces.questions_face(room, language, texts, waiting=False) if asking(room) else None,
        sheet=sheet_faces.sheet_face(room, language),
    )


def _screen(room: Room, language: str, texts: Texts) -> ScreenView:
    ask = room.ask
    if room.curtain == "blank":
        return ScreenView(
            phase=phase_of(room),
            curtain="blank",
            where=None,
            scene=None,
            question=None,
            result=None,
            talk=None,
            timer=None,
            facts=None,
            present=room.present,
            answered=0,
            families=[],
            join_open=not room.ended,
            film=None,
            signs=None,
            marked=0,
            ahead=film_faces.ahead(room, language),
            path=None,
            what_if=None,
            wall=None,
            sheet=None,
        )
    round_ = ask.at_hand if ask else None
    return ScreenView(
        phase=phase_of(room),
        curtain=room.curtain,
        where=faces.where(room, language),
        scene=faces.scene_face(room, language),
        question=faces.question_face(room, language),
        result=_revealed(room, language, texts),
        talk=talk_face(room, language),
        timer=faces.timer_face(room),
        facts=_opened(room, language),
        present=max(room.present, round_.answered if round_ else 0),
        answered=round_.answered if round_ else 0,
        families=[FamilyPresent(family=family, present=count) for family, count in present_families(room).items()],
        join_open=not room.ended,
        film=film_faces.film_face(room),
        signs=film_faces.signs(room, language),
        marked=film_faces.marked(room),
        ahead=film_faces.ahead(room, language),
        path=path_faces.path_face(room, language) if room.curtain == "none" else None,
        what_if=path_faces.what_if_face(room, language),
        wall=writing_faces.wall_of_screen(room, language, texts) if room.curtain == "none" else None,
        sheet=sheet_faces.sheet_count(room, language),
    )


def own_part(
    room: Room,
    participant: str,
    words: list[str] | None = None,
    texts: Texts = NO_TEXTS,
    books: Books | None = None,
) -> You:
    """Return what belongs to one participant alone.

    Parameters
    ----------
    words
        The three to come back with.
    texts
        As of `view`.
    books
        Those of this room's writings, where they are at hand.
    """
    person = room.persons[participant]
    books = books or books_of(room.writings)
    return You(
        participant=person.id,
        agency=person.agency,
        table=person.table,
        on_break=person.resting,
        joined_late=person.late,
        words=words or [],
        answers=_own_answers(room, person, texts),
        marks=film_faces.marks_of(room, participant),
        writings=writing_faces.own_writings(books, participant, texts),
        votes=books.voted.get(participant, {}),
        sheet=sheet_faces.own_sheet(room, participant),
    )


def _own_answers(room: Room, person: Person, texts: Texts) -> dict[str, dict[str, Any]]:
    """Return a person's own answers to the question at hand; those in words as the words that were not taken back."""
    own, ask = faces.own_votes(room.ask, person), room.ask
    if ask is None or not ask.question.writes:
        return own
    written = {round_: (vote["seq"], vote["value"]["writing"]) for round_, vote in own.items()}
    return {round_: {"seq": seq, "value": texts[id_]} for round_, (seq, id_) in written.items() if id_ in texts}
