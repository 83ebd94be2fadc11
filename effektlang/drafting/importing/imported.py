"""Makes a plan of a sheet's records. Nothing is dropped: what cannot be placed is kept, to stand as comments."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from effektlang.drafting.drafting import Drafting
from effektlang.drafting.importing.headings import VALUES, Role
from effektlang.drafting.importing.mapping import Mapping
from effektlang.drafting.importing.records import Record, Said, Value, is_logframe, records
from effektlang.drafting.importing.taking import Fields
from effektlang.drafting.importing.units import parted
from effektlang.drafting.importing.values import names_in, property_of
from effektlang.model.chain import TIME_FRAMES, LinkAssumption
from effektlang.model.learning import Subject
from effektlang.model.model import Model
from effektlang.model.reach import reached
from effektlang.record import record
from effektlang.text import Language
from effektlang.words.kinds import CHAIN
from effektlang.words.lookup import KIND_NAMED

_FRAMES = (None, *TIME_FRAMES)
_ONE_BY_ONE = ("effect", "unintended_effect", "goal")
_SUMS = ("costs",)
"""What one number says of several elements together, and not of each of them."""
_NUMBER = re.compile(r"(\d+(?:\.\d+)*)[.)]?\s")


@record
class Left:
    """What could not be placed: the row and column that it stood in, and what its row says there that it is about."""

    row: int
    column: int
    text: str
    heading: str = ""
    about: str = ""


@record
class Imported:
    """The plan of a sheet, and what of the sheet is not in it."""

    model: Model
    left: tuple[Left, ...]


def imported(mapping: Mapping, title: str, language: Language) -> Imported:
    """The plan that a sheet holds; `title` is what it is called."""
    return _Importing(mapping, title, language).imported()


class _Importing:
    """A sheet on its way to a plan."""

    def __init__(self, mapping: Mapping, title: str, language: Language) -> None:
        self._mapping = mapping
        self._draft = Drafting(language)
        self._draft.plan(title=title)
        self._left: list[Left] = []
        self._fields = Fields(self._draft)
        self._leads: dict[str, set[str]] = {}
        self._indicators: dict[str, str] = {}
        self._is_goal_first = _is_goal_first(mapping)

    def imported(self) -> Imported:
        """The plan, once every row has been taken in."""
        self._left += _above_headings(self._mapping)
        if is_logframe(self._mapping):
            self._logframe(list(records(self._mapping)))
        else:
            for one in records(self._mapping):
                ids = self._elements(one)
                self._chain(one, ids)
                self._values(one, ids)
        self._units()
        left = sorted(self._left, key=lambda one: (one.row, one.column))
        return Imported(self._draft.model(), tuple(left))

    def _logframe(self, rows: Sequence[Record]) -> None:
        """First all elements, for a level may stand below those that lead to it; then what leads to what."""
        made = [(one, self._elements(one)) for one in rows]
        steps = [
            (said, id_) for one, ids in made for said in one.elements for id_ in ids[said.column] if _is_step(said)
        ]
        for said, id_ in steps:
            for title in said.titles[:1]:
                above = _above(said, title, steps)
                if len(above) == 1:
                    self._link(id_, above[0])
        for one, ids in made:
            self._values(one, ids)

    def _elements(self, one: Record) -> dict[int, tuple[str, ...]]:
        """The ids of the elements of a row, by column, each made when it is first met."""
        made = {}
        for said in one.elements:
            frame = {"time_frame": said.role.time_frame} if said.role.time_frame else {}
            made[said.column] = tuple(self._draft.element(said.role.word, title, **frame) for title in said.titles)
            if said.role.word == "indicator":
                self._indicators |= dict(zip(made[said.column], said.titles, strict=True))
        for said in one.elements:
            if said.is_own:
                self._tie(said, one, made)
        return made

    def _tie(self, said: Said, one: Record, made: dict[int, tuple[str, ...]]) -> None:
        """What an indicator measures, what a risk threatens, and what an activity responds to."""
        word, ids = said.role.word, made[said.column]
        if word == "indicator":
            self._add_to(_nearest(said.column, one, "measured_by"), made, measured_by=ids)
        elif word == "risk":
            threatened = _nearest(said.column, one, None)
            for id_ in made[threatened.column] if threatened is not None else ():
                for risk in ids:
                    self._draft.add(risk, threatens=(Subject(id_),))
        elif word in ("problem", "need", "cause"):
            activity = next((other for other in one.elements if other.role.word == "activity"), None)
            self._add_to(activity, made, responds_to=ids)

    def _add_to(self, said: Said | None, made: dict[int, tuple[str, ...]], **fields: object) -> None:
        for id_ in made[said.column] if said is not None else ():
            self._draft.add(id_, **fields)

    def _chain(self, one: Record, ids: dict[int, tuple[str, ...]]) -> None:
        """Each step of a row leads to the next, from what is put in to the goal."""
        steps = sorted((said for said in one.elements if _is_step(said)), key=self._order)
        stages = [[id_ for said in stage for id_ in ids[said.column]] for stage in _stages(steps)]
        for sources, targets in pairwise(stages):
            for source in sources:
                for target in targets:
                    self._link(source, target)

    def _order(self, said: Said) -> tuple[int, int, int]:
        level = KIND_NAMED[said.role.word].level or 0
        return (level, _FRAMES.index(said.role.time_frame), -said.column if self._is_goal_first else said.column)

    def _link(self, source: str, target: str) -> None:
        """Link two steps, unless the one already follows from the other."""
        follows = reached([target], lambda id_: self._leads.get(id_, ()))
        if source not in follows and self._draft.link(source, target):
            self._leads.setdefault(source, set()).add(target)

    def _values(self, one: Record, ids: dict[int, tuple[str, ...]]) -> None:
        """What a row says of its elements; units before the values that are counted in them."""
        order = {word: number for number, word in enumerate(VALUES)}
        for value in sorted(one.values, key=lambda value: order.get(_word(value), len(order))):
            role = value.column.role
            if value.column.is_left_out:
                continue
            if role is None or not self._value(role, value, one, ids):
                self._left.append(_left(value, one))

    def _value(self, role: Role, value: Value, one: Record, ids: dict[int, tuple[str, ...]]) -> bool:
        """Take in one value; whether it has found its place."""
        if role.word in ("for_whom", "stakeholder"):
            return self._groups(value, one, ids)
        if role.word in ("assumptions", "mechanism"):
            return self._on_link(role.word, value, one, ids)
        owner = _nearest(value.column.index, one, role.word)
        is_shared = owner is not None and len(ids[owner.column]) > 1 and role.word in _SUMS
        if owner is None or is_shared:
            return False
        taken = [self._fields.take(role, value.text, id_, owner.role.word) for id_ in ids[owner.column]]
        return all(taken)

    def _units(self) -> None:
        """The units that the titles of indicators end in, where nothing else is said of them."""
        for id_, title in self._indicators.items():
            _, unit = parted(title)
            if unit is not None:
                self._fields.take(Role("unit"), unit, id_, "indicator")

    def _groups(self, value: Value, one: Record, ids: dict[int, tuple[str, ...]]) -> bool:
        groups = [self._draft.element("stakeholder", name, roles=("target_group",)) for name in names_in(value.text)]
        self._add_to(_nearest(value.column.index, one, "for_whom"), ids, for_whom=tuple(groups))
        return bool(groups)

    def _on_link(self, word: str, value: Value, one: Record, ids: dict[int, tuple[str, ...]]) -> bool:
        """Something about a link: the one from the nearest step of the row, else the one to it, if it is one alone."""
        step = _nearest(value.column.index, one, None)
        near = ids[step.column] if step is not None else ()
        here = [id_ for of_column in ids.values() for id_ in of_column]
        links = [(id_, target) for id_ in near for target in self._leads.get(id_, ())]
        links = links or [(source, id_) for id_ in near for source in here if id_ in self._leads.get(source, ())]
        if len(links) != 1:
            return False
        text = " ".join(value.text.split())
        said: dict[str, object] = {word: (LinkAssumption(text),) if word == "assumptions" else text}
        source, target = links[0]
        return self._draft.link(source, target, **said)


def _above_headings(mapping: Mapping) -> Iterator[Left]:
    """What stands above the headings, but for the title."""
    for row in range(mapping.heading_rows.start):
        if row != mapping.title_row:
            cells = mapping.sheet.rows[row]
            said = dict.fromkeys(filter(None, cells))
            yield from (Left(row + 1, cells.index(text), " ".join(text.split())) for text in said)


def _left(value: Value, one: Record) -> Left:
    """A value that is not placed, and the element of its row that it seems to be about."""
    column = value.column
    about = _nearest(column.index, one, column.role.word if column.role is not None else "")
    about = about or _nearest(column.index, one, "")
    title = about.titles[0] if about is not None else ""
    return Left(one.number, column.index, " ".join(value.text.split()), column.heading, title)


def _word(value: Value) -> str:
    return value.column.role.word if value.column.role is not None else ""


def _is_step(said: Said) -> bool:
    return said.role.word in CHAIN


def _stages(steps: Sequence[Said]) -> Iterator[list[Said]]:
    """What leads to what in turn: effects and goals one by one, of the rest all that are of one kind together."""
    for kind, same in groupby(steps, lambda said: said.role.word):
        if kind in _ONE_BY_ONE:
            yield from ([said] for said in same)
        else:
            yield list(same)


def _is_goal_first(mapping: Mapping) -> bool:
    """Whether the sheet goes from what is to be reached to what is done, as plans of goals and activities do."""
    roles = [column.role for column in mapping.columns if column.role is not None]
    levels = [level for role in roles if (level := KIND_NAMED[role.word].level if role.word in CHAIN else None)]
    turns = [(following > level) - (following < level) for level, following in pairwise(levels)]
    is_goal = bool(levels) and levels[0] == KIND_NAMED["goal"].level
    return sum(turns) < 0 or (sum(turns) == 0 and is_goal)


def _nearest(column: int, one: Record, word: str | None) -> Said | None:
    """The element of a row that a column is about: the nearest to its left that has such a property, else to its right.

    With an empty word the nearest element of any kind, and without one the nearest step of the chain.
    """
    fitting = [said for said in one.elements if said.column != column and _fits(said, word)]
    left = [said for said in fitting if said.column < column]
    return left[-1] if left else next(iter(fitting), None)


def _fits(said: Said, word: str | None) -> bool:
    if word is None:
        return _is_step(said)
    return not word or property_of(word, said.role.word) is not None


def _above(said: Said, title: str, steps: Sequence[tuple[Said, str]]) -> list[str]:
    """The steps on the nearest level above one; of several, that whose number its own begins with."""
    own = KIND_NAMED[said.role.word].level or 0
    levels = {KIND_NAMED[other.role.word].level or 0 for other, _ in steps}
    level = min((one for one in levels if one > own), default=None)
    above = {id_: other.titles[0] for other, id_ in steps if KIND_NAMED[other.role.word].level == level}
    if len(above) > 1:
        return [id_ for id_, name in above.items() if _is_under(title, name)]
    return list(above)


def _is_under(title: str, above: str) -> bool:
    """Whether a numbered title belongs to another: `1.2` to `1`."""
    own, other = _NUMBER.match(f"{title} "), _NUMBER.match(f"{above} ")
    return own is not None and other is not None and own[1].startswith(f"{other[1]}.")
