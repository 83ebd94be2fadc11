"""Elements, links and words of a plan as they are named in running text."""

from collections.abc import Iterable

from effektlang.model.in_words import period_in_words
from effektlang.model.model import Model
from effektlang.quantities import Period
from effektlang.text import Language
from effektlang.words.word import Choice


def titles(ids: Iterable[str], model: Model) -> str:
    """Elements by their titles."""
    return ", ".join(model.by_id[id_].title for id_ in ids)


def word(choices: tuple[Choice, ...], name: object, language: Language) -> str:
    """The word for a choice; nothing where none was made, and a grade in figures as it is."""
    if name is None:
        return ""
    return next((one.form(language) for one in choices if one.name == name), str(name))


def times(*periods: Period | None, language: Language) -> str:
    """From when until when."""
    return "–".join(dict.fromkeys(period_in_words(period).say(language) for period in periods if period))
