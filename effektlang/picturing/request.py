"""How the views of a plan are asked for: its looks, where its boxes lead, and what it builds on."""

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import quote

from effektlang.diagram.selection import Selection
from effektlang.diagram.views.view import Request, UsedPlan
from effektlang.document import Document
from effektlang.model.resolve.resolved import Resolved
from effektlang.picturing.choices import Choices
from effektlang.picturing.looks import looks_of

_LINE, _ID = "{line}", "{id}"


def request_for(document: Document, choices: Choices, selected: Selection) -> Request:
    """The request for any view of a plan; refuses what the plan or its settings do not let be drawn."""
    return replace(
        looks_of(document, choices),
        urls=_urls(document, choices.link),
        used=used_plans(document.resolved),
        whole=document.model,
        selected=selected.said(document.model, choices.language or document.language),
    )


def used_plans(resolved: Resolved) -> tuple[UsedPlan, ...]:
    """The plans that a plan builds on, with those that they build on in turn."""
    return tuple(UsedPlan(name, one.model, used_plans(one)) for name, one in resolved.used.items())


def _urls(document: Document, link: str | None) -> Mapping[str, str]:
    """Where each element's box leads: an address in which `{line}` and `{id}` stand for the element's own."""
    if link is None:
        return {}
    template = link if _LINE in link or _ID in link else f"{link}#L{_LINE}"
    origins = document.resolved.origins
    found = {}
    for id_ in origins.elements:
        label = origins.element(id_)
        line, _ = label.source.position(label.start)
        found[id_] = template.replace(_LINE, str(line)).replace(_ID, quote(id_))
    return found
