"""What `Safe` gives, and what it keeps."""

import pandas as pd
import pytest

from ias_widgets.cohorts.disclosure import Hidden, Safe
from ias_widgets.cohorts.nearly import told_share
from ias_widgets.errors import ContentError
from tests.cohorts.disclosure.made import KEY, Programme, Training


def safe(programme, **more):
    return Safe(programme, KEY, frames=programme, **more)


@pytest.fixture(scope="module")
def picture():
    """As in the picture of the dashboard: of Opole there are nine pairs."""
    return Programme([
        Training("Koszalin", both={"law": 22}, present=24),
        Training("Warszawa", both={"law": 12, "care": 11, "ngo": 3, "": 1}, kind="workshop"),
        Training("Opole", both={"care": 9}, only_before={"care": 2}),
    ])  # fmt: skip


def test_a_cohort_of_nine_pairs_is_in_no_frame_and_named_among_what_is_hidden(picture):
    told = safe(picture)
    assert set(told.pairs()["cohort"]) == {"Koszalin", "Warszawa"}
    assert Hidden("pairs", "Opole", None, "few") in told.hidden


def test_but_eleven_who_had_the_first_test_are_told_of_that_one(picture):
    scores = safe(picture).of(cohort="Opole").scores()
    assert set(scores["purpose"]) == {"before"}
    assert len(scores) == 11


def test_a_family_is_given_up_where_those_left_would_be_fewer_than_ten(picture):
    told = safe(picture)
    families = told.of(cohort="Warszawa").pairs()["family"].value_counts(dropna=False)
    assert families.get("law") == 12
    assert "care" not in families
    assert Hidden("families", "Warszawa", "care", "rest") in told.hidden
    assert Hidden("families", "Warszawa", "ngo", "few") in told.hidden
    assert len(told.of(cohort="Warszawa", family="care").pairs()) == 0


def test_those_without_a_second_test_are_not_told_with_the_first_where_they_are_few():
    programme = Programme([Training("Koszalin", both={"law": 20}, only_before={"law": 2})])
    scores = safe(programme).scores()
    assert (scores["purpose"] == "before").sum() == (scores["purpose"] == "after").sum() == 20


def test_people_get_numbers_that_say_nothing_and_no_room(picture):
    scores = safe(picture).scores()
    assert "room" not in scores
    assert scores["person"].str.fullmatch(r"\d{5}").all()
    assert list(scores["person"]) == sorted(scores["person"])


def test_asked_twice_everything_is_the_same(picture):
    picture.asked.clear()
    picture.ask("Koszalin", [11, 7, 4, 0])
    one, two = safe(picture), safe(picture)
    pd.testing.assert_frame_equal(one.decisions(), two.decisions())
    pd.testing.assert_frame_equal(one.pairs(), two.pairs())


def test_a_later_test_of_a_few_in_each_training_is_told_of_all_trainings_together_without_their_cohort():
    programme = Programme([Training(f"T{number}", both={"law": 21}, later=6) for number in range(4)])
    told = safe(programme)
    later = told.pairs("before", "later")
    assert len(later) == 24
    assert later["cohort"].isna().all()
    assert later["place"].isna().all()
    assert len(told.of(cohort="T1").pairs("before", "later")) == 0
    assert len(told.of(kind="training").pairs("before", "later")) == 24
    assert len(told.pairs()) == 84


def test_a_pool_that_two_blocks_nearly_make_up_is_not_told():
    programme = Programme([Training("T0", both={"law": 14}, later=9), Training("T1", both={"law": 11}, later=9)])
    assert len(safe(programme).pairs("before", "later")) == 0


def test_items_are_told_by_cohort_where_ten_had_each_form_else_of_the_kind():
    small = [Training(f"T{number}", both={"law": 17}) for number in range(3)]
    programme = Programme([*small, Training("Web", both={"law": 40}, kind="e-learning")])
    items = safe(programme).item_answers()
    assert set(items["cohort"].dropna()) == {"Web"}
    assert items[items["cohort"].isna()]["person"].nunique() == 51
    assert safe(programme).of(cohort="T0").item_answers().empty


def test_a_room_that_goes_on_tells_nothing():
    programme = Programme([Training("Koszalin", both={"law": 20})], rooms_ended={"Koszalin/1": False})
    programme.ask("Koszalin", [10, 9, 1, 0])
    told = safe(programme)
    assert told.scores().empty
    assert told.decisions().empty


def test_who_comes_after_a_release_waits_until_they_are_ten():
    first = Programme([Training("Koszalin", both={"law": 20})])
    released = [{"Koszalin/1"}]
    more = Programme([Training("Koszalin", both={"law": 29})])
    for row in more.people:
        row["room"] = "Koszalin/1" if int(row["person"].split("-")[1]) < 20 else "Koszalin/2"
    assert len(safe(first).pairs()) == 20
    told = safe(more, stages=released)
    assert len(told.pairs()) == 20
    assert Hidden("pairs", "Koszalin", None, "waiting") in told.hidden
    assert len(safe(more).pairs()) == 29, "where nothing was released, all are told together"


def test_a_cohort_that_grows_from_nine_to_twelve_is_told_of_twelve():
    programme = Programme([Training("Opole", both={"care": 12})])
    for row in programme.people:
        row["room"] = "Opole/1" if int(row["person"].split("-")[1]) < 9 else "Opole/2"
    assert len(safe(programme, stages=[{"Opole/1"}]).pairs()) == 12


def test_decisions_of_fewer_than_ten_are_not_told_and_others_are_rounded_to_threes():
    programme = Programme([Training("Koszalin"), Training("Opole")])
    programme.ask("Koszalin", [11, 7, 4, 0]).ask("Opole", [5, 4, 0, 0])
    told = safe(programme)
    counts = told.decisions()
    assert set(counts["cohort"]) == {"Koszalin"}
    assert (counts["people"] % 3 == 0).all()
    assert (counts["answered"] == counts["people"].sum()).all()
    assert Hidden("decisions", "Opole", None, "few") in told.hidden


def test_families_of_a_question_and_the_rest_add_up_to_the_whole():
    programme = Programme([Training("Warszawa")])
    programme.ask(
        "Warszawa", [20, 10, 5, 1], families={"law": [12, 3, 1, 0], "care": [6, 4, 1, 0], "ngo": [1, 2, 1, 0]}
    )
    told = safe(programme)
    whole, parts = told.decisions(), told.decisions(family=True)
    assert set(parts["family"]) == {"law"}
    rest = whole["people"].sum() - parts["people"].sum()
    assert rest > 10


def test_all_of_a_group_are_told_as_nearly_all_where_the_question_is_of_experience():
    programme = Programme([Training("Koszalin")]).ask("Koszalin", [24, 0, 0, 0], k=5)
    counts = safe(programme).decisions()
    assert list(counts["nearly"]) == ["all", "none", "none", "none"]
    assert counts["share"].isna().all()
    assert told_share(0.0, 5) == "none"
    assert told_share(0.0, 3) == 0.0
    assert told_share(None, 5) is None


def test_attendance_hides_tests_of_a_few_and_tells_who_was_there(picture):
    rows = safe(picture).attendance().set_index("cohort")
    assert rows.loc["Koszalin", "present"] == 24
    assert pd.isna(rows.loc["Opole", "pairs"])


def test_choosing_makes_no_other_groups(picture):
    told = safe(picture)
    whole = told.pairs()
    for cohort in ("Koszalin", "Warszawa", "Opole"):
        some = told.of(cohort=cohort).pairs()
        assert list(some["person"]) == list(whole["person"][whole["cohort"] == cohort])


def test_a_cohort_that_is_not_there_is_named_with_the_nearest():
    programme = Programme([Training("Koszalin")])
    with pytest.raises(ContentError, match="Koszalin"):
        safe(programme).of(cohort="Koszalim")
