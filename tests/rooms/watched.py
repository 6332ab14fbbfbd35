"""A scene to be watched closely: papers, signs that overlap, a decoy, a shot that only some walks show."""

from ias_widgets.cases import Case, Paper, Row, Scene, Shot, Sign, Source, Way
from ias_widgets.cases.model import Condition, Decoy, Variable
from ias_widgets.rooms import FilmStep
from ias_widgets.rooms.commands import GoTo, MarkSign, NameMark, UndoMark
from tests.rooms.made import LANGUAGES, Evening, decision, ending, said, scene, small_agenda, way

BEGAN = 1_000.0
NAMED = "documents_confiscated"


def sign(id_: str, shot: str, window: tuple[float, float], indicator: str = "", strength: str = "strong") -> Sign:
    return Sign(
        id=id_, name=said(id_), shot=shot, window=window, strength=strength, sources=("book",), mark="S",
        indicator=indicator,
    )  # fmt: skip


def night() -> Case:
    """A gate of 30 s and a yard that shows ten seconds more to those who knocked."""
    papers = (Paper(id="list", title=said("A list"), rows=(Row(id="one", label=said("Name"), value="7"),)),)
    gate = Scene(
        id="gate", title=said("Gate"), story=said("At the gate."),
        shots=(
            Shot(id="bus", seconds=10, seen=said("a bus")),
            Shot(id="hand", seconds=12, seen=said("a hand"), papers=papers),
            Shot(id="dark", seconds=8, seen=said("dark")),
        ),
        signs=(sign("papers", "hand", (2, 6), NAMED), sign("fear", "hand", (5, 8), "", "weak")),
        decoys=(Decoy(id="tired", name=said("tired"), shot="bus", window=(3, 5), why=said("everybody is")),),
        decision=decision(way("knock", "yard"), way("wait", "yard")),
    )  # fmt: skip
    yard = Scene(
        id="yard", title=said("Yard"), story=said("In the yard."),
        shots=(
            Shot(id="knocked", seconds=10, seen=said("a door"), when=Condition(any=({"knocked": (True,)},))),
            Shot(id="light", seconds=5, seen=said("light")),
        ),
        signs=(sign("door", "knocked", (1, 2)), sign("light", "light", (1, 2))),
        to=(Way(scene="home"),),
    )  # fmt: skip
    return Case(
        id="walk", title=said("The Walk"), languages=LANGUAGES, review="draft", content_note=said("note"),
        about=said("about"), start="gate", sources={"book": Source(title="a book")},
        variables={"knocked": Variable(start=False)},
        scenes={"gate": gate, "yard": yard, "home": scene("home", ending=ending("Home"))},
    )  # fmt: skip


class Watching(Evening):
    """An evening at the film's first scene since `BEGAN`, and what people do while they watch."""

    def __init__(self, *, signs: bool = True, film: Case | None = None) -> None:
        film_step = FilmStep(id="film", title=said("The Walk"), film="walk", signs=signs)
        super().__init__(small_agenda(*(film_step, *small_agenda().steps[2:])), film or night())
        self.lead(GoTo(step="film"))

    @property
    def visit(self) -> str:
        return self.room.visit.id

    def after(self, seconds: float, *commands) -> None:
        """Let so many seconds pass, then lead."""
        self.now += seconds
        if commands:
            self.lead(*commands)

    @property
    def face(self):
        return self.see("screen").film

    def where(self, now: float | None = None) -> float:
        """Where a screen or a tablet that follows has the film now."""
        face = self.face
        gone = ((self.now if now is None else now) * 1000 - face.at) / 1000 * face.rate if face.playing else 0
        return min(face.position + gone, face.length)

    def tap(self, who: str, *, at: float | None = None, seq: int = 1, visit: str | None = None):
        at = self.now if at is None else at
        return self.do(MarkSign(participant=who, visit=visit or self.visit, seq=seq, at=at))

    def tap_at(self, who: str, *seconds: float) -> None:
        """Tap at seconds of the first scene, which has played since the note was read."""
        taken = len(self.room.watch.marks.get(who, {}))
        for seq, second in enumerate(seconds, taken + 1):
            self.tap(who, at=BEGAN + 9 + second, seq=seq)

    def name(self, who: str, indicator: str | None, seq: int = 1):
        return self.do(NameMark(participant=who, visit=self.visit, seq=seq, indicator=indicator))

    def undo(self, who: str, seq: int = 1):
        return self.do(UndoMark(participant=who, visit=self.visit, seq=seq))

    def taps(self, who: str) -> list[float]:
        return [mark.seconds for mark in self.own(who).marks]
