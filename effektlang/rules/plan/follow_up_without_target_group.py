"""A follow-up to which those the plan is for are not invited."""

from collections.abc import Iterator

from effektlang.model.learning import FollowUp
from effektlang.model.model import Model
from effektlang.rules.follow_ups import time_of
from effektlang.rules.groups import are_joined, target_groups
from effektlang.rules.parties import ids_of
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P008",
    name=Text("uppföljning-utan-målgruppen", "follow-up-without-target-group"),
    severities=INFO,
    default=False,
    message=Text(
        "Hur får {groups} säga sitt i ”{title}”?",
        "How will {groups} have their say in “{title}”?",
    ),
    why=Text(
        "De som planen är till för vet om något har blivit bättre. Utan dem vet ni vad siffrorna säger, men inte vad de betyder.",
        "Those the plan is for know whether anything has got better. Without them you know what the figures say, but not what they mean.",
    ),
    way_out=Text(
        "Bjud in dem, eller någon som för deras talan, och skriv dem under `deltar`.",
        "Invite them, or someone who speaks for them, and write them under `participants`.",
    ),
    source=Text(
        "Erfarenhet av processledning: målgruppens egen röst",
        "Experience of process leadership: the target group's own voice",
    ),
    bad=(
        """
        intressent patienter: Patienter
          roll: målgrupp
        intressent sköterskor: Sköterskor
          roll: utförare
        uppföljning slutlig: Slutlig uppföljning
                             ^^^^^^^^^^^^^^^^^^^
          deltar: sköterskor
        """,
    ),
    good=(
        """
        intressent patienter: Patienter
          roll: målgrupp
        uppföljning slutlig: Slutlig uppföljning
          deltar: patienter
        """,
        """
        intressent patienter: Patienter
          roll: målgrupp
        intressent råd: Patientrådet
          del av: patienter
        uppföljning slutlig: Slutlig uppföljning
          deltar: råd
        """,
        """
        intressent patienter: Patienter
          roll: målgrupp
        uppföljning mars: Avstämning i mars
          typ: månad
        """,
    ),
)
_ROUTINE = ("month", "tertial")


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each follow-up that lies ahead, but for routine ones by the month or tertial."""
    groups = target_groups(model)
    ids = {group.id for group in groups}
    titles = tuple(Text(f"”{group.title}”", f"“{group.title}”") for group in groups)
    for follow_up in model.of(FollowUp) if groups else ():
        present = ids_of(follow_up.participants)
        if _lies_ahead(follow_up, context) and follow_up.type not in _ROUTINE and not are_joined(model, present, ids):
            arguments = {"groups": titles, "title": follow_up.title}
            yield Finding(context.origins.title(follow_up.id), arguments, about=follow_up)


def _lies_ahead(follow_up: FollowUp, context: Context) -> bool:
    period = time_of(follow_up)
    return period is None or period.last is None or period.last >= context.today
