"""Free text: words are checked, the released ones are told, and their cloud counts people and folds forms together."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import validate

from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions.folding import cloud_of, language_of, stem
from ias_widgets.questions.words import FreeText

HELPED = FreeText.of("What helped?")
MARK = "mark-of-mine"

FAMILIES = {
    "pl": """
        praca pracy pracę pracą prac pracom pracach pracami
        pracownik pracownika pracownikowi pracownikiem pracowniku pracownicy pracowników pracownikom pracownikami
        dokument dokumentu dokumentem dokumencie dokumenty dokumentów dokumentom dokumentami dokumentach
        paszport paszportu paszportem paszporcie paszporty paszportów paszportami
        strach strachu strachem strachowi
        współpraca współpracy współpracę współpracą
        policja policji policję policją
        granica granicy granicę granicą granice granic granicach
        pieniądze pieniędzy pieniędzmi pieniądzach
        dziecko dziecka dziecku dzieckiem dzieci dzieciom dziećmi dzieciach
        kobieta kobiety kobiecie kobietę kobietą kobiet kobietom kobietami kobietach
        ofiara ofiary ofierze ofiarę ofiarą ofiar ofiarom ofiarami
        zaufanie zaufania zaufaniu zaufaniem
        pomoc pomocy pomocą
        tłumacz tłumacza tłumaczowi tłumaczem tłumacze tłumaczy tłumaczom
        umowa umowy umowie umowę umową umów umowom umowach
        dług długu długiem długi długów długami
        mieszkanie mieszkania mieszkaniu mieszkaniem mieszkań mieszkaniach
        przemoc przemocy przemocą
        zagrożenie zagrożenia zagrożeniu zagrożeniem zagrożeń
        legalny legalna legalne legalnego legalnej legalnych legalnym
        szkolenie szkolenia szkoleniu szkoleniem szkoleń szkoleniach
        informacja informacji informację informacją informacje informacjach
        rozmowa rozmowy rozmowie rozmowę rozmową rozmów rozmowach
        telefon telefonu telefonem telefonie telefony telefonów""",
    "en": """
        work works working worked
        worker workers
        document documents documented
        passport passports
        threat threats
        cooperation cooperate cooperating
        border borders
        child children
        woman women
        victim victims
        trust trusted trusting
        help helps helping helped
        interpreter interpreters
        contract contracts
        debt debts
        family families
        agency agencies
        training trainings trained
        employer employers
        question questions questioned
        meeting meetings""",
    "uk": """
        праця праці працю працею праць працям працями працях
        працівник працівника працівникові працівником працівники працівників працівникам працівниками
        документ документа документу документом документи документів документам документами документах
        паспорт паспорта паспортом паспорти паспортів паспортами
        страх страху страхом страхи страхів
        співпраця співпраці співпрацю співпрацею
        поліція поліції поліцію поліцією поліцій
        кордон кордону кордоном кордоні кордони кордонів
        гроші грошей грошам грошима грошах
        дитина дитини дитині дитину дитиною діти дітей дітям дітьми
        жінка жінки жінці жінку жінкою жінок жінкам жінками жінках
        жертва жертви жертві жертву жертвою жертв жертвам жертвами
        довіра довіри довірі довіру довірою
        допомога допомоги допомозі допомогу допомогою
        перекладач перекладача перекладачем перекладачі перекладачів перекладачам
        договір договору договором договорі договори договорів договорами
        борг боргу боргом борги боргів боргами
        житло житла житлу житлом житлі
        насильство насильства насильству насильством насильстві
        загроза загрози загрозі загрозу загрозою загроз загрозами
        законний законна законне законного законної законних законним законну
        навчання навчанню навчанням навчанні навчань
        інформація інформації інформацію інформацією
        роботодавець роботодавця роботодавцю роботодавцем роботодавці роботодавців
        розмова розмови розмові розмову розмовою розмов розмовами
        телефон телефону телефоном телефоні телефони телефонів""",
}
FORMS = [(language, line.split()) for language, lines in FAMILIES.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("language", "forms"), FORMS, ids=[forms[0] for _, forms in FORMS])
def test_the_forms_of_a_word_fold_into_one(language, forms) -> None:
    assert len({stem(form, language) for form in forms}) == 1


@pytest.mark.parametrize("language", FAMILIES)
def test_different_words_stay_apart(language) -> None:
    stems = [{stem(form, language) for form in forms} for spoken, forms in FORMS if spoken == language]
    assert not [one & other for one, other in combinations(stems, 2) if one & other]


@pytest.mark.parametrize("value", ["", "  ", "x" * 281, 5, None, True, ["word"], {"writing": "a", "length": 3}])
def test_an_answer_is_words_and_not_too_many_of_them(value) -> None:
    with pytest.raises(Refused, match="at most 280"):
        HELPED.check(value, "value")


def test_a_refusal_quotes_no_words() -> None:
    with pytest.raises(Refused) as told:
        HELPED.check(MARK * 100, "value")
    assert MARK not in str(told.value)


@given(st.text(min_size=1, max_size=280).filter(lambda words: words.strip()))
def test_any_words_are_an_answer_of_the_schema(words) -> None:
    taken = HELPED.check(words, "value")
    validate(taken, HELPED.schema())
    assert HELPED.check(taken, "value") == taken


def test_groups_smaller_than_five_are_never_shown() -> None:
    assert HELPED.k == 5
    with pytest.raises(ContentError):
        FreeText.of("What helped?", k=3)


def test_a_result_is_not_broken_down_and_leaves_nothing_in_the_record() -> None:
    assert not HELPED.splits
    assert HELPED.record({"writing": "a", "length": 3}) == []


def test_what_was_not_released_is_counted_and_not_told() -> None:
    told = HELPED.tally(["One", None, "Two", None, None])
    assert (told["texts"], told["unread"]) == (["One", "Two"], 3)
    assert HELPED.told(told, "en") == ["One", "Two"]


def test_a_cloud_counts_people_and_not_how_often_one_says_it() -> None:
    texts = ["Zaufanie, zaufanie, zaufaniu!", "bez zaufania", "Zaufanie", "telefon telefon telefon"]
    assert cloud_of(texts) == [("zaufanie", 3)]


def test_the_commonest_form_is_shown_and_an_abbreviation_in_capitals() -> None:
    assert cloud_of(["dokumenty", "Dokumenty", "dokumentów"]) == [("dokumenty", 3)]
    assert cloud_of(["Zadzwonić do KCIK", "KCIK"]) == [("KCIK", 2)]


def test_small_words_carry_no_meaning() -> None:
    assert cloud_of(["nie wiem, czy to było to", "to nie było to"]) == []
    assert cloud_of(["what was it that they had", "it was what they had"]) == []
    assert cloud_of(["що це було", "це було що"]) == []


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert cloud_of(["współpraca", "wspo\u0301łpracy"])[0][1] == 2


def test_a_text_is_read_in_its_own_language() -> None:
    assert [language_of(text) for text in ("Хто тримав паспорти", "who was it", "kto to był", "zażądać")] == [
        "uk", "en", "pl", "pl",
    ]  # fmt: skip


@given(st.lists(st.text(max_size=30), max_size=8))
def test_a_cloud_never_fails_never_counts_more_than_all_and_forgets_the_order(texts) -> None:
    cloud = cloud_of(texts)
    assert all(2 <= people <= len(texts) for _, people in cloud)
    assert cloud == cloud_of(list(reversed(texts)))
