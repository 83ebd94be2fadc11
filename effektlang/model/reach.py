"""What the chain reaches from some elements, and what reaches them."""

from collections.abc import Iterable

from effektlang.model.graph import Graph


def onward(graph: Graph, starts: Iterable[str]) -> set[str]:
    """The elements that the chain leads to from some, these included."""
    found = set(starts)
    waiting = list(found)
    while waiting:
        new = {link.target for link in graph.consequences(waiting.pop())} - found
        found |= new
        waiting += new
    return found


def backward(graph: Graph, ends: Iterable[str]) -> set[str]:
    """The elements from which the chain leads to some, these included."""
    found = set(ends)
    waiting = list(found)
    while waiting:
        new = {link.source for link in graph.causes(waiting.pop())} - found
        found |= new
        waiting += new
    return found
