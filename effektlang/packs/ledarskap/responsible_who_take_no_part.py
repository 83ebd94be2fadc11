"""Fifth principle: those responsible are engaged."""

from collections.abc import Iterator

from effektlang.model.chain import Activity
from effektlang.model.element import Party
from effektlang.model.learning import FollowUp
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.groups import are_joined
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="L005",
    name=Text("ledarskap-utan-engagerade-ansvariga", "leadership-without-engaged-leaders"),
    severities=INFO,
    default=False,
    message=Text(
        "Hur är de som har ansvaret själva med i utvecklingen?",
        "How do those who are responsible take part in the development themselves?",
    ),
    why=Text(
        "De som leder ser vad den egna ledningen gör. Är de ansvariga inte med blir utvecklingen något som andra ska hålla på med.",
        "Those who lead see what their own management does. If those responsible take no part, development becomes something for others to do.",
    ),
    way_out=Text(
        "Skriv `ansvarig` under aktiviteterna, och de ansvariga under `tillsammans med`, `deltar` eller `framtaget med`.",
        "Write `responsible` under the activities, and those responsible under `together with`, `participants` or `set with`.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner: i systematisk ledarskapsutveckling är de ansvariga engagerade",
        "Swedish Association of Local Authorities and Regions: in systematic leadership development those responsible are engaged",
    ),
    bad=(
        """
        plan: Ledare som lyssnar
        ^^^^
        aktivitet samtal: Samtal i grupp om ledarskap
          ansvarig: "HR-chefen"
        """,
    ),
    good=(
        """
        plan: Ledare som lyssnar
        intressent ledningen: Förvaltningens ledningsgrupp
        aktivitet samtal: Samtal i grupp om ledarskap
          ansvarig: ledningen
        uppföljning år-1: Uppföljning av det första året
          deltar: ledningen
        """,
        """
        plan: Ledare som lyssnar
        aktivitet samtal: Samtal i grupp om ledarskap
          ansvarig: "HR-chefen"
          tillsammans med: "HR-chefen"
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask how, where nobody who owns the plan or answers for an activity takes part in it."""
    activities = list(model.of(Activity))
    responsible = _names((*model.plan.owner, *(party for one in activities for party in one.responsible)))
    if activities and not are_joined(model, responsible, _names(_taking_part(model))):
        yield Finding(context.origins.of_plan())


def _taking_part(model: Model) -> Iterator[Party]:
    for activity in model.of(Activity):
        yield from (*activity.carried_out_by, *activity.together_with)
    for follow_up in model.of(FollowUp):
        yield from follow_up.participants
    for indicator in model.of(Indicator):
        yield from (party for target in indicator.targets for party in target.set_with)


def _names(parties: tuple[Party, ...] | Iterator[Party]) -> set[str]:
    return {party.stakeholder or party.name.lower() for party in parties}
