"""An indicator of an adopted plan that was reworded, measured in another way or dropped in a later version."""

from collections.abc import Iterator

from effektlang.comparing.change import Change, Comparison
from effektlang.diagnostics import Label
from effektlang.model.measurement import Indicator
from effektlang.rules.rule import STAGE_OF, WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P022",
    name=Text("ändrat-mått-i-beslutad-plan", "changed-measure-in-adopted-plan"),
    severities=WARNING,
    message=Text(
        "{change} Planen var redan beslutad. Går det fortfarande att se om det har blivit någon skillnad?",
        "{change} The plan had already been adopted. Can it still be seen whether anything has changed?",
    ),
    why=Text(
        "Ett mått som byts eller skrivs om på vägen går inte att jämföra med det ni började med. Utifrån kan det se ut som om målet flyttades för att det inte nåddes.",
        "A measure that is swapped or reworded on the way cannot be compared with what you began with. From outside it may look as if the goal was moved because it was not reached.",
    ),
    way_out=Text(
        "Behåll det gamla måttet bredvid det nya, åtminstone ett år. Måste det bytas: skriv varför i en `lärdom`, och låt den som beslutade planen besluta om ändringen.",
        "Keep the old measure beside the new one, for a year at least. If it must be replaced: write why in a `lesson`, and let those who adopted the plan decide on the change.",
    ),
    source=Text(
        "Ekonomistyrningsverket om jämförbarhet över tid",
        "The Swedish National Financial Management Authority on comparability over time",
    ),
    bad=(
        """
        plan: Trygg hemgång
          status: beslutad
        indikator trygghet: Andel som känner sig trygga hemma
        -----
        plan: Trygg hemgång
          status: genomförs
        indikator trygghet: Andel som är nöjda med hembesöket
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        plan: Trygg hemgång
          status: beslutad
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: trygghet
        indikator trygghet: Andel som känner sig trygga hemma
        -----
        plan: Trygg hemgång
          status: beslutad
        effekt trygga: Patienterna känner sig tryggare hemma
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        plan: Trygg hemgång
          status: beslutad
        indikator trygghet: Andel som känner sig trygga hemma
          mätmetod: Enkät till alla
        -----
        plan: Trygg hemgång
          status: beslutad
        indikator trygghet: Andel som känner sig trygga hemma
          mätmetod: Samtal med tio patienter
          ^^^^^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          status: utkast
        indikator trygghet: Andel som känner sig trygga hemma
        -----
        plan: Trygg hemgång
          status: beslutad
        indikator trygghet: Andel som är trygga hemma
        """,
        """
        plan: Trygg hemgång
          status: beslutad
        indikator trygghet: Andel som känner sig trygga hemma
        -----
        plan: Trygg hemgång
          status: beslutad
        indikator trygghet: Andel som känner sig trygga hemma
          målvärde 2028: 80
        indikator oro: Andel som ringer och är oroliga
        """,
    ),
)

_OF_WEIGHT = ("method", "unit", "scale", "direction")


def check(comparison: Comparison, context: Context) -> Iterator[Finding]:
    """Ask about each change of what an indicator measures, and about each indicator that is gone."""
    if STAGE_OF[comparison.before.plan.status] == "draft":
        return
    for change in comparison.changes:
        subject = change.subject
        if subject is None or subject.target is not None:
            continue
        if change.action == "removed" and change.property is None:
            dropped = comparison.before.by_id[subject.element]
            if isinstance(dropped, Indicator):
                yield Finding(_where_measured(dropped, comparison, context), {"change": _said(change)})
        elif isinstance(comparison.after.by_id.get(subject.element), Indicator) and _is_of_weight(change):
            indicator = comparison.after.by_id[subject.element]
            at = context.origins.title(indicator.id)
            if change.property is not None:
                at = context.origins.key(indicator.id, change.property)
            yield Finding(at, {"change": _said(change)}, about=indicator)


def _is_of_weight(change: Change) -> bool:
    """Whether the indicator now says something else: a value that was missing before takes nothing away."""
    if change.property is None:
        return change.section != "ids" and change.action != "added"
    return change.property in _OF_WEIGHT and change.action != "added"


def _where_measured(dropped: Indicator, comparison: Comparison, context: Context) -> Label:
    """The title of the first thing that the indicator measured and that is still there, else the plan."""
    for element in comparison.before.elements:
        now = comparison.pairs.get(element.id)
        if dropped.id in getattr(element, "measured_by", ()) and now is not None:
            return context.origins.title(now)
    return context.origins.of_plan()


def _said(change: Change) -> Text:
    return Text(change.say("sv"), change.say("en"))
