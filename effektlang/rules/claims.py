"""The links that a plan stands or falls with: from what is delivered to what changes for someone."""

from collections.abc import Iterable, Iterator

from effektlang.model.chain import Link
from effektlang.model.graph import FORWARD
from effektlang.model.model import Model
from effektlang.rules.rule import Context


def claims(model: Model) -> Iterator[Link]:
    """The links from an output to an effect."""
    for link in model.links:
        ends = (model.by_id[link.source].kind, model.by_id[link.target].kind)
        if link.kind in FORWARD and ends == ("output", "effect"):
            yield link


def is_written(link: Link, names: Iterable[str], context: Context) -> bool:
    """Whether one of some properties is written under a link, readable or not."""
    nowhere = context.origins.link(link)
    return any(context.origins.link_key(link, name) != nowhere for name in names)
