"""The grammar as railroad diagrams: one picture a rule, drawn from the grammar file, and the page that shows them."""

from collections.abc import Iterator, Mapping
from functools import cache, partial
from io import StringIO
from pathlib import Path

import railroad
from lark import Lark, Token, Tree

from effektlang.text import LANGUAGES, Language, Text
from effektlang.words.values import CONNECTIVES

Piece = Token | Tree[Token]
ROOT = Path(__file__).parent.parent
GRAMMAR = ROOT / "grammar" / "effektlang.lark"
PAGES = {"sv": ROOT / "docs" / "sv" / "grammatik.md", "en": ROOT / "docs" / "en" / "grammar.md"}
PICTURES = {"sv": ROOT / "docs" / "sv" / "grammatik", "en": ROOT / "docs" / "en" / "grammar"}
_INTRODUCTION = Text(
    "# Grammatiken i bilder\n\n"
    "Följ spåret från vänster till höger. Det som står i en ruta med räta hörn förklaras av en annan bild på sidan; "
    "det som står i en rundad ruta skriver ni. Bilderna är ritade av grammatikfilen, så de visar precis vad som går "
    "att läsa. Orden själva står på sidan [Ord](ord.md).",
    "# The grammar in pictures\n\n"
    "Follow the track from left to right. What stands in a square box is explained by another picture on the page; "
    "what stands in a rounded box is what you write. The pictures are drawn from the grammar file, so they show "
    "exactly what can be read. The words themselves are listed under [Words](words.md).",
)
_RULES = {
    "declaration": Text("Element", "Element"),
    "property": Text("Egenskap", "Property"),
    "prose": Text("Egenskap med text", "Property with text"),
    "line": Text("Rad utan kolon", "Line without a colon"),
    "references": Text("Hänvisningar", "References"),
    "link": Text("Länk", "Link"),
    "chain": Text("Kedja", "Chain"),
    "measure": Text("Mätvärde", "Measured value"),
    "amount": Text("Belopp", "Amount"),
    "target": Text("Målvärde", "Target"),
    "scale": Text("Skala", "Scale"),
    "duration": Text("Hur lång tid", "Duration"),
    "period": Text("Tid", "Period"),
    "adoption": Text("Beslutad", "Adopted on"),
    "day": Text("Dag", "Day"),
    "month": Text("Månad", "Month"),
    "part": Text("Del av år", "Part of a year"),
    "school": Text("Läsår", "School year"),
    "year": Text("År", "Year"),
}
"""The rules that have a picture, in order, with what they are called."""
_TERMINALS = {
    "KIND": Text("ord för element", "word for an element"),
    "NAME": Text("id", "id"),
    "KEY": Text("ord för egenskap", "word for a property"),
    "PROSE_KEY": Text("ord för egenskap med text", "word for a property with text"),
    "QUALIFIER": Text("tid, regel eller grupp", "time, rule or group"),
    "VALUE": Text(": värde", ": value"),
    "TEXT": Text("text", "text"),
    "INDENT": Text("längre in", "further in"),
    "DEDENT": Text("längre ut", "further out"),
    "ID": Text("id", "id"),
    "LITERAL": Text('"namn"', '"name"'),
    "STEP": Text("steg på skalan", "step of the scale"),
    "UNIT": Text("enhet", "unit"),
    "NUMBER": Text("tal", "number"),
    "PARAGRAPH": Text("§ …", "§ …"),
    "MONTH_NAME": Text("juni", "June"),
    "DAY": Text("2025-06-30", "2025-06-30"),
    "YEAR_MONTH": Text("2025-06", "2025-06"),
    "YEAR_PART": Text("2025-T1", "2025-T1"),
    "YEARS_SLASHED": Text("2025/26", "2025/26"),
    "YEAR": Text("2025", "2025"),
    "_COMMA": Text(",", ","),
    "_ARROW": Text("→", "→"),
    "_TO": Text("–", "–"),
}
_TIMES = {"?": railroad.Optional, "*": railroad.ZeroOrMore, "+": railroad.OneOrMore}
_LOOK = """
svg.railroad-diagram { background-color: #ffffff; }
svg.railroad-diagram path { stroke-width: 2; stroke: #3c4650; fill: none; }
svg.railroad-diagram text { font: 14px Arial, 'Liberation Sans', Arimo, sans-serif; }
svg.railroad-diagram text { text-anchor: middle; fill: #1b1b1b; }
svg.railroad-diagram rect { stroke-width: 1.5; stroke: #1f4e79; fill: #dde9f5; }
svg.railroad-diagram g.terminal rect { stroke: #7a5200; fill: #fdf2d3; }
"""


def grammar() -> dict[Path, partial[str]]:
    """Every picture and both pages, and what makes their text."""
    pictures = {
        PICTURES[language] / f"{rule}.svg": partial(_picture, rule, language)
        for language in LANGUAGES
        for rule in _RULES
    }
    return pictures | {PAGES[language]: partial(_page, language) for language in LANGUAGES}


def _page(language: Language) -> str:
    return "\n".join(_lines(language)) + "\n"


def _lines(language: Language) -> Iterator[str]:
    yield _INTRODUCTION.say(language)
    for rule, name in _RULES.items():
        picture = f"{PICTURES[language].name}/{rule}.svg"
        yield from ("", f"## {name.say(language)}", "", f"![{_in_words(_rules()[rule], language)}]({picture})")


def _picture(rule: str, language: Language) -> str:
    diagram = railroad.Diagram(_drawn(_rules()[rule], language), type="simple")
    written = StringIO()
    diagram.writeStandalone(written.write, css=_LOOK)
    return written.getvalue() + "\n"


@cache
def _rules() -> Mapping[str, Piece]:
    """The right-hand side of every rule in the grammar file."""
    reader = Lark.open_from_package("lark", "lark.lark", ("grammars",), parser="lalr")
    rules = reader.parse(GRAMMAR.read_text(encoding="utf-8")).find_data("rule")
    return {str(rule.children[0]): rule.children[-1] for rule in rules}


def _drawn(tree: Piece, language: Language) -> railroad.DiagramItem:
    assert isinstance(tree, Tree)
    match tree.data, tree.children:
        case "expansions", children:
            return railroad.Choice(0, *(_drawn(child, language) for child in children))
        case "alias", [expansion, *_]:
            return _drawn(expansion, language)
        case "expansion", children:
            return railroad.Sequence(*(_drawn(child, language) for child in children))
        case "expr", [value, times, *_]:
            inner = _drawn(value, language)
            return _TIMES[str(times)](inner) if times is not None else inner
        case "name", [name]:
            return _named(str(name), language)
    raise AssertionError(tree)


def _named(name: str, language: Language) -> railroad.DiagramItem:
    if name in _RULES:
        return railroad.NonTerminal(_RULES[name].say(language))
    if name in _rules():
        return _drawn(_rules()[name], language)
    return railroad.Terminal(_written(name, language))


def _written(name: str, language: Language) -> str:
    """A terminal as a planner writes it; a word inside values in the page's language."""
    if name in _TERMINALS:
        return _TERMINALS[name].say(language)
    forms = CONNECTIVES[name]
    return forms[0] if language == "sv" or len(forms) == 1 else forms[1]


def _in_words(tree: Piece, language: Language) -> str:
    """The picture in a line of text, in the usual signs: | between choices, ? * + for how many times."""
    assert isinstance(tree, Tree)
    match tree.data, tree.children:
        case "expansions", children:
            return " | ".join(_in_words(child, language) for child in children)
        case "alias", [expansion, *_]:
            return _in_words(expansion, language)
        case "expansion", children:
            return " ".join(_in_words(child, language) for child in children)
        case "expr", [value, times, *_]:
            inner = _in_words(value, language)
            return f"({inner}){times}" if times is not None else inner
        case "name", [name]:
            known = str(name)
            if known in _rules() and known not in _RULES:
                return f"({_in_words(_rules()[known], language)})"
            return _RULES[known].say(language) if known in _RULES else _written(known, language)
    raise AssertionError(tree)
