"""The options that select a part of a plan, read against what the plan has."""

from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn, TypeVar

import click

from effektlang.characters import folded
from effektlang.cli.speech import refuse, say
from effektlang.diagram.selection import Selection, names_of_responsible, tags_of
from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.record import record
from effektlang.syntax.guesses import did_you_mean
from effektlang.text import Text
from effektlang.words.choices import TIME_FRAME
from effektlang.words.kinds import LINKABLE
from effektlang.words.lookup import KIND_OF, LIKENESS_OF_NAMES, choice_of, nearest

_LEVEL = Text("Visa bara den här nivån, till exempel effekt. Kan ges flera gånger.",
              "Show only this level, such as effect. May be given several times.")  # fmt: skip
_TERM = Text("Visa bara effekter på den här sikten: kort, medellång eller lång.",
             "Show only effects of this term: short, medium or long.")  # fmt: skip
_STAKEHOLDER = Text("Visa bara det som berör en intressent.", "Show only what concerns a stakeholder.")
_RESPONSIBLE = Text("Visa bara det som någon svarar för eller utför.", "Show only what someone answers for or does.")
_TAG = Text("Visa bara det som har den här etiketten.", "Show only what has this tag.")
_FOCUS = Text("Visa bara det som är nära det här.", "Show only what is near this.")
_DEPTH = Text("Hur många steg bort det får vara.", "How many steps away it may be.")
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

AFunction = TypeVar("AFunction", bound=Callable[..., object])


@record
class Asked:
    """The options as they were written."""

    levels: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    stakeholders: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    focus: str | None = None
    depth: int = 1


def options(function: AFunction) -> AFunction:
    """Add the options to a command, each by the name of its field in `Asked`."""
    for name, field, words, text in (
        ("--tag", "tags", {"multiple": True}, _TAG),
        ("--responsible", "responsible", {"multiple": True, "metavar": "NAME"}, _RESPONSIBLE),
        ("--stakeholder", "stakeholders", {"multiple": True, "metavar": "ID"}, _STAKEHOLDER),
        ("--term", "terms", {"multiple": True}, _TERM),
        ("--level", "levels", {"multiple": True}, _LEVEL),
        ("--depth", "depth", {"type": click.IntRange(min=1), "default": 1, "show_default": True}, _DEPTH),
        ("--focus", "focus", {"metavar": "ID"}, _FOCUS),
    ):
        function = click.option(name, field, help=say(text), **words)(function)
    return function


def selection(asked: Asked, model: Model) -> Selection:
    """What is selected of a plan; ends with exit code 2 where the plan has no such thing."""
    stakeholders = {one.id: one.title for one in model.of(Stakeholder)}
    linked = {one.id: one.title for one in model.elements if one.kind in LINKABLE}
    tags = sorted({tag for one in model.elements for tag in tags_of(one)})
    people = names_of_responsible(model)
    return Selection(
        kinds=tuple(_kind(word) for word in asked.levels),
        terms=tuple(_term(word) for word in asked.terms),
        stakeholders=tuple(_found("stakeholder", one, stakeholders) for one in asked.stakeholders),
        responsible=tuple(
            _found("responsible", one, dict.fromkeys(people, "")) for one in _by_id(asked.responsible, stakeholders)
        ),
        tags=tuple(_found("tag", one, dict.fromkeys(tags, "")) for one in asked.tags),
        focus=_found("focus", asked.focus, linked) if asked.focus else "",
        depth=asked.depth,
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
    refuse(_NO_SUCH, what=_WHAT[what], given=given, guess=guess, choices=choices)
