"""Compares two versions of a plan."""

from collections.abc import Iterator
from dataclasses import replace

from effektlang.comparing import sentences
from effektlang.comparing.about import About, Versions, about_element, about_link
from effektlang.comparing.change import SECTIONS, Change, Comparison
from effektlang.comparing.figures import FIGURES, Holders, figure_changes, figure_pairs
from effektlang.comparing.pairing import pairs
from effektlang.comparing.phrases import element_in_words, kind_of, quoted, title_of
from effektlang.comparing.properties import property_changes
from effektlang.model.chain import Link
from effektlang.model.element import Element
from effektlang.model.measurement import Target
from effektlang.model.model import AnyElement, Model
from effektlang.text import Text
from effektlang.words.lookup import PROPERTIES, properties_for
from effektlang.words.properties_of_plans import LINKS
from effektlang.words.word import Property

_UNDER_TARGETS = [row for row in PROPERTIES if "targets" in row.under]
_TARGETS = next(row for row in PROPERTIES if row.name == "targets")


def compare(before: Model, after: Model) -> Comparison:
    """What has changed from one version of a plan to a later one, what matters most first."""
    versions = Versions(before, after, pairs(before, after))
    order = list(SECTIONS)
    changes = sorted(_Comparing(versions).changes(), key=lambda change: order.index(change.section))
    return Comparison(before, after, tuple(changes), versions.pairs)


class _Comparing:
    """Two versions on their way to what has changed between them."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self._before = versions.before
        self._after = versions.after
        self._ids_before = {after: before for before, after in versions.pairs.items()}

    def changes(self) -> Iterator[Change]:
        """Every change, in the order of the later version; what is gone comes last."""
        yield from self._plan()
        for element in self._after.elements:
            earlier = self._ids_before.get(element.id)
            if earlier is not None:
                yield from self._element(self._before.by_id[earlier], element)
            elif element.from_plan is None:
                yield from self._added(element)
        for element in self._before.elements:
            if element.id not in self._versions.pairs and element.from_plan is None:
                yield from self._removed(element)
        yield from self._links()

    def _plan(self) -> Iterator[Change]:
        before, after = self._before.plan, self._after.plan
        about = about_element(after)
        if before.title != after.title:
            titles = quoted(before.title), quoted(after.title)
            yield about.changed(sentences.NEW_PLAN_TITLE, None, *titles, action="renamed")
        yield from self._properties(before, after, about)

    def _element(self, before: AnyElement, after: AnyElement) -> Iterator[Change]:
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
        yield from self._properties(before, after, about)

    def _properties(self, before: Element, after: Element, about: About) -> Iterator[Change]:
        for row in properties_for(about.kind, None):
            if row.name in LINKS or not hasattr(after, row.name):
                continue
            old, new = getattr(before, row.name, None), getattr(after, row.name)
            if row.name in FIGURES and (old or new):
                yield from figure_changes(row, old or (), new, Holders(before, after), about)
                yield from self._under_targets(row, old or (), new, about)
            elif old != new:
                yield from property_changes(row, old, new, about, self._versions)

    def _under_targets(
        self, row: Property, before: tuple[Target, ...], after: tuple[Target, ...], about: About
    ) -> Iterator[Change]:
        """Who took part in setting a target and who decided it."""
        if row is not _TARGETS:
            return
        for old, new in figure_pairs(before, after):
            for inner in _UNDER_TARGETS:
                was, now = getattr(old, inner.name), getattr(new, inner.name)
                period = new.period.text if new.period is not None else ""
                if was != now:
                    yield from property_changes(inner, was, now, about.by_title(row, period), self._versions)

    def _added(self, element: AnyElement) -> Iterator[Change]:
        about = about_element(element)
        yield about.changed(sentences.ADDED, action="added")
        targets = getattr(element, "targets", ())
        if targets:
            yield from figure_changes(_TARGETS, (), targets, Holders(element, element), about)

    def _removed(self, element: AnyElement) -> Iterator[Change]:
        about = about_element(element)
        yield about.changed(sentences.REMOVED, action="removed")
        targets = getattr(element, "targets", ())
        if targets:
            yield from figure_changes(_TARGETS, targets, (), Holders(element, element), about)

    def _links(self) -> Iterator[Change]:
        before = {self._ends(link): link for link in self._before.links}
        after = {(link.source, link.target): link for link in self._after.links}
        for ends, link in after.items():
            if ends in before:
                yield from self._link(before[ends], link)
            else:
                yield from self._link_added(link)
        for ends, link in before.items():
            if ends not in after and self._still_there(link):
                yield self._link_removed(link)

    def _ends(self, link: Link) -> tuple[str, str]:
        return (self._versions.id_now(link.source), self._versions.id_now(link.target))

    def _still_there(self, link: Link) -> bool:
        """Whether both ends of a link are left: else what is told of the end tells of the link."""
        return all(id_ in self._versions.pairs for id_ in (link.source, link.target))

    def _link(self, before: Link, after: Link) -> Iterator[Change]:
        about = about_link(after, self._after)
        if before.kind != after.kind:
            kinds = _link_word(before), _link_word(after)
            yield about.changed(sentences.LINK_CHANGED, None, *kinds, more=self._titles(after, self._after))
        for row in properties_for(None, after.kind):
            old, new = getattr(before, row.name), getattr(after, row.name)
            if old != new:
                yield from property_changes(row, old, new, about, self._versions)

    def _link_added(self, link: Link) -> Iterator[Change]:
        titles = self._titles(link, self._after)
        sentence = sentences.LINK_ADDED[link.kind]
        yield about_link(link, self._after).changed(sentence, action="added", more=titles)

    def _link_removed(self, link: Link) -> Change:
        titles = self._titles(link, self._before)
        return about_link(link, self._before).changed(sentences.LINK_REMOVED, action="removed", more=titles)

    def _titles(self, link: Link, model: Model) -> dict[str, object]:
        source, target = title_of(link.source, model), title_of(link.target, model)
        return {"source": source, "Source": source, "target": target}


def _link_word(link: Link) -> Text:
    return next(row.text for row in PROPERTIES if row.name == link.kind)
