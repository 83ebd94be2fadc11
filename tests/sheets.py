"""Follow-up sheets of plans, for tests."""

from datetime import date

from effektlang.followup.build import follow_up_sheet
from effektlang.followup.occasions import occasion_for
from effektlang.followup.scope import Scope
from effektlang.followup.sheet import Field, FollowUpSheet, Section
from effektlang.model.model import Model
from effektlang.text import Language

TODAY = date(2026, 11, 23)
A_DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
"""The smallest picture there is, as PNG."""


def scope_of(model: Model, wanted: str | None = None, language: Language | None = None) -> Scope:
    """A plan at an occasion, the next one if none is named, for all who answer for something."""
    spoken = language or model.language
    occasion = occasion_for(model, wanted, TODAY, spoken)
    assert occasion is not None
    return Scope(model=model, occasion=occasion, language=spoken)


def sheet_of(model: Model, wanted: str | None = None, language: Language | None = None) -> FollowUpSheet:
    """The sheet of a plan."""
    return follow_up_sheet(scope_of(model, wanted, language), file="plan.eff")


def part(sheet: FollowUpSheet, name: str) -> Section:
    """A section of a sheet."""
    return next(one for one in sheet.sections if one.name == name)


def keys(sheet: FollowUpSheet) -> list[str]:
    """The keys of everything to fill in."""
    return [field.key for field in sheet.fields]


def field(sheet: FollowUpSheet, key: str) -> Field:
    """The field of a key."""
    return next(one for one in sheet.fields if one.key == key)
