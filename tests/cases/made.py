"""Films made up by Hypothesis: scenes lead forward only, so every walk must end; each secret has words of its own."""

from hypothesis import strategies as st

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
    Scene,
    Shot,
    Sign,
    Variable,
)  # fmt: skip

SECRET = "SECRET"


def said(words: str) -> dict[str, str]:
    return {"pl": f"{words} pl", "en": f"{words} en"}


def hidden(words: str) -> dict[str, str]:
    return said(f"{SECRET} {words}")


def choice(id_: str, to: str, effects=None, when=None) -> Choice:
    told = Feedback(
        happened=hidden("happened"), why=hidden("why"), rule=hidden("rule"), source=f"{SECRET} source", mark="K",
        concerns={"safety": hidden("safety")},
    )  # fmt: skip
    return Choice(
        id=id_,
        text=hidden("text"),
        label=hidden(f"label {id_}"),
        to=to,
        feedback=told,
        effects=effects or {},
        when=when,
    )


def decision(*choices: Choice) -> Decision:
    return Decision(
        prompt=hidden("prompt"), short=hidden("short"), agency=f"{SECRET}-agency", choices=choices,
        talk=(hidden("talk"),), notes=hidden("notes"),
    )  # fmt: skip


def scene(id_: str, **leading) -> Scene:
    shot = Shot(
        id="one", seconds=10, seen=said(f"seen {id_}"), lines=(Line(text=said("line"), speaker=said("Ola")),),
        papers=(Paper(title=said("paper"), rows=((said("row"), "4,00"),), total=(said("sum"), "4,00")),),
    )  # fmt: skip
    sign = Sign(id="sign", name=hidden("sign"), window=(1.5, 2.5), strength="strong", source=f"{SECRET} list", mark="S")
    decoy = Decoy(id="decoy", name=hidden("decoy"), window=(3.5, 4.5), why=hidden("why not"))
    return Scene(
        id=id_,
        title=said(f"title {id_}"),
        story=hidden(f"story {id_}"),
        shots=(shot,),
        signs=(sign,),
        decoys=(decoy,),
        **leading,
    )


def ending() -> Ending:
    return Ending(name=said("name"), concerns={"safety": said("safe"), "evidence": said("evident")})


def film(*scenes: Scene, variables=None) -> Case:
    return Case(
        id="made", title=said("made"), languages=("pl", "en"), review="draft", content_note=said("note"),
        about=hidden("about"), start=scenes[0].id, scenes={one.id: one for one in scenes},
        variables=variables or {},
    )  # fmt: skip


@st.composite
def films(draw) -> Case:
    count = draw(st.integers(2, 8))
    names = [f"scene-{number}" for number in range(count)]
    scenes = []
    for number, name in enumerate(names[:-1]):
        later = st.sampled_from(names[number + 1 :])
        kind = draw(st.sampled_from(["decision", "decision", "to", "ending"])) if number else "decision"
        if kind == "to":
            scenes.append(scene(name, to=draw(later)))
        elif kind == "ending":
            scenes.append(scene(name, ending=ending()))
        else:
            always = [
                choice(f"c{i}", draw(later), {"flag": draw(st.booleans())}) for i in range(draw(st.integers(2, 3)))
            ]
            sometimes = [choice("s", draw(later), when=Condition(all={"flag": True}))] if draw(st.booleans()) else []
            scenes.append(scene(name, decision=decision(*always, *sometimes)))
    return film(*scenes, scene(names[-1], ending=ending()), variables={"flag": Variable(start=draw(st.booleans()))})
