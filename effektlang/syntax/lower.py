"""Turns the tree of a declaration into its AST, and says what was wrong on the way."""

import re
from collections.abc import Iterable, Iterator, Sequence

from effektlang.characters import plain, unescaped, visible, visible_with_places
from effektlang.diagnostics import Edit, Fix
from effektlang.syntax import kind_faults, layout_faults, value_faults
from effektlang.syntax.ast import Declaration, LinkReference, Phrase, Property, Reference
from effektlang.syntax.guesses import did_you_mean, fitting, write
from effektlang.syntax.lalr import Token, Tree, Unexpected, parse_value
from effektlang.syntax.lower_properties import Owner, PropertyReader
from effektlang.syntax.lower_references import ReferenceReader
from effektlang.syntax.slip import Slip
from effektlang.text import Language
from effektlang.words.ambiguous import AMBIGUOUS
from effektlang.words.choices import ROLE
from effektlang.words.kinds import KINDS
from effektlang.words.lookup import KIND_OF, choice_of, is_form, kind_meant, languages_of
from effektlang.words.word import Kind, References

NAME = re.compile(r"[^\W_](?:[\w-]*\w)?(?:(?<=\d)\.\d(?:[\w-]*\w)?)*")
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")
_LETTER = re.compile(r"[^\W_]")


def lower(tree: Tree, text: str, slips: list[Slip]) -> tuple[Declaration, ...]:
    """The declaration of a tree, and those that stood indented in it."""
    lowering = _Lowering(text, slips)
    first = lowering.declaration(tree)
    return (first, *lowering.misplaced)


class _Lowering:
    """One declaration on its way from tree to AST."""

    def __init__(self, text: str, slips: list[Slip]) -> None:
        self._text = text
        self._slips = slips
        self.misplaced: list[Declaration] = []

    def declaration(self, tree: Tree) -> Declaration:
        """The AST of a declaration; declarations indented in it are put in `misplaced`."""
        tokens = {token.type: token for token in tree.tokens}
        blocks = tree.trees
        keyword = tokens["KIND"]
        kind = self._kind(keyword)
        name = self._name(kind, tokens.get("NAME"))
        continuation = _leading_lines(blocks)
        title = _title([*([tokens["VALUE"]] if "VALUE" in tokens else []), *continuation])
        self._demand_title(kind, tokens, title)
        self._hoist(_declarations(blocks))
        chain = self._chain(title) if kind is not None and kind.name == "chain" else ()
        about = self._about(tokens.get("VALUE")) if kind is not None and kind.name == "answer" else None
        properties: tuple[Property, ...] = ()
        if kind is not None:
            reader = PropertyReader(self._text, self._slips, Owner(kind, _language(kind, keyword)))
            properties = reader.properties(blocks[len(continuation) :])
        return Declaration(kind, _phrase(keyword), name, title, properties, chain, about)

    def _kind(self, keyword: Token) -> Kind | None:
        kind = KIND_OF.get(keyword.word)
        if kind is not None and is_form(kind, keyword.word):
            return kind
        place = (keyword.start, keyword.end)
        if keyword.word in AMBIGUOUS:
            arguments = {"keyword": visible(keyword.text), "choice": AMBIGUOUS[keyword.word]}
            self._slips.append(Slip(kind_faults.AMBIGUOUS_KIND, *place, arguments))
            return None
        if kind is None:
            self._unknown_kind(keyword)
            return None
        form = kind.form_for_synonym(keyword.word)
        fix = Fix(write(form), (Edit(*place, form),))
        arguments = {"word": form, "keyword": visible(keyword.text)}
        is_role = kind.name == "stakeholder" and choice_of(ROLE, keyword.word) is not None
        fault = kind_faults.ROLE_AS_KIND if is_role else kind_faults.KIND_SYNONYM
        self._slips.append(Slip(fault, *place, arguments, (fix,)))
        return kind

    def _unknown_kind(self, keyword: Token) -> None:
        guess = kind_meant(keyword.word)
        arguments: dict[str, object] = {
            "keyword": visible(keyword.text),
            "guess": did_you_mean(guess),
            "choice": fitting(KINDS, guess),
        }
        place = (keyword.start, keyword.end)
        fixes = (Fix(write(guess), (Edit(*place, guess),), safe=False),) if guess else ()
        self._slips.append(Slip(kind_faults.UNKNOWN_KIND, *place, arguments, fixes))

    def _name(self, kind: Kind | None, token: Token | None) -> Phrase | None:
        if token is None:
            return None
        name = visible(token.text)
        place = (token.start, token.end)
        if kind is not None and not kind.takes_name:
            self._slips.append(Slip(kind_faults.TAKES_NO_NAME, *place, {"keyword": kind.text}))
            return None
        if NAME.fullmatch(name):
            return Phrase(name, *place)
        suggestion = _NOT_IN_NAMES.sub("-", name).strip("-._") or "id"
        fix = Fix(write(suggestion), (Edit(*place, suggestion),))
        arguments = {"name": plain(name), "suggestion": suggestion}
        self._slips.append(Slip(kind_faults.BAD_NAME, *place, arguments, (fix,)))
        return Phrase(suggestion, *place)

    def _demand_title(self, kind: Kind | None, tokens: dict[str, Token], title: Phrase | None) -> None:
        is_named = "NAME" in tokens or (kind is not None and not kind.takes_name)
        if kind is None or (title is not None and (is_named or _LETTER.search(title.text))):
            return
        place = tokens.get("NAME", tokens["KIND"])
        head = plain(self._text[tokens["KIND"].start : place.end])
        self._slips.append(Slip(kind_faults.NO_TITLE, place.start, place.end, {"head": head}))

    def _hoist(self, trees: Iterable[Tree]) -> None:
        for tree in trees:
            keyword = tree.children[0]
            assert isinstance(keyword, Token)
            arguments = {"keyword": visible(keyword.text)}
            self._slips.append(Slip(layout_faults.MISPLACED_DECLARATION, keyword.start, keyword.end, arguments))
            place = len(self.misplaced)
            self.misplaced.insert(place, self.declaration(tree))

    def _chain(self, title: Phrase | None) -> tuple[Phrase, ...]:
        if title is None:
            return ()
        text, places = visible_with_places(self._text[title.start : title.end], title.start)
        try:
            tree = parse_value("chain", text)
        except Unexpected:
            slip = Slip(value_faults.BAD_REFERENCE, title.start, title.end, {"value": title.text})
            self._slips.append(slip)
            return ()
        names = tree.tokens
        return tuple(Phrase(n.text, places[n.start].start, places[n.end - 1].end) for n in names)

    def _about(self, value: Token | None) -> Reference | LinkReference | None:
        if value is None:
            return None
        read = ReferenceReader(self._slips).read([value], References(links=True))
        if read is None or len(read.items) == 1:
            return read.items[0] if read else None
        second = read.items[1]
        self._slips.append(Slip(kind_faults.SEVERAL_SUBJECTS, second.start, value.end))
        return read.items[0]


def _declarations(blocks: Sequence[Tree]) -> Iterator[Tree]:
    """The declarations that stand indented in these blocks, however deep; those in them are theirs."""
    for block in blocks:
        if block.rule == "declaration":
            yield block
        else:
            yield from _declarations(block.trees)


def _phrase(token: Token) -> Phrase:
    return Phrase(visible(token.text), token.start, token.end)


def _leading_lines(blocks: Sequence[Tree]) -> list[Token]:
    """The lines without a colon directly under a declaration: they continue its title."""
    lines: list[Token] = []
    for block in blocks:
        if block.rule != "line" or block.trees:
            break
        lines += block.tokens
    return lines


def _title(lines: Sequence[Token]) -> Phrase | None:
    if not lines:
        return None
    return Phrase(" ".join(unescaped(plain(line.text)) for line in lines), lines[0].start, lines[-1].end)


def _language(kind: Kind, keyword: Token) -> Language:
    languages = languages_of(kind, keyword.word)
    return languages[0] if languages else "sv"
