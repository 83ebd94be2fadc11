"""An effect that is measured by how much is done."""

from collections.abc import Iterator
from dataclasses import replace

from effektlang.model.chain import Effect
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.measured import measured_by_each
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.titles.deliveries import counts_deliveries, is_received
from effektlang.rules.titles.title import Title, read
from effektlang.text import Text

RULE = Rule(
    code="M010",
    name=Text("effektmått-som-räknar-aktivitet", "measure-that-counts-activity"),
    severities=WARNING,
    message=Text(
        "Visar ”{title}” att ”{effect}” har kommit, eller att ni har gjort det ni skulle?",
        "Does “{title}” show that “{effect}” has come, or that you have done what you were to do?",
    ),
    why=Text(
        "Att många har gått en kurs visar att kursen blev av. Om någon gör annorlunda efteråt syns inte i den siffran.",
        "That many have taken a course shows that the course was held. Whether anyone acts differently afterwards does not show in that figure.",
    ),
    way_out=Text(
        "Flytta måttet till prestationens `mäts med`. Sök ett mått på det som märks hos dem det gäller: vad de gör, kan, känner eller slipper.",
        "Move the measure to `measured by` of the output. Look for a measure of what is felt by those concerned: what they do, can, feel or are spared.",
    ),
    source=Text("NGO Toolkit Lab, om indikatorer", "NGO Toolkit Lab, on indicators"),
    bad=(
        """
        effekt bemötande: Patienterna får ett bättre bemötande
          mäts med: utbildade
        indikator utbildade: Antal utbildade
                             ^^^^^^^^^^^^^^^
        """,
        """
        effekt bemötande: Patienterna får ett bättre bemötande
          mäts med: gått
        indikator gått: Andel i personalen som gått utbildningen
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        prestation personal: Personal som gått utbildningen
          mäts med: utbildade
        indikator utbildade: Antal utbildade
        """,
        """
        effekt jobb: Fler har ett arbete
          mäts med: fått-jobb
        indikator fått-jobb: Antal utbildade som fått arbete
        """,
        """
        effekt insatser: Färre behöver särskilt stöd
          mäts med: antal
        indikator antal: Antal insatser
          riktning: minska
        """,
        """
        effekt fritid: Fler unga deltar i föreningslivet
          mäts med: deltagare
        indikator deltagare: Antal deltagare
        """,
    ),
)

_TAKING_PART = ("delta", "particip", "attend")


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about a measure of effects; where an output has it too, another rule asks."""
    for id_, measured in measured_by_each(model).items():
        indicator = model.by_id[id_]
        effects = [one for one in measured if isinstance(one, Effect)]
        if not isinstance(indicator, Indicator) or indicator.from_plan or indicator.direction == "decrease":
            continue
        if not effects or any(one.kind == "output" for one in measured):
            continue
        title = read(indicator.title, model.language)
        if _counts_activity(title) and not (_takes_part(title) and _takes_part(read(effects[0].title, model.language))):
            arguments = {"title": indicator.title, "effect": effects[0].title}
            others = (context.origins.title(effects[0].id),)
            yield Finding(context.origins.title(id_), arguments, others, about=indicator)


def _counts_activity(title: Title) -> bool:
    """Whether it counts what was done or those who got it; what is said last of them decides: `who found work`."""
    last = max((place for place, word in enumerate(title.words) if word in title.table.that), default=None)
    if last is None:
        return counts_deliveries(title) or is_received(title)
    return is_received(replace(title, words=title.words[last:]))


def _takes_part(title: Title) -> bool:
    return any(word.startswith(_TAKING_PART) for word in title.words)
