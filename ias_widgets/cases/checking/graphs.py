"""Walk over a graph of numbers. Iterative: a film of 5,000 scenes in a row is no deeper a call than one of five."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["components", "postorder", "reached", "reversed_steps"]


def postorder(steps: Sequence[Sequence[int]], start: int = 0) -> list[int]:
    """Return what is reached from a node, each node after all it leads to, but for those that lead back.

    An edge leads back, and so closes a circle, just when its target does not stand before its origin.
    """
    seen = bytearray(len(steps))
    seen[start] = 1
    left: list[int] = []
    waiting = [(start, iter(steps[start]))]
    while waiting:
        node, to = waiting[-1]
        for next_ in to:
            if not seen[next_]:
                seen[next_] = 1
                waiting.append((next_, iter(steps[next_])))
                break
        else:
            waiting.pop()
            left.append(node)
    return left


def reached(steps: Sequence[Sequence[int]], starts: Iterable[int]) -> bytearray:
    """Return for each node whether some start leads to it; each start is reached."""
    seen = bytearray(len(steps))
    waiting = list(starts)
    for node in waiting:
        seen[node] = 1
    while waiting:
        for next_ in steps[waiting.pop()]:
            if not seen[next_]:
                seen[next_] = 1
                waiting.append(next_)
    return seen


def reversed_steps(steps: Sequence[Sequence[int]]) -> list[list[int]]:
    """Return for each node the nodes that lead to it."""
    back: list[list[int]] = [[] for _ in steps]
    for node, to in enumerate(steps):
        for next_ in to:
            back[next_].append(node)
    return back


def components(steps: Sequence[Sequence[int]], within: Sequence[int] | None = None) -> list[list[int]]:
    """Return the strongly connected components, each after those it leads to (Tarjan, 1972).

    Parameters
    ----------
    steps
        The graph.
    within
        Truthy for the nodes to look at; default: all.
    """
    number = [0] * len(steps)
    low = [0] * len(steps)
    on_stack = bytearray(len(steps))
    stack: list[int] = []
    found: list[list[int]] = []
    count = 0
    for root in range(len(steps)):
        if number[root] or (within is not None and not within[root]):
            continue
        waiting = [(root, iter(steps[root]))]
        while waiting:
            node, to = waiting[-1]
            if not number[node]:
                count += 1
                number[node] = low[node] = count
                stack.append(node)
                on_stack[node] = 1
            for next_ in to:
                if within is not None and not within[next_]:
                    continue
                if not number[next_]:
                    waiting.append((next_, iter(steps[next_])))
                    break
                if on_stack[next_]:
                    low[node] = min(low[node], number[next_])
            else:
                waiting.pop()
                if waiting:
                    above = waiting[-1][0]
                    low[above] = min(low[above], low[node])
                if low[node] == number[node]:
                    found.append(_popped(stack, node, on_stack))
    return found


def _popped(stack: list[int], last: int, on_stack: bytearray) -> list[int]:
    component: list[int] = []
    while not component or component[-1] != last:
        component.append(stack.pop())
        on_stack[component[-1]] = 0
    return component
