"""Reads references: ids with commas between, quoted names, and `a → b`."""

import re
from collections.abc import Sequence

from effektlang.characters import plain, visible, visible_with_places
from effektlang.diagnostics import Edit, Fix
from effektlang.source import Span
from effektlang.syntax import value_faults
from effektlang.syntax.ast import LinkReference, Phrase, Reference, References
from effektlang.syntax.lalr import Token, Tree, Unexpected, parse_value
from effektlang.syntax.slip import Slip
from effektlang.words.word import References as ReferencesForm

_SINGLE_NAME = re.compile(r"[^\W_](?:[\w-]*\w)?(?:\.\w(?:[\w-]*\w)?)*")
_SINGLE_LITERAL = re.compile(r'"[^"]*"')
_QUOTED = r'"[^"]*"|[“”„][^“”]*[“”]|[»«][^»«]*[»«]'
_WORDS_BETWEEN = r"\s+(?:och|and|samt)\s+"
_OTHER_SEPARATORS = rf"(?i){_QUOTED}|({_WORDS_BETWEEN}|\s*[;&]\s*)"
_FULL_STOP = r"\s*[.,;]\s*$"


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
        if _SINGLE_LITERAL.fullmatch(line.text):
            return [Reference(Phrase(visible(line.text[1:-1]), line.start, line.end), literal=True)]
        text, places = visible_with_places(line.text, line.start)
        try:
            return _items(
                parse_value("references", re.sub(_FULL_STOP, "", text) if text.endswith(",") else text), places
            )
        except Unexpected:
            return self._with_other_separators(line, form, text, places)

    def _with_other_separators(
        self, line: Token, form: ReferencesForm, text: str, places: Sequence[Span]
    ) -> list[Reference | LinkReference]:
        written = re.sub(_FULL_STOP, "", text)
        try:
            items = _items(parse_value("references", re.sub(_OTHER_SEPARATORS, _comma_of_same_length, written)), places)
        except Unexpected:
            return self._name_or_nothing(line, form)
        is_quoted = all(isinstance(item, Reference) and item.literal for item in items)
        if form.literal and not is_quoted and re.search(f"(?i){_WORDS_BETWEEN}", written):
            return self._name_or_nothing(line, form)
        fix = Fix(value_faults.USE_COMMA, (Edit(line.start, line.end, re.sub(_OTHER_SEPARATORS, _comma, written)),))
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


def _comma(match: re.Match[str]) -> str:
    return ", " if match[1] else match[0]


def _comma_of_same_length(match: re.Match[str]) -> str:
    return ",".ljust(len(match[1])) if match[1] else match[0]


def _items(tree: Tree, places: Sequence[Span]) -> list[Reference | LinkReference]:
    return [_item(child, places) for child in tree.children]


def _item(child: Tree | Token, places: Sequence[Span]) -> Reference | LinkReference:
    if isinstance(child, Token):
        literal = child.type == "LITERAL"
        text = child.text[1:-1] if literal else child.text
        return Reference(Phrase(text, places[child.start].start, places[child.end - 1].end), literal)
    source, target = (_item(part, places) for part in child.children)
    assert isinstance(source, Reference)
    assert isinstance(target, Reference)
    return LinkReference(source.name, target.name)
