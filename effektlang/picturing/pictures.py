"""The pictures of a plan: each built by a view, and laid out once however many files are made of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property, partial

from effektlang.diagram.diagram import Diagram
from effektlang.diagram.facts import with_facts
from effektlang.diagram.layout import layout
from effektlang.diagram.pages import PAGES, on_pages
from effektlang.diagram.placed import Layout, Page
from effektlang.document import Document
from effektlang.outputs.output import Registered
from effektlang.picturing.choices import Choices
from effektlang.picturing.request import request_for
from effektlang.picturing.selecting import selection
from effektlang.picturing.wanted import Wanted, every_view, wanted
from effektlang.text import Refusal, Text

TAKES = (Diagram, Layout)
"""What the formats of pictures are made of."""
_EMPTY = Text(
    "”{path}” har inget att rita i vyn ”{view}”. {why}", "“{path}” has nothing to draw in the view “{view}”. {why}"
)


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
    """The pictures of a plan that are asked for; refuses what there is none of."""
    selected = selection(choices, document.model)
    request = request_for(document, choices, selected)
    marked = _marking(document, choices)
    views = every_view(document.model) if choices.are_all else wanted(choices.views or ("kedja",), document.model)
    for one in list(views):
        part = selected.of(document.model, keeping=one.subject)
        built = one.registered.build(part, replace(request, subject=one.subject))
        if built.boxes and one.registered.view.is_assessable:
            built = marked(built)
        yield Picture(one, with_facts(built, document.model), PAGES.get(page or ""))


def _marking(document: Document, choices: Choices) -> Callable[[Diagram], Diagram]:
    """What shows the assessments asked for in a picture of the chain; refuses where there are none."""
    if not choices.is_followed_up and choices.occasion is None:
        return lambda diagram: diagram
    from effektlang.picturing.assessed import judged, with_assessments

    report = judged(document, choices.occasion, choices.language or document.language)
    return partial(with_assessments, report=report)


def nothing_in(document: Document, picture: Picture) -> Refusal:
    """That a picture is empty, and what to write in the plan so that there is something to draw."""
    view = picture.wanted.registered.view
    return Refusal(_EMPTY, path=document.source.path, view=view.name, why=view.empty)
