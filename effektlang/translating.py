"""Translates the words of the language in a plan, never the planner's own text, and proves that it is the same plan."""

from collections.abc import Iterator

from effektlang.characters import QUOTES, folded, visible
from effektlang.diagnostics import Edit, edited
from effektlang.document import Document
from effektlang.formatting.proof import difference
from effektlang.formatting.text import Formatted, Refused
from effektlang.formatting.value_text import written_value
from effektlang.quantities import Period
from effektlang.record import record
from effektlang.rules.registry import named, pack_names
from effektlang.source import Source
from effektlang.syntax.ast import Phrase, Placed, Property, Reading
from effektlang.syntax.parse import parse
from effektlang.syntax.values import Ambiguous, Unreadable, read_period
from effektlang.text import LANGUAGES, Language, Text
from effektlang.words.choices import FREQUENCY, LANGUAGE
from effektlang.words.lookup import choice_of, counterpart
from effektlang.words.values import speaks
from effektlang.words.word import Choice
from effektlang.words.word import Property as PropertyWord
from effektlang.words.word import Value as ValueForm

_TABLE = ".csv"
_WITH_TIMES = ("period", "adoption", "scale", "target")
"""What may have a time in it, or a stretch: what follows a plain number is a unit, and the planner's own."""


def translated(document: Document, language: Language) -> Formatted | Refused:
    """The plan with every word of the language in one language, laid out as it was; or why it would not be the same."""
    file = document.file
    text = edited(document.source.text, translation(document, language))
    changed = difference(file, parse(Source(document.source.path, text)), _same_in_both)
    return Formatted(text) if changed is None else Refused(*changed)


def translation(document: Document, language: Language) -> tuple[Edit, ...]:
    """The edits that put the words of a plan in one language; words that are in it already are left as they are."""
    text = document.source.text
    edits = [edit for placed in document.file.declarations for edit in _Translator(text, placed, language).edits()]
    return tuple(edit for edit in edits if folded(text[edit.start : edit.end]) != folded(edit.replacement))


@record
class _Translator:
    """One declaration on its way to another language."""

    text: str
    placed: Placed
    language: Language

    def edits(self) -> Iterator[Edit]:
        """The words of the declaration, in the language."""
        declaration = self.placed.declaration
        if declaration.kind is not None:
            yield self._edit(declaration.keyword, declaration.kind.form(self.language))
        yield from self._of(declaration.properties)

    def _of(self, properties: tuple[Property, ...]) -> Iterator[Edit]:
        for item in properties:
            if item.word is not None:
                yield self._edit(item.key, item.word.form(self.language))
                yield from self._qualifier(item, item.word)
            yield from self._value(item)
            yield from self._of(item.properties)

    def _qualifier(self, item: Property, word: PropertyWord) -> Iterator[Edit]:
        if item.qualifier is None:
            return
        if item.period is not None:
            yield from self._differing(item.qualifier, "period", item.qualifier.text)
        elif word.qualifier == "rule":
            name = _name_of_rule(item.qualifier.text)
            yield from [self._edit(item.qualifier, name.say(self.language))] if name else []

    def _value(self, item: Property) -> Iterator[Edit]:
        form = item.word.form_of_value if item.word else ValueForm("measure")
        match item.value:
            case Reading(value=Choice() as choice) if item.word is not None:
                said = _named(self.language) if item.word_name == "language" else choice
                yield self._edit(item.value, said.form(self.language).lower())
            case Reading() if isinstance(form, ValueForm) and not self._is_table(item.value):
                yield from self._differing(item.value, form.rule, self._letters(item.value))
            case Phrase(text=text) if item.word_name == "revised":
                yield from self._review(item.value, text)
            case Phrase(text=text) if item.word_name == "rule_packs":
                pack = _name_of_pack(text)
                yield from [self._edit(item.value, pack.say(self.language))] if pack else []

    def _differing(self, letters: Phrase | Reading, rule: str, text: str) -> Iterator[Edit]:
        """A value that is not written alike in both languages, or that has been written in words of the other."""
        in_each = {language: written_value(rule, text, language) for language in LANGUAGES}
        is_foreign = rule in _WITH_TIMES and speaks(text, _other(self.language))
        if len(set(in_each.values())) > 1 or is_foreign:
            yield self._edit(letters, in_each[self.language])

    def _review(self, letters: Phrase, text: str) -> Iterator[Edit]:
        """How often or when a plan is reviewed; what is said in other words is the planner's own text."""
        choice = choice_of(FREQUENCY, folded(text))
        if choice is not None:
            yield self._edit(letters, counterpart(choice, folded(text), self.language))
        elif _period_in(text) is not None:
            yield from self._differing(letters, "period", text)

    def _is_table(self, value: Reading) -> bool:
        return self._letters(value).strip(QUOTES).lower().endswith(_TABLE)

    def _letters(self, value: Phrase | Reading) -> str:
        return visible(self.placed.span(value).within(self.text))

    def _edit(self, letters: Phrase | Reading, replacement: str) -> Edit:
        return Edit(*self.placed.span(letters), replacement)


def _same_in_both(word: PropertyWord, said: object) -> object:
    """What a qualifier or a value counts as when translations are compared: names in two languages are one name."""
    if word.name == "language":
        return None
    if word.name == "exceptions" and isinstance(said, str):
        return _name_of_rule(said) or said
    if word.name == "revised" and isinstance(said, str):
        return choice_of(FREQUENCY, folded(said)) or _period_in(said) or said
    if word.name == "rule_packs" and isinstance(said, str):
        return _name_of_pack(said) or said
    return said


def _other(language: Language) -> Language:
    return "en" if language == "sv" else "sv"


def _period_in(text: str) -> Period | None:
    try:
        return read_period(text)
    except (Unreadable, Ambiguous):
        return None


def _named(language: Language) -> Choice:
    return next(choice for choice in LANGUAGE if choice.name == language)


def _name_of_rule(text: str) -> Text | None:
    """The names of the rule that is called by one of them; a rule that is called by its code keeps it."""
    found = named(text)
    return found.rule.name if found is not None and text.lower() != found.rule.code.lower() else None


def _name_of_pack(text: str) -> Text | None:
    return next((name for name in pack_names() if text.lower() in (name.sv, name.en)), None)
