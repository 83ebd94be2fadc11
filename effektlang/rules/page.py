"""A fault or rule as a page: what it asks, why, the way out, and examples with what is said of them."""

from collections.abc import Iterator

from effektlang.diagnostics import SEVERITY_WORDS, Fault, Severity
from effektlang.rules.rule import STAGES, Rule, versions
from effektlang.text import Language, Text

_QUESTION = Text("Frågan", "The question")
_FAULT = Text("Felet", "The fault")
_WHY = Text("Varför", "Why")
_WAY_OUT = Text("Gör så här", "What to do")
_ASKED_OF = Text("Får frågan", "Is asked")
_SILENT = Text("Får den inte", "Is not asked")
_FAULTY = Text("Så blir det fel", "With the fault")
_SOUND = Text("Så blir det rätt", "Without it")
_WEIGHT = Text("Tyngd", "Weight")
_SOURCE = Text("Källa", "Source")
_ALWAYS = Text("{word} i alla planer", "{word} in every plan")
_STAGES = Text(
    "{draft} i ett utkast, {adopted} i en beslutad plan, {followed_up} i en plan som följts upp",
    "{draft} in a draft, {adopted} in an adopted plan, {followed_up} in a plan that has been followed up",
)
_STRICT = Text("Ställs bara när ni ber om det.", "Asked only on request.")
_STRICT_AT_FIRST = Text("I ett utkast ställs den bara när ni ber om det.", "In a draft it is asked only on request.")
_BEFORE = Text("Förut:", "Before:")
_NOW = Text("Nu:", "Now:")
_SILENCE = Text("tyst", "silent")
_EXCEPTION = Text(
    "Gäller den inte för er: skriv `undantag {name}: varför` under elementet.",
    "If it does not apply to you: write `exception {name}: why` under the element.",
)


def page(fault: Fault, language: Language) -> str:
    """The page in Markdown."""
    return "\n".join(_lines(fault, language)).rstrip() + "\n"


def _lines(fault: Fault, language: Language) -> Iterator[str]:
    yield f"# {fault.code} {fault.name.say(language)}"
    asks = fault.severity is not Severity.ERROR
    said = ((_QUESTION if asks else _FAULT, fault.message), (_WHY, fault.why), (_WAY_OUT, fault.way_out))
    for heading, text in said:
        yield from ("", f"## {heading.say(language)}", "", text.outline(language))
    if isinstance(fault, Rule) and asks:
        yield from ("", _EXCEPTION.say(language, {"name": fault.name.say(language)}))
    yield from ("", f"**{_WEIGHT.say(language)}:** {weight(fault, language)}.")
    if isinstance(fault, Rule):
        yield from ("", f"**{_SOURCE.say(language)}:** {fault.source.say(language)}.")
    for heading, examples in ((_ASKED_OF if asks else _FAULTY, fault.bad), (_SILENT if asks else _SOUND, fault.good)):
        if examples:
            yield from ("", f"## {heading.say(language)}")
        for example in examples:
            before, after = versions(example)
            if before:
                yield from ("", _BEFORE.say(language), "", "```effekt", before.rstrip(), "```", "", _NOW.say(language))
            yield from ("", "```effekt", after.rstrip(), "```")


def weight(fault: Fault, language: Language) -> str:
    """How much a finding weighs, at each stage of a plan where that differs."""
    if not isinstance(fault, Rule):
        return _ALWAYS.say(language, {"word": _word(fault.severity, language)})
    words = words_by_stage(fault, language)
    same = len(set(words.values())) == 1
    said = _ALWAYS.say(language, {"word": words["draft"]}) if same else _STAGES.say(language, words)
    asked = on_request(fault)
    return said if asked is None else f"{said}. {asked.say(language).rstrip('.')}"


def on_request(rule: Rule) -> Text | None:
    """When a rule is asked only on request, if ever."""
    if not rule.default:
        return _STRICT
    return None if rule.is_usual("draft") else _STRICT_AT_FIRST


def words_by_stage(fault: Fault, language: Language) -> dict[str, str]:
    """What a finding is called at each stage of a plan: an error, a question, a hint, or nothing."""
    at = fault.severities if isinstance(fault, Rule) else None
    return {name: _word(getattr(at, name) if at else fault.severity, language) for name in STAGES}


def _word(severity: Severity | None, language: Language) -> str:
    return (SEVERITY_WORDS[severity] if severity is not None else _SILENCE).say(language)
