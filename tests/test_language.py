"""The language as it was designed: its example, the words it answers to, and the words it asks about."""

import pytest
from syrupy.assertion import SnapshotAssertion

from effektlang.diagnostics import Diagnostic
from effektlang.model.exchange import to_json
from effektlang.text import LANGUAGES, Language
from effektlang.words.ambiguous import AMBIGUOUS
from effektlang.words.kinds import KINDS, NOT_ELEMENTS
from effektlang.words.lookup import KIND_NAMED, PROPERTIES, properties_for
from effektlang.words.word import Choices, Grade, Kind, Property, Word
from tests.plans import DATA, carried_out, document, letters, pointed_out, report, said
from tests.words_in_place import places_of, plan_around, plans_with, qualifiers_of

EXAMPLE = (DATA / "language-example.eff").read_text(encoding="utf-8")


def synonyms_of(word: Word, language: Language) -> tuple[str, ...]:
    """The other words that a word answers to in a language."""
    return word.synonyms if language == "sv" else word.english_synonyms


KIND_SYNONYMS = [
    (kind, synonym, language)
    for kind in KINDS
    for language in LANGUAGES
    for synonym in synonyms_of(kind, language)
    if kind.name not in NOT_ELEMENTS or kind.name == "plan"
]

PROPERTY_SYNONYMS = [
    (row, synonym, language) for row in PROPERTIES for language in LANGUAGES for synonym in synonyms_of(row, language)
]

CHOICE_SYNONYMS = [
    (row, word.form(language), synonym)
    for row in PROPERTIES
    if isinstance(row.form_of_value, Choices | Grade)
    for word in row.form_of_value.words
    for language in LANGUAGES
    for synonym in synonyms_of(word, language)
]

NOT_KINDS = {
    "mål 2028: 14": ["S004", "S015"],
    "målvärde 2028: 14": ["S004"],
    "utfall 2025: 17": ["S004"],
    "mål: minst 14": ["S004", "S015"],
    "uppdrag: Nämndens reglemente": ["S004", "S016"],
    "målgrupp: Patienter": ["S026"],
    "mål: Bättre hälsa": ["S013"],
    "resultat: Bättre hälsa": ["S013"],
    "effket x: Bättre hälsa": ["S011"],
    "Vi har ett mål: Bättre hälsa": ["S004"],
}
"""Lines at the margin below an indicator: a property that has lost its indentation, or a kind."""


WITHOUT_FILES = ("N006", "N008")
"""What is said of a text without a plan, or that names a file, when it stands in no folder."""


def only(text: str, code: str) -> Diagnostic:
    """The only thing wrong with a plan."""
    found = [one for one in document(text).faults if one.fault.code not in WITHOUT_FILES]
    assert [one.fault.code for one in found] == [code], text
    assert all(message.strip() for message in said(found[0]))
    return found[0]


def assert_answered(text: str, code: str, synonym: str, written: str) -> None:
    """A synonym is pointed out, and its fix gives the plan that was meant and nothing more to say."""
    found = only(text, code)
    assert letters(found) == synonym
    (fix,) = found.fixes
    fixed = carried_out(text, fix)
    assert fixed == written
    assert [one for one, _ in pointed_out(document(fixed).faults) if one not in WITHOUT_FILES] == []
    assert to_json(document(fixed).model) == to_json(document(text).model)


def test_example_of_the_language_is_asked_only_what_is_right_to_ask(snapshot: SnapshotAssertion) -> None:
    assert report(document(EXAMPLE)) == snapshot


def test_example_of_the_language_means_what_it_says(snapshot: SnapshotAssertion) -> None:
    assert to_json(document(EXAMPLE).model) == snapshot


@pytest.mark.parametrize(("kind", "synonym", "language"), KIND_SYNONYMS)
def test_other_word_for_a_kind_is_answered(kind: Kind, synonym: str, language: Language) -> None:
    name = " x" if kind.takes_name else ""
    rest = "".join(f"{KIND_NAMED[other].form(language)} {other}: Titel\n" for other in ("effect", "output"))
    text = f"{synonym}{name}: Titel\n{rest}"
    code = "S026" if synonym in ("målgrupp", "target group") else "S012"
    assert_answered(text, code, synonym, f"{kind.form(language)}{name}: Titel\n{rest}")


@pytest.mark.parametrize(("row", "synonym", "language"), PROPERTY_SYNONYMS)
def test_other_word_for_a_property_is_answered(row: Property, synonym: str, language: Language) -> None:
    for place in places_of(row):
        written = plans_with(row, row.form(language), place, language)
        for text, meant in zip(plans_with(row, synonym, place, language), written, strict=True):
            assert_answered(text, "S015", synonym, meant)


@pytest.mark.parametrize(("row", "form", "synonym"), CHOICE_SYNONYMS)
def test_other_word_for_a_choice_is_answered(row: Property, form: str, synonym: str) -> None:
    qualifier = qualifiers_of(row)[0]
    for place in places_of(row):
        text, meant = (plan_around(place, f"{row.sv}{qualifier}: {value}\n", "sv") for value in (synonym, form))
        assert_answered(text, "V007", synonym, meant)


@pytest.mark.parametrize("word", AMBIGUOUS)
def test_word_with_several_meanings_is_answered_with_the_choice(word: str) -> None:
    found = only(f"plan: P\n{word} x: Något bra\n  beskrivning: Mer\neffekt y: Y\n", "S013")
    assert letters(found) == word
    assert found.fixes == ()
    for language in LANGUAGES:
        assert AMBIGUOUS[word].say(language) in found.fault.way_out.say(language, found.arguments)


@pytest.mark.parametrize(("line", "codes"), NOT_KINDS.items())
def test_line_at_the_margin_is_taken_for_what_it_most_likely_is(line: str, codes: list[str]) -> None:
    found = pointed_out(document(f"plan: P\nindikator i: I\n  enhet: %\n{line}\n").faults)
    assert sorted(one for one, _ in found) == codes


def test_synonym_answers_only_where_the_word_would_stand() -> None:
    assert {row.name for row in properties_for("indicator", None) if "mål" in row.synonyms} == {"targets"}
    assert pointed_out(document("plan: P\neffekt x: X\n  mål 2028: 14\n").faults) == [("S016", "mål")]
    assert pointed_out(document("plan: P\nindikator x: X\n  mål 2028: 14\n").faults) == [("S015", "mål")]
