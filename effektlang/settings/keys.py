"""Every key of `effekt.toml`, once: its form and what it means. Reading, schema and docs come from here."""

from typing import Literal

from effektlang.diagram.forms import FORMS
from effektlang.record import record
from effektlang.settings.settings import THRESHOLDS
from effektlang.text import LANGUAGES, Text

Form = Literal[
    "rules", "packs", "flag", "severities", "language", "threshold", "levels", "scales",
    "theme", "form", "sections", "headings", "colour", "font", "file",
]  # fmt: skip
SEVERITIES = ("error", "warning", "info", "off")
LEVELS = ("input", "activity", "output", "effect", "short", "medium", "long", "goal")
CHOICES: dict[str, tuple[str, ...]] = {"language": LANGUAGES, "threshold": THRESHOLDS, "form": FORMS}
"""The words to choose between, by the form of a key that takes one of them."""
SCALES = ("effect", "goal", "indicator", "activity")


@record
class Key:
    """One key: its name in the file, the field of `Settings` it fills, its form and what it means."""

    name: str
    field: str
    form: Form
    about: Text


KEYS = (
    Key("select", "select", "rules",
        Text("frågor som ställs utöver de vanliga: kod, namn eller familj (en bokstav)",
             "questions asked besides the usual ones: code, name or family (a letter)")),
    Key("ignore", "ignore", "rules",
        Text("frågor som inte ställs: kod, namn eller familj", "questions not asked: code, name or family")),
    Key("strict", "strict", "flag", Text("ställ alla frågor som finns", "ask every question there is")),
    Key("packs", "packs", "packs", Text("regelpaket som slås på", "rule packs to turn on")),
    Key("severity", "severity", "severities",
        Text("hur tungt en fråga väger: error, warning, info eller off",
             "how much a question weighs: error, warning, info or off")),
    Key("language", "language", "language",
        Text("språk för frågorna; annars planens eget", "language of the questions; else the plan's own")),
    Key("fail-on", "fail_on", "threshold",
        Text("vad som ger felkod: error, warning, info eller never", "what gives a failing exit code")),
    Key("levels", "levels", "levels",
        Text("organisationens egna namn på nivåerna, som de ska stå i bilden",
             "the organisation's own names of the levels, as they are to stand in the picture")),
    Key("scales", "scales", "scales",
        Text("organisationens ord för bedömningar, i ordning", "the organisation's words for assessments, in order")),
    Key("followup-sections", "followup_sections", "sections",
        Text("delarna i mallar för uppföljning, i den ordning de ska stå",
             "the sections of follow-up templates, in the order that they are to stand")),
    Key("followup-headings", "followup_headings", "headings",
        Text("organisationens egna rubriker i mallar för uppföljning",
             "the organisation's own headings in follow-up templates")),
    Key("followup-template", "followup_template", "file",
        Text("organisationens egen Wordmall för uppföljning, räknat från den här filen",
             "the organisation's own Word template for follow-up, counted from this file")),
    Key("colour", "colour", "colour",
        Text("organisationens färg i dokument", "the organisation's colour in documents")),
    Key("font", "font", "font", Text("organisationens typsnitt i dokument", "the organisation's font in documents")),
    Key("theme", "theme", "theme",
        Text("hur bilderna ser ut: ett tema som följer med, en egen fil eller en tabell",
             "how the pictures look: a theme that comes along, a file of your own or a table")),
    Key("form", "form", "form",
        Text("vad rutorna i kedjan kallas: chain som i språket, benefit som förändring, effekt, nytta och kostnad",
             "what the boxes of the chain are called: chain as in the language, benefit as change, effect, benefit and cost")),
)  # fmt: skip

KEY_NAMED = {key.name: key for key in KEYS}
