"""Something that an element or a link rests on has changed, and no one has said what that means."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P021",
    name=Text("ändring-att-se-över", "change-to-review"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "{change} Gäller det som står här fortfarande?",
        "{change} Does what stands here still hold?",
    ),
    why=Text(
        "När ett målvärde, en effekt eller ett antagande ändras kan det som vilar på det ha slutat stämma. Det syns inte i texten förrän någon har tänkt efter.",
        "When a target, an effect or an assumption changes, what rests on it may no longer be true. The text does not show it until someone has thought it over.",
    ),
    way_out=Text(
        "Prata om det. Skriv sedan `sett över` med dagens datum under raden, och varför det står kvar eller vad ni ändrade. Det gör också `effekt review --confirm`.",
        "Talk about it. Then write `reviewed` with the day under the line, and why it stands or what you changed. `effekt review --confirm` does it too.",
    ),
    source=Text(
        "Spårbarhet i kravarbete: den som ändrar ett krav visar vad som vilar på det",
        "Traceability of requirements: whoever changes one shows what rests on it",
    ),
    bad=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          se över 2026-05-12: Indikatorn ”Andel trygga” har tagits bort.
          ^^^^^^^^^^^^^^^^^^
        """,
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
            se över 2026-05-12: Effekten ”Tryggare hemma” heter nu ”Lugnare nätter”.
            ^^^^^^^^^^^^^^^^^^
        effekt trygga: Lugnare nätter
        """,
    ),
    good=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          se över 2026-05-12: Indikatorn ”Andel trygga” har tagits bort.
            sett över 2026-06-01: Sköterskorna frågar i stället vid hembesöken.
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each change that has no answer yet; once where the same line holds for several links."""
    asked: set[tuple[int, int]] = set()
    for finding in (*_of_elements(model, context), *_of_links(model, context)):
        place = (finding.at.start, finding.at.end)
        if place not in asked:
            asked.add(place)
            yield finding


def _of_elements(model: Model, context: Context) -> Iterator[Finding]:
    own = (element for element in model.elements if element.from_plan is None)
    for id_, element in ((None, model.plan), *((element.id, element) for element in own)):
        for index, review in enumerate(element.reviews):
            if review.is_open:
                at = context.origins.key(id_, "reviews", index)
                yield Finding(at, {"change": review.change}, about=element)


def _of_links(model: Model, context: Context) -> Iterator[Finding]:
    for link in model.links:
        for index, review in enumerate(link.reviews):
            if review.is_open:
                at = context.origins.link_key(link, "reviews", index)
                yield Finding(at, {"change": review.change}, about=link)
