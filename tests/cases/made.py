"""Films made in Python and films made up by Hypothesis. What nobody may see has the word ``SECRET`` in it."""

from random import Random

from hypothesis import strategies as st
from msgspec.structs import replace

from ias_widgets.cases import (
    Board,
    Camera,
    Case,
    Choice,
    Condition,
    Decision,
    Decoy,
    Ending,
    Entrance,
    Feedback,
    Layer,
    Line,
    Paper,
    Placed,
    Row,
    Scene,
    Shot,
    Sign,
    Source,
    TalkQuestion,
    Touch,
    Variable,
    Way,
    shared_kit,
)  # fmt: skip

SECRET = "SECRET"
FLAG = {"flag": Variable(start=False)}


def said(words: str) -> dict[str, str]:
    return {"pl": f"{words} pl", "en": f"{words} en"}


def hidden(words: str) -> dict[str, str]:
    return said(f"{SECRET} {words}")


def when(*alternatives, **tests) -> Condition:
    """Return a condition: ``when(flag=True)``, ``when({"flag": True}, {"tea": ["green", "black"]})``."""
    one_of = [
        {name: tuple(value) if isinstance(value, list) else (value,) for name, value in one.items()}
        for one in (*alternatives, *([tests] if tests else []))
    ]
    return Condition(any=tuple(one_of))


def ways(to) -> tuple[Way, ...]:
    """Return ways: to a scene, or to several with their conditions: ``[("a", when(flag=True)), "b"]``."""
    return tuple(
        one if isinstance(one, Way) else Way(scene=one) if isinstance(one, str) else Way(scene=one[0], when=one[1])
        for one in ([to] if isinstance(to, str) else to)
    )


def choice(id_: str, to, effects=None, when=None, concerns=None) -> Choice:
    touched = {concern: Touch(how=how, words=hidden(concern)) for concern, how in (concerns or {}).items()}
    told = Feedback(
        happened=hidden("happened"), why=hidden("why"), rule=hidden("rule"), sources=("own",), mark="K",
        concerns=touched,
    )  # fmt: skip
    return Choice(
        id=id_,
        text=hidden("text"),
        label=hidden(f"{id_}"),
        to=ways(to),
        feedback=told,
        effects=effects or {},
        when=when,
    )


def decision(*choices: Choice, **more) -> Decision:
    given = {
        "prompt": hidden("prompt"), "short": hidden("short"), "agency": "police", "notes": hidden("notes"),
        "talk": (TalkQuestion(id="talk", text=hidden("talk"), agency="kcik"),),
    }  # fmt: skip
    return Decision(choices=choices, **{**given, **more})


def shot(id_: str = "one", seconds: float = 10, **more) -> Shot:
    given = {
        "seen": said(f"seen {id_}"),
        "lines": (Line(id="line", text=said("line"), speaker="ola"),),
        "papers": (
            Paper(
                id="bill", title=said("paper"), rows=(Row(id="row", label=said("row"), value="4,00"),),
                total=Row(id="total", label=said("sum"), value="4,00"),
            ),
        ),
    }  # fmt: skip
    return Shot(id=id_, seconds=seconds, **{**given, **more})


def scene(id_: str, to="", **more) -> Scene:
    sign = Sign(
        id="sign", name=hidden("sign"), shot="one", window=(1.5, 2.5), strength="strong", sources=("own",), mark="S",
    )  # fmt: skip
    decoy = Decoy(id="decoy", name=hidden("decoy"), shot="one", window=(3.5, 4.5), why=hidden("why not"))
    given = {"shots": (shot(),), "signs": (sign,), "decoys": (decoy,), "to": ways(to) if to else ()}
    return Scene(id=id_, title=said(f"title {id_}"), story=hidden(f"story {id_}"), **{**given, **more})


def ending() -> Ending:
    return Ending(name=said("name"), concerns={"safety": said("safe"), "evidence": said("evident")})


def film(*scenes: Scene, variables=None, **more) -> Case:
    given = {
        "id": "made", "title": said("made"), "languages": ("pl", "en"), "review": "draft",
        "content_note": said("note"), "about": hidden("about"), "start": scenes[0].id,
        "people": {"ola": said("Ola")}, "sources": {"own": Source(title=f"{SECRET} book", year=2020)},
        "talk": (TalkQuestion(id="end", text=hidden("end")),),
    }  # fmt: skip
    return Case(scenes={one.id: one for one in scenes}, variables=variables or {}, **{**given, **more})


VALUES = ("none", "green", "black")
VARIABLES = {"flag": (True, False), "leaf": VALUES}
WORDS = (
    "no", "null", "~", "true", "12", "1e5", "-.5", "a: b", "# no", "- y", "?", "=", "2026-01-01", "'", '"', "{}", "%",
    "[a]", "&a", "*a", "!a", "|", ">", "@", "`", "żółć", "Їжак", "a  b".replace("  ", " "), "a\u00a0b", "x" * 130,
)  # fmt: skip
"""Words that YAML could take for something else."""

SIDES = ("left", "right", "up", "down", "fade")
LIGHTS = ("hall", "sodium")
SOURCES = {
    "own": Source(title=f"{SECRET} book", year=2020),
    "mass": Source(title=f"{SECRET} of the mass", url="https://x.example"),
}
values = st.fixed_dictionaries({name: st.sampled_from(domain) for name, domain in VARIABLES.items()})
"""Values that the variables of a made-up film may have."""


@st.composite
def films(draw, *, wild: bool = False) -> Case:
    """Make up a film of up to seven scenes.

    Its scenes lead forward only and two choices are always open, so every walk ends; a ``wild`` one
    has circles, dead ends, and scenes that nothing leads to.
    """
    return Maker(Random(draw(st.integers(0, 10**9))), wild).film(draw(st.integers(2, 7)))


class Maker:
    """Makes a film up. From one seed, for Hypothesis would draw for a second what this makes in a millisecond."""

    def __init__(self, random: Random, wild: bool) -> None:
        self.random, self.wild = random, wild

    def maybe(self, made, chance=0.5):
        return made() if self.random.random() < chance else None

    def words(self) -> dict[str, str]:
        return {language: self.random.choice(WORDS) for language in ("pl", "en")}

    def alternative(self) -> dict:
        names = self.random.sample(sorted(VARIABLES), self.random.randint(1, 2))
        return {
            name: tuple(self.random.sample(VARIABLES[name], self.random.randint(1, len(VARIABLES[name]))))
            for name in names
        }

    def condition(self) -> Condition:
        return Condition(any=tuple(self.alternative() for _ in range(self.random.choice([1, 1, 2]))))

    def effects(self) -> dict:
        names = self.random.sample(sorted(VARIABLES), self.random.randint(0, 2))
        return {name: self.random.choice(VARIABLES[name]) for name in names}

    def ways(self, later) -> tuple[Way, ...]:
        before = [
            Way(scene=self.random.choice(later), when=self.condition()) for _ in range(self.random.choice([0, 0, 1, 2]))
        ]
        return (*before, Way(scene=self.random.choice(later)))

    def shot(self, id_: str, **more) -> Shot:
        random = self.random
        lines = tuple(
            Line(
                id=f"l{number}", text=self.words(), speaker=random.choice(["", "ola", "jan"]),
                at=self.maybe(lambda: random.choice([0.0, 1.5, 3.0]), 0.3),
            )
            for number in range(random.randint(0, 3))
        )  # fmt: skip
        rows = tuple(Row(id=f"r{number}", label=self.words(), value=random.choice(WORDS)) for number in range(2))
        bill = Paper(
            id="bill", title=self.words(), kind=random.choice(["paper", "phone", "screen"]), at=random.choice([0.0, 2.5]),
            rows=rows[: random.randint(0, 2)],
            total=self.maybe(lambda: Row(id="total", label=self.words(), value="4,00")),
        )  # fmt: skip
        board = self.maybe(self.board, 0.3)
        if board:
            bill = replace(
                bill, place=self.maybe(lambda: (900.0, 110.5, 560.0)), turn=random.choice([0.0, -3.0]),
                look=random.choice([None, "sheet", "ledger", "bank"]),
            )  # fmt: skip
        seconds = random.choice([4.0, 8.5, 20.0])
        return shot(id_, seconds, lines=lines, papers=(bill,)[: random.randint(0, 1)], board=board, **more)

    def board(self) -> Board:
        random = self.random
        camera = random.choice([Camera(), Camera(start=(0.0, 9.0, 900.0), end=(-200.0, 0.0, 1200.5))])
        layers = tuple(self.layer(f"l{number}") for number in range(random.randint(1, 3)))
        return Board(light=random.choice(LIGHTS), camera=camera, layers=layers)

    def layer(self, id_: str) -> Layer:
        random = self.random
        placed = [
            Placed(
                part=random.choice(["cup", "true", "1e5"]), at=random.choice([(0.0, 0.0), (-5.0, 780.0)]),
                scale=random.choice([1.0, 0.6]), flip=random.random() < 0.5, turn=random.choice([0.0, -4.0]),
                opacity=random.choice([1.0, 0.9]), light=random.choice(["", *LIGHTS]),
                tint=random.choice([{}, {"coat": "#556b3f"}]),
            )
            for _ in range(random.randint(0, 2))
        ]  # fmt: skip
        moves = [self.maybe(lambda: Entrance(at=1.5, side=random.choice(SIDES), seconds=0.5), 0.3) for _ in "io"]
        return Layer(
            id=id_, parts=tuple(placed), depth=random.choice([0.0, 3.0, 4.5]), enter=moves[0], leave=moves[1],
            drift=random.choice([(0.0, 0.0), (9.0, -1.0)]),
        )  # fmt: skip

    def choice(self, id_: str, later, *, open_: bool) -> Choice:
        made = choice(id_, "x", self.effects(), None if open_ else self.maybe(self.condition))
        hows = {
            concern: self.random.choice(["", "helps", "mixed", "harms"]) for concern in ("safety", "rights", "evidence")
        }
        touched = {concern: Touch(how=how, words=hidden(concern)) for concern, how in hows.items() if how}
        told = replace(made.feedback, concerns=touched, sources=self.random.choice([("own",), ("own", "mass")]))
        return replace(made, to=self.ways(later), feedback=told)

    def decision(self, later) -> Decision:
        count = self.random.randint(2, 4)
        made = [self.choice(f"c{number}", later, open_=number < 2 and not self.wild) for number in range(count)]
        rule = self.random.choice(["most", "family", "agency", "facilitator"])
        return decision(*made, deep=self.random.random() < 0.5, rule=rule)

    def film(self, count: int) -> Case:
        names = [f"scene-{number}" for number in range(count)]
        scenes = []
        for number, name in enumerate(names[:-1]):
            later = names if self.wild else names[number + 1 :]
            shots = [self.shot("one"), self.shot("two", when=self.maybe(self.condition))]
            more = {"shots": tuple(shots[: self.random.randint(1, 2)])}
            kind = self.random.choice(["decision", "decision", "to", "ending"]) if number else "decision"
            more |= {"decision": self.decision(later)} if kind == "decision" else {}
            more |= {"to": self.ways(later)} if kind == "to" else {}
            more |= {"ending": ending()} if kind == "ending" else {}
            scenes.append(scene(name, **more))
        variables = {
            "flag": Variable(start=self.random.random() < 0.5),
            "leaf": Variable(start=self.random.choice(VALUES), values=VALUES),
        }
        people = {"ola": self.words(), "jan": said("Jan")}
        made = film(*scenes, scene(names[-1], ending=ending()), variables=variables, people=people)
        decisions = [one.decision for one in made.scenes.values() if one.decision]
        cited = {"own"}.union(*(one.feedback.sources for told in decisions for one in told.choices))
        boards = [one.board for scene in made.scenes.values() for one in scene.shots if one.board]
        named = {board.light for board in boards} | {
            part.light for board in boards for layer in board.layers for part in layer.parts
        }
        lights = {name: shared_kit().lights[name] for name in LIGHTS if name in named}
        made = replace(made, lights=lights)
        return replace(made, sources={key: source for key, source in SOURCES.items() if key in cited})
