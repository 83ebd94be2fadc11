"""What the headings of a sheet stand for: the words of the language, and what organisations call the same things."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from effektlang.characters import folded
from effektlang.drafting.importing.times import time_in
from effektlang.drafting.importing.units import parted
from effektlang.model.chain import TimeFrame
from effektlang.quantities import Period
from effektlang.record import record
from effektlang.words.ambiguous import AMBIGUOUS
from effektlang.words.kinds import KINDS
from effektlang.words.lookup import PROPERTIES

ELEMENTS = (
    "goal", "effect", "unintended_effect", "output", "activity", "input", "indicator", "problem", "need", "cause",
    "risk",
)  # fmt: skip
"""What a column may hold elements of."""
VALUES = (
    "unit", "for_whom", "stakeholder", "responsible", "carried_out_by", "start", "end", "status", "costs", "expected",
    "description", "sources", "direction", "baselines", "targets", "actuals", "forecasts", "data_source", "method",
    "frequency", "assumptions", "mechanism", "response",
)  # fmt: skip
"""What a column may say of an element, an indicator or a link, in the order that it is taken in."""
FIGURES = ("baselines", "targets", "actuals", "forecasts")
"""The values of an indicator."""
COUNTED = (*FIGURES, "costs")
"""What is a number at a time, in a unit."""

_ALSO: Mapping[str, tuple[str, ...]] = {
    "goal": (
        "mål", "nämndmål", "kommunmål", "fullmäktigemål", "inriktningsmål", "fokusmål", "fokusområde", "målområde",
        "strategiskt mål", "vision", "slutligt mål", "impact", "overall objective", "overall goal",
        "development objective", "strategic goal",
    ),
    "effect": (
        "effektmål", "delmål", "resultatmål", "verksamhetsmål", "enhetsmål", "projektmål", "förväntad effekt",
        "förväntade effekt", "önskad effekt", "outcome", "purpose", "specific objective", "expected outcome",
    ),
    "output": ("resultat", "results", "leveranser", "deliverables"),
    "activity": ("uppdrag", "handling", "task", "action", "genomförande", "aktivitet åtgärd"),
    "indicator": (
        "styrtal", "uppföljningsmått", "objectively verifiable indicators", "ovi", "measure", "metric", "mätning",
    ),
    "data_source": ("verifieringskälla", "mätkälla", "verification", "means of verification", "källa"),
    "assumptions": ("antaganden och risker", "assumptions and risks", "assumptions risks"),
    "responsible": (
        "vem", "ansvarig enhet", "ansvarig person", "ansvarig förvaltning", "förvaltning", "owner", "ägare",
        "responsible person",
    ),
    "start": ("startdatum", "börjar", "from", "från", "start date"),
    "end": ("slutdatum", "klart", "klar senast", "tidplan", "när", "due date", "end date", "deadline"),
    "for_whom": ("målgrupp", "målgrupper", "för vem", "beneficiaries", "target group", "target groups"),
    "targets": ("målsättning", "måltal", "target value"),
    "actuals": ("senaste utfall", "värde", "actual value"),
    "description": ("kommentar", "comment", "notes", "anteckning"),
    "input": ("insatser och resurser", "inputs and resources"),
}  # fmt: skip
_NOT_THESE = re.compile(r"(?:typ av|kopplad|kopplat|koppling|id|nr|antal|type of|linked) ")
_TIME_FRAMES: tuple[tuple[TimeFrame, re.Pattern[str]], ...] = (
    ("short", re.compile(r"\b(?:kort|kortsiktiga?|short)\b")),
    ("medium", re.compile(r"\b(?:medel\w*|medium|intermediate|mellan)\b")),
    ("long", re.compile(r"\b(?:lång|långsiktiga?|long)\b")),
)
_TERM = re.compile(r"\b(?:effekt\w*|outcomes?|effects?|sikt|term|nytta|nyttor)\b")
_LONGEST_TERM = 5
"""A heading says in so many words which effects it is for; a longer text is a sentence."""
_MARKS = re.compile(r"[*:?!/()\[\]\"”“_]+")
_ENDINGS = ("er", "erna", "ar", "arna", "or", "n", "en", "et", "s", "es", "na")
_UNSURE = frozenset((*AMBIGUOUS, "värde", "när", "purpose", "measure", "owner", "källa", "vem")) - {"utfall"}
"""What different organisations call different things. `utfall` over a column is a figure, whatever it is elsewhere."""
_NAMES = ("namn", "benämning", "titel", "rubrik", "text", "formulering", "name", "title", "wording")
_TARGET = ("mål", "målnivå", "target", "goal")
"""What is a target where there is a number to reach."""
_MEASURE = ("åtgärd", "åtgärder", "motåtgärd", "motåtgärder", "measure", "measures", "action", "actions", "mitigation")
"""What is the response to a risk beside one."""


@record
class Role:
    """What a column holds: a word of the language, the term of an effect, and the time and the unit of a value."""

    word: str
    time_frame: TimeFrame | None = None
    period: Period | None = None
    unit: str | None = None
    is_sure: bool = True
    is_whole: bool = True
    """Whether the heading is the word alone, and does not only have it in it."""


def role_of(heading: str) -> Role | None:
    """What a heading stands for, if anything that is known."""
    named, unit = parted(heading)
    bare, period = time_in(_plain(named))
    term = _time_frame(bare)
    if term is not None and _TERM.search(bare):
        return Role("effect", term, is_whole=len(bare.split()) <= _LONGEST_TERM)
    if bare in _TARGET and (period is not None or unit is not None):
        return Role("targets", period=period, unit=unit)
    whole = _exact(bare)
    found = whole or (None if _NOT_THESE.match(bare) else _within(bare))
    if found is None:
        return None
    word, is_sure = found
    counted_in = unit if word in COUNTED else None
    return Role(word, period=period, unit=counted_in, is_sure=is_sure, is_whole=whole is not None)


def role_named(text: str) -> Role | None:
    """The role that a user names: a word of the language, with a time, a unit or a term after it."""
    found = role_of(text)
    return Role(found.word, found.time_frame, found.period, found.unit) if found is not None else None


def role_as_said(role: Role, heading: str) -> Role:
    """The role that a user says a column has, with the time and the unit that its heading gives."""
    if role.word not in COUNTED:
        return role
    named, unit = parted(heading)
    _, period = time_in(_plain(named))
    return replace(role, period=role.period or period, unit=role.unit or unit)


def role_of_time(heading: str) -> Role | None:
    """A heading that is a time and nothing else, such as `T1 2026`: what was measured then, as far as can be told."""
    bare, period = time_in(_plain(heading))
    return Role("actuals", period=period, is_sure=False) if period is not None and not bare else None


def is_name(heading: str) -> bool:
    """Whether a heading says only that its column holds what things are called."""
    return _plain(heading) in _NAMES


def is_measure(heading: str) -> bool:
    """Whether a heading is a word for what is done, be it an activity or what is done about a risk."""
    return _plain(heading) in _MEASURE


def is_target(heading: str) -> bool:
    """Whether a heading is a word for what is to be reached, which is a target where there is a number to reach."""
    return _plain(heading) in _TARGET


def _plain(heading: str) -> str:
    return " ".join(_MARKS.sub(" ", folded(heading)).split())


def _time_frame(text: str) -> TimeFrame | None:
    return next((term for term, pattern in _TIME_FRAMES if pattern.search(text)), None)


def _exact(text: str) -> tuple[str, bool] | None:
    """The word that a heading is, in one number or the other."""
    singular = f"{text.removesuffix('ies')}y" if text.endswith("ies") else text
    for spelling in (text, singular, *(text.removesuffix(ending) for ending in _ENDINGS if text.endswith(ending))):
        if spelling in _spellings():
            return _spellings()[spelling], spelling not in _UNSURE
    return None


def _within(text: str) -> tuple[str, bool] | None:
    """The word that a heading begins with or else has in it, the longest first; a guess."""
    padded = f" {text} "
    for spelling in sorted(_spellings(), key=len, reverse=True):
        if len(spelling) > 2 and f" {spelling} " in padded:  # short words stand in anything
            return _spellings()[spelling], False
    for word in text.split():
        found = _exact(word)
        if found is not None and len(word) > 3:
            return found[0], False
    return None


@cache
def _spellings() -> Mapping[str, str]:
    """Every spelling of each role; what is said here goes before the synonyms of the language."""
    found: dict[str, str] = {}
    for word, spellings in _ALSO.items():
        found |= dict.fromkeys(spellings, word)
    for word, spelling in _of_the_language():
        found.setdefault(spelling, word)
    return found


def _of_the_language() -> Iterator[tuple[str, str]]:
    roles = (*ELEMENTS, *VALUES)
    words = [word for word in (*KINDS, *PROPERTIES) if word.name in roles]
    for word in words:
        yield from ((word.name, form.lower()) for form in (word.sv, word.en))
    for word in words:
        yield from ((word.name, form.lower()) for form in (*word.synonyms, *word.english_synonyms))
