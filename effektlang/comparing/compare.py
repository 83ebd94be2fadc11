"""Compares two versions of a plan."""

from collections.abc import Iterator

from effektlang.comparing import sentences
from effektlang.comparing.about import Versions, about_element, about_link
from effektlang.comparing.answers import answer_changes
from effektlang.comparing.change import SECTIONS, Change, Comparison
from effektlang.comparing.elements import element_changes, properties_changed
from effektlang.comparing.pairing import pairs
from effektlang.comparing.phrases import quoted, title_of
from effektlang.comparing.properties import property_changes
from effektlang.model.answers import Answer
from effektlang.model.chain import Input, Link
from effektlang.model.model import Model
from effektlang.text import Text
from effektlang.words.lookup import PROPERTIES, properties_for


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

    def changes(self) -> Iterator[Change]:
        """Every change, in the order of the later version; what is gone comes last."""
        yield from self._plan()
        yield from element_changes(self._versions, self._before.elements, self._after.elements)
        yield from self._links()
        yield from answer_changes(_own_answers(self._before), _own_answers(self._after), self._versions)

    def _plan(self) -> Iterator[Change]:
        before, after = self._before.plan, self._after.plan
        about = about_element(after)
        if before.title != after.title:
            titles = quoted(before.title), quoted(after.title)
            sentence = sentences.NEW_PLAN_TITLE if before.title else sentences.PLAN_NAMED
            yield about.changed(sentence, None, *titles, action="renamed")
        yield from properties_changed(before, after, about, self._versions)

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
        sentence = sentences.USES_NOW if _is_use(link, self._after) else sentences.LINK_ADDED[link.kind]
        yield about_link(link, self._after).changed(sentence, action="added", more=titles)

    def _link_removed(self, link: Link) -> Change:
        titles = self._titles(link, self._before)
        sentence = sentences.USES_NO_LONGER if _is_use(link, self._before) else sentences.LINK_REMOVED
        return about_link(link, self._before).changed(sentence, action="removed", more=titles)

    def _titles(self, link: Link, model: Model) -> dict[str, object]:
        source, target = title_of(link.source, model), title_of(link.target, model)
        return {"source": source, "Source": source, "target": target, "Target": target}


def _own_answers(model: Model) -> tuple[Answer, ...]:
    """The answers that stand in the plan itself; those of a follow-up file are compared with that file."""
    return tuple(answer for file in model.answers if not file.path for answer in file.answers)


def _is_use(link: Link, model: Model) -> bool:
    """Whether it says that something uses a resource."""
    return link.kind == "leads_to" and isinstance(model.by_id.get(link.source), Input)


def _link_word(link: Link) -> Text:
    return next(row.text for row in PROPERTIES if row.name == link.kind)
