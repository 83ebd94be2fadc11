"""Words that tell who leads, and whether leaders learn each for themselves or together."""

import re

_LEADERS = re.compile(
    r"chef|ledare|rektor|ledning|förman|förmän|föreståndare|samordnare|direktör"
    r"|leader|manager|supervisor|director|principal|coordinator|\bheads?\b|\bmanagement\b"
)
_ALONE = re.compile(
    r"coach|mentor|individuell|enskil|personlig|själv|egen utv|eget utv|sitt eget|sin egen|var och en|utvecklingssamtal"
    r"|medarbetarsamtal|chefssamtal|skugg|auskult|rotation|360|handledning|återkoppling|reflektion|nya uppgifter"
    r"|varje (?:ledare|chef)"
    r"|individual|personal|one-to-one|\bown\b|\bself|shadow|appraisal|supervision|feedback|reflection|new tasks"
    r"|each (?:leader|manager)"
)
_TOGETHER = re.compile(
    r"(?<!mål)grupp|team|tillsammans|gemensam|kolleg|nätverk|workshop|seminari|dialog|erfarenhetsutbyte|arbetslag"
    r"|forum|konferens|ledardag|chefsdag|varandra"
    r"|(?<!target )group|together|joint|shared|peer|network|seminar|dialogue|exchange|conference|each other"
)


def names_leaders(title: str) -> bool:
    """Whether a title names someone who leads."""
    return _LEADERS.search(title.lower()) is not None


def is_done_alone(text: str) -> bool:
    """Whether a text names a way for each leader to learn for themselves."""
    return _ALONE.search(text.lower()) is not None


def is_done_together(text: str) -> bool:
    """Whether a text names a way for leaders to learn together."""
    return _TOGETHER.search(text.lower()) is not None
