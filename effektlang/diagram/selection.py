"""A part of a plan, to be drawn by any view: only what stands on a level, concerns someone, or is near something."""

from collections.abc import Iterable
from dataclasses import replace

from effektlang.model.chain import Change
from effektlang.model.element import Element, Party
from effektlang.model.graph import Graph
from effektlang.model.model import AnyElement, Model
from effektlang.model.plan import Stakeholder
from effektlang.record import record
from effektlang.text import Language, Text
from effektlang.words.choices import TIME_FRAME
from effektlang.words.lookup import KIND_NAMED

_NEVER_LEFT_OUT = ("stakeholder", "indicator", "follow_up", "assumption")
"""What other elements tell of: it is drawn only where something else is."""
_LINKED = ("input", "activity", "output", "effect", "unintended_effect", "goal")
_CONCERNS = ("for_whom", "among", "affects", "carried_out_by", "together_with", "responsible", "funded_by")
_ANSWERS = ("responsible", "carried_out_by")

_SELECTED = Text("Bilden visar ett urval av planen: {parts}.", "The picture shows a part of the plan: {parts}.")
_LEVELS = Text("nivå: {values}", "level: {values}")
_TERMS = Text("effekter på {values} sikt", "effects in the {values} term")
_STAKEHOLDERS = Text("det som berör {values}", "what concerns {values}")
_RESPONSIBLE = Text("det som {values} svarar för", "what {values} answers for")
_TAGS = Text("det som har etiketten {values}", "what has the tag {values}")
_NEAR = Text("högst {depth} steg från ”{title}”", "at most {depth} steps from “{title}”")


@record(kw_only=True)
class Selection:
    """What is to be drawn; what is left empty sets no limit."""

    kinds: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    stakeholders: tuple[str, ...] = ()
    """Ids; members of a group count with it."""
    responsible: tuple[str, ...] = ()
    """Names, as parties go by."""
    tags: tuple[str, ...] = ()
    focus: str = ""
    """The id that what is drawn is near."""
    depth: int = 1

    def of(self, model: Model, keeping: str = "") -> Model:
        """The model with only what is selected, what is to be kept in any case, and the links between."""
        if self == Selection():
            return model
        near, members = self._near(model), with_members(self.stakeholders, model)
        always = (*_NEVER_LEFT_OUT, keeping)
        elements = tuple(
            one for one in model.elements if one.kind in always or one.id in always or self._takes(one, near, members)
        )
        kept = {one.id for one in elements}
        links = tuple(link for link in model.links if link.source in kept and link.target in kept)
        return replace(model, elements=elements, links=links)

    def said(self, model: Model, language: Language) -> str:
        """What is selected, as a sentence; nothing where all is."""
        parts = []
        if self.kinds:
            parts.append(_LEVELS.say(language, {"values": tuple(KIND_NAMED[kind].text for kind in self.kinds)}))
        if self.terms:
            terms = tuple(one.text for one in TIME_FRAME if one.name in self.terms)
            parts.append(_TERMS.say(language, {"values": terms}))
        if self.stakeholders:
            titles = tuple(model.by_id[id_].title for id_ in self.stakeholders)
            parts.append(_STAKEHOLDERS.say(language, {"values": titles}))
        if self.responsible:
            parts.append(_RESPONSIBLE.say(language, {"values": self.responsible}))
        if self.tags:
            parts.append(_TAGS.say(language, {"values": self.tags}))
        if self.focus:
            near = {"depth": self.depth, "title": model.by_id[self.focus].title}
            parts.append(_NEAR.say(language, near))
        return _SELECTED.say(language, {"parts": "; ".join(parts)}) if parts else ""

    def _takes(self, one: AnyElement, near: set[str], members: set[str]) -> bool:
        return (
            (not self.kinds or one.kind in self.kinds or one.kind not in _LINKED)
            and (not self.terms or not isinstance(one, Change) or one.time_frame in (None, *self.terms))
            and (not self.stakeholders or bool(_parties(one, _CONCERNS) & members))
            and (not self.responsible or bool(_parties(one, _ANSWERS, names=True) & set(self.responsible)))
            and (not self.tags or bool(tags_of(one) & {tag.casefold() for tag in self.tags}))
            and (not self.focus or one.id in near or one.kind not in _LINKED)
        )

    def _near(self, model: Model) -> set[str]:
        graph = Graph(model)
        near = {self.focus}
        for _ in range(self.depth):
            around = [link for id_ in near for ends in (graph.incoming, graph.outgoing) for link in ends.get(id_, ())]
            near |= {end for link in around for end in (link.source, link.target)}
        return near


def tags_of(element: Element) -> set[str]:
    """The tags of an element, in lower case."""
    return {tag.strip().casefold() for text in element.tags for tag in text.split(",") if tag.strip()}


def names_of_responsible(model: Model) -> list[str]:
    """Everyone who answers for or carries out something in a plan."""
    return sorted({name for one in model.elements for name in _parties(one, _ANSWERS, names=True)})


def _parties(element: Element, fields: Iterable[str], *, names: bool = False) -> set[str]:
    """Those who are named in some fields, by their names or by their ids as stakeholders."""
    values = [value for field in fields for value in getattr(element, field, ())]
    if names:
        return {value.name for value in values if isinstance(value, Party)}
    ids = (value.stakeholder if isinstance(value, Party) else value for value in values)
    return {id_ for id_ in ids if id_}


def with_members(ids: Iterable[str], model: Model) -> set[str]:
    """Some stakeholders, and the groups that are part of them."""
    found = set(ids)
    while new := {one.id for one in model.of(Stakeholder) if found.intersection(one.part_of)} - found:
        found |= new
    return found
