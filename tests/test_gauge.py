"""What an indicator's values are read against: units that are the same, money that converts, and steps."""

import pytest

from effektlang.model.resolve.gauge import Gauge
from effektlang.quantities import Number


@pytest.mark.parametrize(
    ("own", "number", "unit", "read"),
    [
        (None, 5, "kg", 5),
        ("kg", 5, None, 5),
        ("Kg", 5, "kG", 5),
        ("%", 5, "Procent", 5),
        ("Per cent", 5, "%", 5),
        ("kg", 5, "kr", None),
        ("kr", 5, "kg", None),
        ("KR", 2, "Tkr", 2000),
        ("Tkr", 2000, "KR", 2),
        ("tkr", 1500, "kr", 1.5),
        ("mnkr", 1.5, "mdkr", 1500),
        ("sek", 3, "kronor", 3),
    ],
)
def test_a_number_is_read_in_the_units_own_terms(
    own: str | None, number: Number, unit: str | None, read: Number | None
) -> None:
    found = Gauge(own).number(number, unit)
    assert found == read
    assert type(found) is type(read)


@pytest.mark.parametrize(("word", "step"), [("delvis", "Delvis"), ("JA", "ja"), ("kanske", None)])
def test_a_step_is_known_in_any_letters(word: str, step: str | None) -> None:
    assert Gauge(None, ("nej", "Delvis", "ja")).step(word) == step
