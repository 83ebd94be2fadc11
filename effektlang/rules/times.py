"""When things come along the chain: what begins first, and what is expected too early. Each looks at each link once."""

from collections.abc import Callable, Iterable, Iterator

from effektlang.model.chain import TIME_FRAMES, Activity, Change, Input, Link
from effektlang.model.graph import Graph
from effektlang.model.model import AnyElement
from effektlang.quantities import Period


def term(change: Change) -> int:
    """How far off an effect is said to be: 1 is short, 3 long, 0 not said."""
    return TIME_FRAMES.index(change.time_frame) + 1 if change.time_frame else 0


def _any_link(_: Link) -> bool:
    return True


def swept(graph: Graph, starts: Iterable[str], passes: Callable[[Link], bool] = _any_link) -> dict[str, str]:
    """For each element that the chain leads to, by the links that pass, the first of some starts that leads there."""
    found: dict[str, str] = {}
    for start in starts:
        waiting = [start]
        while waiting:
            for id_ in _next(graph, waiting.pop(), passes):
                if id_ not in found:
                    found[id_] = start
                    waiting.append(id_)
    return found


def _next(graph: Graph, id_: str, passes: Callable[[Link], bool]) -> Iterator[str]:
    """What an element leads to, and the larger activity that it is part of."""
    yield from (link.target for link in graph.consequences(id_) if passes(link))
    element = graph.model.by_id[id_]
    if isinstance(element, Activity):
        yield from element.part_of


def late_starts(graph: Graph) -> dict[str, Activity]:
    """The effects that are expected before any work that leads to them begins, each with the first of that work."""
    elements = graph.model.by_id
    return {
        id_: first
        for id_, first in first_work(graph).items()
        if isinstance(change := elements[id_], Change) and _is_after(first.start, change.expected)
    }


def first_work(graph: Graph) -> dict[str, Activity]:
    """The first of the work that leads to each element, where all that leads there has a start."""
    elements = graph.model.elements
    at_any_time = swept(graph, (one.id for one in elements if _may_begin_at_any_time(one, graph)))
    timed = {one.id: one for one in elements if isinstance(one, Activity) and one.start and one.status != "cancelled"}
    in_order = sorted(timed, key=lambda id_: _first_day(timed[id_]))
    return {id_: timed[first] for id_, first in swept(graph, in_order).items() if id_ not in at_any_time}


def _may_begin_at_any_time(element: AnyElement, graph: Graph) -> bool:
    """Whether nothing says when it begins: an activity without start, or a step that no work leads to."""
    if element.from_plan is not None:
        return True
    if isinstance(element, Activity):
        return element.start is None and not element.part_of and element.status != "cancelled"
    return not isinstance(element, Input) and not any(graph.causes(element.id))


def late_causes(graph: Graph) -> dict[str, Change]:
    """The effects that are expected before an effect that leads to them, each with the last of those.

    Effects without a time are passed through. What stands in a circle, or goes from a longer term to a shorter, is
    asked about by other rules.
    """
    timed = {one.id: one for one in graph.model.elements if isinstance(one, Change) and one.expected}
    last_first = sorted(timed, key=lambda id_: _first_day(timed[id_]), reverse=True)
    passed = swept(graph, last_first, lambda link: link.target not in timed)
    in_circles = {id_ for circle in graph.circles for id_ in circle}
    found: dict[str, Change] = {}
    for target in timed.values():
        sources = [passed.get(link.source, link.source) for link in graph.causes(target.id)]
        causes = [timed[id_] for id_ in sources if id_ in timed and not {id_, target.id} <= in_circles]
        late = [cause for cause in causes if _is_late(cause, target)]
        if late:
            found[target.id] = max(late, key=_first_day)
    return found


def _is_late(cause: Change, target: Change) -> bool:
    is_longer = 0 < term(target) < term(cause)
    return _is_after(cause.expected, target.expected) and not is_longer


def _is_after(later: Period | None, earlier: Period | None) -> bool:
    return later is not None and earlier is not None and later.is_after(earlier)


def _first_day(element: Activity | Change) -> int:
    period = element.start if isinstance(element, Activity) else element.expected
    return period.first.toordinal() if period else 0
