"""The settings that hold for a plan, and what is found in it under them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from effektlang.diagnostics import Diagnostic
from effektlang.document import Document
from effektlang.model.model import Model
from effektlang.rules.engine import on_we_go
from effektlang.rules.rule import STAGE_OF, Stage
from effektlang.settings.places import nearest
from effektlang.settings.settings import Settings

_NO_FILE = "-"


def settings_of(document: Document) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """The settings that hold for a plan, and what is wrong in the file that they come from."""
    path = document.source.path
    place = Path.cwd() / path if path != _NO_FILE else Path.cwd() / "plan.eff"
    if nearest(place.resolve().parent) is None:
        return Settings(), ()
    from effektlang.settings.reading import settings_for  # most plans have no settings

    found = settings_for(place)
    return found.settings, found.diagnostics


def checked(
    document: Document,
    settings: Settings,
    stage: Stage | None = None,
    *,
    strict: bool = False,
    earlier: Model | None = None,
    between: Callable[[], None] = on_we_go,
) -> tuple[Diagnostic, ...]:
    """Everything that is found in a plan, asked as its settings and the caller say; see `Document.check`."""
    if settings == Settings() and stage is None and not strict:
        is_usual = earlier is None and between is on_we_go
        return document.diagnostics if is_usual else document.check(earlier=earlier, between=between)
    from effektlang.settings.choosing import chosen_rules, weights

    holding = replace(settings, strict=settings.strict or strict)
    plan = document.model.plan
    rules = chosen_rules(holding, stage or STAGE_OF[plan.status], plan.rule_packs)
    return document.check(rules, stage, weights=weights(holding), earlier=earlier, between=between)
