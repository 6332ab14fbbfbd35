"""Participants who are told apart by nothing but what they answered: of one class, named in the same questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Cluster", "clusters"]


class Cluster(NamedTuple):
    """Participants, and the questions in which all of them may be named."""

    people: tuple[str, ...]
    questions: frozenset[str]


def clusters(people: Sequence[str], able: Mapping[str, frozenset[str]], least: int) -> list[Cluster]:
    """Return clusters of at least ``least``; whoever is in none is named nowhere.

    Those who can be named in the same questions come together; the others join those most like
    them. It follows from who answered which questions, never from what.

    Parameters
    ----------
    people
        The participants of one class, in a fixed order.
    able
        For each of them the questions in which they can be named.
    least
        The smallest cluster.
    """
    alike: dict[frozenset[str], list[str]] = {}
    for id_ in people:
        alike.setdefault(able[id_], []).append(id_)
    made = [Cluster(tuple(some), questions) for questions, some in alike.items() if len(some) >= least]
    rest = [id_ for some in alike.values() if len(some) < least for id_ in some]
    while len(rest) >= least:
        first = max(rest, key=lambda id_: len(able[id_]))
        cluster = Cluster((first,), able[first])
        rest.remove(first)
        while len(cluster.people) < least:
            near = max(rest, key=lambda id_: len(cluster.questions & able[id_]))
            cluster = _joined(cluster, near, able)
            rest.remove(near)
        made.append(cluster)
    for id_ in rest:
        best = max(made, key=lambda cluster: _gain(cluster, able[id_]), default=None)
        if best is not None and _gain(best, able[id_]) >= 0:
            made[made.index(best)] = _joined(best, id_, able)
    return [cluster for cluster in made if cluster.questions]


def _joined(cluster: Cluster, id_: str, able: Mapping[str, frozenset[str]]) -> Cluster:
    return Cluster((*cluster.people, id_), cluster.questions & able[id_])


def _gain(cluster: Cluster, questions: frozenset[str]) -> int:
    """Weigh names kept when somebody joins against those lost.

    Apart, their unnamed answer would cost a cluster's names in each question that they answered;
    joined, the cluster loses its names in those that they did not.
    """
    shared = cluster.questions & questions
    return len(shared) * (len(cluster.people) + 1) - len(cluster.questions - shared) * len(cluster.people)
