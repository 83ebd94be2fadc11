"""Collects the links of a plan from wherever they are stated, one for each pair and kind."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from effektlang.diagnostics import Label
from effektlang.model.chain import LINK_KINDS, Link, LinkAssumption, LinkKey, LinkKind
from effektlang.model.resolve import link_faults, name_faults
from effektlang.model.resolve.fields import Fields
from effektlang.model.resolve.names import Known, Names
from effektlang.model.resolve.notes import Notes
from effektlang.model.resolve.origins import Statement
from effektlang.model.resolve.references import References
from effektlang.syntax.ast import Phrase, Placed, Property
from effektlang.syntax.ast import References as Written
from effektlang.words.kinds import LINKABLE
from effektlang.words.properties_of_plans import LINKS

_STATES: Mapping[str, LinkKind] = {kind: kind for kind in LINK_KINDS} | {"uses": "leads_to"}
"""The kind of link that a property states; what an element uses leads to it."""
_SINGLE = ("mechanism", "evidence", "time_lag")


@dataclass(slots=True)
class _Draft:
    """A link while its statements are being gathered."""

    fields: Fields = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)


class LinkReader:
    """Reads the links of one file."""

    def __init__(self, names: Names, references: References, notes: Notes) -> None:
        self._names = names
        self._references = references
        self._notes = notes
        self._drafts: dict[LinkKey, _Draft] = {}

    def properties(self, source: Known, items: Iterable[tuple[Property, Fields]], placed: Placed) -> None:
        """Take in the link properties of one declaration, each with the fields that qualify it."""
        for item, fields in items:
            if item.word is None or not isinstance(item.value, Written):
                continue
            for one in item.value.items:
                for known in self._references.known(one, item, placed):
                    ends = (known, source) if item.word.name == "uses" else (source, known)
                    self._state(_STATES[item.word.name], *ends, Statement(placed, one, item), fields)

    def chain(self, placed: Placed) -> None:
        """Take in `kedja: a → b → c`."""
        found = [(phrase, self._in_chain(phrase, placed)) for phrase in placed.declaration.chain]
        for (_, source), (phrase, target) in pairwise(found):
            if source is None or target is None:
                continue
            kind: LinkKind = "contributes_to" if target.kind == "goal" else "leads_to"
            self._state(kind, source, target, Statement(placed, phrase, None), {})

    def links(self, order: Mapping[str, int]) -> tuple[tuple[Link, ...], dict[LinkKey, tuple[Statement, ...]]]:
        """Every link, and the places where it is stated. They come in the order of their sources, however stated."""
        links = [
            Link(source=source, target=target, kind=kind, **draft.fields)
            for (source, target, kind), draft in self._drafts.items()
        ]
        links.sort(key=lambda link: (order.get(link.source, len(order)), LINK_KINDS.index(link.kind)))
        return tuple(links), {key: tuple(draft.statements) for key, draft in self._drafts.items()}

    def _in_chain(self, phrase: Phrase, placed: Placed) -> Known | None:
        known = self._names.find(phrase, placed)
        if known is None or known.kind in LINKABLE:
            return known
        self._references.wrong_kind(known, LINKABLE, placed.declaration.keyword.text, placed.span(phrase))
        return None

    def _state(self, kind: LinkKind, source: Known, target: Known, statement: Statement, fields: Fields) -> None:
        if source.id == target.id:
            self._notes.add(link_faults.LINK_TO_ITSELF, statement.span, {"title": source.title})
            return
        key = (source.id, target.id, kind)
        draft = self._drafts.get(key)
        if draft is None:
            self._drafts[key] = _Draft(dict(fields), [statement])
            return
        self._again(draft, target, statement, fields)

    def _again(self, draft: _Draft, target: Known, statement: Statement, fields: Fields) -> None:
        others = (Label(self._notes.source, *draft.statements[0].span, name_faults.FIRST_HERE),)
        arguments: dict[str, object] = {"title": target.title}
        self._notes.add(link_faults.LINK_TWICE, statement.span, arguments, others=others)
        draft.statements.append(statement)
        for name, value in fields.items():
            before = draft.fields.setdefault(name, value)
            if name in _SINGLE and before != value:
                self._contradiction(name, target, statement)
            elif isinstance(value, tuple) and isinstance(before, tuple) and before is not value:
                draft.fields[name] = (*before, *value)

    def _contradiction(self, name: str, target: Known, statement: Statement) -> None:
        assert statement.item is not None
        for item in statement.item.all(name):
            arguments = {"title": target.title, "key": item.key.text}
            self._notes.add(link_faults.CONTRADICTORY_LINK, statement.placed.span(item.key), arguments)


def link_properties(placed: Placed) -> tuple[Property, ...]:
    """The properties of a declaration that state links."""
    return tuple(item for item in placed.declaration.properties if item.word_name in LINKS)


def with_assumptions(fields: Fields, names: Names) -> Fields:
    """The fields under a link, with each assumption tied to its declaration where its text is the id of one."""
    texts = fields.get("assumptions")
    if not isinstance(texts, tuple):
        return fields
    return fields | {"assumptions": tuple(_assumption(text, names) for text in texts)}


def _assumption(text: str, names: Names) -> LinkAssumption:
    known = names.known(text)
    if known is None or known.kind != "assumption":
        return LinkAssumption(text)
    return LinkAssumption(known.title, known.id)


def demand_links(references: References, links: Iterable[Link], notes: Notes) -> None:
    """Note every `a → b` that was written as a value where no such link is stated."""
    pairs = {(link.source, link.target) for link in links}
    for subject, placed in references.subjects:
        if (subject.source.text, subject.target.text) not in pairs:
            arguments = {"source": subject.source.text, "target": subject.target.text}
            notes.add(link_faults.NO_SUCH_LINK, placed.span(subject), arguments)
