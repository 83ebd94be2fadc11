"""An indicator that nothing is measured by."""

from collections.abc import Iterator

from effektlang.model.learning import Assumption
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.measured import measured_by_each
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.syntax.ast import Reference, References
from effektlang.text import Text

RULE = Rule(
    code="M014",
    name=Text("indikator-som-inte-mäter-något", "indicator-that-measures-nothing"),
    severities=WARNING,
    message=Text(
        "Vad visar ”{title}”? Inget i planen mäts med den.",
        "What does “{title}” show? Nothing in the plan is measured by it.",
    ),
    why=Text(
        "Ett mått som inte hör till något tar tid att ta fram, men svarar inte på någon fråga i planen.",
        "A measure that belongs to nothing takes time to produce, but answers no question in the plan.",
    ),
    way_out=Text(
        "Skriv `mäts med: {id}` under det som måttet ska visa, eller ta bort måttet.",
        "Write `measured by: {id}` under what the measure is to show, or remove the measure.",
    ),
    source=Text(
        "Egen regel: varje mått ska svara på en fråga i planen",
        "Our own rule: each measure is to answer a question in the plan",
    ),
    answered_by=("problem", "output", "effect", "unintended_effect", "goal", "assumption"),
    bad=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts inte: Vi frågar tio patienter varje år
        indikator vårdtid: Antal vårddygn
                           ^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: trygghet
        indikator trygghet: Andel trygga
        """,
        """
        antagande oro-först: Besöken sker medan oron är som störst
          prövas med: oro
        indikator oro: Andel som känner oro
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each, unless a reference to some measure cannot be understood: it may be to this one."""
    used = {*measured_by_each(model), *(id_ for one in model.of(Assumption) for id_ in one.tested_by)}
    indicators = list(model.of(Indicator))
    if any(one.id not in used for one in indicators) and not _has_unknown_reference(context):
        yield from ask_each(RULE, indicators, lambda indicator: indicator.id not in used, context)


def _has_unknown_reference(context: Context) -> bool:
    known = {id_.lower() for id_ in context.model.by_id}
    values = (
        item.value for placed in context.origins.elements.values() for item in placed.declaration.all("measured_by")
    )
    written = (item for value in values if isinstance(value, References) for item in value.items)
    return any(not (isinstance(item, Reference) and item.name.text.lower() in known) for item in written)
