"""What a plan belongs to: governing documents, missions and other plans."""

from effektlang.model.chain import Goal
from effektlang.model.model import Model


def is_tied(model: Model) -> bool:
    """Whether a plan or a goal of it names a governing document or a mission, or anything of another plan is used."""
    if model.plan.governing_documents or model.plan.missions:
        return True
    if any(goal.governing_documents for goal in model.of(Goal)):
        return True
    return any(element.from_plan is not None for element in model.elements)
