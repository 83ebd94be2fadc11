"""A plan while it is being put together: elements are known by their titles, and get ids made of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from effektlang.characters import folded, plain
from effektlang.model.chain import TIME_FRAMES, Link, LinkKind, TimeFrame
from effektlang.model.element import Party
from effektlang.model.ids import FreeIds
from effektlang.model.ids_of_titles import id_for
from effektlang.model.model import ENTITY_OF, Model
from effektlang.model.plan import Plan
from effektlang.text import Language, Text
from effektlang.words.kinds import STARTS
from effektlang.words.lookup import KIND_NAMED

_ORDER = (
    "stakeholder", "problem", "need", "cause", "input", "activity", "output", "effect", "unintended_effect", "goal",
    "indicator", "assumption", "risk", "barrier", "external_factor", "follow_up", "lesson",
)  # fmt: skip
"""The order that a plan is written in: those it is for, why, the chain, how it is measured, and the rest."""
_UNTITLED = Text("Ny plan", "New plan")


@dataclass
class _Draft:
    """An element while what is said of it is being gathered."""

    kind: str
    title: str
    fields: dict[str, Any] = field(default_factory=dict)


class Drafting:
    """Gathers elements and links, each once, and makes a model of them."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._plan: dict[str, Any] = {}
        self._drafts: dict[str, _Draft] = {}
        self._ids: dict[tuple[str, str], str] = {}
        self._free_ids = FreeIds()
        self._links: dict[tuple[str, str], dict[str, Any]] = {}

    def plan(self, **fields: object) -> None:
        """Say something of the plan itself."""
        _gather(self._plan, fields)

    def element(self, kind: str, title: str, **fields: object) -> str:
        """The id of the element of a kind with a title, made if there is none, with more said of it."""
        title = plain(title)
        key = (kind, folded(title))
        if key not in self._ids:
            self._ids[key] = self._new_id(kind, title)
            self._drafts[self._ids[key]] = _Draft(kind, title)
        _gather(self._drafts[self._ids[key]].fields, fields)
        return self._ids[key]

    def add(self, id_: str, **fields: object) -> None:
        """Say more of an element. What may be several is added to; of what can be one, the first is kept."""
        _gather(self._drafts[id_].fields, fields)

    def link(self, source: str, target: str, **fields: object) -> bool:
        """Link two elements, if a link may go from the one to the other."""
        if source == target or not _may_lead(self._drafts[source], self._drafts[target]):
            return False
        _gather(self._links.setdefault((source, target), {}), fields)
        return True

    def party(self, name: str) -> Party:
        """Someone by a name: the stakeholder with that title, if there is one."""
        id_ = self._ids.get(("stakeholder", folded(name)))
        return Party(plain(name).replace('"', "’"), id_) if id_ is None else Party(self._drafts[id_].title, id_)

    def model(self) -> Model:
        """The plan as gathered, its elements in the order that a plan is read."""
        title = str(self._plan.get("title") or _UNTITLED.say(self._language))
        plan = Plan(**{**self._plan, "id": "plan", "title": title})
        drafts = sorted(self._drafts.items(), key=lambda one: _ORDER.index(one[1].kind))
        elements = tuple(ENTITY_OF[one.kind](id=id_, title=one.title, **one.fields) for id_, one in drafts)
        links = tuple(self._link(source, target, fields) for (source, target), fields in self._links.items())
        return Model(plan, self._language, elements, links)

    def _link(self, source: str, target: str, fields: dict[str, Any]) -> Link:
        kind: LinkKind = "contributes_to" if self._drafts[target].kind == "goal" else "leads_to"
        return Link(source=source, target=target, kind=kind, **fields)

    def _new_id(self, kind: str, title: str) -> str:
        return id_for(title, self._free_ids, KIND_NAMED[kind].form(self._language))


def _gather(known: dict[str, Any], fields: Mapping[str, object]) -> None:
    for name, value in fields.items():
        before = known.get(name)
        if isinstance(value, tuple) and isinstance(before, tuple):
            known[name] = (*before, *(one for one in value if one not in before))
        elif before is None and value not in (None, ""):
            known[name] = value


def _may_lead(source: _Draft, target: _Draft) -> bool:
    """Whether a link from one element to another goes forward, or stays on its level and term."""
    levels = KIND_NAMED[source.kind].level, KIND_NAMED[target.kind].level
    if source.kind not in STARTS and source.kind != "goal":
        return False
    if levels[0] is None or levels[1] is None or levels[0] > levels[1]:
        return False
    return _term(source, "short") <= _term(target, "long")


def _term(draft: _Draft, otherwise: TimeFrame) -> int:
    return TIME_FRAMES.index(draft.fields.get("time_frame", otherwise))
