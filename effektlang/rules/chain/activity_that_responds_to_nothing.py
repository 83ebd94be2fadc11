"""An activity that answers no problem or need of the plan."""

from collections.abc import Iterator

from effektlang.model.chain import Activity
from effektlang.model.learning import Barrier
from effektlang.model.model import Model
from effektlang.model.plan import Root
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="K023",
    name=Text("aktivitet-som-inte-svarar-mot-något", "activity-that-responds-to-nothing"),
    severities=INFO,
    default_from="adopted",
    message=Text(
        "Vilket problem eller behov svarar ”{title}” mot?",
        "Which problem or need does “{title}” respond to?",
    ),
    why=Text(
        "Mycket görs för att det brukar göras eller för att det finns pengar till det. Frågan visar vad som kan tas bort och vad som fattas.",
        "Much is done because it is usually done, or because there is money for it. The question shows what can be dropped and what is missing.",
    ),
    way_out=Text(
        "Skriv `svarar mot` och problemet, behovet, orsaken eller hindret. Hjälper den en annan aktivitet på vägen: skriv `leder till` eller `del av` och den.",
        "Write `responds to` and the problem, need, cause or barrier. If it helps another activity along: write `leads to` or `part of` and that one.",
    ),
    source=Text(
        "Tillväxtverket; Myndigheten för delaktighet; Svenska ESF-rådet",
        "The Swedish Agency for Economic and Regional Growth; the Swedish Agency for Participation; the Swedish ESF Council",
    ),
    bad=(
        """
        problem återbesök: Var sjätte äldre är tillbaka inom en månad
        aktivitet hembesök: Hembesök inom 72 timmar
          svarar mot: återbesök
        aktivitet broschyr: Trycka en broschyr
                            ^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        problem återbesök: Var sjätte äldre är tillbaka inom en månad
        aktivitet hembesök: Hembesök inom 72 timmar
          svarar mot: återbesök
        aktivitet schema: Lägga schema för hembesöken
          leder till: hembesök
        aktivitet kvällar: Hembesök på kvällar
          del av: hembesök
        """,
        """
        aktivitet hembesök: Hembesök inom 72 timmar
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each activity that answers nothing itself, and serves no activity that does."""
    if not any(isinstance(element, Root | Barrier) for element in model.elements):
        return
    activities = list(model.of(Activity))
    serving = _serving(activities, context)
    findings = [
        Finding(context.origins.title(activity.id), {"title": activity.title}, about=activity)
        for activity in activities
        if activity.id not in serving
    ]
    yield from together(RULE, findings, len(activities))


def _serving(activities: list[Activity], context: Context) -> set[str]:
    """The activities that respond or counteract, those whose parts do, and those that lead to such or are part of one."""
    parts: dict[str, list[str]] = {}
    for activity in activities:
        for whole in activity.part_of:
            parts.setdefault(whole, []).append(activity.id)
    answering = [one for one in activities if _answers(one, context)]
    found = {one.id for one in answering} | {whole for one in answering for whole in one.part_of}
    waiting = list(found)
    while waiting:
        here = waiting.pop()
        new = {*parts.get(here, ()), *(link.source for link in context.graph.causes(here))} - found
        found |= new
        waiting += new
    return found


def _answers(activity: Activity, context: Context) -> bool:
    if context.origins.has(activity.id, "responds_to"):
        return True
    return any(link.kind == "counteracts" for link in context.graph.outgoing.get(activity.id, ()))
