"""The words of a report on changes, beside the changes themselves."""

from effektlang.comparing.telling import ChangeReport
from effektlang.text import Text

_TITLE = Text("Vad som har ändrats i {plan}", "What has changed in {plan}")
_TITLE_OF_FOLLOW_UP = Text(
    "Vad som har ändrats i uppföljningen av {plan}", "What has changed in the follow-up of {plan}"
)
VERSIONS = Text("Från {before} till {after}.", "From {before} to {after}.")
_NOTHING = Text("Inget i planens innehåll har ändrats.", "Nothing that the plan says has changed.")
_NOTHING_IN_FOLLOW_UP = Text("Inget som rapporterades har ändrats.", "Nothing that was reported has changed.")
BEFORE = Text("förut", "before")
NOW = Text("nu", "now")
TO_REVIEW = Text("Att se över", "To review")
WHY_REVIEW = Text(
    "Under varje ändring står det som vilar på den. Gäller det fortfarande?",
    "Below each change is what rests on it. Does that still hold?",
)


def title(report: ChangeReport) -> str:
    """The heading of the whole."""
    text = _TITLE_OF_FOLLOW_UP if report.is_follow_up else _TITLE
    return text.say(report.language, {"plan": report.plan})


def nothing(report: ChangeReport) -> str:
    """What is said where nothing has changed."""
    return (_NOTHING_IN_FOLLOW_UP if report.is_follow_up else _NOTHING).say(report.language)
