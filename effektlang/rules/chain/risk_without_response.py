"""A risk or a barrier that no one does anything about."""

from collections.abc import Iterator

from effektlang.model.learning import Threat
from effektlang.model.model import Model
from effektlang.rules.answers import answered, is_small
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="K018",
    name=Text("risk-utan-hantering", "risk-without-response"),
    severities=WARNING,
    message=Text("Vad gör ni åt ”{title}”?", "What do you do about “{title}”?"),
    why=Text(
        "En risk eller ett hinder blir inte mindre av att stå i en lista. I förväg finns det tid att tänka ut vad ni gör. När det händer är det bråttom.",
        "A risk or a barrier does not shrink by standing in a list. Beforehand there is time to work out what to do. When it happens there is none.",
    ),
    way_out=Text(
        "Skriv `hantering`, eller `motverkar: {id}` under det som gör något åt saken. Är det litet: skriv `låg` för både `sannolikhet` och `konsekvens`.",
        "Write `response`, or `counteracts: {id}` under what does something about it. If it is small: write `low` for both `likelihood` and `consequence`.",
    ),
    source=Text("Metoden med logisk ram (LFA)", "The logical framework approach (LFA)"),
    bad=(
        """
        risk brist: Teamet får inte tag på sköterskor
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hinder journaler: Kommunen och sjukhuset ser inte varandras journaler
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        risk brist: Teamet får inte tag på sköterskor
          hantering: Undersköterskor gör de besök som inte rör läkemedel
        """,
        """
        hinder journaler: Kommunen och sjukhuset ser inte varandras journaler
        aktivitet plan: Skriva en gemensam plan
          svarar mot: journaler
        """,
        """
        risk strömavbrott: Telefonerna är tysta en dag
          sannolikhet: låg
          konsekvens: låg
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each that is not small, and that nothing is said or done about."""
    threats = [one for one in model.of(Threat) if not is_small(one)]
    if not threats:
        return
    done = answered(model)
    findings = [
        Finding(context.origins.title(one.id), {"title": one.title, "id": one.id}, about=one)
        for one in threats
        if one.id not in done and not context.origins.has(one.id, "response")
    ]
    yield from together(RULE, findings, len(threats))
