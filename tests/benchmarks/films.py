"""How long the checker takes for films of thousands of scenes, against a checker that follows every walk.

Three shapes: a *chain* of decisions, in which two choices lead on and a third one past a scene; a *wide* film, a
hundred scenes abreast of which each leads to three; one *with variables*, a chain in which choices
set and ask for three of them, so that each scene is met in up to 12 states. Beside each stands the obvious
alternative: follow every walk to its end. It gives up after twenty steps for each state that the checker looks at.
Seconds are the processor's: nothing here waits.
"""

from __future__ import annotations

import tracemalloc
from time import process_time
from typing import TYPE_CHECKING, Any

from ias_widgets.cases import (
    Case,
    Choice,
    Condition,
    Decision,
    Ending,
    Feedback,
    Scene,
    Shot,
    Source,
    Variable,
    Way,
    check,
    prove,
)  # fmt: skip
from ias_widgets.cases.checking import CHECKS
from ias_widgets.cases.checking.subject import Subject
from ias_widgets.cases.walking import start_of, steps_from
from tests.benchmarks.figures import median

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ias_widgets.cases.model import Values

__all__ = ["SHAPES", "measure_films"]

TIMES = 5
LANGUAGES = ("pl", "en", "uk")
LAYER = 100
PATIENCE = 20
VARIABLES = {
    "one": Variable(start=False),
    "two": Variable(start=False),
    "leaf": Variable(start="none", values=("none", "green", "black")),
}


def chain(size: int) -> Case:
    """Return a chain of decisions of which one choice skips a scene."""
    return _film(
        [[(f"s{at + 1}", {}, None), (f"s{at + 1}", {}, None), (f"s{at + 2}", {}, None)] for at in range(size - 1)]
    )


def wide(size: int) -> Case:
    """Return a film that opens like a tree until it is about a hundred scenes wide, and stays so."""
    tree = [[3 * at + 1, 3 * at + 2, 3 * at + 3] for at in range(LAYER // 3)]
    onward = [[at + 67, at + 80, at + 96] for at in range(len(tree), size - 1)]
    return _film([[(f"s{to}", {}, None) for to in three] for three in (*tree, *onward)][: size - 1])


def with_variables(size: int) -> Case:
    """Return a chain whose choices set variables and ask for them."""
    names, leaves = ("one", "two"), ("none", "green", "black")
    steps = []
    for at in range(size - 1):
        name, asked = names[at % 2], names[(at + 1) % 2]
        condition = Condition(any=({asked: (True,)}, {"leaf": ("green", "black")}))
        to = f"s{at + 1}"
        steps.append([(to, {name: at % 3 == 0}, None), (to, {"leaf": leaves[at % 3]}, None), (to, {}, condition)])
    return _film(steps, VARIABLES)


SHAPES: dict[str, Callable[[int], Case]] = {"chain": chain, "wide": wide, "variables": with_variables}


def measure_films(size: int, times: int = TIMES) -> dict[str, Any]:
    """Return for each shape seconds, by phases, states and MiB; the middle of several runs."""
    figures: dict[str, Any] = {"scenes": size}
    for name, make in SHAPES.items():
        case = make(size)
        found, proof = check(case), prove(case)
        runs = [_timed(case) for _ in range(times)]
        figures |= {
            f"{name}_check_s": round(median([sum(phases.values()) for phases in runs]), 3),
            f"{name}_walk_s": round(median([phases["walk"] for phases in runs]), 3),
            f"{name}_slowest_checks_s": _slowest(runs),
            f"{name}_states": proof.states,
            f"{name}_proven": proof.proven,
            f"{name}_findings": len(found),
            f"{name}_mib": _memory(case),
            f"{name}_every_walk": _every_walk(case, PATIENCE * proof.states),
        }
    return figures


def _timed(case: Case) -> dict[str, float]:
    subject, phases = Subject(case), {}
    begun = process_time()
    subject.walk.complete  # noqa: B018
    phases["walk"] = process_time() - begun
    for one in CHECKS:
        begun = process_time()
        list(one(subject))
        phases[one.__name__] = process_time() - begun
    return phases


def _slowest(runs: Sequence[dict[str, float]]) -> str:
    middle = {name: median([phases[name] for phases in runs]) for name in runs[0] if name != "walk"}
    slowest = sorted(middle, key=lambda name: -middle[name])[:3]
    return ", ".join(f"{name} {middle[name]:.2f}" for name in slowest)


def _memory(case: Case) -> float:
    tracemalloc.start()
    check(case)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return round(peak / 2**20, 1)


def _every_walk(case: Case, patience: int) -> str:
    """Follow every walk to its end, by the engine's own steps, and say how far that came."""
    begun, ended, steps = process_time(), 0, 0
    waiting = [start_of(case)]
    while waiting and steps < patience:
        steps += 1
        to = steps_from(case, waiting.pop())
        ended += not to
        waiting += [state for _, state in to]
    taken = process_time() - begun
    return f"{'gave up' if waiting else 'done'} after {taken:.1f} s, {ended:,} walks"


def _film(
    steps: list[list[tuple[str, Values, Condition | None]]], variables: dict[str, Variable] | None = None
) -> Case:
    scenes = {}
    for at, choices in enumerate(steps):
        made = tuple(_choice(f"c{number}", *given, len(steps)) for number, given in enumerate(choices))
        decision = Decision(prompt=_said("Now?"), short=_said("Now"), agency="police", choices=made)
        scenes[f"s{at}"] = _scene(f"s{at}", decision=decision)
    last = f"s{len(steps)}"
    scenes[last] = _scene(last, ending=Ending(name=_said("The end"), concerns={}))
    return Case(
        id="large", title=_said("Large"), languages=LANGUAGES, review="draft", content_note=_said("None"),
        about=_said("A film"), start="s0", scenes=scenes, variables=variables or {},
        sources={"own": Source(title="A source")},
    )  # fmt: skip


def _scene(id_: str, **leading: Any) -> Scene:
    shot = Shot(id="one", seconds=0.01, seen=_said("A door"))
    return Scene(id=id_, title=_said(id_), story=_said(f"They came to {id_}."), shots=(shot,), **leading)


def _choice(id_: str, to: str, effects: Values, condition: Condition | None, last: int) -> Choice:
    to = to if int(to[1:]) <= last else f"s{last}"
    told = Feedback(happened=_said("Done"), why=_said("So"), rule=_said("It is so"), sources=("own",), mark="K")
    ways = (Way(scene=to),)
    return Choice(
        id=id_, text=_said("Go on"), label=_said("On"), to=ways, feedback=told, effects=effects, when=condition
    )


def _said(words: str) -> dict[str, str]:
    return dict.fromkeys(LANGUAGES, words)
