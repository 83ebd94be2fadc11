"""What has changed of the elements that are in both versions, and which have come or gone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from effektlang.comparing import sentences
from effektlang.comparing.about import About, Versions, about_element
from effektlang.comparing.change import Change
from effektlang.comparing.figures import FIGURES, Holders, figure_changes, figure_pairs
from effektlang.comparing.phrases import element_in_words, kind_of, quoted
from effektlang.comparing.properties import property_changes
from effektlang.model.element import Element
from effektlang.model.measurement import Target
from effektlang.model.model import AnyElement
from effektlang.text import Text
from effektlang.words.lookup import PROPERTIES, properties_for
from effektlang.words.properties_of_plans import LINKS

_UNDER_TARGETS = [row for row in PROPERTIES if "targets" in row.under]
_TARGETS = next(row for row in PROPERTIES if row.name == "targets")


def element_changes(versions: Versions, before: Sequence[AnyElement], after: Sequence[AnyElement]) -> Iterator[Change]:
    """Every change of some elements, in the order of the later version; those that are gone come last."""
    ids_before = {now: then for then, now in versions.pairs.items()}
    for element in after:
        earlier = ids_before.get(element.id)
        if earlier is not None:
            yield from _changed(versions.before.by_id[earlier], element, versions)
        elif element.from_plan is None:
            yield from _added(element)
    for element in before:
        if element.id not in versions.pairs and element.from_plan is None:
            yield from _removed(element)


def properties_changed(before: Element, after: Element, about: About, versions: Versions) -> Iterator[Change]:
    """What has changed of what is said of an element, or of the plan itself."""
    for row in properties_for(about.kind, None):
        if row.name in LINKS or not hasattr(after, row.name):
            continue
        old, new = getattr(before, row.name, None), getattr(after, row.name)
        if row.name in FIGURES and (old or new):
            yield from figure_changes(row, old or (), new, Holders(before, after), about)
            if row is _TARGETS:
                yield from _under_targets(old or (), new, about, versions)
        elif old != new:
            yield from property_changes(row, old, new, about, versions)


def _changed(before: AnyElement, after: AnyElement, versions: Versions) -> Iterator[Change]:
    about = about_element(after)
    if before.kind != after.kind:
        yield about.changed(sentences.NEW_KIND, None, kind_of(before), kind_of(after))
    if before.title != after.title:
        yield replace(about, what=element_in_words(before)).changed(
            sentences.RETITLED, None, quoted(before.title), quoted(after.title), action="renamed"
        )
    if before.id != after.id:
        ids = Text(before.id, before.id), Text(after.id, after.id)
        yield about.changed(sentences.NEW_ID, None, *ids, action="renamed", section="ids")
    yield from properties_changed(before, after, about, versions)


def _under_targets(
    before: tuple[Target, ...], after: tuple[Target, ...], about: About, versions: Versions
) -> Iterator[Change]:
    """Who took part in setting a target and who decided it."""
    for old, new in figure_pairs(before, after):
        for inner in _UNDER_TARGETS:
            was, now = getattr(old, inner.name), getattr(new, inner.name)
            period = new.period.text if new.period is not None else ""
            if was != now:
                yield from property_changes(inner, was, now, about.by_title(_TARGETS, period), versions)


def _added(element: AnyElement) -> Iterator[Change]:
    about = about_element(element)
    yield about.changed(sentences.ADDED, action="added")
    targets = getattr(element, "targets", ())
    if targets:
        yield from figure_changes(_TARGETS, (), targets, Holders(element, element), about)


def _removed(element: AnyElement) -> Iterator[Change]:
    about = about_element(element)
    yield about.changed(sentences.REMOVED, action="removed")
    targets = getattr(element, "targets", ())
    if targets:
        yield from figure_changes(_TARGETS, targets, (), Holders(element, element), about)
