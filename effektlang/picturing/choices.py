"""What is asked for where a picture is to be shown: in a command, in an editor, in a block in a document."""

from effektlang.diagram.forms import Direction, Form
from effektlang.record import record
from effektlang.text import Language


@record(kw_only=True)
class Choices:
    """What is asked for. What is left empty is as the settings and the plan have it."""

    views: tuple[str, ...] = ()
    are_all: bool = False
    direction: Direction | None = None
    theme: str | None = None
    form: Form | None = None
    language: Language | None = None
    link: str | None = None
    levels: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    stakeholders: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    focus: str | None = None
    depth: int = 1
    is_followed_up: bool = False
    occasion: str | None = None
