"""What the chain reaches from some elements, and what reaches them."""

from collections.abc import Callable, Iterable

from effektlang.model.graph import Graph


def onward(graph: Graph, starts: Iterable[str]) -> set[str]:
    """The elements that the chain leads to from some, these included."""
    return reached(starts, lambda id_: (link.target for link in graph.consequences(id_)))


def backward(graph: Graph, ends: Iterable[str]) -> set[str]:
    """The elements from which the chain leads to some, these included."""
    return reached(ends, lambda id_: (link.source for link in graph.causes(id_)))


def reached(starts: Iterable[str], following: Callable[[str], Iterable[str]]) -> set[str]:
    """All that is met by going on from some to what follows, and on; these included."""
    found = set(starts)
    waiting = list(found)
    while waiting:
        new = set(following(waiting.pop())) - found
        found |= new
        waiting += new
    return found
