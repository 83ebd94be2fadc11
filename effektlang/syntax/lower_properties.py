"""Turns the trees of properties into AST: which word it is, and a value of the form that the word takes."""

from collections.abc import Mapping, Sequence

from effektlang.characters import plain, visible
from effektlang.diagnostics import Edit, Fix
from effektlang.quantities import Period
from effektlang.record import record
from effektlang.syntax import layout_faults, property_faults
from effektlang.syntax.ast import Phrase, Property
from effektlang.syntax.guesses import did_you_mean, fitting, write
from effektlang.syntax.lalr import Token, Tree
from effektlang.syntax.lower_values import ValueReader, unreadable_period
from effektlang.syntax.slip import Slip
from effektlang.syntax.values import Unreadable, read_period
from effektlang.text import Language
from effektlang.words.lookup import (
    KIND_NAMED,
    PROPERTIES_OF,
    is_form,
    nearest,
    properties_for,
)
from effektlang.words.word import Kind, Prose, References
from effektlang.words.word import Property as PropertyWord

_MOST_PLACES = 4
_MISSING_QUALIFIER = {"needs period": property_faults.QUALIFIER_MISSING, "rule": property_faults.RULE_MISSING}


@record
class Owner:
    """The element that properties are read for, and the language it is written in."""

    kind: Kind
    language: Language


class PropertyReader:
    """Reads the properties of one declaration."""

    def __init__(self, text: str, slips: list[Slip], owner: Owner) -> None:
        self._text = text
        self._slips = slips
        self._owner = owner
        self._values = ValueReader(text, slips, owner.language)
        self._moved_out: list[Property] = []

    def properties(self, trees: Sequence[Tree]) -> tuple[Property, ...]:
        """The properties of the declaration; those indented too far come last."""
        read = self._all(trees, None)
        return (*read, *self._moved_out)

    def _all(self, trees: Sequence[Tree], parent: PropertyWord | None) -> list[Property]:
        read = []
        for tree in trees:
            if tree.rule == "line":
                self._stray(tree)
            elif tree.rule in ("property", "prose"):
                read += self._property(tree, parent)
        return read

    def _stray(self, tree: Tree) -> None:
        text = tree.tokens[0]
        self._slips.append(Slip(layout_faults.NO_COLON, text.start, text.end))

    def _property(self, tree: Tree, parent: PropertyWord | None) -> list[Property]:
        tokens = {token.type: token for token in tree.tokens}
        key = tokens.get("KEY") or tokens["PROSE_KEY"]
        word = self._word(key, parent)
        if word is None and parent is not None and parent.name == "actuals" and key.word not in PROPERTIES_OF:
            return [self._group(key, _value_lines(tokens.get("VALUE"), tree.trees, parent)[0])]
        if word is None:
            return self._not_of_parent(key, tree, parent)
        return [self._read(word, tokens, key, tree.trees)]

    def _word(self, key: Token, parent: PropertyWord | None) -> PropertyWord | None:
        """The row of the words table that a key stands for at this place."""
        for row in PROPERTIES_OF.get(key.word, ()):
            if (parent.name in row.under) if parent else (self._owner.kind.name in row.kinds):
                return row
        return None

    def _read(self, word: PropertyWord, tokens: Mapping[str, Token], key: Token, trees: Sequence[Tree]) -> Property:
        if not is_form(word, key.word):
            self._synonym(key, word)
        qualifier = tokens.get("QUALIFIER")
        period = self._period(key, word, qualifier)
        lines, blocks = _value_lines(tokens.get("VALUE"), trees, word)
        in_groups = word.name == "actuals" and not lines and bool(blocks)
        value = None if in_groups else self._values.read(word, lines, key)
        nested = tuple(self._all(blocks, word)) if blocks else ()
        written = Phrase(visible(qualifier.text), qualifier.start, qualifier.end) if qualifier else None
        return Property(word, Phrase(key.word, key.start, key.end), written, period, value, nested)

    def _group(self, key: Token, lines: Sequence[Token]) -> Property:
        """A value for one group under an actual: `kvinnor: 16,4`."""
        value = self._values.measure(lines, key)
        return Property(None, Phrase(plain(key.text), key.start, key.end), None, None, value, ())

    def _period(self, key: Token, word: PropertyWord, qualifier: Token | None) -> Period | None:
        if qualifier is None:
            fault = _MISSING_QUALIFIER.get(word.qualifier)
            if fault is not None:
                self._slips.append(Slip(fault, key.start, key.end, {"key": visible(key.text)}))
            return None
        place = (qualifier.start, qualifier.end)
        if word.qualifier == "none":
            arguments = {"key": visible(key.text), "qualifier": visible(qualifier.text)}
            self._slips.append(Slip(property_faults.TAKES_NO_QUALIFIER, *place, arguments))
        elif word.qualifier != "rule":
            try:
                return read_period(visible(qualifier.text))
            except Unreadable as error:
                self._slips.append(unreadable_period(error, qualifier))
        return None

    def _synonym(self, key: Token, word: PropertyWord) -> None:
        form = word.form_for_synonym(key.word)
        fix = Fix(write(form), (Edit(key.start, key.end, form),))
        arguments = {"word": word.text, "key": visible(key.text)}
        self._slips.append(Slip(property_faults.PROPERTY_SYNONYM, key.start, key.end, arguments, (fix,)))

    def _not_of_parent(self, key: Token, tree: Tree, parent: PropertyWord | None) -> list[Property]:
        if parent is not None and self._word(key, None) is not None:
            arguments = {"key": visible(key.text), "parent": parent.text}
            self._slips.append(Slip(layout_faults.INDENTED_TOO_FAR, key.start, key.end, arguments))
            self._moved_out += self._property(tree, None)
        elif key.word in PROPERTIES_OF:
            self._of_others(key, parent)
        else:
            self._unknown(key, parent)
        return []

    def _of_others(self, key: Token, parent: PropertyWord | None) -> None:
        rows = PROPERTIES_OF[key.word]
        kinds = [KIND_NAMED[name].text for row in rows for name in sorted(row.kinds)]
        parents = [word.text for row in rows for word in _words_named(row.under)]
        places = tuple(dict.fromkeys([*kinds, *parents]))[:_MOST_PLACES]
        arguments = {
            "key": visible(key.text),
            "places": places,
            "owner": (parent or self._owner.kind).text,
            "choice": fitting(self._rows_under(parent), None),
        }
        self._slips.append(Slip(property_faults.PROPERTY_OF_OTHERS, key.start, key.end, arguments))

    def _rows_under(self, parent: PropertyWord | None) -> list[PropertyWord]:
        return properties_for(self._owner.kind.name, parent.name if parent else None)

    def _unknown(self, key: Token, parent: PropertyWord | None) -> None:
        rows = self._rows_under(parent)
        guess = nearest(key.word, tuple(form for row in rows for form in (row.sv, row.en)))
        arguments: dict[str, object] = {
            "key": plain(key.text),
            "owner": (parent or self._owner.kind).text,
            "guess": did_you_mean(guess),
            "choice": fitting(rows, guess),
        }
        fixes = (Fix(write(guess), (Edit(key.start, key.end, guess),), safe=False),) if guess else ()
        self._slips.append(Slip(property_faults.UNKNOWN_PROPERTY, key.start, key.end, arguments, fixes))


def _value_lines(
    beside: Token | None, trees: Sequence[Tree], word: PropertyWord
) -> tuple[Sequence[Token], Sequence[Tree]]:
    """The lines of a value, beside the key and below it, and the properties that follow."""
    lines = [beside] if beside else []
    if not trees:
        return lines, ()
    waiting = list(reversed(trees))
    below: list[Tree] = []
    while waiting and waiting[-1].rule == "line" and (not lines or _may_continue(word)):
        line = waiting.pop()
        lines.append(line.tokens[0])
        below += [one for one in line.trees if one.rule != "line"]
        waiting += [one for one in reversed(line.trees) if one.rule == "line"]
    return lines, [*below, *reversed(waiting)]


def _may_continue(word: PropertyWord) -> bool:
    return isinstance(word.form_of_value, Prose | References)


def _words_named(names: frozenset[str]) -> list[PropertyWord]:
    return [row for rows in PROPERTIES_OF.values() for row in rows if row.name in names]
