"""Checks the plans that a command is given, each under the settings that hold for it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from effektlang.cli.plans import STANDARD_STREAM, open_plans
from effektlang.diagnostics import Diagnostic
from effektlang.document import Document
from effektlang.record import record
from effektlang.report.finding import Checked
from effektlang.rules.rule import STAGE_OF, Stage
from effektlang.settings.places import nearest
from effektlang.settings.settings import Settings
from effektlang.text import Language


@record
class Asked:
    """How the user asks: what the command line says before the settings do."""

    language: Language | None = None
    stage: Stage | None = None
    strict: bool = False


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
        language = asked.language or settings.language or document.language
        found = (*new, *_found(document, settings, asked))
        yield Answer(document, Checked(document.source.path, found, language), settings)


def settings_of(document: Document) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """The settings that hold for a plan, and what is wrong in the file that they come from."""
    path = document.source.path
    place = Path.cwd() / path if path != STANDARD_STREAM else Path.cwd() / "plan.eff"
    if nearest(place.resolve().parent) is None:
        return Settings(), ()
    from effektlang.settings.reading import settings_for  # noqa: PLC0415 - most plans have no settings

    found = settings_for(place)
    return found.settings, found.diagnostics


def _found(document: Document, settings: Settings, asked: Asked) -> tuple[Diagnostic, ...]:
    if settings == Settings() and asked.stage is None and not asked.strict:
        return document.diagnostics
    from effektlang.settings.choosing import chosen_rules, weights  # noqa: PLC0415 - the same

    holding = replace(settings, strict=settings.strict or asked.strict)
    plan = document.model.plan
    rules = chosen_rules(holding, asked.stage or STAGE_OF[plan.status], plan.rule_packs)
    return document.check(rules, asked.stage, weights=weights(holding))
