"""The pages of the questions: one for each fault and rule, and an index that can be used as an agenda."""

from collections.abc import Iterator
from itertools import groupby

from effektlang.diagnostics import Fault
from effektlang.rules.catalogue import catalogue
from effektlang.rules.page import page, weight
from effektlang.rules.registry import pack, pack_names, rules_of
from effektlang.rules.rule import Rule
from effektlang.text import Language, Text

_FAMILIES = {
    "I": Text("Vilka gäller det?", "Whom does it concern?"),
    "K": Text("Hänger kedjan ihop?", "Does the chain hold together?"),
    "O": Text("Säger orden vad ni menar?", "Do the words say what you mean?"),
    "M": Text("Hur ser ni om det blir så?", "How do you see whether it comes true?"),
    "X": Text("Vad säger siffrorna?", "What do the figures say?"),
    "Q": Text("Stämmer nyckeltalen?", "Do the key figures fit?"),
    "P": Text("Hur lär ni er av planen?", "How do you learn from the plan?"),
    "L": Text("Leder planen till bättre ledarskap?", "Does the plan lead to better leadership?"),
    "S": Text("Hur planen är skriven", "How the plan is written"),
    "N": Text("Id:n, hänvisningar och filer", "Ids, references and files"),
    "V": Text("Värden", "Values"),
    "C": Text("Inställningar", "Settings"),
    "U": Text("Ifyllda mallar", "Filled templates"),
}
"""The families in the order of the agenda; those not named here come last, under their letter."""
_TITLE = Text("Frågorna", "The questions")
_INTRODUCTION = Text(
    "Det här frågar `effekt check` om er plan. Listan går att ta som dagordning när ni träffas: börja uppifrån, "
    "prata om det som planen inte svarar på än, och skriv in svaren i planen.\n\n"
    "En fråga är inget betyg. Gäller den inte er plan skriver ni ett [undantag](../spraket.md#undantag) och varför. "
    "… står för en titel ur er egen plan.",
    "This is what `effekt check` asks about your plan. The list can serve as the agenda of a workshop: begin at the "
    "top, talk about what the plan does not answer yet, and write the answers into the plan.\n\n"
    "A question is no grade. If it does not apply to your plan, write an [exception](../language.md#exceptions) and "
    "why. … stands for a title of your own plan.",
)
_OF_PACK = Text(
    "De här frågorna hör till regelpaketet `{pack}`. De ställs när det står `regelpaket: {pack}` under `plan`, eller "
    "när paketet är påslaget i [inställningarna](../installningar.md).",
    "These questions belong to the rule pack `{pack}`. They are asked when `rule pack: {pack}` stands under `plan`, "
    "or when the pack is turned on in the [settings](../settings.md).",
)
_ALL = Text("Alla koder", "All codes")
_ABOUT_ALL = Text(
    "Tyngden beror på hur långt planen har kommit. *Fel* betyder att planen inte går att förstå eller säger emot sig "
    "själv. Bara fel får `effekt check` att sluta med felkod.\n\n"
    "Frågor som ställs när ni ber om det får ni alla på en gång med `effekt check --strict`, eller en i taget i "
    "[inställningarna](../installningar.md).",
    "How much a question weighs depends on how far the plan has come. *Error* means that the plan cannot be understood "
    "or contradicts itself. Only errors make `effekt check` end with an error code.\n\n"
    "Questions asked on request come all at once with `effekt check --strict`, or one by one in the "
    "[settings](../settings.md).",
)
_COLUMNS = Text("| Kod | Namn | Tyngd |", "| Code | Name | Weight |")
_BACK = Text("[Alla frågor](index.md)", "[All questions](index.md)")


def everything() -> list[Fault]:
    """Every fault and rule, those of the packs included, in order of code."""
    of_packs = [one.rule for one in rules_of(name.sv for name in pack_names())]
    return sorted([*catalogue(), *of_packs], key=lambda fault: fault.code)


def page_of_fault(fault: Fault, language: Language) -> str:
    """The page of one fault or rule, with the way back to the index."""
    return f"{page(fault, language)}\n{_BACK.say(language)}\n"


def index_of_questions(language: Language) -> str:
    """The agenda, then every code."""
    return "\n".join(_lines(language)) + "\n"


def _lines(language: Language) -> Iterator[str]:
    yield from (f"# {_TITLE.say(language)}", "", _INTRODUCTION.say(language))
    families = {letter: list(faults) for letter, faults in groupby(everything(), lambda fault: fault.code[0])}
    letters = [*(letter for letter in _FAMILIES if letter in families), *sorted(families.keys() - _FAMILIES.keys())]
    for letter in letters:
        rules = [fault for fault in families[letter] if isinstance(fault, Rule)]
        if rules:
            yield from ("", f"## {_heading(letter, language)}", "", *_of_pack(rules[0], language))
            yield from (f"1. [{rule.message.outline(language)}]({_file(rule)})" for rule in rules)
    yield from ("", f"## {_ALL.say(language)}", "", _ABOUT_ALL.say(language))
    for letter in letters:
        yield from (
            "",
            f"### {letter}: {_heading(letter, language)}",
            "",
            _COLUMNS.say(language),
            "| --- | --- | --- |",
        )
        yield from (_row(fault, language) for fault in families[letter])


def _of_pack(rule: Rule, language: Language) -> Iterator[str]:
    """Which pack the questions belong to, if they do."""
    for name in pack_names():
        if any(one.rule is rule for one in pack(name.sv)):
            yield from (_OF_PACK.say(language, {"pack": name.say(language)}), "")


def _heading(letter: str, language: Language) -> str:
    return _FAMILIES[letter].say(language) if letter in _FAMILIES else letter


def _row(fault: Fault, language: Language) -> str:
    return f"| [{fault.code}]({_file(fault)}) | {fault.name.say(language)} | {weight(fault, language)} |"


def _file(fault: Fault) -> str:
    return f"{fault.code.lower()}.md"
