"""A plan that no one has planned to follow up."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Effect, Output
from effektlang.model.learning import FollowUp
from effektlang.model.model import Model
from effektlang.rules.follow_ups import planned
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P006",
    name=Text("plan-utan-uppföljning", "plan-without-follow-up"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "Vilken dag stannar ni upp och frågar om planen fungerar?",
        "On what day will you stop and ask whether the plan works?",
    ),
    why=Text(
        "En uppföljning utan datum blir lätt inte av. De som ska vara med behöver veta när den är, redan när planen beslutas.",
        "A follow-up without a date is easily put off. Those who are to take part need to know when it is, as soon as the plan is adopted.",
    ),
    way_out=Text(
        "Skriv `uppföljning`, med `datum` och vilka som `deltar`.",
        "Write `follow-up`, with `date` and who the `participants` are.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner om uppföljning",
        "Swedish Association of Local Authorities and Regions on follow-up",
    ),
    answered_by=("follow_up",),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        aktivitet hembesök: Hembesök inom 72 timmar
        """,
        """
        plan: Trygg hemgång
        aktivitet hembesök: Hembesök inom 72 timmar
        uppföljning år-1: Uppföljning av det första året
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        aktivitet hembesök: Hembesök inom 72 timmar
        uppföljning år-1: Uppföljning av det första året
          datum: 2026-03-20
        """,
        """
        plan: Trygg hemgång
        intressent patienter: Patienter
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for a day, where there is something to follow up; a follow-up without one is where it goes."""
    if context.origins.plan is None or planned(context):
        return
    first = next(model.of(FollowUp), None)
    if first is not None:
        yield Finding(context.origins.title(first.id), about=first)
    elif any(isinstance(element, Activity | Output | Effect) for element in model.elements):
        yield Finding(context.origins.of_plan(), about=model.plan)
