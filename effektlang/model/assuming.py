"""Which links rest on an assumption, and which on one that does not hold."""

from effektlang.model.learning import Assumption, Subject
from effektlang.model.model import Model


def links_resting_on(assumption: Assumption, model: Model) -> set[Subject]:
    """What an assumption says that it is about, and the links that it stands under."""
    under = (link for link in model.links if any(held.assumption == assumption.id for held in link.assumptions))
    return {*assumption.applies_to, *(link.subject for link in under)}


def refuted_links(model: Model) -> set[Subject]:
    """The links with an assumption of which the plan says that it does not hold."""
    failed = (one for one in model.of(Assumption) if one.status == "does_not_hold")
    return {subject for one in failed for subject in links_resting_on(one, model)}
