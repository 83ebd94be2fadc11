"""What a view is: one file with a `VIEW` that names it and a pure `build` from a model to a diagram."""

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Literal

from effektlang.diagram.diagram import Diagram
from effektlang.diagram.forms import Direction, Form
from effektlang.diagram.theme import Theme
from effektlang.diagram.themes import standard
from effektlang.model.model import Model
from effektlang.record import record
from effektlang.text import Language, Text

Subject = Literal["none", "element", "stakeholder"]


@record(kw_only=True)
class View:
    """The name of a view in both languages, what it shows, and what it is about."""

    name: Text
    about: Text
    subject: Subject = "none"
    """What must be said with the view: the id of an element or of a stakeholder."""
    is_assessable: bool = False
    """Whether its boxes are what is assessed at a follow-up, each by itself."""
    empty: Text
    """Why there is nothing to draw, and what to write in the plan."""


@record
class UsedPlan:
    """A plan that another builds on, under the name that it goes by there."""

    name: str
    model: Model
    used: tuple["UsedPlan", ...] = ()


@record(kw_only=True)
class Request:
    """How a view is asked for."""

    language: Language | None = None
    """The language of the picture; the plan's own when none is said."""
    subject: str = ""
    """The id of what the view is about, where it is about something."""
    direction: Direction = "lr"
    level_names: Mapping[str, str] = field(default_factory=dict)
    """The organisation's own headings, by the keys of `levels.HEADINGS`."""
    theme: Theme = field(default_factory=standard)
    urls: Mapping[str, str] = field(default_factory=dict)
    """Where to read more of an element, by its id."""
    used: tuple["UsedPlan", ...] = ()
    """The plans that this one builds on."""
    form: Form = "chain"
    """What the boxes of the whole chain are called: as in the language, or as changes, benefits and costs."""
    selected: str = ""
    """Which part of the plan is drawn, as a sentence; nothing when all of it is."""
    whole: Model | None = None
    """The plan that the model to be drawn is a part of; none when it is all of it."""

    def language_for(self, model: Model) -> Language:
        """The language asked for, else the plan's own."""
        return self.language or model.language


@record
class Registered:
    """A view with what builds it."""

    view: View
    build: Callable[[Model, Request], Diagram]
