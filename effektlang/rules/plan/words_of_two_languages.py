"""Words of both languages in one file."""

from collections.abc import Iterator

from effektlang.diagnostics import Edit, Fix
from effektlang.model.model import Model
from effektlang.model.resolve.languages import Languages, WrittenWord
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Language, Text

RULE = Rule(
    code="P011",
    name=Text("ord-på-två-språk", "words-of-two-languages"),
    severities=INFO,
    message=Text(
        "Ska planen vara på {most}? Här står också {words}.",
        "Is the plan to be in {most}? It also has {words}.",
    ),
    why=Text(
        "Den som läser ska slippa byta språk mitt i planen. Planer på ett språk är också lättare att jämföra och söka i.",
        "Readers should not have to change language in the middle of a plan. Plans in one language are also easier to compare and to search.",
    ),
    way_out=Text(
        "Skriv orden på {most}. Innebörden blir densamma.",
        "Write the words in {most}. The meaning stays the same.",
    ),
    source=Text(
        "Egen regel: varje ord finns på svenska och engelska, och en plan hålls på ett av språken",
        "Our own rule: every word exists in Swedish and in English, and a plan keeps to one of them",
    ),
    bad=(
        """
        plan: Trygg hemgång
        intressent patienter: Patienter
        effekt trygga: Tryggare hemma
          for: patienter
          ^^^
          sikt: kort
        """,
        """
        plan: Safe at home
        effect safer: Patients feel safer at home
          time frame: kort
                      ^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        risk brist: Teamet får inte tag på sköterskor
          hantering: Undersköterskor gör besöken.
        """,
        """
        plan: Safe at home
          language: engelska
        effect safer: Patients feel safer at home
        """,
    ),
)

_NAMES: dict[Language, Text] = {"sv": Text("svenska", "Swedish"), "en": Text("engelska", "English")}
_SHOWN = 3
_MORE = Text(" med flera", " and others")


def check(_: Model, context: Context) -> Iterator[Finding]:
    """Ask at the first word of the language that fewer words are in, and name a few of them."""
    languages = context.origins.languages
    most = languages.most
    others = languages.words["sv" if most == "en" else "en"]
    if others:
        spellings = list(dict.fromkeys(_spelling(written, languages) for written in others))
        arguments = {"most": _NAMES[most], "words": _listed(spellings)}
        fix = Fix(Text(f"Byt till {_NAMES[most].sv}", f"Change to {_NAMES[most].en}"), _edits(others, languages, most))
        yield Finding(languages.place(others[0]), arguments, fixes=(fix,))


def _listed(spellings: list[str]) -> Text:
    """The first few of some words, and whether there are more."""
    shown = spellings[:_SHOWN]
    more = _MORE if len(spellings) > _SHOWN else Text("", "")
    return Text(", ".join(f"”{one}”" for one in shown) + more.sv, ", ".join(f"“{one}”" for one in shown) + more.en)


def _edits(others: list[WrittenWord], languages: Languages, most: Language) -> tuple[Edit, ...]:
    places = [(languages.place(written), written[0].form(most)) for written in others]
    return tuple(Edit(place.start, place.end, form) for place, form in places)


def _spelling(written: WrittenWord, languages: Languages) -> str:
    place = languages.place(written)
    return languages.source.text[place.start : place.end]
