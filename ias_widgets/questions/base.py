"""What every kind of question has in common."""

from __future__ import annotations

import pkgutil
from collections.abc import Sized
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path  # noqa: TC003  msgspec reads the types of a class
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, NamedTuple, TypeVar

import msgspec

from ias_widgets.errors import ContentError, Refused, did_you_mean
from ias_widgets.questions.choosing import Chosen
from ias_widgets.questions.measures import Telling, telling_of_counts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from random import Random
    from typing import Self

__all__ = [
    "Choice", "Picture", "Question", "Text", "choices_of", "face_of_choices", "kind", "kinds", "question_data", "question_from",
    "question_of", "refuse_answer", "say", "text_of",
]  # fmt: skip

Text = dict[str, str]
"""A text in several languages: language code to words."""

DECISION_K = 3
"""Smallest group shown for decisions in a film and questions of procedure."""
SENSITIVE_K = 5
"""Smallest group shown for experience, tests, feedback and free text."""


LOYAL = 0.7
"""Share of simulated people who answer as their family leans."""


def text_of(said: str | Mapping[str, str], language: str) -> Text:
    """Return a text in several languages, where a bare string is in ``language``.

    >>> text_of("Tak", "pl")
    {'pl': 'Tak'}
    """
    return {language: said} if isinstance(said, str) else dict(said)


def say(text: Mapping[str, str], language: str) -> str:
    """Return the words in ``language``, else in English, else in the first language there is.

    >>> say({"pl": "Tak", "en": "Yes"}, "uk")
    'Yes'
    """
    for wanted in (language, "en"):
        if wanted in text:
            return text[wanted]
    return next(iter(text.values()), "")


class Picture(NamedTuple):
    """What a picture is called, in the end by its content hash, and how large it is: width and height, None where unknown."""

    name: str
    size: tuple[int, int] | None = None


class Choice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that may be chosen.

    Attributes
    ----------
    id
        Short and stable: records and hands name it.
    text
        The words on the tablet (at most 90 characters).
    label
        A short form for bars on the big screen (at most 32 characters); defaults to the text.
    """

    id: str
    text: Text
    label: Text = {}


def choices_of(said: Iterable[str | Mapping[str, str] | Choice], language: str) -> tuple[Choice, ...]:
    """Return choices with the ids ``a``, ``b``, ``c`` … from their words; one that is a `Choice` stays as it is.

    >>> [choice.id for choice in choices_of(["Police", "KCIK"], "en")]
    ['a', 'b']
    """
    return tuple(
        one if isinstance(one, Choice) else Choice(id=chr(ord("a") + place), text=text_of(one, language))
        for place, one in enumerate(said)
    )


def face_of_choices(choices: Iterable[Choice], language: str) -> list[dict[str, str]]:
    """Return the public form of choices: id, letter, text and label in one language."""
    return [
        {
            "id": choice.id,
            "letter": chr(ord("A") + number),
            "text": say(choice.text, language),
            "label": say(choice.label or choice.text, language),
        }
        for number, choice in enumerate(choices)
    ]


class Question(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something asked of everybody. Subclass it for a kind.

    Attributes
    ----------
    prompt
        The question, in each language of the room.
    short
        The prompt in a few words, for the result's heading; defaults to the prompt.
    k
        Smallest group whose answers are shown: 3 for decisions and procedure, 5 for
        experience, tests and feedback; never less than 3.
    notes
        For the facilitator alone, in each language.
    """

    kind_name: ClassVar[str] = ""
    splits: ClassVar[bool] = True
    """Whether a result may be broken down by family."""
    writes: ClassVar[bool] = False
    """Whether an answer is words: they are moderated, can be taken back, and never lie in the log."""
    about: ClassVar[str] = ""
    """The field of choices that `of` makes of its ``things``; empty where the kind has none."""
    chosen: ClassVar[Chosen] = Chosen()
    """What of the rows that `record` gives somebody chose."""
    view: ClassVar[Path | None] = None
    """Of a kind from outside the package: the ES module with its views, whose default export makes a `Kind`."""

    prompt: Text
    short: Text = {}
    k: Annotated[int, msgspec.Meta(ge=DECISION_K, le=100)] = DECISION_K
    notes: Text = {}

    @classmethod
    def of(cls, prompt: str | Text, things: Iterable[Any] = (), *, language: str = "en", **fields: Any) -> Self:
        """Make a question in one line.

        Parameters
        ----------
        prompt
            The question, in ``language`` or in several.
        things
            What the kind is about, such as its choices: texts, or ready-made values.
        language
            Of all texts that are bare strings.
        **fields
            Further fields of the kind.

        Raises
        ------
        ContentError
            Where a field is unknown or does not fit.

        Examples
        --------
        >>> from ias_widgets.questions.single import SingleChoice
        >>> SingleChoice.of("Whom do you call first?", ["Police", "KCIK"], k=5).choice_ids()
        ('a', 'b')
        """
        about = choices_of(things, language)
        if about and not cls.about:
            raise ContentError(
                cls.kind_name, "a question about nothing but its prompt", f"{len(about)} things beside it"
            )
        return cls.made(prompt, language, {**({cls.about: about} if about else {}), **fields})

    @classmethod
    def made(cls, prompt: str | Text, language: str, fields: Mapping[str, Any]) -> Self:
        """Return a question of these fields; one that is a `Text` may be a bare string in ``language``."""
        known = {field.name: field for field in msgspec.structs.fields(cls)}
        for name in fields:
            if name not in known:
                raise ContentError(f"{cls.kind_name}.{name}", "a field of this kind", name, did_you_mean(name, known))
        texts = {name: text_of(value, language) for name, value in fields.items() if known[name].type == Text}
        try:
            return msgspec.convert(msgspec.to_builtins({"prompt": text_of(prompt, language), **fields, **texts}), cls)
        except msgspec.ValidationError as error:
            raise ContentError(cls.kind_name, f"the fields of a {cls.kind_name} question", str(error)) from error

    def schema(self) -> dict[str, Any]:
        """Return what an answer looks like, as a JSON Schema: whatever `check` takes is of this form."""
        raise NotImplementedError(type(self).__name__)

    def check(self, value: object, where: str) -> Any:
        """Return ``value`` as an answer of this question, or raise `Refused` (``bad-answer``).

        An answer is plain JSON data in one form only, so that two are the same if they are equal, also
        after the one was read back from the store.
        """
        raise NotImplementedError(type(self).__name__)

    def tally(self, answers: Iterable[Any], hands: Mapping[str, int] | None = None) -> dict[str, Any]:
        """Return how the answers add up; ``hands`` are counts by choice of people without a device."""
        raise NotImplementedError(type(self).__name__)

    def face(self, language: str) -> dict[str, Any]:
        """Return what a tablet or screen shows of this question: public, in one language."""
        raise NotImplementedError(type(self).__name__)

    def choice_ids(self) -> tuple[str, ...]:
        """Return the ids hands can be counted for and branches taken by; empty where there are none."""
        return ()

    def pictures(self) -> tuple[str, ...]:
        """Return what pictures it shows, by their names: a room pins them, and then names each by its content hash."""
        return ()

    def with_pictures(self, found: Mapping[str, Picture]) -> Question:  # noqa: ARG002
        """Return the question with other names for its pictures."""
        return self

    def same(self, one: Any, other: Any) -> bool:
        """Whether two answers of a person say the same: who gave another in the second round has changed."""
        return bool(one == other)

    def key(self, language: str) -> dict[str, Any] | None:  # noqa: ARG002
        """Return what the reveal tells beside the answers, such as the true value: nobody sees it before. None: nothing."""
        return None

    def told(self, tally: Mapping[str, Any], language: str) -> list[str]:
        """Return a tally in words, a line each: for screen readers, the console, the summary, and where there is no picture."""
        counts = tally.get("counts", {})
        return [
            f"{one['letter']} · {one['label']}: {counts[one['id']]}"
            for one in self.legend(language)
            if one["id"] in counts
        ]

    def counted(self, tally: Mapping[str, Any], language: str) -> list[dict[str, Any]]:
        """Return a tally as rows of a frame: ``choice``, ``label`` and ``count`` (people); ``points`` where things got any.

        By default a row for each of its ``counts``. A kind whose tally has none names here what of it can be counted.
        """
        labels = {one["id"]: one["label"] for one in self.legend(language)}
        return [
            {"choice": id_, "label": labels.get(id_, id_), "count": count}
            for id_, count in tally.get("counts", {}).items()
        ]

    def across(self, split: Mapping[str, Mapping[str, Any]], language: str) -> dict[str, Any] | None:  # noqa: ARG002
        """Return what the tallies of families say together, computed from nothing but them. None: nothing.

        Parameters
        ----------
        split
            Family to its tally: those that may be shown.
        language
            Of the sentences in it; ``said``, a list of them, is shown where there is one.
        """
        return None

    def telling(self, tally: Mapping[str, Any], people: int, language: str) -> Telling:
        """Return what a tally of so many people says of how they answered: what the prompts for a talk are chosen by.

        By default from its ``counts``; a kind whose things have an order, or that has a key, says more here.
        """
        labels = {one["id"]: f"{one['letter']} · {one['label']}" for one in self.legend(language)}
        return telling_of_counts(tally.get("counts", {}), people, labels)

    def unmet(self, across: Mapping[str, Any], language: str) -> list[tuple[float, str]]:  # noqa: ARG002
        """Return sentences on what families expect of each other and do not find, of what `across` says; strongest first, 0 to 1."""
        return []

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> Any:
        """Return an answer as a simulated participant gives it, who sees no more than the question's `face`.

        ``leaning`` draws the same for all of one family.
        """
        raise NotImplementedError(cls.__name__)

    def record(self, answer: Any) -> list[dict[str, Any]]:  # noqa: ARG002
        """Return an answer as rows of a room's record: ``{"choice": id}`` or ``{"number": x}`` for each thing marked.

        Nothing leaves a room that its kind does not name here: by default the record says no more
        than that somebody answered. Words that people wrote are never part of it.
        """
        return []

    def hand(self, choice: str) -> Any:
        """Return the answer that a hand raised for a choice stands for."""
        return choice

    def legend(self, language: str) -> list[dict[str, str]]:
        """Return what the ids of choices mean: id, letter, text and label in one language."""
        shown: list[dict[str, str]] = self.face(language).get("choices", [])
        return shown

    def raised(self, hands: Mapping[str, int]) -> int:
        """Return how many people raised these hands: everybody raises one."""
        return sum(hands.values())


Q = TypeVar("Q", bound=type[Question])

_KINDS: dict[str, type[Question]] = {}


def kind(name: str) -> Callable[[Q], Q]:
    """Register a class as the kind ``name``."""

    def register(cls: Q) -> Q:
        cls.kind_name = name
        _KINDS[name] = cls
        return cls

    return register


@cache
def _load() -> None:
    package = import_module("ias_widgets.questions")
    for module in pkgutil.iter_modules(package.__path__):
        import_module(f"ias_widgets.questions.{module.name}")
    for entry in entry_points(group="ias_widgets.questions"):
        entry.load()


def kinds() -> Mapping[str, type[Question]]:
    """Return every kind of question by its name."""
    _load()
    return _KINDS


def question_from(data: Mapping[str, Any], where: str = "question") -> Question:
    """Read a question from plain data whose ``kind`` names it.

    Raises
    ------
    ContentError
        Where the kind is unknown or a field is missing, unknown or of another type.
    """
    known = kinds()
    name = data.get("kind")
    if not isinstance(name, str) or name not in known:
        raise ContentError(f"{where}.kind", "a kind of question", f"{name!r}", did_you_mean(str(name), known))
    fields = {key: value for key, value in data.items() if key != "kind"}
    try:
        return msgspec.convert(fields, known[name])
    except msgspec.ValidationError as error:
        raise ContentError(where, f"the fields of a {name} question", str(error)) from error


def question_of(
    kind: str | Question, prompt: str | Text = "", things: Iterable[Any] = (), *, language: str = "en", **fields: Any
) -> Question:
    """Return a question of a kind, made in one line (`Question.of`), or the question itself where it is one.

    Raises
    ------
    ContentError
        Where there is no such kind, where a field does not fit, or where more is said of a question that is made.

    Examples
    --------
    >>> question_of("several", "What did you see?", ["Fear", "No papers"]).choice_ids()
    ('a', 'b')
    """
    if isinstance(kind, Question):
        if prompt or things or fields:
            raise ContentError(kind.kind_name, "a question that is made, or the name of its kind", "more beside it")
        return kind
    known = kinds()
    if kind not in known:
        raise ContentError("kind", "a kind of question", repr(kind), did_you_mean(kind, known))
    if not prompt:
        raise ContentError(f"{kind}.prompt", "what is asked", "nothing", "write the question")
    return known[kind].of(prompt, things, language=language, **fields)


def question_data(question: Question) -> dict[str, Any]:
    """Return plain JSON data that `question_from` reads back."""
    return {"kind": question.kind_name, **msgspec.json.decode(msgspec.json.encode(question))}


def refuse_answer(where: str, expected: str, found: object) -> Refused:
    """Return the refusal of an answer that does not fit its question.

    Refusals are kept, and what people typed is not to be: words are told by their length only.
    """
    if isinstance(found, str):
        told = f"words ({len(found)} characters)"
    elif isinstance(found, bool | int | float | None):
        told = repr(found)[:80]
    else:
        told = f"{type(found).__name__} of {len(found)}" if isinstance(found, Sized) else type(found).__name__
    return Refused("bad-answer", where, expected, told, "choose again on the tablet")
