"""The links that a plan stands or falls with: from what is delivered to what changes for someone."""

from collections.abc import Iterator

from effektlang.model.chain import Link
from effektlang.model.graph import FORWARD
from effektlang.model.model import Model


def claims(model: Model) -> Iterator[Link]:
    """The links from an output to an effect."""
    for link in model.links:
        ends = (model.by_id[link.source].kind, model.by_id[link.target].kind)
        if link.kind in FORWARD and ends == ("output", "effect"):
            yield link
