"""Which language each word of a plan is in, and which most of them are in."""

import pytest

from effektlang.model.resolve.languages import Languages
from effektlang.text import Language
from tests.plans import document


def languages(text: str) -> Languages:
    plan = document(text)
    return Languages(plan.source, plan.file.declarations)


def letters(text: str, language: Language) -> list[str]:
    """The words of one language, as they stand in the plan."""
    found = languages(text)
    places = [found.place(word) for word in found.words[language]]
    return [text[place.start : place.end] for place in places]


MIXED = """\
plan: P
  status: draft
  språk: english
EFFEKT a: A
  leads to: b
    Antagande: Det regnar inte
    evidence: STRONG
  sikt:  Kort
  risk: ett ord för mycket
indicator i: I
  utfall 2025: 3
    kvinnor: 4
  unit: %
"""


def test_every_word_is_found_in_its_language_however_it_is_written() -> None:
    assert letters(MIXED, "sv") == ["språk", "EFFEKT", "Antagande", "sikt", "Kort", "utfall"]
    assert letters(MIXED, "en") == ["draft", "leads to", "evidence", "STRONG", "indicator", "unit"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("plan: P\n", "sv"),
        ("effekt e: E\n  leads to: f\n", "sv"),
        ("effect e: E\n  leder till: f\n", "sv"),
        ("effect e: E\n  leads to: f\n  sikt: kort\n  for: g\n", "en"),
    ],
)
def test_a_plan_is_in_the_language_of_most_words_and_else_in_swedish(text: str, language: Language) -> None:
    assert languages(text).most == language
