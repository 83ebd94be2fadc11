"""When a plan is followed up."""

from effektlang.model.learning import FollowUp, Lesson
from effektlang.model.model import Model
from effektlang.quantities import Period
from effektlang.rules.rule import Context


def lessons(model: Model) -> list[Lesson]:
    """What has been learnt: the lessons of the plan, and those of its follow-up files."""
    return [*model.of(Lesson), *(lesson for file in model.answers for lesson in file.lessons)]


def time_of(follow_up: FollowUp) -> Period | None:
    """The day of a follow-up, or the time that it covers."""
    return follow_up.date or follow_up.period


def planned(context: Context) -> list[FollowUp]:
    """The follow-ups that have a day or a time, readable or not."""
    return [
        one for one in context.model.of(FollowUp) if any(context.origins.has(one.id, x) for x in ("date", "period"))
    ]
