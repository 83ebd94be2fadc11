"""Makes the sheet that a plan is followed up with."""

from collections.abc import Iterator

from effektlang.followup.fingerprint import fingerprint
from effektlang.followup.keys import key
from effektlang.followup.scope import Scope, names
from effektlang.followup.sections import SECTIONS, section
from effektlang.followup.series import series_of
from effektlang.followup.sheet import About, Fact, Field, FollowUpSheet, Picture, Section
from effektlang.followup.wishes import USUAL, Wishes
from effektlang.model.in_words import period_in_words
from effektlang.model.measurement import Indicator
from effektlang.text import Text

_TITLE = Text("Uppföljning av {title}", "Follow-up of {title}")
_UNTITLED = Text("planen", "the plan")
_OCCASION = Text("Tillfälle", "Occasion")
_TIME = Text("Gäller tiden", "For the time")
_DAY = Text("Följs upp", "Followed up on")
_OWNER = Text("Planens ägare", "Owner of the plan")
_RESPONSIBLE = Text("Ansvarig", "Responsible")
_PARTICIPANTS = Text("Deltar", "Take part")
_FILLED_IN_BY = Text("Ifylld av", "Filled in by")
_DATE = Text("Datum", "Date")
_OPENING = Text(
    "Fyll i det ni vet och skriv varför. Det som inte blev som ni trodde är det ni kan lära mest av.",
    "Fill in what you know and write why. What did not turn out as you thought is what you can learn most from.",
)


def follow_up_sheet(
    scope: Scope, *, file: str = "", wishes: Wishes = USUAL, picture: Picture | None = None
) -> FollowUpSheet:
    """The sheet for what a scope takes in. `file` is the name of the plan's file."""
    plan = scope.model.plan
    return FollowUpSheet(
        title=scope.say(_TITLE, title=plan.title or _UNTITLED),
        about=_about(scope, file),
        occasion=scope.occasion,
        purpose=plan.purpose,
        facts=tuple(fact for fact in _facts(scope) if fact.value),
        answered=(
            Field(
                key=key("answered", "by"), label=scope.say(_FILLED_IN_BY), form="line", value=scope.responsible or ""
            ),
            Field(key=key("answered", "date"), label=scope.say(_DATE), form="date"),
        ),
        opening=scope.say(_OPENING),
        sections=tuple(one for one in _sections(scope, wishes) if one.blocks),
        series=tuple(one for indicator in scope.of(Indicator) if (one := series_of(indicator)) is not None),
        picture=picture,
        look=wishes.look,
        template=wishes.template,
    )


def _sections(scope: Scope, wishes: Wishes) -> Iterator[Section]:
    return (section(name, scope, wishes.headings.get(name)) for name in wishes.sections or SECTIONS)


def _about(scope: Scope, file: str) -> About:
    return About(
        plan=scope.model.plan.title,
        file=file,
        occasion=scope.occasion.id,
        period=scope.occasion.period.text,
        responsible=scope.responsible or "",
        fingerprint=fingerprint(scope.model),
        language=scope.language,
    )


def _facts(scope: Scope) -> tuple[Fact, ...]:
    occasion = scope.occasion
    participants = occasion.follow_up.participants if occasion.follow_up else ()
    return (
        Fact(scope.say(_OCCASION), occasion.title),
        Fact(scope.say(_TIME), period_in_words(occasion.period).say(scope.language)),
        Fact(scope.say(_DAY), occasion.day.isoformat()),
        Fact(scope.say(_RESPONSIBLE), scope.responsible or ""),
        Fact(scope.say(_OWNER), names(scope.model.plan.owner)),
        Fact(scope.say(_PARTICIPANTS), names(participants)),
    )
