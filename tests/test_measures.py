"""What an indicator's values become, and what is asked about those that do not fit its unit and scale."""

import pytest

from effektlang.model.measurement import Actual, GroupValue, Indicator, Measure, Target
from effektlang.quantities import Period
from effektlang.syntax.values import read_period
from tests.plans import document, pointed_out

YEAR: Period = read_period("2025")
SCALE = "skala: nej, delvis, ja"


def read(*lines: str) -> tuple[Indicator, list[tuple[str, str]]]:
    """An indicator that stands after another element, and what is wrong with how it is written."""
    plan = document(
        "".join(f"{line}\n" for line in ("plan: P", "risk r: R", "indikator i: I", *(f"  {one}" for one in lines)))
    )
    found = plan.model.by_id["i"]
    assert isinstance(found, Indicator)
    return found, pointed_out(plan.faults)


@pytest.mark.parametrize(
    ("lines", "actuals"),
    [
        (("utfall 2025: 3",), (Actual(3, YEAR),)),
        ((SCALE, "utfall 2025: DELVIS"), (Actual("delvis", YEAR),)),
        ((SCALE, "utfall: delvis"), (Actual("delvis", None),)),
        (("utfall 2025:", "  kvinnor: 4"), (Actual(None, YEAR, (GroupValue("kvinnor", 4),)),)),
        (("utfall 2025: 3", "  kvinnor: 4", "  män: 2"), (Actual(3, YEAR, (GroupValue("kvinnor", 4), GroupValue("män", 2))),)),
        (("enhet: tkr", "utfall 2025: 2 mnkr", "  kvinnor: 500 kr"), (Actual(2000, YEAR, (GroupValue("kvinnor", 0.5),)),)),
    ],
)  # fmt: skip
def test_actuals_are_read_by_the_unit_and_the_scale(lines: tuple[str, ...], actuals: tuple[Actual, ...]) -> None:
    found, wrong = read(*lines)
    assert found.actuals == actuals
    assert [code for code, _ in wrong if code != "S023"] == []


@pytest.mark.parametrize("key", ["utfall", "basvärde", "prognos", "målvärde"])
def test_a_word_that_is_no_step_is_no_value(key: str) -> None:
    for lines in ((), (SCALE,)):
        found, wrong = read(*lines, f"{key} 2025: kanske")
        assert (found.actuals, found.baselines, found.forecasts, found.targets) == ((), (), (), ())
        assert [letters for _, letters in wrong] == ["kanske"]


def test_a_step_that_was_meant_is_guessed_in_any_letters() -> None:
    plan = document(f"plan: P\nindikator i: I\n  {SCALE}\n  utfall 2025: DELVI\n")
    (found,) = plan.faults
    assert "delvis" in str(found.arguments["guess"])


def test_a_value_in_another_unit_is_pointed_out_and_kept_as_it_is() -> None:
    found, wrong = read("enhet: kg", "basvärde 2025: 5 kr", "målvärde 2025: 6 kr")
    assert found.baselines == (Measure(5, YEAR),)
    assert found.targets == (Target("bare", 6, None, YEAR),)
    assert [letters for _, letters in wrong] == ["5 kr", "6 kr"]


def test_the_first_unit_and_the_first_scale_are_those_that_count() -> None:
    found, wrong = read(
        "enhet: kr", "skala: nej, ja", "enhet: kg", "skala: lågt, högt", "basvärde 2025: 5 kr", "utfall 2025: ja"
    )
    assert (found.baselines, found.actuals) == ((Measure(5, YEAR),), (Actual("ja", YEAR),))
    assert [letters for _, letters in wrong] == ["enhet", "skala"]
