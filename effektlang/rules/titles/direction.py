"""Whether a title tells which way, and whether it tells of two changes."""

from effektlang.rules.titles.title import FINITE, Title
from effektlang.rules.titles.words import Form

_ALL: tuple[Form, ...] = ("base", "gerund", "passive", "participle", "result", *FINITE)
_CHANGE: tuple[Form, ...] = ("base", "gerund", "passive", "present")
_INTRANSITIVE: tuple[Form, ...] = ("gerund", "passive", "present")


def has_direction(title: Title) -> bool:
    """Whether it says what becomes more, less or better, or is a sentence about someone."""
    if title.is_comparing() or title.is_good():
        return True
    if any(title.verb(at, title.table.changing, _ALL) for at in range(len(title.words))):
        return True
    return _is_statement(title)


def _is_statement(title: Title) -> bool:
    """Whether there is a verb after what it is about, and not in a clause that only tells which ones."""
    return any(_is_verb(title, at) for at in title.main_clause() if at)


def _is_verb(title: Title, at: int) -> bool:
    table = title.table
    if title.word(at) in table.must or title.word(at).endswith(table.always_verbs):
        return True
    forms = table.in_sentences
    return bool(title.verb(at, table.being, forms) or title.verb(at, table.doing, forms[:2]))


def tells_two_changes(title: Title) -> bool:
    """Whether what stands on both sides of an `and` is a change of its own."""
    marks = [mark for part in _parts(title) if (mark := _mark(title, part))]
    return len(set(marks)) > 1


def _parts(title: Title) -> list[range]:
    """The stretches of words between one `and` and the next."""
    places = [at for at, word in enumerate(title.words) if word in title.table.and_]
    starts, ends = [0, *(at + 1 for at in places)], [*places, len(title.words)]
    return [range(start, end) for start, end in zip(starts, ends, strict=True)] if places else []


def _mark(title: Title, part: range) -> str | None:
    """What tells of a change in a part: a comparative, or a verb that is not alone there."""
    table = title.table
    for at in part:
        if title.word(at) in table.comparing:
            return title.word(at)
        forms = _CHANGE if at + 1 < part.stop else _INTRANSITIVE
        verbs = table.changing | table.vague | table.plainly_doing
        if len(part) > 1 and (verb := title.verb(at, verbs, forms)):
            return verb
    return None
