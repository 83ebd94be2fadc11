"""A whole plan, formatted: pure, so that an editor can use it as well as the command line."""

from collections.abc import Iterable, Iterator

from effektlang.formatting.air import collapsed, without_edges
from effektlang.formatting.declaration import Shaped, shaped
from effektlang.formatting.proof import difference
from effektlang.model.resolve.languages import Languages
from effektlang.record import record
from effektlang.source import NEWLINE, Source
from effektlang.syntax.parse import File, parse
from effektlang.text import Language, Text

UNSTABLE = Text("den skulle bli en annan nästa gång", "it would come out differently the next time")


@record
class Formatted:
    """A plan as it is to be written. `left` says where the declarations begin that had errors and were left alone."""

    text: str
    left: tuple[int, ...] = ()


@record
class Refused:
    """A plan that is not to be rewritten: from which declaration on it would not be the same plan, and why."""

    place: int
    reason: Text


def format_text(source: Source) -> Formatted | Refused:
    """The plan in the one way to write it, proved to say the same; or why that could not be proved."""
    before = parse(source)
    formatted = _formatted(before)
    if formatted.text == source.text:
        return formatted
    after = parse(Source(source.path, formatted.text))
    changed = difference(before, after)
    if changed is not None:
        return Refused(*changed)
    return formatted if _formatted(after).text == formatted.text else Refused(0, UNSTABLE)


def _formatted(file: File) -> Formatted:
    language = Languages(file.source, file.declarations).most
    newline = file.source.line_break
    parts = list(_parts(file, language))
    left = tuple(offset for (offset, _), (_, one) in zip(file.parts, parts, strict=True) if one.lines is None)
    return Formatted("".join(_joined(parts, newline)), left)


def _parts(file: File, language: Language) -> Iterator[tuple[str, Shaped]]:
    """The text of each part of a file, and its shape."""
    text = file.source.text
    ends = [offset for offset, _ in file.parts[1:]]
    for (offset, part), end in zip(file.parts, [*ends, len(text)], strict=False):
        written = text[offset:end]
        if part.declarations:
            yield written, shaped(written, language)
        elif part.slips:
            yield written, Shaped(None)
        else:
            yield written, Shaped((), _remarks(written))


def _remarks(text: str) -> tuple[str, ...]:
    """The comments and blank lines before the first declaration."""
    return tuple(line.strip() for line in NEWLINE.split(text)[: None if text[-1:] not in "\r\n" else -1])


def _joined(parts: Iterable[tuple[str, Shaped]], newline: str) -> Iterator[str]:
    """The text of the parts with one blank line between; two of one kind and one line each may stand close together."""
    parts = list(parts)
    for number, (text, one) in enumerate(parts):
        if one.lines is None:
            yield text
            continue
        following = parts[number + 1][1] if number + 1 < len(parts) else None
        yield newline.join((*one.lines, *_between(one, following), ""))


def _between(one: Shaped, following: Shaped | None) -> tuple[str, ...]:
    """What stands between a declaration and the next."""
    comments = without_edges(one.after)
    before = ("",) if one.lines else ()
    if not comments:
        return () if following is None or _may_stand_close(one, following) else before
    ends = collapsed(one.after)[-1] == "" and following is not None
    return (*before, *comments, *(("",) if ends else ()))


def _may_stand_close(one: Shaped, other: Shaped) -> bool:
    """Whether two declarations are of one kind and one line each, and were written close together."""
    are_short = all(shape.lines is not None and len(shape.lines) == 1 for shape in (one, other))
    return are_short and one.kind is other.kind and not one.after
