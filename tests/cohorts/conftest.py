"""Records of small rooms, written as hubs write them."""

import pytest
from msgspec.structs import replace

from ias_widgets import cohorts
from ias_widgets.publishing import publish_room
from ias_widgets.rooms import Occasion, RoomDecider
from ias_widgets.rooms.commands import Back, CloseRound, EndRoom, Next
from ias_widgets.store import Store
from tests.rooms.made import Evening, small_agenda


def led(id_: str, film_choice: int, cohort: str, *, back: bool) -> Evening:
    """An evening in which everybody who counts votes for the same way, and ends the film."""
    evening = Evening(
        replace(small_agenda(), occasion=Occasion(cohort=cohort, place="Radom", date="2027-03-12")), id_=id_
    )
    people = evening.join(6, "border") + evening.join(5, "labour")
    for _ in range(60):
        seen = evening.see()
        if seen.phase == "open":
            ids = evening.room.ask.question.choice_ids()
            points = evening.room.ask.question.kind_name == "scale"
            several = evening.room.ask.question.kind_name == "several"
            for number, who in enumerate(people):
                chosen = ids[film_choice % len(ids)] if number % 4 else ids[-1]
                evening.answer(who, int(chosen) if points else [chosen] if several else chosen)
            evening.lead(CloseRound())
        elif not seen.next.allowed:
            break
        else:
            evening.lead(Next())
            if back and seen.next.code == "branch":
                back = False
                evening.lead(Back(), Next())
    evening.lead(EndRoom())
    return evening


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """Three records in a folder: two that went the first way, one of them after a step back, one the second."""
    top = tmp_path_factory.mktemp("records")
    rooms = [("one", 0, "North", False), ("two", 0, "North", True), ("three", 1, "South", False)]
    for name, choice, cohort, back in rooms:
        path = tmp_path_factory.mktemp("store") / "rooms.sqlite"
        led(name, choice, cohort, back=back).keep(path)
        with Store.open(path, {"room": RoomDecider()}) as store:
            publish_room(store, name, top / name, language="en")
    return top


@pytest.fixture(scope="session")
def records(folder):
    return cohorts.load(folder)
