"""An assumption that did not hold, and a plan that stands as before."""

from collections.abc import Container, Iterator

from effektlang.model.assuming import links_resting_on
from effektlang.model.chain import Link
from effektlang.model.learning import Assumption, Subject
from effektlang.model.model import Model
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.tested import failed_tests, learnt_about
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
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
                      ^^^^^^
            antagande: Besöken sker medan oron är som störst
        effekt trygga: Tryggare hemma
        svar om: besökta → trygga
          prövning 2026: håller inte
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
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
            antagande: Besöken sker medan oron är som störst
        effekt trygga: Tryggare hemma
        svar om: besökta → trygga
          prövning 2026: håller inte
          prövning 2027: håller
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask what changes, where no lesson is about the assumption or a link that it stands under."""
    learnt = learnt_about(model)
    tested = failed_tests(model)
    declared = {one.id: links_resting_on(one, model) for one in model.of(Assumption) if _failed(one, tested)}
    for id_, links in declared.items():
        if ({Subject(id_), *links}).isdisjoint(learnt):
            place = context.origins.key(id_, "status")
            yield Finding(place, {"title": context.title(id_), "id": id_}, about=model.by_id[id_])
    told = learnt.union(*declared.values())
    for link in model.links if tested else ():
        test = tested.get(link.subject)
        if test is not None and link.subject not in told:
            arguments = {"title": test.assumption or _title(link, model), "id": link.id}
            yield Finding(context.origins.link(link), arguments, about=link)


def _failed(one: Assumption, tested: Container[Subject]) -> bool:
    return one.status == "does_not_hold" or Subject(one.id) in tested


def _title(link: Link, model: Model) -> str:
    """The only assumption of a link in words, or else what the link says."""
    if len(link.assumptions) == 1:
        return link.assumptions[0].text
    return model.title_of(link)
