"""What is to be reviewed, as a list for people, and finding one of its entries by how it is named."""

import re
from collections.abc import Iterator, Sequence
from textwrap import wrap

from effektlang.characters import visible
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
        yield from wrap(f"{day}  {change}", _WIDTH, initial_indent="  ", subsequent_indent=" " * (len(day) + 4))
        for one in waiting:
            said = f"{name_of(one.place, model, language)} ({one.place.id})"
            yield from wrap(said, _WIDTH, initial_indent="    - ", subsequent_indent="      ")
        yield ""


def name_of(place: Element | Link, model: Model, language: Language) -> str:
    """What an element or a link is called in running text, with a capital."""
    return capital(place_in_words(place, model)).say(language)


def named(places: Sequence[Waiting], name: str) -> Waiting | None:
    """The place that a name stands for; an arrow may be written in any way that a plan allows."""
    wanted = _ARROW.sub(" → ", visible(name).strip())
    return next((one for one in places if one.place.id == wanted), None)
