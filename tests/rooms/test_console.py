"""The facilitator's console: who is here, what may be told already, and which splits will be possible."""

from msgspec.structs import replace

from ias_widgets.rooms.commands import AskAgain, CloseRound, GoTo, OpenRound, Reveal, SetFamilies
from ias_widgets.rooms.faces import family_cards, room_card
from tests.rooms.made import Evening, said


def live(evening) -> tuple[int, dict[str, int]] | None:
    found = evening.see().live
    return found and (found.answered, {id_: count for id_, count in found.tally["counts"].items() if count})


def test_counts_are_told_at_once_and_tallies_a_step_of_five_behind(crowd) -> None:
    told = []
    for number, who in enumerate(crowd.people, 1):
        crowd.answer(who, "yes" if number % 2 else "no")
        assert crowd.see().answered == number
        told.append(live(crowd))
    five, ten = (5, {"yes": 3, "no": 2}), (10, {"yes": 5, "no": 5})
    assert told == [None] * 9 + [five] * 5 + [ten]


def test_a_tally_that_was_told_does_not_follow_changes_of_mind(crowd) -> None:
    crowd.vote(yes=crowd.people[:10])
    before = live(crowd)
    for seq, who in enumerate(crowd.people[:10], 2):
        crowd.answer(who, "no", seq=seq)
        assert live(crowd) == before


def test_a_tally_never_tells_less_than_k() -> None:
    evening = Evening()
    people = evening.join(30, "border")
    evening.lead(GoTo(step="whom"), OpenRound())
    steps = set()
    for who in people:
        evening.answer(who, ["kcik"])
        steps.add(evening.see().live and evening.see().live.answered)
    assert steps == {None, 5, 10, 15, 20, 25}


def test_the_phone_remote_sees_what_the_console_sees_but_notes_and_desk(crowd) -> None:
    assert replace(crowd.see("remote"), notes=crowd.see().notes, desk=crowd.see().desk) == crowd.see()


def test_a_phone_lies_on_tables_so_it_is_told_no_tally_before_the_reveal(crowd) -> None:
    for number, who in enumerate(crowd.people):
        crowd.answer(who, "yes" if number % 2 else "no")
    assert crowd.see().live is not None
    assert crowd.see().divided
    assert (crowd.see("remote").live, crowd.see("remote").divided) == (None, False)
    crowd.lead(CloseRound())
    closed = crowd.see("remote")
    assert (closed.result, closed.minority, {family.answered for family in closed.families}) == (None, None, {None})
    assert crowd.see().result is not None
    assert closed.divided
    crowd.lead(Reveal())
    seen, whole = crowd.see("remote"), crowd.see()
    assert {family.answered for family in seen.families} == {None}
    assert replace(seen, notes=whole.notes, families=whole.families, desk=whole.desk) == whole


def test_who_answered_is_told_by_family_after_closing_only(crowd) -> None:
    crowd.vote(yes=crowd.people[:8])
    assert {family.answered for family in crowd.see().families} == {None}
    assert crowd.see().live is None
    crowd.lead(CloseRound())
    told = {family.family: (family.answered, family.present) for family in crowd.see().families}
    assert told == {"uniformed": (6, 6), "labour": (2, 5), "care": (0, 3)}
    crowd.lead(AskAgain())
    assert {family.answered for family in crowd.see().families} == {None}


def test_the_live_tally_brings_no_counts_by_family(crowd) -> None:
    crowd.vote(yes=crowd.people)
    assert crowd.see().live.families == []


# ---- families --------------------------------------------------------------------------------


def test_the_console_foretells_the_splits_and_offers_merges(evening) -> None:
    evening.join(5, "border")
    evening.join(2, "labour")
    evening.join(2, "social")
    advice = evening.see().advice
    assert (advice.shown, advice.too_small, advice.k) == ([], ["labour", "care"], 3)
    assert (advice.merges[0].families, advice.merges[0].name) == (["labour", "care"], "Labour (en) + Care (en)")


def test_agencies_are_grouped_anew_and_the_split_follows(crowd) -> None:
    names = {"field": said("Field"), "desk": said("Desk")}
    crowd.lead(SetFamilies(names=names, of={"border": "field", "labour": "field", "social": "desk", "press": "desk"}))
    card = room_card(crowd.room, "en")
    assert [(family.id, family.name) for family in card.families] == [("field", "Field (en)"), ("desk", "Desk (en)")]
    assert [agency.family for agency in card.agencies] == ["field", None, "field", "desk", None, "desk"]
    crowd.vote(yes=crowd.people)
    crowd.lead(CloseRound())
    assert [(family.family, family.answered) for family in crowd.see().result.split] == [("field", 11), ("desk", 4)]
    assert crowd.see().advice is None


def test_a_result_keeps_its_families_and_their_names_when_agencies_are_grouped_anew(crowd) -> None:
    crowd.vote(yes=crowd.people)
    crowd.lead(CloseRound())
    before = crowd.see().result.split
    everybody = dict.fromkeys(["border", "labour", "social"], "labour")
    (happened,) = crowd.lead(SetFamilies(names={"labour": said("All of us")}, of=everybody))
    assert happened.names == {"labour-2": said("All of us")}
    assert crowd.see().result.split == before
    names = {card.id: card.name for card in family_cards(crowd.room, "en")}
    assert names == {
        "labour-2": "All of us (en)", "uniformed": "Uniformed (en)", "labour": "Labour (en)", "care": "Care (en)",
    }  # fmt: skip


def test_a_family_of_the_same_agencies_keeps_its_id_also_with_another_name(crowd) -> None:
    crowd.vote(yes=crowd.people)
    crowd.lead(CloseRound())
    (happened,) = crowd.lead(SetFamilies(names={"labour": said("Inspectors")}, of={"labour": "labour"}))
    assert happened.of == {"labour": "labour"}
    again = {"labour": said("More"), "labour-2": said("Others")}
    (happened,) = crowd.lead(SetFamilies(names=again, of={"border": "labour", "social": "labour-2"}))
    assert happened.of == {"border": "labour-3", "social": "labour-2"}


def test_a_family_that_is_left_empty_keeps_its_id_and_is_not_shown(crowd) -> None:
    crowd.vote(yes=crowd.people)
    crowd.lead(CloseRound())
    names = {"uniformed": said("All"), "labour": said("Labour"), "care": said("Care")}
    everybody = dict.fromkeys(["border", "police", "labour", "social", "school"], "uniformed")
    (happened,) = crowd.lead(SetFamilies(names=names, of=everybody))
    assert list(happened.names) == ["uniformed-2", "labour", "care"]
    assert [card.id for card in family_cards(crowd.room, "en")] == ["uniformed-2", "uniformed", "labour", "care"]
    assert [family.family for family in crowd.see().families] == ["uniformed-2"]


def test_families_of_agencies_or_names_unknown_are_refused(evening) -> None:
    assert evening.lead_refused(SetFamilies(names={"f": {}}, of={"army": "f"})) == "unknown-agency"
    assert evening.lead_refused(SetFamilies(names={"f": {}}, of={"border": "g"})) == "bad-families"
