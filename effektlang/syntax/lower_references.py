"""Reads references: ids with commas between, quoted names, and `a → b`."""

import re
from collections.abc import Sequence

from effektlang.characters import plain, visible
from effektlang.diagnostics import Edit, Fix
from effektlang.syntax import value_faults
from effektlang.syntax.ast import LinkReference, Phrase, Reference, References
from effektlang.syntax.lalr import Token, Tree, Unexpected, parse_value
from effektlang.syntax.slip import Slip
from effektlang.words.word import References as ReferencesForm

_SINGLE_NAME = re.compile(r"[^\W_](?:[\w-]*\w)?(?:\.\w(?:[\w-]*\w)?)*")
_OTHER_SEPARATORS = re.compile(r"\s+(?:och|and|samt|&)\s+|\s*;\s*|\s*&\s*", re.IGNORECASE)
_FULL_STOP = re.compile(r"\s*[.,;]\s*$")


class ReferenceReader:
    """Reads the references of one declaration."""

    def __init__(self, slips: list[Slip]) -> None:
        self._slips = slips

    def read(self, lines: Sequence[Token], form: ReferencesForm) -> References | None:
        """The references on these lines, None if there is no readable one."""
        items = [item for line in lines for item in self._line(line, form)]
        return References(tuple(items), lines[0].start, lines[-1].end) if items else None

    def _line(self, line: Token, form: ReferencesForm) -> list[Reference | LinkReference]:
        if _SINGLE_NAME.fullmatch(line.text):
            return [Reference(Phrase(visible(line.text), line.start, line.end))]
        text = _FULL_STOP.sub("", line.text) if line.text.endswith((",", "，")) else line.text
        try:
            return _items(parse_value("references", text), line.start)
        except Unexpected:
            return self._with_other_separators(line, form)

    def _with_other_separators(self, line: Token, form: ReferencesForm) -> list[Reference | LinkReference]:
        written = _FULL_STOP.sub("", line.text)
        with_commas = _OTHER_SEPARATORS.sub(_comma_of_same_length, written)
        try:
            items = _items(parse_value("references", with_commas), line.start)
        except Unexpected:
            return self._name_or_nothing(line, form)
        if form.literal and not all(isinstance(item, Reference) and item.literal for item in items) and "och" in written:
            return self._name_or_nothing(line, form)
        fix = Fix(value_faults.USE_COMMA, (Edit(line.start, line.end, _OTHER_SEPARATORS.sub(", ", written)),))
        self._slips.append(Slip(value_faults.OTHER_SEPARATOR, line.start, line.end, {}, (fix,)))
        return items

    def _name_or_nothing(self, line: Token, form: ReferencesForm) -> list[Reference | LinkReference]:
        place = (line.start, line.end)
        name = plain(line.text)
        if not form.literal:
            self._slips.append(Slip(value_faults.BAD_REFERENCE, *place, {"value": name}))
            return []
        bare = name.replace('"', "")
        fix = Fix(value_faults.QUOTE_IT, (Edit(*place, f'"{bare}"'),))
        self._slips.append(Slip(value_faults.UNQUOTED_NAME, *place, {"value": bare}, (fix,)))
        return [Reference(Phrase(bare, *place), literal=True)]


def _comma_of_same_length(match: re.Match[str]) -> str:
    return ",".ljust(len(match.group()))


def _items(tree: Tree, offset: int) -> list[Reference | LinkReference]:
    return [_item(child, offset) for child in tree.children]


def _item(child: Tree | Token, offset: int) -> Reference | LinkReference:
    if isinstance(child, Token):
        literal = child.type == "LITERAL"
        text = visible(child.text[1:-1] if literal else child.text)
        return Reference(Phrase(text, child.start + offset, child.end + offset), literal)
    source, target = (_item(part, offset) for part in child.children)
    assert isinstance(source, Reference)
    assert isinstance(target, Reference)
    return LinkReference(source.name, target.name)
