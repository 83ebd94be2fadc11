"""The pictures of a plan: each built by a view, and laid out once however many files are made of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property, partial
from pathlib import PurePath
from urllib.parse import quote

from effektlang.cli.looks import request_for
from effektlang.cli.selecting import Asked, selection
from effektlang.cli.wanted import Wanted, every_view, wanted
from effektlang.diagram.diagram import Diagram, Direction
from effektlang.diagram.facts import with_facts
from effektlang.diagram.layout import layout
from effektlang.diagram.pages import PAGES, on_pages
from effektlang.diagram.placed import Layout, Page
from effektlang.diagram.selection import Selection
from effektlang.diagram.views.view import Form, Request
from effektlang.document import Document
from effektlang.outputs.output import Registered
from effektlang.picturing.looks import used_plans
from effektlang.record import record
from effektlang.text import Language, Refusal, Text

TAKES = (Diagram, Layout)
_EMPTY = Text(
    "”{path}” har inget att rita i vyn ”{view}”. {why}", "“{path}” has nothing to draw in the view “{view}”. {why}"
)
_OF_THE_CHAIN = ("chain", "trail")
"""The views whose boxes are what is assessed, each by itself."""
_LINE, _ID = "{line}", "{id}"


@record(kw_only=True)
class Choices(Asked):
    """What is said of the pictures wherever they are asked for; each field is an option of `effekt draw`."""

    views: tuple[str, ...] = ()
    are_all: bool = False
    direction: Direction | None = None
    theme: str | None = None
    form: Form | None = None
    language: Language | None = None
    link: str | None = None
    is_followed_up: bool = False
    occasion: str | None = None


class Picture:
    """A view of a plan, laid out when a format first needs it, on pages if it is to fit some."""

    def __init__(self, wanted: Wanted, diagram: Diagram, page: Page | None = None) -> None:
        self.wanted = wanted
        self.diagram = diagram
        self.page = page

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.diagram.boxes

    def made_by(self, output: Registered, options: Mapping[str, object]) -> list[str | bytes]:
        """What an output makes of it, a file a page; refuses where something for it is missing."""
        if output.takes is Diagram:
            return [output.write(self.diagram, **options)]
        layouts = self.pages if output.output.is_paged else (self.layout,)
        if output.write_pages and len(layouts) > 1:
            return [output.write_pages(layouts, **options)]
        return [output.write(one, **options) for one in layouts]

    @cached_property
    def layout(self) -> Layout:
        """Where everything stands; refuses where no program can lay it out."""
        return layout(self.diagram)

    @cached_property
    def pages(self) -> tuple[Layout, ...]:
        """The same on as many pages as it needs; refuses where no program can lay it out."""
        return on_pages(self.diagram, self.page) if self.page else (self.layout,)


def pictures(document: Document, choices: Choices, page: str | None = None) -> Iterator[Picture]:
    """The pictures of a plan that are asked for; ends with exit code 2 at a view that there is none of."""
    selected = selection(choices, document.model)
    request = _request(document, choices, selected)
    marked = _marking(document, choices)
    views = every_view(document.model) if choices.are_all else wanted(choices.views or ("kedja",), document.model)
    for one in list(views):
        part = selected.of(document.model, keeping=one.subject)
        built = one.registered.build(part, replace(request, subject=one.subject))
        if built.boxes and one.registered.view.name.en in _OF_THE_CHAIN:
            built = marked(built)
        yield Picture(one, with_facts(built, document.model), PAGES.get(page or ""))


def _marking(document: Document, choices: Choices) -> Callable[[Diagram], Diagram]:
    """What shows the assessments asked for in a picture of the chain; ends with exit code 2 where there are none."""
    if not choices.is_followed_up and choices.occasion is None:
        return lambda diagram: diagram
    from effektlang.cli.assessments import judged, with_assessments

    report = judged(document, choices.occasion, choices.language or document.language)
    return partial(with_assessments, report=report)


def nothing_in(document: Document, picture: Picture) -> Refusal:
    """That a picture is empty, and what to write in the plan so that there is something to draw."""
    view = picture.wanted.registered.view
    return Refusal(_EMPTY, path=document.source.path, view=view.name, why=view.empty)


def _request(document: Document, choices: Choices, selected: Selection) -> Request:
    looks = request_for(document, choices.language, choices.theme, choices.direction, choices.form)
    return replace(
        looks,
        urls=urls(document, choices.link),
        used=used_plans(document.resolved),
        whole=document.model,
        selected=selected.said(document.model, choices.language or document.language),
    )


def urls(document: Document, link: str | None) -> Mapping[str, str]:
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


def stem_of(document: Document) -> str:
    """The name of a plan's file without its ending."""
    return PurePath(document.source.path).stem
