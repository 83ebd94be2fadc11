"""The page of words: every kind and property, what it means and how it is written, from the words tables."""

from collections.abc import Iterable, Iterator

from effektlang.text import Language, Text
from effektlang.words.ambiguous import AMBIGUOUS
from effektlang.words.kinds import KINDS
from effektlang.words.lookup import KIND_NAMED, PROPERTIES
from effektlang.words.properties_of_plans import LINKS
from effektlang.words.word import Choices, Form, Grade, Kind, Line, Property, References, Value, Word

_INTRODUCTION = Text(
    "# Ord\n\n"
    "Här står alla ord i språket. Varje ord finns på svenska och på engelska, och båda går alltid att använda. "
    "Håll er till ett språk i samma plan, så blir den lättare att läsa. Stora och små bokstäver spelar ingen roll.\n\n"
    "Under *Förstås också* står ord som betyder samma sak. `effekt check` läser dem och föreslår ordet i första "
    "kolumnen. "
    "Hur raderna skrivs står på sidan [Språket](spraket.md).",
    "# Words\n\n"
    "Here are all the words of the language. Each has a Swedish and an English form, and both can always be used. "
    "Keep to one language in a plan, and it will be easier to read. Capital letters make no difference.\n\n"
    "*Also understood* lists words with the same meaning. `effekt check` reads them and suggests the word of the first "
    "column. How lines are written is told on the page [The language](language.md).",
)
_KINDS = Text(
    "## Ord som börjar ett element\n\nOrdet står längst till vänster, följt av ett id, kolon och en titel.",
    "## Words that begin an element\n\nThe word stands at the margin, followed by an id, a colon and a title.",
)
_KIND_COLUMNS = Text(
    "| Ord | Engelska | Vad det är | Förstås också |", "| Word | Swedish | What it is | Also understood |"
)
_AMBIGUOUS = Text(
    "### Ord som betyder olika saker\n\n"
    "De här orden används olika i olika organisationer. Därför kan de inte börja ett element, och `effekt check` "
    "frågar vad ni menar.",
    "### Words that mean different things\n\n"
    "These words are used in different ways in different organisations. So they cannot begin an element, and "
    "`effekt check` asks what you mean.",
)
_AMBIGUOUS_COLUMNS = Text("| Ord | Frågan tillbaka |", "| Word | The question back |")
_PROPERTIES = Text(
    "## Egenskaper\n\nEn egenskap står indragen under elementet: ordet, kolon och värdet.",
    "## Properties\n\nA property stands indented under the element: the word, a colon and the value.",
)
_COLUMNS = Text(
    "| Ord, och på engelska | Vad det säger | Så skrivs det | Förstås också |",
    "| Word, and in Swedish | What it says | How it is written | Also understood |",
)
_COMMON = Text("### Under alla element", "### Under every element")
_UNDER = Text("### Indraget under {words}", "### Indented under {words}")
_UNDER_LINK = Text(
    "### Indraget under en länk\n\nEn länk är en rad med {words}.",
    "### Indented under a link\n\nA link is a line with {words}.",
)
_ALSO = Text(
    "Dessutom [egenskaperna som alla element har](#{anchor}).",
    "And [the properties that every element has](#{anchor}).",
)
_ANCHOR = Text("under-alla-element", "under-every-element")
_TEXT = Text("fri text", "free text")
_LINE = Text("text på en rad", "text on one line")
_ANY_ID = Text("id för ett eller flera element", "id of one or more elements")
_IDS = Text("id för {kinds}", "id of {kinds}")
_OR_NAME = Text("{ids}, eller ett namn inom citattecken", "{ids}, or a name within quotation marks")
_OR_LINK = Text("{ids}, eller en länk: `a → b`", "{ids}, or a link: `a → b`")
_ONE_OF = Text("ett av: {words}", "one of: {words}")
_GRADED = Text("{words}, eller en siffra 1–5", "{words}, or a figure 1–5")
_BY_RULE = {
    "amount": Text("tal med enhet: `1 200 000 kr`", "number with unit: `1 200 000 kr`"),
    "measure": Text("tal, eller ett steg på skalan", "number, or a step of the scale"),
    "target": Text(
        "`80`, `minst 80`, `högst 14`, `mellan 10 och 14`, eller ett steg på skalan",
        "`80`, `at least 80`, `at most 14`, `between 10 and 14`, or a step of the scale",
    ),
    "scale": Text(
        "`0–100`, eller stegen i ordning: `nej, delvis, ja`", "`0–100`, or the steps in order: `no, partly, yes`"
    ),
    "duration": Text("`6 månader`, `2 år`", "`6 months`, `2 years`"),
    "period": Text("tid: `2026`, `2026-09`, `2026–2028`", "time: `2026`, `2026-09`, `2026–2028`"),
    "adoption": Text(
        "dag, och paragraf om det finns: `2026-03-12 § 34`", "day, and paragraph if there is one: `2026-03-12 § 34`"
    ),
    "kolada": Text("nyckeltalets id: `N20506`", "the key figure's id: `N20506`"),
    "area": Text(
        "områdets fyra siffror: `0180`; en grupps id börjar på `G`",
        "the area's four digits: `0180`; a group's id begins with `G`",
    ),
    "sdg": Text("`3`, `3.4` eller `1.a`", "`3`, `3.4` or `1.a`"),
}
_QUALIFIED = {
    "none": Text("", ""),
    "period": Text(
        "; tiden kan stå före kolonet: `{word} 2026:`", "; the time may stand before the colon: `{word} 2026:`"
    ),
    "needs period": Text(
        "; tiden står före kolonet: `{word} 2026:`", "; the time stands before the colon: `{word} 2026:`"
    ),
    "rule": Text("; frågans kod eller namn står före kolonet", "; the question's code or name stands before the colon"),
}
_OF_FOLLOW_UPS = {"follows_up", "answer"}
"""Kinds that are no elements, and have a few properties of their own."""
_REPEATS = Text("; ordet kan skrivas flera gånger", "; the word may be written several times")


def page_of_words(language: Language) -> str:
    """The page in Markdown."""
    return "\n".join(_lines(language)) + "\n"


def _lines(language: Language) -> Iterator[str]:
    yield from (_INTRODUCTION.say(language), "", _KINDS.say(language), "", _KIND_COLUMNS.say(language), _rule(4))
    yield from (_kind_row(kind, language) for kind in KINDS)
    yield from ("", _AMBIGUOUS.say(language), "", _AMBIGUOUS_COLUMNS.say(language), _rule(2))
    yield from _ambiguous_rows(language)
    yield from ("", _PROPERTIES.say(language))
    common = _common()
    yield from _table(_COMMON.say(language), common.values(), language)
    for kind in KINDS:
        rows = [row for row in PROPERTIES if kind.name in row.kinds and row not in common.values()]
        if rows:
            yield from _table(f"### {kind.form(language)}", rows, language)
        if rows and kind.name not in _OF_FOLLOW_UPS:
            yield from ("", _ALSO.say(language, {"anchor": _ANCHOR}))
    for parents in dict.fromkeys(row.under for row in PROPERTIES if row.under):
        words = dict.fromkeys(row.form(language) for row in PROPERTIES if row.name in parents)
        heading = (_UNDER_LINK if parents == LINKS else _UNDER).say(language, {"words": _listed(words)})
        yield from _table(heading, (row for row in PROPERTIES if row.under == parents), language)


def _common() -> dict[str, Property]:
    """The properties that every element has; the first row of each."""
    with_properties = {name for row in PROPERTIES for name in row.kinds} - _OF_FOLLOW_UPS
    common: dict[str, Property] = {}
    for row in PROPERTIES:
        having = {name for other in PROPERTIES if other.name == row.name for name in other.kinds}
        if having >= with_properties:
            common.setdefault(row.name, row)
    return common


def _table(heading: str, rows: Iterable[Property], language: Language) -> Iterator[str]:
    yield from ("", heading, "", _COLUMNS.say(language), _rule(4))
    for row in rows:
        word = f"`{row.form(language)}`<br>{_other(row, language)}"
        yield _cells([word, row.meaning.say(language), _written(row, language), _understood(row, language)])


def _kind_row(kind: Kind, language: Language) -> str:
    return _cells([f"`{kind.form(language)}`", _other(kind, language), kind.meaning.say(language), _synonyms(kind)])


def _ambiguous_rows(language: Language) -> Iterator[str]:
    spellings: dict[Text, list[str]] = {}
    for spelling, choice in AMBIGUOUS.items():
        spellings.setdefault(choice, []).append(spelling)
    for choice, same in spellings.items():
        yield _cells([", ".join(same), choice.say(language)])


def _written(row: Property, language: Language) -> str:
    """How the value of a property is written, and what may stand before its colon."""
    word = row.form(language)
    qualified = _QUALIFIED[row.qualifier].say(language, {"word": word})
    return _form(row.form_of_value, language) + qualified + (_REPEATS.say(language) if row.repeats else "")


def _form(form: Form, language: Language) -> str:
    match form:
        case References():
            return _references(form, language)
        case Choices(words):
            return _ONE_OF.say(language, {"words": _listed(word.form(language) for word in words)})
        case Grade(words):
            return _GRADED.say(language, {"words": _listed(word.form(language) for word in words)})
        case Value(rule):
            return _BY_RULE[rule].say(language)
        case Line():
            return _LINE.say(language)
        case _:
            return _TEXT.say(language)


def _references(form: References, language: Language) -> str:
    kinds = [kind.form(language) for kind in KIND_NAMED.values() if kind.name in form.kinds]
    ids = _IDS.say(language, {"kinds": _listed(kinds)}) if kinds else _ANY_ID.say(language)
    if form.literal:
        return _OR_NAME.say(language, {"ids": ids})
    return _OR_LINK.say(language, {"ids": ids}) if form.links else ids


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _other(word: Word, language: Language) -> str:
    return word.form("en" if language == "sv" else "sv")


def _understood(row: Property, language: Language) -> str:
    """The synonyms of a property, and those of its choices with the choice that each stands for."""
    words = row.form_of_value.words if isinstance(row.form_of_value, Choices | Grade) else ()
    choices = [f"{_synonyms(word)} → {word.form(language)}" for word in words if _synonyms(word)]
    return "; ".join(part for part in (_synonyms(row), *choices) if part)


def _synonyms(word: Word) -> str:
    return ", ".join((*word.synonyms, *word.english_synonyms))


def _cells(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _rule(columns: int) -> str:
    return _cells(["---"] * columns)
