"""The parts of a follow-up sheet, a file each: a `HEADING`, and `blocks` that makes its contents of a scope."""

from effektlang.followup.scope import Scope
from effektlang.followup.sections import (
    activities,
    assumptions,
    deviations,
    economy,
    effects,
    exceptions,
    indicators,
    lessons,
    risks,
    side_effects,
    summary,
    voice,
    world,
)
from effektlang.followup.sheet import Section

SECTIONS = {
    "summary": summary,
    "effects": effects,
    "indicators": indicators,
    "assumptions": assumptions,
    "voice": voice,
    "side-effects": side_effects,
    "activities": activities,
    "deviations": deviations,
    "economy": economy,
    "risks": risks,
    "world": world,
    "lessons": lessons,
    "exceptions": exceptions,
}
"""Every section by its name, in the usual order."""


def section(name: str, scope: Scope, heading: str | None = None) -> Section:
    """A section of a sheet, under the organisation's own heading where it has one."""
    module = SECTIONS[name]
    return Section(name, heading or scope.say(module.HEADING), module.blocks(scope))
