"""What is to be reviewed, as a list for people, and finding one of its entries by how it is named."""

import re
from collections.abc import Iterator, Sequence

from effektlang.characters import visible
from effektlang.comparing.phrases import capital, place_in_words
from effektlang.model.chain import Link
from effektlang.model.element import Element
from effektlang.model.model import Model
from effektlang.reviewing.marking import Waiting
from effektlang.syntax.tables import PATTERNS
from effektlang.text import Language

_ARROW = re.compile(rf"\s*(?:{PATTERNS['_ARROW']})\s*")


def listed(places: Sequence[Waiting], model: Model, language: Language) -> Iterator[str]:
    """Each place with its name and id, and below it what has changed and the day that it was found."""
    for one in places:
        yield f"  {name_of(one.place, model, language)} ({id_of(one.place)})"
        for review in one.reviews:
            yield f"    {review.period.text}  {review.change}"


def name_of(place: Element | Link, model: Model, language: Language) -> str:
    """What an element or a link is called in running text, with a capital."""
    return capital(place_in_words(place, model)).say(language)


def id_of(place: Element | Link) -> str:
    """How an element or a link is named: `trygga`, `besökta → trygga`."""
    return f"{place.source} → {place.target}" if isinstance(place, Link) else place.id


def named(places: Sequence[Waiting], name: str) -> Waiting | None:
    """The place that a name stands for; an arrow may be written in any way that a plan allows."""
    wanted = _ARROW.sub(" → ", visible(name).strip())
    return next((one for one in places if id_of(one.place) == wanted), None)
