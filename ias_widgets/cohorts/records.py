"""Records of rooms, as frames."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.engines import Engine, Pandas
from ias_widgets.cohorts.programme.model import Programme
from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.rooms.record import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Self

    import narwhals as nw
    import pandas as pd

__all__ = ["COHORT_COLUMNS", "Records", "each", "with_cohorts"]

COHORT_COLUMNS = ("cohort", "kind", "title", "place", "date", "audience", "family", "synthetic")
OF_PEOPLE = ("participants", "marks", "sheets")
"""Tables whose rows are of people, with their family; answers stay whole, as frames tell which may be told of a family."""
SMALL = ("rooms", "cohorts")
"""Tables that are pandas frames, whatever the engine."""
OF_FILM = ("questions", "decisions", "steps", "signs", "marks")
OF_QUESTIONS = ("choices", "rounds", "answers", "decisions")


@dataclass(frozen=True, repr=False, eq=False)
class Records:
    """The tables of one or several records, with the columns of `ias_widgets.rooms.record.TABLES`, and their cohorts.

    With the engine ``pandas`` each table is a pandas frame; with ``duckdb`` each but ``rooms`` and ``cohorts`` is a
    relation over the files, of which nothing is read before it is asked for. `lazy` and `frame` do with both.

    Each row names its ``room``. Titles, questions and labels are in the language of their record. In ``rooms`` the
    column ``cohort`` is the key of ``cohorts``.

    Attributes
    ----------
    cohorts
        ``cohort``, ``kind`` (training, workshop, e-learning, other), ``title``, ``place``, ``date`` (of its first
        day), ``audience``, ``family`` (that most belong to), ``synthetic``: as ``programme.yaml`` says it, or made of what
        was said of the rooms.
    programme
        What the cohorts belong to.
    engine
        What the tables are kept in.
    families_seen
        Families in the order in which they stand in the records: the same however they are filtered.
    of_family
        The family that people are narrowed to by ``of(family=…)``.
    """

    rooms: pd.DataFrame
    agencies: pd.DataFrame
    families: pd.DataFrame
    participants: pd.DataFrame
    questions: pd.DataFrame
    choices: pd.DataFrame
    rounds: pd.DataFrame
    answers: pd.DataFrame
    decisions: pd.DataFrame
    steps: pd.DataFrame
    signs: pd.DataFrame
    marks: pd.DataFrame
    notes: pd.DataFrame
    tests: pd.DataFrame
    items: pd.DataFrame
    sheets: pd.DataFrame
    cohorts: pd.DataFrame = None  # type: ignore[assignment]
    programme: Programme = field(default_factory=Programme)
    engine: Engine = field(default_factory=Pandas)
    families_seen: tuple[str, ...] = ()
    of_family: str | None = None
    _once: dict[str, nw.LazyFrame[Any]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        if self.cohorts is None:
            rooms, cohorts = with_cohorts(self.rooms, ())
            self._set(rooms=rooms, cohorts=cohorts)
        if not self.families_seen:
            self._set(families_seen=tuple(dict.fromkeys(self.frame("families")["family"])))

    def _set(self, **values: Any) -> None:
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def lazy(self, table: str) -> nw.LazyFrame[Any]:
        """Return a table as narwhals' lazy frame, whatever the engine."""
        held = getattr(self, table)
        return self.engine.lazy(self.engine.taken(held) if table in SMALL else held)

    def frame(self, table: str) -> pd.DataFrame:
        """Return a table as a pandas frame, whatever the engine."""
        held: pd.DataFrame = getattr(self, table)
        return held if table in SMALL else self.engine.frame(held)

    def once(self, name: str, ask: Callable[[Records], nw.LazyFrame[Any]]) -> nw.LazyFrame[Any]:
        """Return what several frames begin with, worked out when the first of them asks."""
        if name not in self._once:
            self._once[name] = self.engine.kept(ask(self))
        return self._once[name]

    def of(
        self,
        *,
        room: str | Iterable[str] | None = None,
        cohort: str | Iterable[str] | None = None,
        kind: str | Iterable[str] | None = None,
        place: str | Iterable[str] | None = None,
        film: str | None = None,
        family: str | None = None,
    ) -> Self:
        """Return the records of some rooms, or a part of them.

        Parameters
        ----------
        room, cohort, kind, place
            Those rooms, cohorts (by id or title), kinds of cohort, places. Several of one parameter are added up, of
            different ones each narrows what the others left.
        film
            The rooms that played it; of questions, steps, signs and taps only those of the film.
        family
            Participants, taps and tests of that family only; decisions and splits count it alone. Rooms, and how many
            were there, stay whole.

        Raises
        ------
        ContentError
            Where one of them is not among these records.
        """
        cohorts, rooms = self.cohorts, self.rooms
        for column, wanted in (("kind", kind), ("place", place)):
            if wanted is not None:
                cohorts = cohorts[cohorts[column].isin(_named(column, wanted, cohorts[column]))]
        if cohort is not None:
            titles = dict(zip(cohorts["title"], cohorts["cohort"], strict=True))
            named = [cohort] if isinstance(cohort, str) else list(cohort)
            ids = [one if one in set(cohorts["cohort"]) else titles.get(one, one) for one in named]
            cohorts = cohorts[cohorts["cohort"].isin(_named("cohort", ids, cohorts["cohort"]))]
        kept = rooms[rooms["cohort"].isin(cohorts["cohort"])]
        if room is not None:
            kept = kept[kept["room"].isin(_named("room", room, rooms["room"]))]
        if film is not None:
            kept = kept[kept["room"].isin(self._rooms_of(film))]
        tables: dict[str, Any] = {}
        if len(kept) < len(rooms):
            ids = kept["room"].tolist()
            tables = {name: self.engine.within(getattr(self, name), "room", ids) for name in TABLES if name != "rooms"}
            tables["rooms"] = kept.reset_index(drop=True)
        left = cohorts[cohorts["cohort"].isin(kept["cohort"])].reset_index(drop=True)
        narrowed = replace(self, **tables, cohorts=left)
        narrowed = narrowed if film is None else narrowed._of_film(film)  # noqa: SLF001  its own kind
        return narrowed if family is None else narrowed._of_family(family)  # noqa: SLF001

    def _rooms_of(self, film: str) -> list[str]:
        import narwhals as nw  # noqa: PLC0415

        played = self.lazy("steps").filter(~nw.col("film").is_null()).select("room", "film").unique()
        found = self.engine.collected(played.sort("room", "film"))
        return found.loc[found["film"].isin(_named("film", film, found["film"])), "room"].tolist()

    def _of_film(self, film: str) -> Self:
        tables = {name: self.engine.within(getattr(self, name), "film", [film]) for name in OF_FILM}
        asked = self.engine.lazy(tables["questions"]).select("room", "question")
        tables |= {
            name: self.engine.native(
                self.engine.lazy(tables.get(name, getattr(self, name))).join(asked, on=["room", "question"], how="semi")
            )
            for name in OF_QUESTIONS
        }
        return replace(self, **tables)

    def _of_family(self, family: str) -> Self:
        _named("family", family, self.families_seen)
        tables = {name: self.engine.within(getattr(self, name), "family", [family]) for name in OF_PEOPLE}
        return replace(self, **tables, of_family=family)

    def __len__(self) -> int:
        return len(self.rooms)

    def __repr__(self) -> str:
        cohorts = ", ".join(self.cohorts["title"]) or "no cohort"
        people = int(self.rooms["participants"].sum())
        return f"<Records of {len(self)} rooms · {people} participants · {cohorts}>"


def with_cohorts(rooms: pd.DataFrame, programmes: Iterable[Programme]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the table of rooms, each with the id of its cohort, and the table of cohorts.

    Parameters
    ----------
    rooms
        As their records tell them.
    programmes
        What names cohorts; cohorts of the other rooms are made from their occasions.
    """
    import pandas as pd  # noqa: PLC0415

    from ias_widgets.cohorts.programme.making import made_cohorts  # noqa: PLC0415

    told = rooms.astype(object).where(rooms.notna(), None)
    here = set(told["room"])
    known = [(cohort, one.synthetic) for one in programmes for cohort in one.cohorts if here & set(cohort.rooms)]
    named = {room for cohort, _ in known for room in cohort.rooms}
    rest = told[~told["room"].isin(named)]
    known += [(cohort, False) for cohort in made_cohorts(_rows(rest))]
    of = {room: cohort.id for cohort, _ in known for room in cohort.rooms}
    invented = set(told.loc[told["synthetic"] == True, "room"]) if "synthetic" in told else set()  # noqa: E712  not NA
    rows = [
        (
            *(getattr(cohort, column) for column in ("id", *COHORT_COLUMNS[1:-1])),
            said or not invented.isdisjoint(cohort.rooms),
        )
        for cohort, said in known
    ]
    cohorts = pd.DataFrame(rows, columns=list(COHORT_COLUMNS))
    cohorts = cohorts.astype(dict.fromkeys(COHORT_COLUMNS[:-1], "string") | {"synthetic": "boolean"})
    return rooms.assign(cohort=rooms["room"].map(of).astype("string")), cohorts


def _rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in frame.to_dict("records")]


def _named(what: str, wanted: str | Iterable[str], known: Iterable[Any]) -> list[str]:
    named = [wanted] if isinstance(wanted, str) else list(wanted)
    there = list(dict.fromkeys(str(value) for value in known if isinstance(value, str) and value))
    for name in named:
        if name not in there:
            raise ContentError(what, f"one of {', '.join(there)}", name, did_you_mean(name, there))
    return named


def each(frame: pd.DataFrame) -> Iterator[Any]:
    """Go through a frame's rows, each with its columns as attributes."""
    return iter(frame.itertuples(index=False))
