"""The smallest plan in which each word of the language stands where it belongs."""

from collections.abc import Iterator
from typing import NamedTuple

from effektlang.text import Language
from effektlang.words.kinds import KINDS, NOT_ELEMENTS
from effektlang.words.lookup import KIND_NAMED, PROPERTIES
from effektlang.words.word import Choices, Form, Grade, Kind, Line, Property, Prose, References, Value

SAMPLES = {
    "amount": "5 kr", "measure": "5", "target": "5–10", "scale": "0–10", "duration": "2 år", "period": "2025-T1",
    "adoption": "2025-03-12 § 34", "kolada": "N20506", "area": "0180", "sdg": "3, 3.4",
}  # fmt: skip

CAST = [kind for kind in KINDS if kind.name not in NOT_ELEMENTS]
"""One element of each kind, for references to point at: its id is the kind's English word in one."""


TITLES = {"follows_up": "plan.eff", "answer": "output → effect"}
"""What stands after the colon of the kinds that have no title there."""


class Place(NamedTuple):
    """Where a property may stand: directly under a kind, or under a property of it."""

    kind: Kind
    parent: Property | None = None


def id_of(kind: str) -> str:
    """The id of the element of a kind in the cast."""
    return kind.replace("_", "-")


def places_of(row: Property) -> Iterator[Place]:
    """Every place where a row of the words table may stand."""
    yield from (Place(KIND_NAMED[kind]) for kind in sorted(row.kinds))
    for name in sorted(row.under):
        parent = next(one for one in PROPERTIES if one.name == name and one.kinds)
        yield Place(KIND_NAMED[min(parent.kinds)], parent)


def values_of(form: Form, language: Language) -> list[str]:
    """Every kind of value that a form takes, as written in a language."""
    match form:
        case Prose():
            return ["Text: med kolon, och # bara text\n      på två rader"]
        case Line():
            return ["https://example.org/sida"]
        case References(kinds=kinds, literal=literal, links=links):
            ids = [id_of(kind) for kind in sorted(kinds or {"effect"})]
            return [*ids, ", ".join(ids), *(['"Någon"'] if literal else []), *(["output → effect"] if links else [])]
        case Choices(words):
            return [word.form(language) for word in words]
        case Grade(words):
            return [*(word.form(language) for word in words), "1", "5"]
        case Value(rule):
            return [SAMPLES[rule]]
    raise AssertionError(form)


def qualifiers_of(row: Property) -> list[str]:
    """What may stand between a word and its colon."""
    return {"none": [""], "period": ["", " 2025"], "needs period": [" 2025"], "rule": [" K001"]}[row.qualifier]


def plans_with(row: Property, key: str, place: Place, language: Language) -> Iterator[str]:
    """Plans in which a key stands at a place, once for each value and qualifier that it may have."""
    for value in values_of(row.form_of_value, language):
        for qualifier in qualifiers_of(row):
            yield plan_around(place, f"{key}{qualifier}: {value}\n", language)


def plan_around(place: Place, line: str, language: Language) -> str:
    """A plan with a line under an element of a kind, and with one element of every kind to refer to."""
    kind, parent = place
    title = TITLES.get(kind.name, "Titel")
    head = f"{kind.form(language)} här: {title}\n" if kind.takes_name else f"{kind.form(language)}: {title}\n"
    above = ""
    if parent is not None:
        value = values_of(parent.form_of_value, language)[0]
        above = f"  {parent.form(language)}{qualifiers_of(parent)[0]}: {value}\n  "
    cast = "".join(f"{one.form(language)} {id_of(one.name)}: {one.en}\n" for one in CAST)
    links = KIND_NAMED["chain"].form(language) + ": output → effect\n"
    if kind.name == "follows_up":
        return f"{head}{above}  {line}"
    plan = "" if kind.name == "plan" else "plan: P\n"
    return f"{plan}{head}{above}  {line}{cast}{links}"
