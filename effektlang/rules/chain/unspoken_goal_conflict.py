"""Something that helps and hinders the same goal, without a word on how to weigh it."""

from collections.abc import Iterator

from effektlang.model.chain import Link, UnintendedEffect
from effektlang.model.model import Model
from effektlang.model.reach import onward
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K028",
    name=Text("osagd-målkonflikt", "unspoken-goal-conflict"),
    severities=INFO,
    default=False,
    message=Text(
        "”{title}” både hjälper och hindrar ”{goal}”. Hur väger ni det ena mot det andra?",
        "“{title}” both helps and hinders “{goal}”. How do you weigh the one against the other?",
    ),
    why=Text(
        "Det som drar åt två håll kan ta ut sig självt. Den som har sagt hur det ska vägas kan följa båda sidorna och välja i tid.",
        "What pulls in two ways may cancel itself out. Those who have said how to weigh it can follow both sides and choose in time.",
    ),
    way_out=Text(
        "Skriv `mekanism` eller `antagande` under `motverkar`: när överväger nyttan? Är det en bieffekt: skriv `hantering`.",
        "Write `mechanism` or `assumption` under `counteracts`: when does the good outweigh? If it is an unintended effect: write `response`.",
    ),
    source=Text(
        "Ekonomistyrningsverket om målkonflikter, ESV 2016:31",
        "The Swedish National Financial Management Authority on conflicts of goals, ESV 2016:31",
    ),
    bad=(
        """
        prestation hem: Personer som flyttat till egen lägenhet
          leder till: sover
          motverkar: vänner
                     ^^^^^^
        effekt sover: Fler sover ostört
          bidrar till: gott-liv
        effekt vänner: Fler har någon att prata med
          bidrar till: gott-liv
        slutmål gott-liv: Ett gott liv
        """,
        """
        prestation hem: Personer som flyttat till egen lägenhet
          leder till: sover, ensamma
        effekt sover: Fler sover ostört
          bidrar till: gott-liv
        bieffekt ensamma: Mer ensamhet
          motverkar: gott-liv
                     ^^^^^^^^
        slutmål gott-liv: Ett gott liv
        """,
    ),
    good=(
        """
        prestation hem: Personer som flyttat till egen lägenhet
          leder till: sover
          motverkar: vänner
            antagande: De flesta hittar nya vänner i huset
        effekt sover: Fler sover ostört
          bidrar till: gott-liv
        effekt vänner: Fler har någon att prata med
          bidrar till: gott-liv
        slutmål gott-liv: Ett gott liv
        """,
        """
        prestation hem: Personer som flyttat till egen lägenhet
          leder till: sover, ensamma
        effekt sover: Fler sover ostört
          bidrar till: gott-liv
        bieffekt ensamma: Mer ensamhet
          hantering: Teamet ordnar frukost varje fredag
          motverkar: gott-liv
        slutmål gott-liv: Ett gott liv
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each thing that is hindered, where nothing is said about it, by what also helps its goal."""
    for link in model.links:
        if link.kind != "counteracts" or _is_spoken_of(link, model):
            continue
        hindered = _goals(link.target, context)
        for id_ in _behind(link, context) if hindered else ():
            shared = hindered & _goals(id_, context)
            if shared:
                goal = next(element.title for element in model.elements if element.id in shared)
                arguments = {"title": context.title(id_), "goal": goal}
                yield Finding(context.origins.link(link), arguments, about=link)
                break


def _is_spoken_of(link: Link, model: Model) -> bool:
    source = model.by_id[link.source]
    has_response = isinstance(source, UnintendedEffect) and source.response is not None
    return bool(link.assumptions) or link.mechanism is not None or has_response


def _behind(link: Link, context: Context) -> Iterator[str]:
    """What counteracts, and, where that is an unintended effect, what leads to it."""
    yield link.source
    if context.model.by_id[link.source].kind == "unintended_effect":
        yield from (cause.source for cause in context.graph.causes(link.source))


def _goals(id_: str, context: Context) -> set[str]:
    return {one for one in onward(context.graph, [id_]) if context.model.by_id[one].kind == "goal"}
