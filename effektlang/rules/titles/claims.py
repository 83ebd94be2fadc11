"""Words in a title that claim too much, name a solution or come from the making of goods."""

from effektlang.rules.titles.title import Title

_REACH = 5


def claim(title: Title) -> str | None:
    """The words that promise everything, or that nothing is left."""
    table = title.table
    if title.word(0) in table.all_:
        return title.word(0)
    phrase = next((phrase for phrase in table.for_all if _has(title, phrase)), None)
    return phrase or next((word for word in title.words if word in table.fully), None)


def solution(title: Title) -> str | None:
    """What a need or a problem is said to be the lack of, when it is rather a way to meet it."""
    table = title.table
    phrase = next((phrase for phrase in table.lacking if _has(title, phrase)), None)
    if phrase is None:
        return None
    before, _, after = f" {' '.join(title.words)} ".partition(f" {phrase} ")
    near = after.split()[:_REACH] or before.split()
    return next((word for word in near if word.endswith(table.solutions)), None)


def factory_word(title: Title) -> str | None:
    """A word from the making of goods."""
    factory = title.table.factory
    return next((word for word in title.words if word.startswith(factory) or word.endswith(factory)), None)


def _has(title: Title, phrase: str) -> bool:
    return f" {phrase} " in f" {' '.join(title.words)} "
