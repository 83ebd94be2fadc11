"""One picture of a plan: built by a view, laid out once however many files are made of it."""

from collections.abc import Mapping
from pathlib import PurePath
from urllib.parse import quote

from effektlang.cli.speech import refuse
from effektlang.cli.wanted import Wanted
from effektlang.diagram.diagram import Diagram
from effektlang.diagram.engines import EngineFailed, NoEngine
from effektlang.diagram.facts import with_facts
from effektlang.diagram.layout import layout
from effektlang.diagram.placed import Layout
from effektlang.diagram.selection import Selection
from effektlang.diagram.views.view import Request, UsedPlan
from effektlang.document import Document
from effektlang.model.resolve.resolved import Resolved
from effektlang.outputs.output import Registered, Unavailable
from effektlang.text import Text

TAKES = (Diagram, Layout)
_NO_ENGINE = Text("Inget program för att rita hittades. Installera graphviz-pure, eller Graphviz i systemet.",
                  "No program for drawing was found. Install graphviz-pure, or Graphviz in the system.")  # fmt: skip
_FAILED = Text("{engine} kunde inte rita planen: {said}", "{engine} could not draw the plan: {said}")
_LINE, _ID = "{line}", "{id}"


class Picture:
    """A view of a plan, laid out when a format first needs it."""

    def __init__(self, document: Document, wanted: Wanted, request: Request, selection: Selection) -> None:
        built = wanted.registered.build(selection.of(document.model, keeping=request.subject), request)
        self.diagram = with_facts(built, document.model)
        self._layout: Layout | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.diagram.boxes

    def made_by(self, output: Registered) -> str | bytes:
        """What an output makes of it; ends with exit code 2 where that needs something that is not there."""
        try:
            return output.write(self.diagram if output.takes is Diagram else self._laid_out())
        except Unavailable as error:
            refuse(error.text)
        except NoEngine:
            refuse(_NO_ENGINE)
        except EngineFailed as error:
            refuse(_FAILED, engine=error.engine.name, said=error.said)

    def _laid_out(self) -> Layout:
        if self._layout is None:
            self._layout = layout(self.diagram)
        return self._layout


def used_plans(resolved: Resolved) -> tuple[UsedPlan, ...]:
    """The plans that a plan builds on, with those that they build on in turn."""
    return tuple(UsedPlan(name, one.model, used_plans(one)) for name, one in resolved.used.items())


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
