"""The edits that write a plan in the one way to write it, line by line, so that the cursor stays where it stood."""

from difflib import SequenceMatcher

from effektlang.diagnostics import Edit
from effektlang.document import Document
from effektlang.formatting.text import Refused, format_text

_MANY = 5_000


def reformat(document: Document) -> tuple[Edit, ...]:
    """The edits; none where the plan stands well already, or could not be proved to say the same afterwards."""
    result = format_text(document.source)
    if isinstance(result, Refused) or result.text == document.source.text:
        return ()
    before = document.source.text.splitlines(keepends=True)
    after = result.text.splitlines(keepends=True)
    if len(before) > _MANY:
        return (Edit(0, len(document.source.text), result.text),)
    return tuple(_line_by_line(before, after))


def _line_by_line(before: list[str], after: list[str]) -> list[Edit]:
    starts = [0]
    for line in before:
        starts.append(starts[-1] + len(line))
    changes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [
        Edit(starts[first], starts[last], "".join(after[new_first:new_last]))
        for what, first, last, new_first, new_last in changes
        if what != "equal"
    ]
