"""What a word of the language means, how its value is written, and an example of it."""

from collections.abc import Iterator
from functools import cache

from effektlang.ide.markdown import escaped
from effektlang.ide.skeletons import as_text, skeleton_for, written
from effektlang.rules.catalogue import catalogue
from effektlang.syntax.value_faults import EXPECTED
from effektlang.text import Language, Text
from effektlang.words.lookup import KIND_NAMED, PROPERTIES_OF
from effektlang.words.word import Choices, Grade, Kind, Property, References, Value

_ONE_OF = Text("Välj: {words}", "Choose: {words}")
_REFERS = Text("Id på: {kinds}", "Ids of: {kinds}")
_REFERS_OR_NAMES = Text("Id på: {kinds}, eller ett namn inom citattecken", "Ids of: {kinds}, or a name in quotes")
_SYNONYMS = Text("Kallas också: {words}", "Also called: {words}")
_ANY = Text("vad som helst i planen", "anything in the plan")


def help_for_kind(kind: Kind, language: Language) -> str:
    """What a kind of element is, and one to look at."""
    skeleton = skeleton_for(kind.name)
    example = as_text(written(skeleton, language, "id")).rstrip() if skeleton else ""
    return "\n".join(_page(kind.form(language), kind.meaning.say(language), "", kind.synonyms, example, language))


def help_for_property(row: Property, language: Language) -> str:
    """What a property says, what may stand behind it, and a line to look at."""
    said = form_of(row, language)
    return "\n".join(
        _page(row.form(language), row.meaning.say(language), said, row.synonyms, example_of(row, language), language)
    )


def form_of(row: Property, language: Language) -> str:
    """In a few words, what may stand behind a property's colon; nothing for free text."""
    match row.form_of_value:
        case Choices(words) | Grade(words):
            return _ONE_OF.say(language, {"words": ", ".join(word.form(language) for word in words)})
        case References(kinds=kinds, literal=literal):
            named = ", ".join(KIND_NAMED[name].form(language) for name in KIND_NAMED if name in kinds)
            text = _REFERS_OR_NAMES if literal else _REFERS
            return text.say(language, {"kinds": named or _ANY.say(language)})
        case Value(rule) if rule in EXPECTED:
            return EXPECTED[rule][1].say(language)
        case _:
            return ""


def example_of(row: Property, language: Language) -> str:
    """A line that shows the property in use, from the examples of the rules."""
    value = _values().get((row.name, language)) or _values().get((row.name, "sv"))
    if value is None:
        return ""
    qualifier, said = value
    return f"{row.form(language)}{qualifier}: {said}"


@cache
def _values() -> dict[tuple[str, Language], tuple[str, str]]:
    """For each property and language, a qualifier and a value that a sound plan has."""
    found: dict[tuple[str, Language], tuple[str, str]] = {}
    for line in (line for fault in catalogue() for example in fault.good for line in example.split("\n")):
        head, colon, said = line.strip().partition(": ")
        if not colon or not line.startswith(" "):
            continue
        for spelling in (head, head.rpartition(" ")[0]):
            for row in PROPERTIES_OF.get(spelling, ()):
                language: Language = "en" if spelling == row.en and spelling != row.sv else "sv"
                found.setdefault((row.name, language), (head[len(spelling) :], said))
    return found


def _page(
    word: str, meaning: str, form: str, synonyms: tuple[str, ...], example: str, language: Language
) -> Iterator[str]:
    yield f"**{escaped(word)}**: {escaped(meaning)}"
    if form:
        yield from ("", escaped(form))
    if synonyms and language == "sv":
        yield from ("", escaped(_SYNONYMS.say(language, {"words": ", ".join(synonyms)})))
    if example:
        yield from ("", "```effekt", example, "```")
