"""What is to be reviewed, as a list for people, and finding one of its entries by how it is named."""

import re
from collections.abc import Iterator, Sequence
from textwrap import wrap

from effektlang.characters import folded, visible
from effektlang.comparing.phrases import capital, place_in_words
from effektlang.model.chain import Link
from effektlang.model.element import Element
from effektlang.model.model import Model
from effektlang.reviewing.marking import Waiting
from effektlang.syntax.tables import PATTERNS
from effektlang.text import Language

_WIDTH = 90
_ARROW = re.compile(rf"\s*(?:{PATTERNS['_ARROW']})\s*")


def listed(places: Sequence[Waiting], model: Model, language: Language) -> Iterator[str]:
    """Each change with the day that it was found, and below it the places that are to be reviewed for it."""
    found: dict[tuple[str, str], list[Waiting]] = {}
    for one in places:
        for review in one.reviews:
            found.setdefault((review.period.text, review.change), []).append(one)
    for (day, change), waiting in found.items():
        yield from _wrapped(f"{day}  {change}", "  ", " " * (len(day) + 4))
        for one in waiting:
            said = f"{name_of(one.place, model, language)} ({one.place.id})"
            yield from _wrapped(said, "    - ", "      ")
        yield ""


def _wrapped(text: str, first: str, following: str) -> list[str]:
    """A text over several lines, with ids kept whole."""
    return wrap(text, _WIDTH, initial_indent=first, subsequent_indent=following, break_on_hyphens=False)


def name_of(place: Element | Link, model: Model, language: Language) -> str:
    """What an element or a link is called in running text, with a capital."""
    return capital(place_in_words(place, model)).say(language)


def named(places: Sequence[Waiting], name: str) -> Waiting | None:
    """The place that an id or a title stands for; an arrow may be written in any way that a plan allows."""
    wanted = folded(_ARROW.sub(" → ", visible(name)))
    return next((one for one in places if wanted in map(folded, _names_of(one.place))), None)


def _names_of(place: Element | Link) -> tuple[str, ...]:
    return (place.id,) if isinstance(place, Link) else (place.id, place.title)
