"""What the formatter and the translator are held by: whatever a plan says, a change of it is seen, and nothing else is."""

import pytest

from effektlang.formatting.proof import OTHER_COMMENTS, OTHER_TREE, difference
from effektlang.syntax.parse import File
from tests.plans import document

PLAN = """\
# Före allt
plan: Trygg hemgång
  undantag K001: Det kommer.
effekt trygga: Trygga patienter  # bakom
  sikt: kort
  för: patienter, "Nämnden"
  underlag: Det ena
  underlag: Det andra
  bidrar till: mål
    evidens: stark
risk r: Ingen hinner
  hotar: besök → trygga
indikator i: Andel
  utfall 2025: 17
    kvinnor: 16
    män: 18
  målvärde 2026-T1: 20
kedja: besök → trygga
svar om: trygga
svar om: besök → trygga
"""


def parsed(text: str) -> File:
    return document(text).file


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("effekt trygga", "bieffekt trygga"),
        ("effekt trygga", "effekt lugna"),
        ("Trygga patienter", "Lugna patienter"),
        ("sikt: kort", "sikt: lång"),
        ("sikt: kort", "väntas: 2026"),
        ("  sikt: kort\n", ""),
        ("patienter, ", "personal, "),
        ("patienter, ", ""),
        ('"Nämnden"', "Nämnden"),
        ("Det ena", "Det tredje"),
        ("  underlag: Det ena\n  underlag: Det andra\n", "  underlag: Det andra\n  underlag: Det ena\n"),
        ("evidens: stark", "evidens: måttlig"),
        ("    evidens: stark\n", ""),
        ("hotar: besök", "hotar: samtal"),
        ("→ trygga\nindikator", "→ lugna\nindikator"),
        ("utfall 2025", "utfall 2026"),
        ("utfall 2025", "basvärde 2025"),
        ("kvinnor: 16", "kvinnor: 15"),
        ("kvinnor: 16", "flickor: 16"),
        ("    kvinnor: 16\n", "    kvinnor: 16\n      evidens: stark\n"),
        ("K001", "K002"),
        ("kedja: besök", "kedja: samtal"),
        ("svar om: trygga", "svar om: lugna"),
        ("svar om: besök", "svar om: samtal"),
        ("om: besök → trygga", "om: besök → lugna"),
        ("patienter, ", "patienter och "),
    ],
)
def test_what_a_declaration_no_longer_says_is_found_where_it_begins(old: str, new: str) -> None:
    assert PLAN.count(old) == 1
    before = parsed(PLAN)
    changed = max(offset for offset, _ in before.parts if offset <= PLAN.index(old))
    assert difference(before, parsed(PLAN.replace(old, new))) == (changed, OTHER_TREE)


@pytest.mark.parametrize(
    ("before", "after"), [(PLAN, f"{PLAN}risk s: En till\n"), (f"{PLAN}risk s: En till\n", PLAN)], ids=["more", "fewer"]
)
def test_another_number_of_declarations_is_another_plan(before: str, after: str) -> None:
    assert difference(parsed(before), parsed(after)) == (0, OTHER_TREE)


@pytest.mark.parametrize(
    ("old", "new"), [("# Före", "# Efter"), ("  # bakom", ""), ("plan:", "# Till\nplan:")], ids=["other", "lost", "new"]
)
def test_other_comments_are_found(old: str, new: str) -> None:
    assert difference(parsed(PLAN), parsed(PLAN.replace(old, new))) == (0, OTHER_COMMENTS)


def test_comments_that_change_places_are_found() -> None:
    assert difference(parsed("# a\n# b\nplan: P\n"), parsed("# b\n# a\nplan: P\n")) == (0, OTHER_COMMENTS)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  sikt: kort\n  för: ", "  SIKT : Kort\n  for:   "),
        ("# Före allt", "# Före allt  \u200b"),
        ("utfall 2025: 17\n", "utfall 2025: 17,0\n"),
        ("målvärde 2026-T1", "målvärde T1 2026"),
        ("→", "->"),
        ("\n", "\n\n"),
        ("\n  ", "\n    "),
        ("    kvinnor: 16\n    män: 18\n", "    män: 18\n    kvinnor: 16\n"),
        (
            '  sikt: kort\n  för: patienter, "Nämnden"\n  underlag: Det ena\n',
            '  underlag: Det ena\n  för: patienter, "Nämnden"\n  sikt: kort\n',
        ),
    ],
)
def test_how_it_is_laid_out_makes_no_difference(old: str, new: str) -> None:
    assert old in PLAN
    assert difference(parsed(PLAN), parsed(PLAN.replace(old, new))) is None
