"""Everything that is found in a plan under its settings, and the language that it is told in."""

from collections.abc import Callable

from effektlang.diagnostics import Diagnostic
from effektlang.document import Document
from effektlang.record import record
from effektlang.rules.engine import on_we_go
from effektlang.settings.holding import checked, settings_of
from effektlang.text import Language


@record
class Findings:
    """What was found, some of it perhaps in other files: a table of values, the settings."""

    document: Document
    diagnostics: tuple[Diagnostic, ...]
    language: Language


def findings(document: Document, asked: Language | None = None, between: Callable[[], None] = on_we_go) -> Findings:
    """What is found in a plan. The language is the one asked for, else that of the settings, else the plan's own.

    `between` is called now and then; see `effektlang.rules.engine.run`.
    """
    settings, wrong = settings_of(document)
    found = (*wrong, *checked(document, settings, between=between))
    return Findings(document, found, asked or settings.language or document.language)
