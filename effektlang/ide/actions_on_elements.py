"""What the method would do next with an element: measure it, say whom it is for, give an assumption its own place."""

from collections.abc import Iterator

from effektlang.diagnostics import Edit
from effektlang.document import Document
from effektlang.ide.action import Action
from effektlang.ide.definition import target_at
from effektlang.ide.elements import Target
from effektlang.ide.insertion import after, of_kind, under
from effektlang.ide.spot import Spot
from effektlang.model.ids import FreeIds
from effektlang.model.ids_of_titles import id_for
from effektlang.model.model import AnyElement
from effektlang.model.plan import Stakeholder
from effektlang.model.resolve.names import id_of
from effektlang.syntax.ast import LinkReference, Phrase, Property, References
from effektlang.text import Language, Text
from effektlang.words.lookup import KIND_NAMED, properties_for
from effektlang.words.properties_of_plans import LINKS
from effektlang.workspace import Workspace

_ADD_INDICATOR = Text("Lägg till en indikator", "Add an indicator")
_MEASURE = Text("mått", "measure")
_MEASURE_OF = Text("Mått på: {title}", "Measure of: {title}")
_FOR = Text("Till för: {title}", "For: {title}")
_NEW_STAKEHOLDER = Text("Lägg till den som det är till för", "Add those it is for")
_GROUP = Text("målgrupp", "group")
_THOSE = Text("De som märker det", "Those who notice it")
_EXTRACT = Text("Ge antagandet en egen plats i planen", "Give the assumption a place of its own")
_MOST_GROUPS = 4


def element_actions(document: Document, spot: Spot, workspace: Workspace) -> Iterator[Action]:
    """What can be done with what stands at a spot."""
    yield from _extract_assumption(document, spot)
    if spot.part not in ("kind", "name", "title"):
        return
    found = target_at(document, spot.start, workspace)
    if found is not None and found.document is document:
        yield from _add_indicator(document, found)
        yield from _add_stakeholder(document, found)


def _add_indicator(document: Document, found: Target) -> Iterator[Action]:
    element, language = found.element, document.language
    if not hasattr(element, "measured_by") or _has(document, element, "measured_by"):
        return
    name = _free_ids(document).free(f"{element.id}-{_MEASURE.say(language)}")
    title = _MEASURE_OF.say(language, {"title": element.title})
    declared = f"{KIND_NAMED['indicator'].form(language)} {name}: {title}"
    edits = (
        under(document, found.placed, f"{key('measured_by', element.kind, language)}: {name}"),
        after(document, of_kind(document, "indicator", document.file.declarations[-1]), declared),
    )
    yield Action(_ADD_INDICATOR, {}, joined(edits), "rewrite")


def _add_stakeholder(document: Document, found: Target) -> Iterator[Action]:
    element, language = found.element, document.language
    if not hasattr(element, "for_whom") or _has(document, element, "for_whom"):
        return
    word = key("for_whom", element.kind, language)
    groups = [one for one in document.model.of(Stakeholder) if "target_group" in one.roles]
    for group in groups[:_MOST_GROUPS]:
        edit = under(document, found.placed, f"{word}: {group.id}")
        yield Action(_FOR, {"title": group.title}, (edit,), "rewrite")
    name = _free_ids(document).free(_GROUP.say(language))
    declared = f"{KIND_NAMED['stakeholder'].form(language)} {name}: {_THOSE.say(language)}"
    edits = (
        under(document, found.placed, f"{word}: {name}"),
        after(document, of_kind(document, "stakeholder", document.file.declarations[-1]), declared),
    )
    yield Action(_NEW_STAKEHOLDER, {}, joined(edits), "rewrite")


def _extract_assumption(document: Document, spot: Spot) -> Iterator[Action]:
    """An assumption written under a link becomes a declaration that the link names."""
    if len(spot.path) < 2:  # a link and what stands below it
        return
    link, item = spot.path[-2:]
    is_assumption = item.word_name == "assumptions" and spot.naming is None
    if not is_assumption or not isinstance(item.value, Phrase) or link.word_name not in LINKS:
        return
    language = document.language
    name = id_for(item.value.text, _free_ids(document), KIND_NAMED["assumption"].form(language))
    links = ", ".join(f"{id_of(spot.placed.declaration)} → {target}" for target in _targets(link))
    lines = [f"{KIND_NAMED['assumption'].form(language)} {name}: {item.value.text.replace(chr(10), ' ')}"]
    lines += [f"  {key('applies_to', 'assumption', language)}: {links}"] if links else []
    place = of_kind(document, "assumption", document.file.declarations[-1])
    edits = (
        Edit(*spot.placed.span(item.value), name),
        after(document, place, "\n".join(lines)),
    )
    yield Action(_EXTRACT, {}, joined(edits), "extract")


def _targets(link: Property) -> list[str]:
    items = link.value.items if isinstance(link.value, References) else ()
    return [one.name.text for one in items if not isinstance(one, LinkReference)]


def _has(document: Document, element: AnyElement, name: str) -> bool:
    return document.resolved.origins.has(element.id, name)


def key(name: str, kind: str, language: Language) -> str:
    """The word for a property of a kind."""
    return next(row for row in properties_for(kind, None) if row.name == name).form(language)


def _free_ids(document: Document) -> FreeIds:
    return FreeIds(document.resolved.origins.elements)


def joined(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """Edits of which those that put something in at one and the same place are one."""
    by_place: dict[tuple[int, int], str] = {}
    for edit in edits:
        by_place[edit.start, edit.end] = by_place.get((edit.start, edit.end), "") + edit.replacement
    return tuple(Edit(start, end, text) for (start, end), text in by_place.items())
