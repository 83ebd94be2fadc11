"""Checks the plans that a command is given, each under the settings that hold for it."""

from collections.abc import Iterator, Sequence

from effektlang.cli.plans import open_plans, spoken
from effektlang.diagnostics import Diagnostic
from effektlang.document import Document
from effektlang.model.model import Model
from effektlang.record import record
from effektlang.report.finding import Checked
from effektlang.rules.rule import Stage
from effektlang.settings.holding import checked, settings_of
from effektlang.settings.settings import Settings
from effektlang.text import Language


@record
class Asked:
    """How the user asks: what the command line says before the settings do."""

    language: Language | None = None
    stage: Stage | None = None
    strict: bool = False
    since: str | None = None


@record
class Answer:
    """A plan that has been checked, and the settings that it was checked under."""

    document: Document
    checked: Checked
    settings: Settings


def answers(paths: Sequence[str], asked: Asked) -> Iterator[Answer]:
    """Every plan at the paths, checked."""
    told: set[str] = set()
    for document in open_plans(paths, with_follow_ups=True):
        settings, wrong = settings_of(document)
        new = tuple(one for one in wrong if one.place.source.path not in told)
        told.update(one.place.source.path for one in wrong)
        language = asked.language or settings.language or spoken(document)
        found = (*new, *_found(document, settings, asked))
        yield Answer(document, Checked(document.source.path, found, language), settings)


def _found(document: Document, settings: Settings, asked: Asked) -> tuple[Diagnostic, ...]:
    earlier = _earlier(document, asked.since)
    return checked(document, settings, asked.stage, strict=asked.strict, earlier=earlier)


def _earlier(document: Document, since: str | None) -> Model | None:
    """The plan as it was in an earlier version; None where none is asked for, and for a plan that is new."""
    if since is None or document.is_follow_up:
        return None
    from effektlang.cli.versions import earlier_version

    version = earlier_version(document.source.path, since)
    return version.document.model if version is not None else None
