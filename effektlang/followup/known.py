"""What a plan says that a group may want before them when they talk: about the whole, and about one indicator."""

from collections.abc import Callable, Mapping

from effektlang.followup.scope import names
from effektlang.followup.sheet import Width
from effektlang.model.chain import Activity, Goal, Input
from effektlang.model.element import Element
from effektlang.model.in_words import direction_and_target, measure_in_words
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.model.plan import Cause, Need, Problem, Stakeholder
from effektlang.text import Language, Text

OfPlan = tuple[Text, Callable[[Model], tuple[str, ...]]]
OfIndicator = tuple[Text, Width, Callable[[Indicator, Language], str]]


def _titles(kind: type[Element]) -> Callable[[Model], tuple[str, ...]]:
    return lambda model: tuple(one.title for one in model.of(kind))


def _target_groups(model: Model) -> tuple[str, ...]:
    return tuple(one.title for one in model.of(Stakeholder) if "target_group" in one.roles)


def _purpose(model: Model) -> tuple[str, ...]:
    return (model.plan.purpose,) if model.plan.purpose else ()


def _set_with(indicator: Indicator, language: Language) -> str:
    del language
    target = indicator.last_target
    return names(target.set_with) if target else ""


OF_PLAN: Mapping[str, OfPlan] = {
    "purpose": (Text("Planens syfte", "Purpose of the plan"), _purpose),
    "missions": (Text("Uppdrag", "Missions"), lambda model: model.plan.missions),
    "governing_documents": (Text("Styrdokument", "Governing documents"), lambda model: model.plan.governing_documents),
    "goals": (Text("Slutmål", "Goals"), _titles(Goal)),
    "problems": (Text("Problem i planen", "Problems in the plan"), _titles(Problem)),
    "needs": (Text("Behov i planen", "Needs in the plan"), _titles(Need)),
    "causes": (Text("Orsaker i planen", "Causes in the plan"), _titles(Cause)),
    "target_groups": (Text("Målgrupper", "Target groups"), _target_groups),
    "activities": (Text("Aktiviteter", "Activities"), _titles(Activity)),
    "inputs": (Text("Resurser", "Inputs"), _titles(Input)),
}
"""About the plan as a whole: its heading, and what the plan says."""

OF_INDICATOR: Mapping[str, OfIndicator] = {
    "baseline": (
        Text("Basvärde", "Baseline"),
        "narrow",
        lambda one, language: measure_in_words(one.last_baseline, one, language),
    ),
    "last": (
        Text("Senaste värde", "Last value"),
        "narrow",
        lambda one, language: measure_in_words(one.last_value, one, language),
    ),
    "target": (Text("Riktning och målvärde", "Direction and target"), "medium", direction_and_target),
    "set_with": (Text("Framtaget med", "Set with"), "wide", _set_with),
}
"""About one indicator: the heading of its column, how wide it is, and what stands in it."""
