"""A step of the chain that does not come of anything that is done."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Effect, Goal, Output, UnintendedEffect
from effektlang.model.graph import Graph
from effektlang.model.model import Model
from effektlang.model.reach import onward
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K013",
    name=Text("steg-som-ingen-aktivitet-når", "step-that-no-activity-reaches"),
    severities=INFO,
    default=False,
    message=Text(
        "Vad av det ni gör leder till ”{title}”?",
        "What of all you do leads to “{title}”?",
    ),
    why=Text(
        "Det som ingen aktivitet leder till kan komma av andras arbete, eller inte alls. Då kan ni inte ta åt er äran, och inte styra mot det.",
        "What no activity leads to may come of the work of others, or not at all. Then you can neither take credit for it nor steer towards it.",
    ),
    way_out=Text(
        "Skriv `leder till: {id}` under det som kommer före. Gör någon annan det: skriv `omvärldsfaktor` och `påverkar: {id}`.",
        "Write `leads to: {id}` under what comes before. If someone else does it: write `external factor` and `influences: {id}`.",
    ),
    source=Text("gsn2x, som kontrollerar argumentkedjor", "gsn2x, which checks chains of argument"),
    bad=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
        prestation broschyr: Broschyrer som delats ut
                             ^^^^^^^^^^^^^^^^^^^^^^^^
          leder till: vet
        effekt vet: Fler vet vem de ska ringa
        """,
    ),
    good=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
          leder till: besökta
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Tryggare hemma
        """,
    ),
)

Step = Output | Effect | UnintendedEffect | Goal


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about the first step of each stretch that no activity leads to; a plan without activities is not that far."""
    activities = [activity.id for activity in model.of(Activity)]
    if not activities:
        return
    others = [element.id for element in model.elements if element.from_plan]
    reached = onward(context.graph, [*activities, *others])
    for step in model.elements:
        if not isinstance(step, Output | Effect | UnintendedEffect | Goal) or step.id in reached:
            continue
        if _is_first(step, context.graph) and not _is_asked_elsewhere(step, context.graph):
            arguments = {"title": step.title, "id": step.id}
            yield Finding(context.origins.title(step.id), arguments, about=step)


def _is_first(step: Step, graph: Graph) -> bool:
    """Whether only inputs lead to a step, or nothing at all."""
    return all(graph.model.by_id[link.source].kind == "input" for link in graph.causes(step.id))


def _is_asked_elsewhere(step: Step, graph: Graph) -> bool:
    """Whether another rule asks: why an effect comes at all, or how steps contribute to goals that nothing is tied to."""
    if isinstance(step, Goal):
        return not any(any(graph.causes(goal.id)) for goal in graph.model.of(Goal))
    return isinstance(step, Effect) and not any(graph.causes(step.id))
