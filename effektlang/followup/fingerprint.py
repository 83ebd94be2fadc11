"""A short print of what a plan asks for: it changes when the plan does, but not when answers are written into it."""

from collections.abc import Iterator
from hashlib import sha256

from effektlang.model.measurement import Indicator
from effektlang.model.model import Model

_DIGITS = 12


def fingerprint(model: Model) -> str:
    """The print of a plan: its elements, links, assumptions and targets, and nothing that a follow-up adds."""
    return sha256("\n".join(_lines(model)).encode()).hexdigest()[:_DIGITS]


def _lines(model: Model) -> Iterator[str]:
    yield model.plan.title
    for element in model.elements:
        if element.kind not in ("follow_up", "lesson"):
            yield repr((element.kind, element.id, element.title))
        if isinstance(element, Indicator):
            yield repr((element.unit, element.scale, element.direction, element.targets, element.baselines))
    for link in model.links:
        yield repr((link.key, tuple(one.text for one in link.assumptions)))
