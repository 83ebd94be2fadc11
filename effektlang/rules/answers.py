"""What a plan does something about: what its activities respond to, and what anything in it counteracts."""

from effektlang.model.chain import Activity
from effektlang.model.learning import Threat
from effektlang.model.model import Model

_SMALL = ("low", 1)


def answered(model: Model) -> set[str]:
    """The ids of the problems, needs, causes, risks and barriers that an activity or a link is aimed at."""
    aimed_at = {id_ for activity in model.of(Activity) for id_ in activity.responds_to}
    return aimed_at | {link.target for link in model.links if link.kind == "counteracts"}


def is_small(threat: Threat) -> bool:
    """Whether a threat is both unlikely and harmless, so that nothing need be done about it."""
    return threat.likelihood in _SMALL and threat.consequence in _SMALL
