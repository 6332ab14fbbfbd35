import json

import pytest
from hypothesis import given

from ias_widgets.cases import Files, bundle_hash, case_bytes, case_from, case_hash, read_film, scene_bundle
from ias_widgets.errors import ContentError

from .made import SECRET, films, values

PUBLIC = {
    "light", "camera", "layers", "depth", "enter", "leave", "from", "to", "drift", "part", "x", "y", "scale", "flip",
    "opacity", "tint", "sh", "rim", "coat",
    "film", "scene", "language", "title", "content_note", "seconds", "picture", "picture_alt", "shots", "ending",
    "id", "seen", "lines", "papers", "speaker", "text", "at", "kind", "rows", "total", "name", "concerns", "safety", "rights", "evidence",
    "kit", "parts", "video", "board", "place", "turn", "look",
}  # fmt: skip


def keys(value) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*(keys(part) for part in value.values()))
    return set().union(*(keys(part) for part in value)) if isinstance(value, list) else set()


def test_a_bundle_shows_what_is_watched_in_one_language(folder):
    case = read_film(folder.path)
    face = json.loads(scene_bundle(case, "kitchen", "en", Files(pictures={"kettle": "f00d"})))
    assert {key: value for key, value in face.items() if key != "shots"} == {
        "film": "tea", "scene": "kitchen", "language": "en", "title": "en kitchen", "content_note": "en note",
        "seconds": 20, "picture": "f00d", "picture_alt": "en kettle", "ending": None,
        "kit": None, "parts": {}, "video": None,
    }  # fmt: skip
    [shot] = face["shots"]
    assert shot.pop("board")["camera"] == [[0, 0, 1600], [200, 100, 1200]]
    assert face["shots"] == [
        {
            "id": "door",
            "seconds": 20,
            "seen": "en door",
            "lines": [
                {"speaker": "Ola", "text": "en hello", "at": 0},
                {"speaker": "", "text": "en hum", "at": 6.9},
                {"speaker": "Ola", "text": "en it is late", "at": 12},
            ],
            "papers": [
                {
                    "id": "bill",
                    "kind": "phone",
                    "at": 3,
                    "title": "en bill",
                    "rows": [["en sugar", "4,00"]],
                    "total": ["en total", "4,00"],
                    "place": [900, 110, 360],
                    "turn": -3,
                    "look": "photo",
                }
            ],
        }
    ]


def test_an_ending_says_what_became_of_the_person(folder):
    face = json.loads(scene_bundle(read_film(folder.path), "home", "pl"))
    assert face["ending"] == {"name": "pl asleep", "concerns": {"safety": "pl safe"}}
    assert (face["content_note"], face["picture"]) == (None, None)


def test_a_language_the_film_lacks_falls_back_to_english(folder):
    face = json.loads(scene_bundle(read_film(folder.path), "yard", "uk"))
    assert (face["language"], face["title"]) == ("uk", "en yard")


def test_an_unknown_scene_is_refused(folder):
    with pytest.raises(ContentError, match='did you mean "yard"'):
        scene_bundle(read_film(folder.path), "yrad", "pl")


def test_a_shot_is_in_the_bundle_of_those_walks_only_that_show_it(folder):
    case = read_film(folder.path)

    def shown(variables):
        return [shot["id"] for shot in json.loads(scene_bundle(case, "table", "en", variables=variables))["shots"]]

    assert shown(None) == shown({"hot": False, "leaf": "none"}) == ["cup"]
    assert shown({"hot": True, "leaf": "green"}) == ["cup", "steam"]


@given(films(wild=True), values)
def test_no_bundle_holds_a_secret_whatever_was_chosen(case, variables):
    for id_ in case.scenes:
        for language in (*case.languages, "uk"):
            bundle = scene_bundle(case, id_, language, variables=variables)
            face = json.loads(bundle)
            assert SECRET not in bundle.decode()
            assert keys(face) <= PUBLIC
            others = set(case.scenes) - {id_}
            assert not any(f'"{other}"' in bundle.decode() for other in others)


@given(films(wild=True))
def test_the_same_film_gives_the_same_bytes_and_is_read_back(case):
    data = case_bytes(case)
    again = case_from(data)
    assert again == case
    assert case_bytes(again) == data
    assert case_hash(again) == case_hash(case) == bundle_hash(data)
    start = case.start
    assert scene_bundle(again, start, "pl") == scene_bundle(case, start, "pl")


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"id": "x"}', b'{"id": 4}'])
def test_bytes_that_are_no_film_are_refused(data):
    with pytest.raises(ContentError, match="the fields of a film"):
        case_from(data)


def test_a_field_nobody_knows_is_refused(folder):
    data = json.loads(case_bytes(read_film(folder.path)))
    with pytest.raises(ContentError, match="unknown field"):
        case_from(json.dumps({**data, "extra": 1}).encode())
