"""What the values of the language mean by themselves."""

import pytest

from effektlang.quantities import in_threes, stretch
from effektlang.syntax.values import read_period


@pytest.mark.parametrize(
    ("one", "other", "is_after"),
    [
        ("2026", "2025", True),
        ("2026-01", "2025", True),
        ("2025-12", "2025", False),
        ("2025-12-31", "2025", False),
        ("2025", "2026", False),
        ("2026", "2025–2026", False),
        ("2026", "2025–tills vidare", False),
        ("2026–tills vidare", "2025", True),
    ],
)
def test_a_period_is_after_another_only_if_they_do_not_overlap(one: str, other: str, *, is_after: bool) -> None:
    assert read_period(one).is_after(read_period(other)) is is_after


def test_periods_are_in_order_of_their_last_days_and_those_without_end_come_last() -> None:
    texts = ["2025", "2024–2026", "2026", "2026-T3", "2026-12", "2020–tills vidare", "2025–tills vidare"]
    assert sorted(sorted(texts), key=lambda text: read_period(text).order) == texts


@pytest.mark.parametrize(
    ("digits", "written"),
    [("0", "0"), ("007", "007"), ("999", "999"), ("1000", "1 000"), ("0018", "18"), ("1200000", "1 200 000")],
)
def test_long_numbers_are_written_in_threes(digits: str, written: str) -> None:
    assert in_threes(digits) == written


@pytest.mark.parametrize(
    ("lowest", "highest", "written"), [("1", "5", "1–5"), ("-5", "5", "-5..5"), ("-5", "-1", "-5..-1")]
)
def test_a_stretch_has_dots_where_a_dash_could_be_a_minus(lowest: str, highest: str, written: str) -> None:
    assert stretch(lowest, highest) == written
