"""The words of a report on changes, beside the changes themselves."""

from effektlang.text import Text

TITLE = Text("Vad som har ändrats i {plan}", "What has changed in {plan}")
VERSIONS = Text("Från {before} till {after}.", "From {before} to {after}.")
NOTHING = Text("Inget i planens innehåll har ändrats.", "Nothing that the plan says has changed.")
BEFORE = Text("förut", "before")
NOW = Text("nu", "now")
TO_REVIEW = Text("Att se över", "To review")
WHY_REVIEW = Text(
    "Det här vilar på något som har ändrats. Gäller det fortfarande?",
    "This rests on something that has changed. Does it still hold?",
)
