"""Films made in Python and films made up by Hypothesis. What nobody may see has the word ``SECRET`` in it."""

from hypothesis import strategies as st
from msgspec.structs import replace

from ias_widgets.cases import (
    Case,
    Choice,
    Condition,
    Decision,
    Decoy,
    Ending,
    Feedback,
    Line,
    Paper,
    Row,
    Scene,
    Shot,
    Sign,
    Source,
    TalkQuestion,
    Touch,
    Variable,
    Way,
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


def asked() -> st.SearchStrategy[dict]:
    """Return what a condition may ask for: one of its alternatives."""
    leaf = st.lists(st.sampled_from(VALUES), min_size=1, max_size=3, unique=True).map(tuple)
    flag = st.sampled_from([(True,), (False,), (True, False)])
    return st.fixed_dictionaries({}, optional={"flag": flag, "leaf": leaf}).filter(bool)


conditions = st.lists(asked(), min_size=1, max_size=3).map(lambda one_of: Condition(any=tuple(one_of)))
effects = st.fixed_dictionaries({}, optional={"flag": st.booleans(), "leaf": st.sampled_from(VALUES)})


def some_ways(later: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[Way, ...]]:
    """Return one way, or several of which the last has no condition."""
    before = st.lists(st.builds(Way, scene=later, when=conditions), max_size=2)
    return st.builds(lambda first, last: (*first, Way(scene=last)), before, later)


words = st.one_of(
    st.text("abc ąśї:#-'\"[]{}%", min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool),
    st.sampled_from(["no", "null", "~", "true", "12", "1e5", "-.5", "a: b", "# no", "- y", "?", "=", "2026-01-01"]),
)
"""Words that YAML could take for something else."""


@st.composite
def shots(draw, id_: str) -> Shot:
    seconds = draw(st.sampled_from([4.0, 8.5, 20.0]))
    lines = tuple(
        Line(
            id=f"l{number}",
            text=said(draw(words)),
            speaker=draw(st.sampled_from(["", "ola", "jan"])),
            at=draw(st.none() | st.sampled_from([0.0, 1.5, 3.0])),
        )
        for number in range(draw(st.integers(0, 3)))
    )
    rows = tuple(Row(id=f"r{number}", label=said("row"), value=draw(words)) for number in range(draw(st.integers(0, 2))))
    total = Row(id="total", label=said("sum"), value=draw(words)) if draw(st.booleans()) else None
    kind, at = draw(st.sampled_from(["paper", "phone", "screen"])), draw(st.sampled_from([0.0, 2.5]))
    papers = (Paper(id="bill", title=said("paper"), kind=kind, at=at, rows=rows, total=total),)
    return shot(id_, seconds, lines=lines, papers=papers[: draw(st.integers(0, 1))])


@st.composite
def choices(draw, id_: str, later: st.SearchStrategy[str], *, open_: bool) -> Choice:
    made = choice(id_, "x", draw(effects), None if open_ else draw(st.none() | conditions))
    hows = st.dictionaries(st.sampled_from(["safety", "rights"]), st.sampled_from(["helps", "mixed", "harms"]))
    touched = {concern: Touch(how=how, words=hidden(concern)) for concern, how in sorted(draw(hows).items(), reverse=True)}
    told = replace(made.feedback, concerns=touched, sources=draw(st.sampled_from([("own",), ("own", "mass")])))
    return replace(made, to=draw(some_ways(later)), feedback=told)


@st.composite
def films(draw, *, wild: bool = False) -> Case:
    """Make up a film. Its scenes lead forward only and two choices are always open, so every walk ends; not if ``wild``."""
    names = [f"scene-{number}" for number in range(draw(st.integers(2, 7)))]
    scenes = []
    for number, name in enumerate(names[:-1]):
        later = st.sampled_from(names if wild else names[number + 1 :])
        kind = draw(st.sampled_from(["decision", "decision", "to", "ending"])) if number else "decision"
        shown = [draw(shots("one")), replace(draw(shots("two")), when=draw(st.none() | conditions))]
        more = {"shots": tuple(shown[: draw(st.integers(1, 2))])}
        if kind == "to":
            more["to"] = draw(some_ways(later))
        elif kind == "ending":
            more["ending"] = ending()
        else:
            count = draw(st.integers(2, 4))
            made = [draw(choices(f"c{i}", later, open_=i < 2 and not wild)) for i in range(count)]
            deep, rule = draw(st.booleans()), draw(st.sampled_from(["most", "agency", "family"]))
            more["decision"] = decision(*made, deep=deep, rule=rule)
        scenes.append(scene(name, **more))
    start = {
        "flag": Variable(start=draw(st.booleans())),
        "leaf": Variable(start=draw(st.sampled_from(VALUES)), values=VALUES),
    }
    people = {"ola": said(draw(words)), "jan": said("Jan")}
    made = film(*scenes, scene(names[-1], ending=ending()), variables=start, people=people)
    cited = {key for one in made.scenes.values() if one.decision for c in one.decision.choices for key in c.feedback.sources}
    return replace(made, sources={key: source for key, source in SOURCES.items() if key in cited | {"own"}})


SOURCES = {"own": Source(title=f"{SECRET} book", year=2020), "mass": Source(title=f"{SECRET} of the mass", url="https://x.example")}
values = st.fixed_dictionaries({name: st.sampled_from(domain) for name, domain in VARIABLES.items()})
"""Values that the variables of a made-up film may have."""
