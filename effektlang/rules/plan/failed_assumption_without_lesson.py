"""An assumption that did not hold, and a plan that stands as before."""

from collections.abc import Iterator

from effektlang.model.learning import Assumption, Lesson
from effektlang.model.model import Model
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P009",
    name=Text("fallet-antagande-utan-lärdom", "failed-assumption-without-lesson"),
    severities=WARNING,
    message=Text(
        "”{title}” höll inte. Vad ändrar ni i planen?",
        "“{title}” did not hold. What will you change in the plan?",
    ),
    why=Text(
        "Ett antagande som inte höll är det viktigaste en plan kan lära er. Står planen kvar som förut arbetar ni vidare mot bättre vetande.",
        "An assumption that did not hold is the most important thing a plan can teach you. If the plan stands as before, you go on against better knowledge.",
    ),
    way_out=Text(
        "Ändra det som vilade på antagandet, och skriv en `lärdom` med `gäller: {id}` och `ändring`.",
        "Change what rested on the assumption, and write a `lesson` with `applies to: {id}` and `change`.",
    ),
    source=Text(
        "Argyris och Schön om lärande i två slingor",
        "Argyris and Schön on double-loop learning",
    ),
    bad=(
        """
        antagande oro-först: Besöken sker medan oron är som störst
          status: håller inte
          ^^^^^^
        """,
    ),
    good=(
        """
        antagande oro-först: Besöken sker medan oron är som störst
          status: håller inte
        lärdom tidigare: Oron är störst före utskrivningen
          gäller: oro-först
          omprövar: antagande
          ändring: Sköterskan kommer nu till avdelningen dagen före.
        """,
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
            antagande: oro-först
        effekt trygga: Tryggare hemma
        antagande oro-först: Besöken sker medan oron är som störst
          status: håller inte
        lärdom tidigare: Oron är störst före utskrivningen
          gäller: besökta → trygga
          ändring: Sköterskan kommer nu till avdelningen dagen före.
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask what changes, where no lesson is about the assumption or a link that it stands under."""
    failed = [one for one in model.of(Assumption) if one.status == "does_not_hold"]
    if not failed:
        return
    learnt = {(subject.element, subject.target) for lesson in model.of(Lesson) for subject in lesson.applies_to}
    links: dict[str, set[tuple[str, str | None]]] = {
        one.id: {(subject.element, subject.target) for subject in one.applies_to} | {(one.id, None)} for one in failed
    }
    for link in model.links:
        for held in link.assumptions:
            if held.assumption in links:
                links[held.assumption].add((link.source, link.target))
    for one in failed:
        if links[one.id].isdisjoint(learnt):
            place = context.origins.key(one.id, "status")
            yield Finding(place, {"title": one.title, "id": one.id}, about=one)
