"""How pictures look: what the command line says of it, else the settings of the plan."""

from collections.abc import Mapping
from pathlib import Path

import click

from effektlang.cli.speech import MISUSE, environment_language
from effektlang.diagnostics import Diagnostic, Fault
from effektlang.diagram.diagram import Direction
from effektlang.diagram.theme import Theme
from effektlang.diagram.themes import standard
from effektlang.diagram.views.view import Form, Request
from effektlang.document import Document
from effektlang.picturing.looks import request_by
from effektlang.settings.holding import settings_of
from effektlang.text import Language, Text

_AND = Text("{message} {way_out}", "{message} {way_out}")


def request_for(
    document: Document,
    language: Language | None,
    theme: str | None = None,
    direction: Direction | None = None,
    form: Form | None = None,
) -> Request:
    """How a plan's pictures are drawn; ends with exit code 2 at a theme that cannot be used."""
    settings, wrong = settings_of(document)
    if theme is None:
        _refuse_at([(one.fault, one.arguments) for one in wrong if _is_about_theme(one)])
    chosen = _named(theme) if theme is not None else None
    return request_by(settings, language, theme=chosen, direction=direction, form=form)


def _named(theme: str) -> Theme:
    from effektlang.settings.themes import read_theme  # most pictures have the usual looks

    found = read_theme(theme, Path.cwd())
    _refuse_at([(one.fault, one.arguments) for one in found.problems])
    return found.theme or standard()


def _is_about_theme(one: Diagnostic) -> bool:
    from effektlang.settings import settings_faults as faults

    about = (faults.NO_SUCH_THEME, faults.THEME_NOT_READ, faults.WRONG_IN_THEME, faults.TOO_LITTLE_CONTRAST)
    return one.fault in about


def _refuse_at(problems: list[tuple[Fault, Mapping[str, object]]]) -> None:
    """Say everything that is wrong at once."""
    language = environment_language()
    for fault, arguments in problems:
        message = fault.message.say(language, arguments)
        said = _AND.say(language, {"message": message, "way_out": fault.way_out.say(language, arguments)})
        click.echo(f"effekt: {fault.code} {said}", err=True)
    if problems:
        raise click.exceptions.Exit(MISUSE)
