"""Ids made of titles: short enough to write, and made of the words that say something."""

from effektlang.model.resolve.names import slug

_LONGEST = 30
_MOST_WORDS = 3
_SMALL_WORDS = frozenset((
    "av", "att", "de", "den", "det", "dem", "deras", "efter", "en", "er", "ett", "från", "för", "har", "hos",
    "i", "inom", "med", "mot", "när", "och", "om", "på", "sig", "sin", "sina", "som", "till", "under", "upp",
    "ut", "vid", "är", "över", "a", "an", "and", "are", "as", "at", "by", "for", "had", "have", "in", "is",
    "it", "of", "on", "or", "that", "the", "their", "they", "this", "to", "who", "with",
))  # fmt: skip


def id_of_title(title: str) -> str:
    """The first words of a title that say something, as many as make a short id; nothing if it has no letters.

    What a title is numbered with is left out.
    """
    words = slug(title).split("-")
    while len(words) > 1 and words[0].isdigit():
        words.pop(0)
    telling = [word for word in words if word not in _SMALL_WORDS] or words
    telling = telling[:_MOST_WORDS]
    while len(telling) > 1 and len("-".join(telling)) > _LONGEST:
        telling.pop()
    return "-".join(telling)[: 2 * _LONGEST].strip("-_")
