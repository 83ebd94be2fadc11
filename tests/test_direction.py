"""Which way values move, where they stand to the target, and which of them are weighed against each other."""

import pytest

from effektlang.followup.direction import move, reading, standing
from effektlang.model.measurement import Indicator, Target
from effektlang.quantities import Number, Step
from effektlang.syntax.values import read_period
from tests.plans import document


def indicator(*lines: str) -> Indicator:
    (found,) = document("\n  ".join(("plan: P\nindikator i: I", *lines)) + "\n").model.elements
    assert isinstance(found, Indicator)
    return found


STEPS = indicator("skala: nej, delvis, ja", "riktning: öka", "målvärde 2028: delvis")


@pytest.mark.parametrize("now", [49, 51])
def test_what_is_to_be_kept_has_moved_against_it_either_way(now: Number) -> None:
    assert move(indicator("riktning: behåll"), 50, now) == "against"


@pytest.mark.parametrize(
    ("direction", "target", "now", "expected"),
    [
        ("öka", "80", 81, "within"),
        ("minska", "40", 39, "within"),
        ("behåll", "40", 41, "short"),
        ("öka", "mellan 60 och 70", 60, "within"),
        ("öka", "mellan 60 och 70", 65, "within"),
    ],
)
def test_what_is_beyond_the_target_is_within_it_where_it_is_to_go_that_way(
    direction: str, target: str, now: Number, expected: str
) -> None:
    one = indicator(f"riktning: {direction}", f"målvärde 2028: {target}")
    assert standing(one, one.targets[0], now) == expected


@pytest.mark.parametrize(
    ("before", "now", "moved", "stands"),
    [
        ("nej", "delvis", "wanted", "within"),
        ("delvis", "ja", "wanted", "within"),
        ("delvis", "nej", "against", "short"),
        ("ja", "ja", "still", "within"),
        ("nej", "kanske", "unknown", "unknown"),
        ("kanske", "nej", "unknown", "short"),
    ],
)
def test_steps_are_weighed_by_their_places_on_the_scale(before: Step, now: Step, moved: str, stands: str) -> None:
    assert (move(STEPS, before, now), standing(STEPS, STEPS.targets[0], now)) == (moved, stands)


@pytest.mark.parametrize(("direction", "expected"), [("minska", "short"), ("behåll", "short"), ("öka", "within")])
def test_a_step_beyond_the_target_is_within_it_only_where_more_is_wanted(direction: str, expected: str) -> None:
    one = indicator("skala: nej, delvis, ja", f"riktning: {direction}", "målvärde 2028: delvis")
    assert standing(one, one.targets[0], "ja") == expected


def test_nothing_is_known_without_a_scale_a_target_or_a_step_that_the_scale_has() -> None:
    without = indicator("riktning: öka")
    assert move(without, "nej", "ja") == "unknown"
    assert standing(without, None, 5) == "unknown"
    assert standing(STEPS, Target("bare", "kanske"), "ja") == "unknown"


def test_the_last_value_of_a_time_is_held_against_the_one_before_it() -> None:
    one = indicator(
        "riktning: öka",
        "basvärde 2020: 1",
        "utfall 2026-01: 5",
        "utfall 2026-02: 3",
        "utfall 2026-03:",
        "  kvinnor: 9",
        "utfall: 8",
    )
    found = reading(one, read_period("2026"))
    assert (found.previous, found.now) == tuple(
        actual for text in ("2026-01", "2026-02") for actual in one.actuals if actual.period == read_period(text)
    )
    assert found.move == "against"


@pytest.mark.parametrize(("time", "value"), [("2025", 2), ("2027", 2), ("2028", 3), ("2031", 3)])
def test_the_nearest_target_ahead_is_the_one_that_counts(time: str, value: Number) -> None:
    one = indicator("målvärde 2030: 3", "målvärde 2027: 2", "målvärde: 1")
    found = reading(one, read_period(time)).target
    assert found is not None
    assert found.value == value
