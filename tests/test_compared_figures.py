"""How figures over time are told of when they come, go, are moved or become others."""

import pytest

from effektlang.characters import plain
from effektlang.comparing.compare import compare
from tests.plans import document


def told(head: str, before: str, after: str) -> list[tuple[str, str]]:
    """The changes of one element, of which these lines are said in two versions: of what sort, and as sentences."""
    plans = [document(f"plan: P\n{head}\n{lines}").model for lines in (before, after)]
    return [(change.action, plain(change.say("sv"))) for change in compare(*plans).changes]


def months(count: int, word: str = "utfall") -> str:
    return "".join(f"  {word} 2024-{month:02}: {month}\n" for month in range(1, count + 1))


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("80", "85", [("changed", "Målvärdet 2028 för ”Oro” höjdes från 80 till 85.")]),
        ("80", "75", [("changed", "Målvärdet 2028 för ”Oro” sänktes från 80 till 75.")]),
        ("minst 80", "minst 85", [("changed", "Målvärdet 2028 för ”Oro” höjdes från minst 80 till minst 85.")]),
        ("80", "minst 80", [("changed", "Målvärdet 2028 för ”Oro” har ändrats från 80 till minst 80.")]),
        (
            "70–80",
            "70–90",
            [("changed", "Målvärdet 2028 för ”Oro” har ändrats från mellan 70 och 80 till mellan 70 och 90.")],
        ),
        ("70–80", "75", [("changed", "Målvärdet 2028 för ”Oro” har ändrats från mellan 70 och 80 till 75.")]),
        ("exakt 80", "80", []),
        ("75", "70–80", [("changed", "Målvärdet 2028 för ”Oro” har ändrats från 75 till mellan 70 och 80.")]),
    ],
)
def test_a_plain_number_is_raised_or_lowered_and_else_changed(
    before: str, after: str, changes: list[tuple[str, str]]
) -> None:
    lines = (f"  målvärde 2028: {value}\n" for value in (before, after))
    assert told("indikator i: Oro", *lines) == changes


def test_a_step_is_neither_higher_nor_lower() -> None:
    lines = (f"  skala: nej, delvis, ja\n  basvärde 2024: {step}\n" for step in ("nej", "ja"))
    assert told("indikator i: Oro", *lines) == [("changed", "Basvärdet 2024 för ”Oro” har ändrats från nej till ja.")]


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("2026: 10 kr", "2026: 20 kr", "Kostnaden 2026 för aktiviteten ”A” höjdes från 10 kr till 20 kr."),
        ("2026: 10 kr", "2026: 1 tkr", "Kostnaden 2026 för aktiviteten ”A” har ändrats från 10 kr till 1 tkr."),
        ("2026: 10 kr", "2026: 10 tkr", "Kostnaden 2026 för aktiviteten ”A” har ändrats från 10 kr till 10 tkr."),
        ("2026: 10 kr", "2027: 10 kr", "Kostnaden för aktiviteten ”A”, 10 kr, har flyttats från 2026 till 2027."),
    ],
)
def test_costs_are_weighed_against_each_other_in_one_unit_alone(before: str, after: str, sentence: str) -> None:
    lines = (f"  kostnad {value}\n" for value in (before, after))
    assert told("aktivitet a: A", *lines) == [("changed", sentence)]


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (": 80", " 2028: 80", "Målvärdet för ”Oro” har ändrats från 80 till 80 (2028)."),
        (" 2028: 80", ": 80", "Målvärdet för ”Oro” har ändrats från 80 (2028) till 80."),
        (" 2027: 80", " 2028: 90", "Målvärdet för ”Oro” har ändrats från 80 (2027) till 90 (2028)."),
        (" 2027: 80", " 2028: 80", "Målvärdet för ”Oro”, 80, har flyttats från 2027 till 2028."),
    ],
)
def test_a_target_at_another_time_has_been_moved(before: str, after: str, sentence: str) -> None:
    lines = (f"  målvärde{value}\n" for value in (before, after))
    assert told("indikator i: Oro", *lines) == [("changed", sentence)]


def test_figures_that_are_not_one_for_one_come_and_go() -> None:
    before, after = "  målvärde 2026: 1\n  målvärde 2027: 2\n", "  målvärde 2028: 3\n"
    assert told("indikator i: Oro", before, after) == [
        ("added", "”Oro” har fått målvärde 2028: 3."),
        ("removed", "Målvärdet 2026 för ”Oro” (1) har tagits bort."),
        ("removed", "Målvärdet 2027 för ”Oro” (2) har tagits bort."),
    ]


def test_what_was_reported_is_for_its_own_time_and_is_put_right() -> None:
    assert told("indikator i: Oro", "  utfall 2024: 5\n", "  utfall 2025: 5\n") == [
        ("added", "”Oro” har fått utfall 2025: 5."),
        ("removed", "Utfallet 2024 för ”Oro” (5) har tagits bort."),
    ]
    assert told("indikator i: Oro", "  utfall 2024: 5\n", "  utfall 2024: 6\n") == [
        ("changed", "Utfallet 2024 för ”Oro” har rättats från 5 till 6.")
    ]


def test_more_than_three_new_actuals_are_told_as_one_change() -> None:
    assert [action for action, _ in told("indikator i: Oro", "", months(3))] == ["added"] * 3
    assert told("indikator i: Oro", "", months(4)) == [("added", "”Oro” har fått 4 nya utfall, 2024-01 till 2024-04.")]
    assert [action for action, _ in told("indikator i: Oro", "", months(4, "målvärde"))] == ["added"] * 4


def test_a_change_of_unit_or_direction_is_not_told_of_the_figures_too() -> None:
    figures = "  målvärde 2028: 80\n  utfall 2024: 70\n"
    changes = told("indikator i: Oro", f"  enhet: %\n  riktning: öka\n{figures}", f"  riktning: minska\n{figures}")
    assert {sentence.split()[0] for _, sentence in changes} == {"Enheten", "Riktningen"}
