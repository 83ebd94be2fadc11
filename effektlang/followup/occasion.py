"""An occasion: the time that is followed up, and when."""

from datetime import date

from effektlang.model.learning import FollowUp
from effektlang.quantities import Period
from effektlang.record import record


@record
class Occasion:
    """One time that the plan is followed up."""

    id: str
    """The id of the follow-up that is declared, or the period as it is written: `2026-T1`."""
    title: str
    """What it is called."""
    period: Period
    """The time that is followed up; values are for it."""
    day: date
    """When it is followed up."""
    follow_up: FollowUp | None = None
    """The follow-up in the plan that it comes from."""
