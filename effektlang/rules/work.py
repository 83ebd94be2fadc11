"""What the plan still counts on being done, and what parts have from the larger activity that they are part of."""

from collections.abc import Iterable

from effektlang.model.chain import Activity
from effektlang.model.model import Model


def work_to_do(model: Model) -> list[Activity]:
    """The plan's own activities but for those that were cancelled."""
    return [activity for activity in model.of(Activity) if activity.status != "cancelled"]


def with_parts(model: Model, larger: Iterable[str]) -> set[str]:
    """Some activities, their parts, and the parts of those, however far down."""
    parts: dict[str, list[str]] = {}
    for activity in model.of(Activity):
        for id_ in activity.part_of:
            parts.setdefault(id_, []).append(activity.id)
    found: set[str] = set()
    waiting = list(larger)
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += parts.get(here, ())
    return found
