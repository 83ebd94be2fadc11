"""The only ways to a goal: links that everything which leads there passes through, and how well they are shown."""

from collections.abc import Iterator

from effektlang.model.chain import Goal, Link, LinkKey
from effektlang.model.graph import FORWARD, Graph
from effektlang.model.reach import backward

BASES = ("evidence", "sources")
"""The properties under a link that say what it rests on."""
_WEAK = ("insufficient", "limited")
_DOING = ("input", "activity")


def critical_links(graph: Graph) -> dict[LinkKey, Goal]:
    """The keys of the links that are the only way to a goal, each with the first such goal; none in a circle."""
    found: dict[LinkKey, Goal] = {}
    for goal in graph.model.of(Goal) if not graph.circles else ():
        for link in only_ways(graph, goal.id):
            found.setdefault(link.key, goal)
    return found


def weak_links(graph: Graph) -> dict[LinkKey, Goal]:
    """Those of the critical links that are not shown to hold."""
    weak = {link.key for link in graph.model.links if link.kind in FORWARD and _is_weak(link, graph)}
    return {key: goal for key, goal in critical_links(graph).items() if key in weak} if weak else {}


def is_without_basis(link: Link) -> bool:
    """Whether nothing is said of what a link rests on."""
    return link.evidence is None and not link.sources


def _is_weak(link: Link, graph: Graph) -> bool:
    """Whether a link is called weak, or says nothing; one to a goal is a judgement that needs no evidence."""
    is_judgement = graph.model.by_id[link.target].kind == "goal"
    return link.evidence in _WEAK or (is_without_basis(link) and not is_judgement)


def only_ways(graph: Graph, goal: str) -> Iterator[Link]:
    """The links from what is delivered and on that every way to a goal passes through; the chain has no circle.

    In any order in which causes come before consequences, such a link is alone in spanning some gap of the order.
    """
    by_id = graph.model.by_id
    on_the_way = {id_ for id_ in backward(graph, [goal]) if by_id[id_].kind not in _DOING}
    starts = {id_ for id_ in on_the_way if by_id[id_].kind == "output" or _is_begun(graph, id_)}
    open_: dict[int, Link] = {}
    for here in _in_order(graph, on_the_way):
        starts.discard(here)
        for link in graph.causes(here):
            open_.pop(id(link), None)
        open_ |= {id(link): link for link in graph.consequences(here) if link.target in on_the_way}
        if len(open_) == 1 and not starts:
            yield next(iter(open_.values()))


def _is_begun(graph: Graph, id_: str) -> bool:
    """Whether the way begins here: work leads straight to it, or nothing does."""
    causes = [graph.model.by_id[link.source].kind for link in graph.causes(id_)]
    return not causes or any(kind in _DOING for kind in causes)


def _in_order(graph: Graph, members: set[str]) -> Iterator[str]:
    """Some elements in an order in which causes come before consequences."""
    waits_for = {id_: sum(link.source in members for link in graph.causes(id_)) for id_ in members}
    ready = [id_ for id_, count in waits_for.items() if not count]
    while ready:
        here = ready.pop()
        yield here
        for link in graph.consequences(here):
            if link.target in members:
                waits_for[link.target] -= 1
                if not waits_for[link.target]:
                    ready.append(link.target)
