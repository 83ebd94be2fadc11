"""How pictures look: what is asked for, else the settings of the plan."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from effektlang.diagnostics import Diagnostic, Fault
from effektlang.diagram.forms import Direction, Form
from effektlang.diagram.theme import Theme
from effektlang.diagram.themes import standard
from effektlang.diagram.views.view import Request
from effektlang.document import Document
from effektlang.picturing.choices import Choices
from effektlang.settings.holding import settings_of
from effektlang.settings.settings import Settings
from effektlang.text import Language, Refusal, Text

_FIRST: Mapping[Form, Direction] = {"chain": "lr", "benefit": "rl"}
"""Where the chain goes if nothing is said: DIGG and Inera begin with the goal."""
_PROBLEM = Text("{code} {message} {way_out}", "{code} {message} {way_out}")


class UnusableTheme(Refusal):
    """A theme that no picture can be drawn by, with everything that is wrong with it."""

    def __init__(self, problems: Sequence[tuple[Fault, Mapping[str, object]]]) -> None:
        super().__init__(problems[0][0].message, **problems[0][1])
        self._problems = problems

    def sentences(self, language: Language) -> tuple[str, ...]:
        """Each problem, by its code, and the way out."""
        return tuple(_problem(fault, arguments, language) for fault, arguments in self._problems)


def request_by(
    settings: Settings,
    language: Language | None,
    *,
    theme: Theme | None = None,
    direction: Direction | None = None,
    form: Form | None = None,
) -> Request:
    """How pictures are to look by some settings, where nothing else is asked for."""
    theme = theme or settings.theme or standard()
    form = form or settings.form
    return Request(
        language=language,
        direction=direction or theme.direction or _FIRST[form],
        level_names={**theme.levels, **settings.levels},
        theme=theme,
        form=form,
    )


def looks_of(document: Document, choices: Choices) -> Request:
    """How the pictures of a plan are to look; refuses a theme that cannot be used."""
    settings, wrong = settings_of(document)
    if choices.theme is not None:
        chosen = _named(choices.theme)
    elif problems := [(one.fault, one.arguments) for one in wrong if _is_about_theme(one)]:
        raise UnusableTheme(problems)
    else:
        chosen = None
    return request_by(settings, choices.language, theme=chosen, direction=choices.direction, form=choices.form)


def _named(theme: str) -> Theme:
    from effektlang.settings.themes import read_theme  # most pictures have the usual looks

    found = read_theme(theme, Path.cwd())
    if found.problems:
        raise UnusableTheme([(one.fault, one.arguments) for one in found.problems])
    return found.theme or standard()


def _is_about_theme(one: Diagnostic) -> bool:
    from effektlang.settings import settings_faults as faults

    about = (faults.NO_SUCH_THEME, faults.THEME_NOT_READ, faults.WRONG_IN_THEME, faults.TOO_LITTLE_CONTRAST)
    return one.fault in about


def _problem(fault: Fault, arguments: Mapping[str, object], language: Language) -> str:
    message, way_out = fault.message.say(language, arguments), fault.way_out.say(language, arguments)
    return _PROBLEM.say(language, {"code": fault.code, "message": message, "way_out": way_out})
