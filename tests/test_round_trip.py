"""A plan printed from a model parses to the same model."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effektlang.model.exchange import from_json, to_json
from effektlang.model.measurement import Actual, GroupValue, Indicator, Measure, Target
from effektlang.model.model import Model
from effektlang.model.plan import Plan
from effektlang.outputs import plan_text
from effektlang.quantities import Period
from effektlang.workspace import Workspace
from tests.plans import EXAMPLES, document
from tests.written_plans import odd_plans

TITLES = (
    st.text('abcåäö ABC-:;,.!?#"”’()/%→', min_size=1, max_size=30).map(lambda text: " ".join(text.split())).filter(bool)
)
NUMBERS = st.one_of(
    st.integers(-(10**9), 10**9),
    st.decimals(-1000, 1000, places=3).map(float).filter(lambda value: value != int(value)),
)
YEARS = st.integers(1990, 2060).map(lambda year: Period(str(year), date(year, 1, 1), date(year, 12, 31)))


def printed_and_read(model: Model) -> Model:
    again = document(plan_text.write(model))
    assert not again.faults
    return again.model


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_survives_being_printed(path: object) -> None:
    model = Workspace().open(path).model  # type: ignore[arg-type]
    assert printed_and_read(model) == model


@given(odd_plans())
def test_what_could_be_read_of_an_odd_plan_survives_being_printed_and_exported(text: str) -> None:
    model = document(text).model
    assert from_json(to_json(model)) == model
    once = document(plan_text.write(model)).model
    assert document(plan_text.write(once)).model == once


@given(
    st.lists(
        st.tuples(YEARS, NUMBERS, st.lists(st.tuples(st.sampled_from(["kvinnor", "män"]), NUMBERS), max_size=2)),
        max_size=4,
    ),
    TITLES,
    st.sampled_from(["sv", "en"]),
)
def test_values_survive_being_printed(
    rows: list[tuple[Period, float, list[tuple[str, float]]]], title: str, language: str
) -> None:
    series = {period: (value, groups) for period, value, groups in rows}
    indicator = Indicator(
        id="i",
        title=title,
        baselines=tuple(Measure(value, period) for period, (value, _) in series.items()),
        targets=tuple(Target("at_least", value, None, period) for period, (value, _) in series.items()),
        actuals=tuple(
            Actual(
                series[period][0],
                period,
                tuple(GroupValue(name, value) for name, value in dict(series[period][1]).items()),
            )
            for period in sorted(series, key=lambda period: period.order)
        ),
    )
    spoken = "sv" if language == "sv" else "en"
    plan = Plan(id="plan", title="En plan", language="sv" if language == "sv" else "en")
    model = Model(plan, spoken, (indicator,))  # type: ignore[arg-type]
    assert printed_and_read(model) == model
