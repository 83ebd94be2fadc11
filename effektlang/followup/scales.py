"""The words that assessments choose between: the organisation's own, else these, which speak of direction."""

from collections.abc import Mapping

from effektlang.text import Language
from effektlang.words.choices import ACTIVITY_STATUS
from effektlang.words.word import Choice

Scales = Mapping[str, tuple[str, ...]]

ASSUMPTION_CHECK = (
    Choice("holds", "höll", "held"),
    Choice("does_not_hold", "höll inte", "did not hold"),
    Choice("unknown", "vet inte än", "do not know yet"),
)
"""Whether an assumption held; the names are those of `model.answers.TestOutcome`."""

_EFFECT = (
    Choice("right", "åt rätt håll", "in the right direction"),
    Choice("partly", "delvis åt rätt håll", "partly in the right direction"),
    Choice("unchanged", "ingen förändring", "no change"),
    Choice("wrong", "åt fel håll", "in the wrong direction"),
    Choice("unknown", "går inte att bedöma än", "cannot be assessed yet"),
)
_GOAL = (
    Choice("can", "bedöms kunna nås", "can probably be reached"),
    Choice("partly", "bedöms delvis kunna nås", "can probably be reached in part"),
    Choice("uncertain", "osäkert", "uncertain"),
    Choice("cannot", "bedöms inte kunna nås", "can probably not be reached"),
    Choice("unknown", "går inte att bedöma än", "cannot be assessed yet"),
)
_USUAL = {"effect": _EFFECT, "goal": _GOAL, "activity": ACTIVITY_STATUS}


def scale(kind: str, scales: Scales, language: Language) -> tuple[str, ...]:
    """The words for assessing a kind of element, in order; none where nothing is said of it."""
    return scales.get(kind) or in_words(_USUAL.get(kind, ()), language)


def in_words(choices: tuple[Choice, ...], language: Language) -> tuple[str, ...]:
    """Choices as they are written in one language."""
    return tuple(one.form(language) for one in choices)
