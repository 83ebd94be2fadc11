"""Every word of the language works where it belongs, in both languages, and the table keeps its promises."""

from dataclasses import fields
from types import UnionType
from typing import Literal, Union, get_args, get_origin, get_type_hints
from unicodedata import is_normalized

import pytest

from effektlang.model.answers import Answer, AssumptionTest, Deviation, FollowUpFile
from effektlang.model.chain import LINK_KINDS, Link
from effektlang.model.element import Review
from effektlang.model.learning import Action
from effektlang.model.measurement import Kolada, Target
from effektlang.model.model import ENTITY_OF
from effektlang.model.plan import Plan
from effektlang.model.resolve.used_file_faults import MISSING_FILE
from effektlang.text import LANGUAGES, Language
from effektlang.words import choices
from effektlang.words.ambiguous import AMBIGUOUS
from effektlang.words.kinds import KINDS, NOT_ELEMENTS
from effektlang.words.lookup import KIND_NAMED, KIND_OF, PROPERTIES, PROPERTIES_OF, choice_of
from effektlang.words.properties_of_plans import LINKS
from effektlang.words.word import Choice, Choices, Grade, Kind, Property, References
from tests.plans import document, pointed_out
from tests.words_in_place import places_of, plans_with

QUALIFIED = {
    **dict.fromkeys(LINKS, Link),
    "targets": Target,
    "kolada": Kolada,
    "actions": Action,
    "reviews": Review,
    "tests": AssumptionTest,
    "deviations": Deviation,
}
"""What the properties under a property become fields of."""

CHOSEN_IN = {"tests": (AssumptionTest, "outcome")}
"""Where the choice is a field of what the property becomes, not of the element."""

CHOICES = [(row, row.form_of_value) for row in PROPERTIES if isinstance(row.form_of_value, Choices | Grade)]

ENTITIES = {row: entities for row in PROPERTIES if (entities := [
    *({**ENTITY_OF, "plan": Plan, "answer": Answer, "follows_up": FollowUpFile}[kind] for kind in sorted(row.kinds)), *(QUALIFIED[name] for name in sorted(row.under)),
])}  # fmt: skip


def name_of(case: object) -> str | None:
    """What pytest calls a word."""
    return case.en.replace(" ", "-") if isinstance(case, Kind | Property | Choice) else None


def literals_in(annotation: object) -> set[object]:
    """Every word that a field may hold, by its type."""
    if get_origin(annotation) is Literal:
        return set(get_args(annotation))
    if get_origin(annotation) in (tuple, Union, UnionType):
        return {word for part in get_args(annotation) for word in literals_in(part)}
    return set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("row", PROPERTIES, ids=name_of)
def test_every_property_is_read_at_each_of_its_places(row: Property, language: Language) -> None:
    for place in places_of(row):
        for text in plans_with(row, row.form(language), place, language):
            found = pointed_out(document(text).faults)
            assert [one for one in found if one[0] != MISSING_FILE.code] == [], text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.name not in NOT_ELEMENTS], ids=name_of)
def test_every_kind_becomes_its_entity(kind: Kind, language: Language) -> None:
    for head in (
        (f"{kind.form(language)} x", kind.form(language).upper()) if kind.takes_name else (kind.form(language),)
    ):
        plan = document(f"{head}: En titel: med kolon\n")
        assert [code for code, _ in pointed_out(plan.faults) if code != "N006"] == []
        elements = [plan.model.plan, *plan.model.elements]
        assert [one.title for one in elements if isinstance(one, ENTITY_OF[kind.name])] == ["En titel: med kolon"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_of_a_plan_is_that_of_its_words(language: Language) -> None:
    kinds = [kind.form(language) for kind in KINDS if kind.name not in NOT_ELEMENTS]
    assert (
        document("plan: P\n" + "".join(f"{kind} x{place}: T\n" for place, kind in enumerate(kinds))).language
        == language
    )


def test_every_kind_of_link_has_its_word() -> None:
    assert {*LINK_KINDS, "uses"} == LINKS


def test_every_spelling_is_one_word_at_one_place() -> None:
    for spelling, rows in PROPERTIES_OF.items():
        places = [place for row in rows for place in (*row.kinds, *(f"under {name}" for name in row.under))]
        assert len(set(places)) == len(places), spelling
    spellings = [s.lower() for k in KINDS for s in {k.sv, k.en, *k.synonyms, *k.english_synonyms}]
    assert len(set(spellings)) == len(spellings)
    assert not set(AMBIGUOUS) & set(KIND_OF)


def test_every_spelling_is_text_or_not_wherever_it_stands() -> None:
    for spelling, rows in PROPERTIES_OF.items():
        assert len({row.is_prose for row in rows}) == 1, spelling


@pytest.mark.parametrize("word", [*KINDS, *PROPERTIES], ids=name_of)
def test_every_word_has_two_forms_and_a_meaning(word: Kind | Property) -> None:
    assert all(word.meaning.say(language).strip() for language in LANGUAGES)
    for spelling in (word.sv, word.en, *word.synonyms, *word.english_synonyms):
        assert spelling == " ".join(spelling.split()).lower()
        assert is_normalized("NFC", spelling)
        assert len(spelling.split()) <= 3


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.name not in NOT_ELEMENTS], ids=name_of)
def test_every_kind_can_be_spoken_of(kind: Kind) -> None:
    assert kind.definite.endswith(("n", "t"))


@pytest.mark.parametrize("row", PROPERTIES, ids=name_of)
def test_every_property_is_a_field_of_what_it_says_something_about(row: Property) -> None:
    assert row.kinds | row.under
    for entity in ENTITIES[row]:
        assert row.name in LINKS or row.name in {field.name for field in fields(entity)}


@pytest.mark.parametrize(("row", "form"), CHOICES, ids=name_of)
def test_every_choice_is_a_word_that_its_field_can_hold(row: Property, form: Choices | Grade) -> None:
    for entity in ENTITIES[row]:
        holder, field = CHOSEN_IN.get(row.name, (entity, row.name))
        assert {word.name for word in form.words} == literals_in(get_type_hints(holder)[field])


@pytest.mark.parametrize(("row", "form"), CHOICES, ids=name_of)
def test_every_choice_has_spellings_of_its_own(row: Property, form: Choices | Grade) -> None:
    spellings = [s.lower() for w in form.words for s in {w.sv.lower(), w.en.lower(), *w.synonyms, *w.english_synonyms}]
    assert len(set(spellings)) == len(spellings), row.sv


def test_references_name_kinds_that_exist() -> None:
    for row in PROPERTIES:
        expected = row.form_of_value.kinds if isinstance(row.form_of_value, References) else frozenset()
        assert expected | row.kinds <= set(KIND_NAMED)
        assert row.under <= {other.name for other in PROPERTIES}


@pytest.mark.parametrize("words", [choices.FREQUENCY, choices.FOLLOW_UP_TYPE], ids=["frequency", "type of follow-up"])
def test_how_often_may_be_said_with_every(words: tuple[Choice, ...]) -> None:
    for word in words:
        if word.name not in ("two_years", "three_years", "interim", "final"):
            assert choice_of(words, f"varje {word.sv}") is word
            assert choice_of(words, f"every {word.en}") is word
