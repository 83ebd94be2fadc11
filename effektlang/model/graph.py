"""The chain as a graph: what goes in and out of each element, what can be reached, where it runs in a circle."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from effektlang.model.chain import Link
from effektlang.model.model import Model

FORWARD = ("leads_to", "contributes_to")


@dataclass(frozen=True)
class Graph:
    """The links of a model, found from either end."""

    model: Model

    @cached_property
    def outgoing(self) -> dict[str, list[Link]]:
        """Every link by the element that it goes from."""
        return _by(self.model.links, "source")

    @cached_property
    def incoming(self) -> dict[str, list[Link]]:
        """Every link by the element that it goes to."""
        return _by(self.model.links, "target")

    def causes(self, id_: str) -> Iterator[Link]:
        """The links that lead or contribute to an element."""
        return (link for link in self.incoming.get(id_, ()) if link.kind in FORWARD)

    def consequences(self, id_: str) -> Iterator[Link]:
        """The links by which an element leads or contributes to others."""
        return (link for link in self.outgoing.get(id_, ()) if link.kind in FORWARD)

    @cached_property
    def circles(self) -> list[list[str]]:
        """The circles that `leads to` and `contributes to` make, each as its ids in order, by Tarjan's algorithm.

        Source: R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972).
        """
        search = _CircleSearch(self)
        return [search.in_order(part) for part in search.parts() if len(part) > 1]


def _by(links: tuple[Link, ...], end: str) -> dict[str, list[Link]]:
    found: dict[str, list[Link]] = {}
    for link in links:
        found.setdefault(getattr(link, end), []).append(link)
    return found


class _CircleSearch:
    """Strongly connected parts, found without recursion so that a long chain cannot exhaust the stack."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._index: dict[str, int] = {}
        self._low: dict[str, int] = {}
        self._stack: list[str] = []
        self._on_stack: set[str] = set()

    def parts(self) -> Iterator[list[str]]:
        """Every strongly connected part of the graph."""
        for element in self._graph.outgoing:
            if element not in self._index:
                yield from self._from(element)

    def in_order(self, part: list[str]) -> list[str]:
        """The ids of a part along one circle through it, from the one that is declared first."""
        members = set(part)
        order = {id_: number for number, id_ in enumerate(self._graph.model.by_id)}
        first = min(part, key=lambda id_: order.get(id_, 0))
        came_from: dict[str, str] = {}
        waiting = [first]
        while first not in came_from:
            here = waiting.pop(0)
            for link in self._graph.consequences(here):
                if link.target in members and link.target not in came_from:
                    came_from[link.target] = here
                    waiting.append(link.target)
        circle = [came_from[first]]
        while circle[-1] != first:
            circle.append(came_from[circle[-1]])
        return circle[::-1]

    def _from(self, start: str) -> Iterator[list[str]]:
        work = [(start, self._enter(start))]
        while work:
            here, following = work[-1]
            ahead = next(following, None)
            if ahead is None:
                work.pop()
                if work:
                    self._low[work[-1][0]] = min(self._low[work[-1][0]], self._low[here])
                if self._low[here] == self._index[here]:
                    yield self._leave(here)
            elif ahead not in self._index:
                work.append((ahead, self._enter(ahead)))
            elif ahead in self._on_stack:
                self._low[here] = min(self._low[here], self._index[ahead])

    def _enter(self, element: str) -> Iterator[str]:
        self._index[element] = self._low[element] = len(self._index)
        self._stack.append(element)
        self._on_stack.add(element)
        return (link.target for link in self._graph.consequences(element))

    def _leave(self, element: str) -> list[str]:
        place = self._stack.index(element)
        part = self._stack[place:]
        del self._stack[place:]
        self._on_stack.difference_update(part)
        return part
