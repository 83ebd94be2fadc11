"""Which element a name stands for: ids of this plan, and of those it builds on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from effektlang.diagnostics import Edit, Fix, Label
from effektlang.model.ids import slug
from effektlang.model.resolve import name_faults, used_file_faults
from effektlang.model.resolve.library import Circle, Found, Library, Missing
from effektlang.record import record
from effektlang.syntax.guesses import did_you_mean, write
from effektlang.text import Text
from effektlang.words.kinds import NOT_ELEMENTS
from effektlang.words.lookup import KIND_NAMED, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from effektlang.model.model import AnyElement
    from effektlang.model.resolve.notes import Notes
    from effektlang.model.resolve.resolved import Resolved
    from effektlang.source import Span
    from effektlang.syntax.ast import Declaration, Phrase, Placed


@record
class Known:
    """What is known of an id before its element is built."""

    id: str
    kind: str | None
    title: str


class Names:
    """The ids that references of one file may use.

    `around` are the elements that a follow-up file finds in its plan; None where that plan cannot be read.
    """

    def __init__(
        self, placed: Iterable[Placed], library: Library, notes: Notes, around: Iterable[AnyElement] | None = ()
    ) -> None:
        self._notes = notes
        self._is_cut_off = around is None
        self._library = library
        self._own: dict[str, Known] = {}
        self._places: dict[str, Placed] = {}
        self._lower: dict[str, str] = {}
        self._used: dict[str, Found | None] = {}
        self.brought_in: dict[str, AnyElement] = {}
        for element in around or ():
            self._own[element.id] = Known(element.id, element.kind, element.title)
            self._lower.setdefault(element.id.lower(), element.id)
        for one in placed:
            self._declare(one)

    @property
    def used(self) -> dict[str, Resolved]:
        """The plans that this one builds on, by the names that they go by here."""
        return {name: found.resolved for name, found in self._used.items() if found is not None}

    def is_own(self, placed: Placed) -> bool:
        """Whether the declaration is the first of its id, the one that counts."""
        return self._places.get(id_of(placed.declaration)) is placed

    def find(self, name: Phrase, placed: Placed, *, may_be_unknown: bool = False) -> Known | None:
        """What a name refers to; None, and a note unless `may_be_unknown`, if there is no such element."""
        known = self._own.get(name.text) or self._foreign(name.text)
        if known is not None:
            return known if known.kind is not None else None
        other = self._lower.get(name.text.lower())
        if other is not None:
            span = placed.span(name)
            fix = Fix(write(other), (Edit(*span, other),))
            self._notes.add(name_faults.OTHER_CASE, span, {"name": other}, fixes=(fix,))
            return self._own[other] if self._own[other].kind is not None else None
        if not may_be_unknown:
            self._unknown(name, placed.span(name))
        return None

    def known(self, name: str) -> Known | None:
        """What a name refers to, with nothing noted if there is no such element."""
        return self._own.get(name)

    def is_unreadable(self, name: str) -> bool:
        """Whether the name belongs to something whose kind or file could not be read, and so is let pass."""
        if self._is_cut_off:
            return True
        namespace, dot, _ = name.partition(".")
        known = self._own.get(name)
        if dot and namespace in self._used:
            return self._used[namespace] is None
        return known is not None and known.kind is None

    def guess(self, name: str) -> str | None:
        """The known id that a name is closest to."""
        return nearest(name, tuple(self._own))

    def _unknown(self, name: Phrase, span: Span) -> None:
        if self.is_unreadable(name.text):
            return
        guess = self.guess(name.text)
        fixes = (Fix(write(guess), (Edit(*span, guess),), safe=False),) if guess else ()
        arguments = {"name": name.text, "guess": did_you_mean(guess)}
        self._notes.add(name_faults.UNKNOWN_REFERENCE, span, arguments, fixes=fixes)

    def _declare(self, placed: Placed) -> None:
        declaration = placed.declaration
        kind = declaration.kind_name
        if kind in NOT_ELEMENTS:
            if kind == "builds_on":
                self._bring_in(placed)
            return
        name = id_of(declaration)
        if not name:
            return
        first = self._lower.get(name.lower())
        if first is not None:
            self._same_name(placed, name, self._places.get(first))
            if name in self._own:
                return
        self._lower.setdefault(name.lower(), name)
        self._own[name] = Known(name, kind, declaration.title.text if declaration.title else name)
        self._places[name] = placed

    def _same_name(self, placed: Placed, name: str, first: Placed | None) -> None:
        """Note that an id is taken, by `first` or else by an element of the plan that is followed up."""
        others: tuple[Label, ...] = ()
        if first is not None:
            others = (Label(self._notes.source, *_head(first), name_faults.FIRST_HERE),)
        self._notes.add(name_faults.SAME_NAME, _head(placed), {"name": name}, others=others)

    def _bring_in(self, placed: Placed) -> None:
        declaration = placed.declaration
        if declaration.title is None:
            return
        namespace, path = use_of(declaration)
        span = placed.span(declaration.title)
        found = self._library.plan(path)
        self._used[namespace] = found if isinstance(found, Found) else None
        match found:
            case Missing(reason):
                self._notes.add(used_file_faults.MISSING_FILE, span, {"path": path, "reason": reason})
            case Circle(paths):
                self._notes.add(used_file_faults.CIRCLE_OF_FILES, span, {"circle": " → ".join(paths)})
            case Found(errors=errors) if errors:
                self._notes.add(used_file_faults.FAULTY_FILE, span, {"path": path, "count": errors})

    def _foreign(self, name: str) -> Known | None:
        namespace, dot, rest = name.partition(".")
        found = self._used.get(namespace)
        if not dot or found is None:
            return None
        element = found.resolved.model.by_id.get(rest)
        if element is None or element.from_plan is not None:
            return None
        if name not in self.brought_in:
            self.brought_in[name] = _as_used(element, name, found.resolved.model.plan.title)
        return Known(name, element.kind, element.title)


def _as_used(element: AnyElement, name: str, plan: str) -> AnyElement:
    """An element of another plan, under its name here and without its ties to things that are not here."""
    from effektlang.model.model import ENTITY_OF  # only plans that build on others need it

    kept: dict[str, Any] = {
        "id": name,
        "title": element.title,
        "description": element.description,
        "from_plan": plan,
    }
    if element.kind in ("effect", "unintended_effect"):
        kept["time_frame"] = element.time_frame
        kept["expected"] = element.expected
    return ENTITY_OF[element.kind](**kept)


def _head(placed: Placed) -> Span:
    return placed.span(placed.declaration.name or placed.declaration.keyword)


def id_of(declaration: Declaration) -> str:
    """The id of a declaration: as written, or made of its title."""
    if declaration.name is not None:
        return declaration.name.text
    return slug(declaration.title.text) if declaration.title else ""


def use_of(declaration: Declaration) -> tuple[str, str]:
    """The name that a plan brings another in under, and the other's path."""
    path = declaration.title.text.strip('"') if declaration.title else ""
    name = declaration.name.text if declaration.name else slug(re.sub(r"\.eff$", "", path.rpartition("/")[2]))
    return name, path


def kinds_in_words(kinds: Iterable[str]) -> Text:
    """Kinds as a list to be said: `effekt, slutmål`."""
    words = [kind for kind in KIND_NAMED.values() if kind.name in kinds]
    return Text(", ".join(word.sv for word in words), ", ".join(word.en for word in words))
