"""What looks like a name, a telephone, a document, an e-mail or an address is pointed out, and ordinary sentences are not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ias_widgets.rooms import pointing_out
from ias_widgets.rooms.pointing_out import hints


def found(words: str) -> list[tuple[str, str]]:
    """What is pointed out, as a browser would cut it."""
    units = words.encode("utf-16-le")
    return [(hint.kind, units[2 * hint.start : 2 * hint.end].decode("utf-16-le")) for hint in hints(words)]


@pytest.mark.parametrize(("words", "name"), [
    ("Wtedy Oksana powiedziała prawdę.", "Oksana"),
    ("Oksana powiedziała prawdę.", "Oksana"),
    ("Rozmawiałam z Katarzyną o umowie.", "Katarzyną"),
    ("To był brygadzista Kwiatek.", "Kwiatek"),
    ("Jan Nowak zabrał paszporty.", "Jan Nowak"),
    ("Pośrednik to pan Wiśniewski z agencji.", "Wiśniewski"),
    ("Zgłosiła to pani Monika Lis.", "Monika Lis"),
    ("wtedy oksana nie przyszła do pracy", "oksana"),
    ("We met Mr Harrison at the gate.", "Harrison"),
    ("I was told by Emily to wait.", "Emily"),
    ("The foreman is called Petrenko.", "Petrenko"),
    ("Моя сусідка Оксана Петренко мовчала.", "Оксана Петренко"),
    ("Це сказав пан Шевченко.", "Шевченко"),
    ("Ми поїхали до Миколи.", "Миколи"),
    ("😀😀 Wtedy Oksana mówi", "Oksana"),
])  # fmt: skip
def test_names_are_pointed_out(words, name) -> None:
    assert ("name", name) in found(words)


@pytest.mark.parametrize(("words", "phone"), [
    ("Dzwoń: 601 234 567", "601 234 567"), ("tel. 22 621 22 22.", "22 621 22 22"), ("+48 601234567", "+48 601234567"),
    ("601-234-567 wieczorem", "601-234-567"), ("тел. 067 123 45 67", "067 123 45 67"),
    ("+380 (67) 123-45-67", "+380 (67) 123-45-67"), ("call +44 20 7946 0958", "+44 20 7946 0958"),
    ("0048 601 234 567", "0048 601 234 567"),
])  # fmt: skip
def test_telephones_are_pointed_out(words, phone) -> None:
    assert ("phone", phone) in found(words)


@pytest.mark.parametrize("words", [
    "Zadzwoń na 112 albo 997.", "KCIK: 22 628 01 20", "+48 22 628 01 20, całą dobę", "Infolinia 800 702 222",
    "гаряча лінія 0 800 505 501", "Potrącili 150 000 000 zł", "w latach 2015–2017, w 21 miejscach, 495 osób",
    "Umowa z 12.03.2026 na 3 490,50 zł", "Dz.U. 2023 poz. 123 i art. 189a § 1",
])  # fmt: skip
def test_help_lines_sums_and_dates_are_no_telephones(words) -> None:
    assert [hint for hint in found(words) if hint[0] == "phone"] == []


@pytest.mark.parametrize(("words", "number"), [
    ("PESEL 44051401359", "44051401359"), ("dowód ABA300000", "ABA300000"), ("dowód aba 300000", "aba 300000"),
    ("paszport ZS 0000177", "ZS 0000177"), ("паспорт МЕ 123456", "МЕ 123456"), ("passport FA123456", "FA123456"),
])  # fmt: skip
def test_documents_are_pointed_out(words, number) -> None:
    assert ("document", number) in found(words)


@pytest.mark.parametrize("words", ["44051401358", "99999999999", "ABA300001", "art 300000", "nr 12345678901"])
def test_a_number_with_a_wrong_checksum_is_no_document(words) -> None:
    assert [hint for hint in found(words) if hint[0] == "document"] == []


@pytest.mark.parametrize(("words", "kind", "what"), [
    ("pisz: jan.kowalski@example.com", "email", "jan.kowalski@example.com"),
    ("mieszkała na ul. Długiej 5 m. 3", "address", "ul. Długiej 5 m. 3"),
    ("przy ulicy Jana Pawła II 12", "address", "ulicy Jana Pawła II 12"),
    ("00-950 w stolicy", "address", "00-950"),
    ("вул. Хрещатик, 22, кв. 5", "address", "вул. Хрещатик, 22, кв. 5"),
    ("at 12 Baker Street, upstairs", "address", "12 Baker Street"),
])  # fmt: skip
def test_mail_and_addresses_are_pointed_out(words, kind, what) -> None:
    assert found(words) == [(kind, what)]


ORDINARY = """
Pracodawca trzymał paszporty w sejfie i mówił, że odda je po sezonie.
Kobieta z Ukrainy mieszkała w hotelu pod Krakowem.
Straż Graniczna w Medyce wezwała Państwową Inspekcję Pracy.
Zadzwoniliśmy do Krajowego Centrum Interwencyjno-Konsultacyjnego.
Prokuratura Rejonowa w Lublinie umorzyła sprawę na podstawie Kodeksu karnego.
Zaufanie. Czas. Osobna rozmowa z tłumaczem, bez pracodawcy!
Nadzieja umiera ostatnia. Róża wiatrów.
PIP i KCIK powinny rozmawiać częściej.
W Polsce, w Niemczech i we Włoszech jest tak samo.
- Najpierw bezpieczeństwo
- Potem papiery
1. Zapytać o umowę 2. Zapytać o dokumenty
Border Guard officers in Poland asked the Labour Inspectorate on Monday.
I think we should ask in English first, and then in Ukrainian.
Mark my words. Will you come? May be.
She said: "Nobody told me".
Жінка з України працювала в Польщі без договору.
Ми зателефонували до поліції та Державної прикордонної служби.
Довіра. Час. Розмова без начальника.
""".strip().splitlines()


@pytest.mark.parametrize("words", ORDINARY)
def test_ordinary_sentences_are_left_alone(words) -> None:
    assert found(words) == []


def test_nothing_is_pointed_out_twice() -> None:
    words = "Jan Nowak, jan.nowak@example.com, ul. Piotra Skargi 5, PESEL 44051401359, tel. 601 234 567"
    assert [kind for kind, _ in found(words)] == ["name", "email", "address", "document", "phone"]


@given(st.text(max_size=280))
def test_any_words_can_be_looked_at_and_places_lie_within_them(words) -> None:
    places = [(hint.start, hint.end) for hint in hints(words)]
    assert places == sorted(places)
    assert all(start < end for start, end in places)
    assert all(end <= after for (_, end), (after, _) in pairwise(places))
    assert not places or places[-1][1] <= len(words.encode("utf-16-le")) // 2


@pytest.fixture
def searched(monkeypatch):
    """The words that were really searched."""
    searched, search = [], pointing_out._hints
    monkeypatch.setattr(pointing_out, "_known", {})
    monkeypatch.setattr(pointing_out, "_hints", lambda words: [searched.append(words), search(words)][1])
    return searched


def test_the_same_words_are_searched_once(searched):
    first = hints("Wtedy Oksana powiedziała prawdę.")
    first.clear()
    assert [hint.kind for hint in hints("Wtedy Oksana powiedziała prawdę.")] == ["name"]
    assert len(searched) == 1


def test_no_words_are_kept_and_no_more_than_so_many_are_known(searched, monkeypatch):
    monkeypatch.setattr(pointing_out, "MOST_KNOWN", 5)
    for number in range(12):
        hints(f"Wtedy Oksana {number}")
        assert len(pointing_out._known) <= 5
    assert "Oksana" not in repr(pointing_out._known)
    assert len(searched) == 12
