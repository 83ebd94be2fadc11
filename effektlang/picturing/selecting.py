"""Which part of a plan is asked for, held against what the plan has."""

from collections.abc import Mapping, Sequence
from typing import NoReturn

from effektlang.characters import folded
from effektlang.diagram.selection import Selection, names_of_responsible, tags_of
from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.picturing.choices import Choices
from effektlang.syntax.guesses import did_you_mean
from effektlang.text import Refusal, Text
from effektlang.words.choices import TIME_FRAME
from effektlang.words.kinds import LINKABLE
from effektlang.words.lookup import KIND_OF, LIKENESS_OF_NAMES, choice_of, nearest

_NO_SUCH = Text("Det finns ingen {what} som heter ”{given}” i planen.{guess}{choices}",
                "There is no {what} called “{given}” in the plan.{guess}{choices}")  # fmt: skip
_CHOICES = Text(" Välj bland: {known}.", " Choose among: {known}.")
_WHAT = {
    "level": Text("nivå", "level"),
    "term": Text("sikt", "term"),
    "stakeholder": Text("intressent", "stakeholder"),
    "responsible": Text("ansvarig", "responsible"),
    "tag": Text("etikett", "tag"),
    "focus": Text("aktivitet, prestation eller effekt", "activity, output or effect"),
}
_MOST_SHOWN = 12


def selection(choices: Choices, model: Model) -> Selection:
    """What is selected of a plan; refuses what the plan does not have."""
    stakeholders = {one.id: one.title for one in model.of(Stakeholder)}
    linked = {one.id: one.title for one in model.elements if one.kind in LINKABLE}
    tags = sorted({tag for one in model.elements for tag in tags_of(one)})
    people = names_of_responsible(model)
    return Selection(
        kinds=tuple(_kind(word) for word in choices.levels),
        terms=tuple(_term(word) for word in choices.terms),
        stakeholders=tuple(_found("stakeholder", one, stakeholders) for one in choices.stakeholders),
        responsible=tuple(
            _found("responsible", one, dict.fromkeys(people, "")) for one in _by_id(choices.responsible, stakeholders)
        ),
        tags=tuple(_found("tag", one, dict.fromkeys(tags, "")) for one in choices.tags),
        focus=_found("focus", choices.focus, linked) if choices.focus else "",
        depth=choices.depth,
    )


def _kind(word: str) -> str:
    found = KIND_OF.get(folded(word))
    if found is None or found.name not in LINKABLE:
        known = [spelling for spelling, kind in KIND_OF.items() if kind.name in LINKABLE and spelling == kind.sv]
        _refuse("level", word, known)
    return found.name


def _term(word: str) -> str:
    found = choice_of(TIME_FRAME, folded(word))
    if found is None:
        _refuse("term", word, [one.sv for one in TIME_FRAME])
    return found.name


def _by_id(names: Sequence[str], stakeholders: dict[str, str]) -> list[str]:
    """Names where some are given as the ids of stakeholders."""
    return [stakeholders.get(name, name) for name in names]


def _found(what: str, given: str, titles: Mapping[str, str]) -> str:
    """The one that is meant, by itself or by its title."""
    wanted = given.casefold()
    found = next((one for one, title in titles.items() if wanted in (one.casefold(), title.casefold())), None)
    if found is None:
        _refuse(what, given, list(titles))
    return found


def _refuse(what: str, given: str, known: Sequence[str]) -> NoReturn:
    shown = tuple(known) if len(known) <= _MOST_SHOWN else ()
    choices = Text(*(one.format(known=", ".join(shown)) for one in _CHOICES)) if shown else Text("", "")
    guess = did_you_mean(nearest(given, tuple(known), LIKENESS_OF_NAMES))
    raise Refusal(_NO_SUCH, what=_WHAT[what], given=given, guess=guess, choices=choices)
