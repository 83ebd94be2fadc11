"""Writes into a plan what is to be reviewed, and the answers, so that nothing else in it changes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from effektlang.characters import plain
from effektlang.comparing.change import Change, Comparison
from effektlang.comparing.resting import resting
from effektlang.diagnostics import Edit, edited
from effektlang.document import Document
from effektlang.model.chain import Link
from effektlang.model.element import Element, Review
from effektlang.model.model import Model
from effektlang.model.plan import Plan
from effektlang.model.resolve.origins import Statement
from effektlang.model.written import PlanValues
from effektlang.quantities import Period
from effektlang.record import record
from effektlang.reviewing.lines import below
from effektlang.source import Source
from effektlang.syntax.ast import Declaration, Placed, Property
from effektlang.text import Language
from effektlang.words.lookup import PROPERTIES

_WORDS = {row.name: row for row in PROPERTIES if row.name in ("reviews", "answers")}


class Unsafe(Exception):
    """The lines cannot be written so that the rest of the plan stays as it is."""


@record
class Waiting:
    """Something that is to be reviewed: what it rests on has changed, and no one has answered."""

    place: Element | Link
    reviews: tuple[Review, ...]


def waiting(model: Model) -> tuple[Waiting, ...]:
    """What a plan says is to be reviewed, in its own order: elements first, then links."""
    found = ((place, tuple(one for one in place.reviews if one.is_open)) for place in model.parts)
    return tuple(Waiting(place, reviews) for place, reviews in found if reviews)


def unmarked(comparison: Comparison, document: Document, today: date) -> tuple[Waiting, ...]:
    """What is to be reviewed in the later plan after the changes, and is not said in it already."""
    found: dict[object, Waiting] = {}
    for one in resting(comparison):
        place = _holder(one.place, document)
        key = place.key if isinstance(place, Link) else place.id
        already = found.get(key, Waiting(place, ()))
        known = {review.change for review in (*place.reviews, *already.reviews)}
        said = [sentence(change, document.language) for change in one.reasons]
        new = tuple(Review(_period(today), text) for text in said if text not in known)
        if new:
            found[key] = Waiting(place, (*already.reviews, *new))
    return tuple(found.values())


def sentence(change: Change, language: Language) -> str:
    """A change as it stands in a plan, where every run of blanks is one space."""
    return plain(change.say(language))


def marked(document: Document, places: Sequence[Waiting]) -> str:
    """The plan with what is to be reviewed written in; raises `Unsafe` if more than that would change.

    Where an element ends with a link, what is written under the link comes before what is written under the element.
    """
    lines: dict[int, list[str]] = {}
    written = [(_written_at(one.place, document), one.reviews) for one in places]
    for place, reviews in sorted(written, key=lambda one: -one[0].start):
        at = below(document.source, place.start)
        for review in reviews:
            key = _key("reviews", review.period.text, document.language)
            text = at.line(f"{key}: {PlanValues(document.language).text(review.change)}")
            if text not in lines.setdefault(at.offset, []):
                lines[at.offset].append(text)
    return _proved(document, [Edit(offset, offset, "".join(texts)) for offset, texts in lines.items()])


def answered(document: Document, place: Element | Link, reason: str, today: date) -> str:
    """The plan with the reason written below all that waits at a place; raises `Unsafe` as `marked` does."""
    key = _key("answers", today.isoformat(), document.language)
    text = f"{key}: {PlanValues(document.language).text(plain(' '.join(reason.splitlines())))}"
    places = {below(document.source, at.start) for at in _open_at(place, document)}
    return _proved(document, [Edit(one.offset, one.offset, one.line(text)) for one in places])


def _period(day: date) -> Period:
    return Period(day.isoformat(), day, day)


def _key(name: str, day: str, language: Language) -> str:
    return f"{_WORDS[name].form(language)} {day}"


@record
class _Written:
    """Something in the file that other lines stand under."""

    placed: Placed
    holder: Declaration | Property

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.placed.span(self.holder).start


def _holder(place: Element | Link, document: Document) -> Element | Link:
    """Where the marks of a place go: those of a link that only a chain states go to what it leads to, else from."""
    if not isinstance(place, Link) or _statement(place, document) is not None:
        return place
    ends = (document.model.by_id[id_] for id_ in (place.target, place.source))
    return next(one for one in ends if one.from_plan is None)


def _statement(link: Link, document: Document) -> Statement | None:
    stated = document.resolved.origins.links[link.key]
    return next((one for one in stated if one.item is not None), None)


def _written_at(place: Element | Link, document: Document) -> _Written:
    origins = document.resolved.origins
    if isinstance(place, Link):
        statement = _statement(place, document)
        assert statement is not None
        assert statement.item is not None
        return _Written(statement.placed, statement.item)
    placed = origins.plan if isinstance(place, Plan) else origins.elements[place.id]
    assert placed is not None
    return _Written(placed, placed.declaration)


def _open_at(place: Element | Link, document: Document) -> Iterator[_Written]:
    """Where each change stands that waits for an answer at a place."""
    stated = document.resolved.origins.links[place.key] if isinstance(place, Link) else ()
    holders = [_Written(one.placed, one.item) for one in stated if one.item is not None]
    for written in holders or [_written_at(place, document)]:
        for item in written.holder.all("reviews"):
            if not item.all("answers"):
                yield _Written(written.placed, item)


def _proved(document: Document, edits: Sequence[Edit]) -> str:
    """The text after the edits, if the plan says the same as before but for what is to be reviewed."""
    text = edited(document.source.text, edits)
    after = Document(Source(document.source.path, text), document.library)
    if after.errors > document.errors or _without_reviews(after.model) != _without_reviews(document.model):
        raise Unsafe
    return text


def _without_reviews(model: Model) -> Model:
    return replace(
        model,
        plan=replace(model.plan, reviews=()),
        elements=tuple(replace(one, reviews=()) for one in model.elements),
        links=tuple(replace(one, reviews=()) for one in model.links),
    )
