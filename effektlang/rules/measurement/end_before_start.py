"""An activity that ends before it begins."""

from collections.abc import Iterator

from effektlang.model.chain import Activity
from effektlang.model.in_words import period_in_words
from effektlang.rules.rule import ERROR, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M032",
    name=Text("slut-före-start", "end-before-start"),
    severities=ERROR,
    message=Text(
        "”{title}” slutar {end} men börjar först {start}. Vilken tid stämmer?",
        "“{title}” ends {end} but does not begin until {start}. Which time is right?",
    ),
    why=Text(
        "Tiderna avgör när arbetet räknas som sent och när effekterna kan märkas. Är de i omvänd ordning går det inte att säga.",
        "The times decide when the work counts as late and when its effects can be felt. In the wrong order they tell neither.",
    ),
    way_out=Text(
        "Ändra `start` eller `slut`. Blev arbetet inställt innan det hann börja: skriv `status: avbruten`.",
        "Change `start` or `end`. If the work was called off before it began: write `status: cancelled`.",
    ),
    source=Text(
        "Egen regel: planen ska inte säga emot sig själv",
        "Our own rule: a plan is not to contradict itself",
    ),
    bad=(
        """
        aktivitet samtal: Stödsamtal med anhöriga
          start: 2027-02
          slut: 2026-12
          ^^^^
        """,
        """
        activity talks: Talks with families
          start: 2027-01-01
          end: 2026
          ^^^
        """,
    ),
    good=(
        """
        aktivitet samtal: Stödsamtal med anhöriga
          start: 2027-02
          slut: 2027
        aktivitet kurs: Kurs i bemötande
          start: 2027
          slut: 2027-02
        aktivitet café: Anhörigcafé
          start: 2027-02
          slut: tills vidare
        """,
        """
        aktivitet samtal: Stödsamtal med anhöriga
          start: 2027-02
          slut: 2026-12
          status: avbruten
        """,
    ),
)


def check(activity: Activity, context: Context) -> Iterator[Finding]:
    """Ask which time is right, unless the work was called off."""
    start, end = activity.start, activity.end
    if start is None or end is None or activity.status == "cancelled" or not start.is_after(end):
        return
    arguments = {"title": activity.title, "start": period_in_words(start), "end": period_in_words(end)}
    others = (context.origins.key(activity.id, "start"),)
    yield Finding(context.origins.key(activity.id, "end"), arguments, others)
