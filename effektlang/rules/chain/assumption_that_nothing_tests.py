"""An assumption that no one will know the truth of."""

from collections.abc import Iterator

from effektlang.model.learning import Assumption, FollowUp
from effektlang.model.model import Model
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="K016",
    name=Text("antagande-som-inget-prövar", "assumption-that-nothing-tests"),
    severities=INFO,
    default=False,
    message=Text("Hur får ni veta om det stämmer: ”{title}”?", "How will you know whether it holds: “{title}”?"),
    why=Text(
        "När effekten uteblir är frågan om ni gjorde fel, eller om ni trodde fel. Det går bara att svara på om antagandet har prövats.",
        "When the effect fails to come, the question is whether you did wrong or believed wrong. It can only be answered if the assumption has been tested.",
    ),
    way_out=Text(
        "Skriv `prövas med` och en indikator eller en uppföljning. Vet ni redan: skriv `status: håller` eller `status: håller inte`.",
        "Write `tested by` and an indicator or a follow-up. If you know already: write `status: holds` or `status: does not hold`.",
    ),
    source=Text(
        "Granskning av antaganden: det viktiga är inte att skriva ner dem utan att pröva dem",
        "Assumptions review: what matters is not to write them down but to test them",
    ),
    bad=(
        """
        antagande oro: Besöken sker medan oron är som störst
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        antagande oro: Besöken sker medan oron är som störst
          prövas med: trygghet
        indikator trygghet: Andel trygga
        """,
        """
        antagande oro: Besöken sker medan oron är som störst
          status: håller
        """,
        """
        antagande oro: Besöken sker medan oron är som störst
        uppföljning halvtid: Uppföljning efter halva tiden
          omfattar: oro
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each assumption that is not tested yet, and that neither it nor a follow-up says how to test."""
    covered = {id_ for follow_up in model.of(FollowUp) for id_ in follow_up.covers}
    has = context.origins.has
    asked = [one for one in model.of(Assumption) if one.status == "untested" or not has(one.id, "status")]
    findings = [
        Finding(context.origins.title(one.id), {"title": one.title}, about=one)
        for one in asked
        if not has(one.id, "tested_by") and one.id not in covered
    ]
    yield from together(RULE, findings, len(asked))
