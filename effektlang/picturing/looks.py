"""How pictures look: what is asked for, else the settings of the plan."""

from collections.abc import Mapping

from effektlang.diagram.diagram import Direction
from effektlang.diagram.theme import Theme
from effektlang.diagram.themes import standard
from effektlang.diagram.views.view import Form, Request, UsedPlan
from effektlang.model.resolve.resolved import Resolved
from effektlang.settings.settings import Settings
from effektlang.text import Language

_FIRST: Mapping[Form, Direction] = {"chain": "lr", "benefit": "rl"}
"""Where the chain goes if nothing is said: DIGG and Inera begin with the goal."""


def request_by(
    settings: Settings,
    language: Language | None,
    *,
    theme: Theme | None = None,
    direction: Direction | None = None,
    form: Form | None = None,
) -> Request:
    """How the pictures of a plan are drawn; the settings hold where nothing else is asked for."""
    theme = theme or settings.theme or standard()
    form = form or settings.form
    usual: Direction = theme.direction or _FIRST[form]  # type: ignore[assignment]
    return Request(
        language=language,
        direction=direction or usual,
        level_names={**theme.levels, **settings.levels},
        theme=theme,
        form=form,
    )


def used_plans(resolved: Resolved) -> tuple[UsedPlan, ...]:
    """The plans that a plan builds on, with those that they build on in turn."""
    return tuple(UsedPlan(name, one.model, used_plans(one)) for name, one in resolved.used.items())
