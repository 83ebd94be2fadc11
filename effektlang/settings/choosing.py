"""Which rules a plan is asked, and how much each weighs, by its settings."""

from collections.abc import Iterable

from effektlang.diagnostics import Severity
from effektlang.rules.registry import pack_names, registered, rules_of
from effektlang.rules.rule import Registered, Stage
from effektlang.settings.settings import Settings


def chosen_rules(settings: Settings, stage: Stage, packs: Iterable[str] = ()) -> tuple[Registered, ...]:
    """The rules to run at a stage: the usual ones or all, more by `select` and packs, fewer by `ignore`.

    `packs` are those that the plan itself turns on.
    """
    packed = rules_of((*settings.packs, *packs))
    return tuple(
        one
        for one in (*registered(), *packed)
        if (one.rule.is_usual(stage) or settings.strict or one in packed or _is_named(one, settings.select))
        and not _is_named(one, settings.ignore)
    )


def weights(settings: Settings) -> dict[str, Severity | None]:
    """The severity that the settings give a rule, by its code; None is silence."""
    return {
        one.rule.code: severity
        for name, severity in settings.severity.items()
        for one in (*registered(), *rules_of(one.sv for one in pack_names()))
        if _is_named(one, (name,))
    }


def _is_named(one: Registered, names: tuple[str, ...]) -> bool:
    own = (one.rule.code.lower(), one.rule.code[0].lower(), one.rule.name.sv, one.rule.name.en)
    return any(name.lower() in own for name in names)
