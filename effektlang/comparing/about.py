"""What a change is about, and how the change is made of it."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from effektlang.comparing.change import Action, Change, Section
from effektlang.comparing.phrases import capital, element_in_words, link_in_words, noun_of, quoted, title_of, word_of
from effektlang.model.chain import Link
from effektlang.model.element import Element
from effektlang.model.learning import Subject
from effektlang.model.model import Model
from effektlang.record import record
from effektlang.text import Text
from effektlang.words.word import Property

_SECTION_OF_KIND: Mapping[str, Section] = {
    "plan": "plan", "goal": "goals", "effect": "effects", "unintended_effect": "effects", "indicator": "indicators",
    "assumption": "links", "input": "work", "activity": "work", "output": "work", "follow_up": "follow_up",
    "lesson": "follow_up", "link": "links",
}  # fmt: skip
_SECTION_OF_PROPERTY: Mapping[str, Section] = {
    "targets": "goals", "purpose": "goals",
    "actuals": "follow_up", "forecasts": "follow_up", "analyses": "follow_up", "assessments": "follow_up",
    "comments": "follow_up",
    "description": "texts", "background": "texts", "scope": "texts", "sources": "texts", "urls": "texts",
    "tags": "texts",
    "exceptions": "texts", "reviews": "texts",
}  # fmt: skip


@record
class Versions:
    """The two plans, and the ids of the elements that are in both."""

    before: Model
    after: Model
    pairs: Mapping[str, str]

    def id_now(self, id_: str) -> str:
        """The id that an element of the earlier version has in the later."""
        return self.pairs.get(id_, id_)


@record
class About:
    """An element, a link or the plan itself, as changes speak of it.

    `under` is the property that what has changed stands under, and `period` the time that it is for: who set the
    target for 2028. `told_in` is the part that it is told in, where that is not decided by what it is.
    """

    subject: Subject | None
    kind: str
    what: Text
    title: Text
    under: Property | None = None
    period: str = ""
    told_in: Section | None = None

    def by_title(self, under: Property | None = None, period: str = "") -> "About":
        """The same, spoken of by its title alone."""
        return replace(self, what=self.title, under=under, period=period)

    def section(self, row: Property | None = None) -> Section:
        """The part that changes of it, or of one of its properties, are told in."""
        own = self.told_in or _SECTION_OF_KIND.get(self.kind, "context")
        return _SECTION_OF_PROPERTY.get(row.name, own) if row is not None and self.told_in is None else own

    def changed(
        self,
        sentence: Text,
        row: Property | None = None,
        before: Text | None = None,
        after: Text | None = None,
        *,
        action: Action = "changed",
        section: Section | None = None,
        period: str = "",
        is_text: bool = False,
        more: Mapping[str, object] = MappingProxyType({}),
    ) -> Change:
        """A change of it, told with a sentence; `more` is what the sentence says besides."""
        spoken = self.under or row
        time = period or self.period
        said = {
            **_named(self.what, "what"),
            **_named(self.title, "title"),
            "time": f" ({time})" if time else "",
            **more,
        }
        if spoken is not None:
            said |= {**_named(word_of(spoken, time), "word"), "noun": noun_of(spoken, time)}
        for name, value in (("before", before), ("after", after)):
            said |= _named(value, name) if value is not None else {}
        return Change(
            section=section or self.section(spoken),
            action=action,
            sentence=sentence,
            arguments=said,
            subject=self.subject,
            property=row.name if row is not None else None,
            before=before,
            after=after,
            is_text=is_text,
        )


def _named(text: Text, name: str) -> dict[str, object]:
    """A text as an argument, and with a capital where it begins the sentence."""
    return {name: text, name.capitalize(): capital(text)}


def about_element(element: Element) -> About:
    """An element, or the plan itself."""
    kind = element.kind
    subject = None if kind == "plan" else Subject(element.id)
    return About(subject, kind, element_in_words(element), quoted(element.title))


def about_link(link: Link, model: Model) -> About:
    """A link between two elements."""
    return about_subject(Subject(link.source, link.target), model)


def about_subject(subject: Subject, model: Model) -> About:
    """An element or a link by its id; what is not in the plan goes by that alone."""
    if subject.target is not None:
        words = link_in_words(subject.element, subject.target, model)
        return About(subject, "link", words, words)
    element = model.by_id.get(subject.element)
    if element is not None:
        return about_element(element)
    title = title_of(subject.element, model)
    return About(subject, "", title, title)
