"""A film that an older release kept is read by this one."""

import json

import pytest

from ias_widgets.cases import Source, case_bytes, case_from, check, prove, scene_bundle
from ias_widgets.errors import ContentError

from .made import when


def said(words):
    return {"pl": words, "en": words}


def told(**more):
    return {"happened": said("h"), "why": said("w"), "rule": said("r"), "source": "A book, 2020", "mark": "K", **more}


FIRST = {
    "id": "old", "title": said("Old"), "languages": ["pl", "en"], "review": "draft", "content_note": said("n"),
    "about": said("a"), "start": "one", "variables": {"hot": {"start": False}},
    "scenes": {
        "one": {
            "id": "one", "title": said("One"), "story": said("s"),
            "shots": [
                {"id": "a", "seconds": 10, "seen": said("x"), "lines": [{"text": said("hi"), "speaker": said("Ola")}]},
                {
                    "id": "b", "seconds": 5, "seen": said("y"), "lines": [{"text": said("caption")}],
                    "papers": [{"title": said("p"), "rows": [[said("hours"), "8"]], "total": [said("sum"), "8"]}],
                },
            ],
            "signs": [{
                "id": "late", "name": said("late"), "window": [11, 14], "strength": "weak", "source": "A list",
                "mark": "S",
            }],
            "decoys": [{"id": "cat", "name": said("cat"), "window": [1, 3], "why": said("a cat")}],
            "decision": {
                "prompt": said("?"), "short": said("?"), "agency": "police", "talk": [said("who?")],
                "choices": [
                    {
                        "id": "x", "text": said("x"), "label": said("x"), "to": "two", "effects": {"hot": True},
                        "feedback": told(concerns={"safety": said("safe")}),
                    },
                    {"id": "y", "text": said("y"), "label": said("y"), "to": "two", "feedback": told()},
                    {
                        "id": "z", "text": said("z"), "label": said("z"), "to": "end", "feedback": told(),
                        "when": {"all": {"hot": False}},
                    },
                ],
            },
        },
        "two": {
            "id": "two", "title": said("Two"), "story": said("s"), "to": "end",
            "shots": [{"id": "a", "seconds": 5, "seen": said("z")}],
        },
        "end": {
            "id": "end", "title": said("End"), "story": said("s"),
            "shots": [{"id": "a", "seconds": 5, "seen": said("z")}],
            "ending": {"name": said("End"), "concerns": {"safety": said("safe")}},
        },
    },
}  # fmt: skip
"""A film as release 0.1.0 kept it: without a number of its format."""


@pytest.fixture
def old():
    return case_from(json.dumps(FIRST).encode())


def test_a_film_of_the_first_format_is_a_film_of_today(old):
    one = old.scenes["one"]
    x, y, z = one.decision.choices
    assert [way.scene for way in (*x.to, *y.to, *z.to, *old.scenes["two"].to)] == ["two", "two", "end", "end"]
    assert z.when == when(hot=False)
    assert (x.feedback.concerns["safety"].how, x.feedback.concerns["safety"].words) == ("mixed", said("safe"))
    assert [asked.text for asked in one.decision.talk] == [said("who?")]


def test_people_and_sources_get_keys_and_each_one_but_once(old):
    assert list(old.sources.values()) == [Source(title="A list"), Source(title="A book, 2020")]
    cited = {choice.feedback.sources for choice in old.scenes["one"].decision.choices}
    assert [old.sources[key].title for keys in cited for key in keys] == ["A book, 2020"]
    hi, caption = old.scenes["one"].shots[0].lines[0], old.scenes["one"].shots[1].lines[0]
    assert (old.people[hi.speaker], caption.speaker) == (said("Ola"), "")


def test_a_window_counted_from_the_scene_is_counted_from_its_shot(old):
    one = old.scenes["one"]
    assert [(part.shot, part.window) for part in (*one.signs, *one.decoys)] == [("b", (1, 4)), ("a", (1, 3))]


def test_it_can_be_checked_played_and_kept_anew(old):
    assert prove(old).proven
    assert "window-outside" not in {finding.code for finding in check(old)}
    assert b'"8"' in scene_bundle(old, "one", "pl")
    assert case_from(case_bytes(old)) == old
    assert json.loads(case_bytes(old))["format"] == 3


def test_a_film_of_the_second_format_has_neither_storyboards_nor_clips(old):
    kept = json.loads(case_bytes(old))
    assert case_from(json.dumps({**kept, "format": 2}).encode()) == old
    assert [shot.board for scene in old.scenes.values() for shot in scene.shots] == [None] * 4
    assert {scene.video for scene in old.scenes.values()} == {None}


def test_a_film_of_a_later_format_is_refused():
    with pytest.raises(ContentError):
        case_from(json.dumps({**FIRST, "format": 4}).encode())


@pytest.mark.parametrize(
    "scenes", ["[]", '{"a": 1}', '{"a": {"shots": [], "signs": [{"window": [1, 2], "source": "x"}]}}']
)
def test_what_only_says_to_be_a_film_of_an_older_release_is_refused(scenes):
    with pytest.raises(ContentError, match="the fields of a film"):
        case_from(f'{{"format": 1, "scenes": {scenes}}}'.encode())
