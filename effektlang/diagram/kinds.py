"""What the kinds of boxes and lines are called in pictures, and how they are spoken of in sentences."""

from collections.abc import Mapping

from effektlang.diagram.diagram import BoxKind, LineKind
from effektlang.model.tendencies import Tendency
from effektlang.record import record
from effektlang.text import Text


@record
class KindWords:
    """A kind of box as a word of its own, of several, as the beginning of a sentence about one, and as `it` after that."""

    name: Text
    many: Text
    the: Text
    it: Text = Text("Den", "It")
    sign: str = ""
    """A sign on the box, for kinds that else differ in nothing but colour."""


_IT_NEUTER = Text("Det", "It")

BOXES: Mapping[BoxKind, KindWords] = {
    "input": KindWords(Text("resurs", "input"), Text("resurser", "inputs"), Text("Resursen", "The input")),
    "activity": KindWords(Text("aktivitet", "activity"), Text("aktiviteter", "activities"), Text("Aktiviteten", "The activity")),
    "milestone": KindWords(Text("milstolpe", "milestone"), Text("milstolpar", "milestones"), Text("Milstolpen", "The milestone")),
    "output": KindWords(Text("prestation", "output"), Text("prestationer", "outputs"), Text("Prestationen", "The output")),
    "effect": KindWords(Text("effekt", "effect"), Text("effekter", "effects"), Text("Effekten", "The effect")),
    "unintended_effect": KindWords(Text("bieffekt", "unintended effect"), Text("bieffekter", "unintended effects"), Text("Bieffekten", "The unintended effect")),
    "helpful_side_effect": KindWords(Text("bieffekt som bidrar", "unintended effect that contributes"), Text("bieffekter som bidrar", "unintended effects that contribute"), Text("Bieffekten", "The unintended effect"), sign="+"),
    "adverse_side_effect": KindWords(Text("bieffekt som motverkar", "unintended effect that counteracts"), Text("bieffekter som motverkar", "unintended effects that counteract"), Text("Bieffekten", "The unintended effect"), sign="−"),
    "goal": KindWords(Text("slutmål", "goal"), Text("slutmål", "goals"), Text("Slutmålet", "The goal"), _IT_NEUTER),
    "problem": KindWords(Text("problem", "problem"), Text("problem", "problems"), Text("Problemet", "The problem"), _IT_NEUTER),
    "need": KindWords(Text("behov", "need"), Text("behov", "needs"), Text("Behovet", "The need"), _IT_NEUTER),
    "cause": KindWords(Text("orsak", "cause"), Text("orsaker", "causes"), Text("Orsaken", "The cause")),
    "stakeholder": KindWords(Text("intressent", "stakeholder"), Text("intressenter", "stakeholders"), Text("Intressenten", "The stakeholder")),
    "indicator": KindWords(Text("indikator", "indicator"), Text("indikatorer", "indicators"), Text("Indikatorn", "The indicator")),
    "assumption": KindWords(Text("antagande", "assumption"), Text("antaganden", "assumptions"), Text("Antagandet", "The assumption"), _IT_NEUTER),
    "risk": KindWords(Text("risk", "risk"), Text("risker", "risks"), Text("Risken", "The risk")),
    "barrier": KindWords(Text("hinder", "barrier"), Text("hinder", "barriers"), Text("Hindret", "The barrier"), _IT_NEUTER),
    "external_factor": KindWords(Text("omvärldsfaktor", "external factor"), Text("omvärldsfaktorer", "external factors"), Text("Omvärldsfaktorn", "The external factor")),
    "follow_up": KindWords(Text("uppföljning", "follow-up"), Text("uppföljningar", "follow-ups"), Text("Uppföljningen", "The follow-up")),
    "lesson": KindWords(Text("lärdom", "lesson"), Text("lärdomar", "lessons"), Text("Lärdomen", "The lesson")),
    "plan": KindWords(Text("plan", "plan"), Text("planer", "plans"), Text("Planen", "The plan")),
    "change": KindWords(Text("förändring", "change"), Text("förändringar", "changes"), Text("Förändringen", "The change")),
    "benefit": KindWords(Text("nytta", "benefit"), Text("nyttor", "benefits"), Text("Nyttan", "The benefit")),
    "cost": KindWords(Text("kostnad", "cost"), Text("kostnader", "costs"), Text("Kostnaden", "The cost")),
}  # fmt: skip

SIDE_EFFECTS: Mapping[Tendency, BoxKind] = {
    "unsaid": "unintended_effect", "for": "helpful_side_effect", "against": "adverse_side_effect",
}  # fmt: skip
"""How an unintended effect is drawn, by what the plan says that it leads to."""


def signed(title: str, kind: BoxKind) -> str:
    """A title after the sign of its kind, where no sign can be drawn on the box."""
    return f"{sign} {title}" if (sign := BOXES[kind].sign) else title


@record
class LineWords:
    """A kind of line in the legend, and as a sentence about titles within quotation marks."""

    name: Text
    sentence: Text


LINES: Mapping[LineKind, LineWords] = {
    "leads_to": LineWords(
        Text("leder till", "leads to"), Text("{source} leder till {target}.", "{source} leads to {target}.")
    ),
    "contributes_to": LineWords(
        Text("bidrar till", "contributes to"),
        Text("{source} bidrar till {target}.", "{source} contributes to {target}."),
    ),
    "counteracts": LineWords(
        Text("motverkar", "counteracts"), Text("{source} motverkar {target}.", "{source} counteracts {target}.")
    ),
    "feeds_back_to": LineWords(
        Text("verkar tillbaka på", "feeds back to"),
        Text("{source} verkar tillbaka på {target}.", "{source} feeds back to {target}."),
    ),
    "causes": LineWords(
        Text("orsakar", "causes"), Text("{source} orsakar {target}.", "{source} causes {target}.")
    ),
    "responds_to": LineWords(
        Text("svarar mot", "responds to"), Text("{source} svarar mot {target}.", "{source} responds to {target}.")
    ),
    "measured_by": LineWords(
        Text("mäts med", "is measured by"), Text("{source} mäts med {target}.", "{source} is measured by {target}.")
    ),
    "answered_by": LineWords(
        Text("mäts av", "is reported by"),
        Text("För {source} ansvarar {target}.", "{target} is responsible for {source}."),
    ),
    "threatens": LineWords(
        Text("hotar", "threatens"), Text("{source} hotar {target}.", "{source} threatens {target}.")
    ),
    "influences": LineWords(
        Text("påverkar", "influences"), Text("{source} påverkar {target}.", "{source} influences {target}.")
    ),
    "uses": LineWords(
        Text("bygger på", "builds on"), Text("{source} bygger på {target}.", "{source} builds on {target}.")
    ),
}  # fmt: skip
