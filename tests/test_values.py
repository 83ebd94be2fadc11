"""Numbers, targets, scales and lengths of time as Swedish planners write them, and what they are read as."""

import pytest

from effektlang.model.resolve.gauge import Gauge
from effektlang.quantities import Amount, Bound, Duration, Number, Scale
from effektlang.syntax.ast import ReadValue
from effektlang.syntax.values import Ambiguous, Unreadable, read_value
from effektlang.text import number

NUMBERS: dict[str, Number] = {
    "5": 5, "1200": 1200, "1 200": 1200, "1 200 000": 1_200_000, "1200000": 1_200_000,
    "1\N{NO-BREAK SPACE}200": 1200, "1\N{THIN SPACE}200": 1200, "1\N{NARROW NO-BREAK SPACE}200": 1200,
    "1\N{FIGURE SPACE}200\N{FIGURE SPACE}000": 1_200_000, "12,5": 12.5, "12.5": 12.5, "1 200,5": 1200.5,
    "1 200,567": 1200.567, "0,125": 0.125, "0.125": 0.125, "1,20": 1.2, "1,2000": 1.2, "-3": -3,
    "\N{MINUS SIGN}3": -3, "\N{EN DASH}3": -3, "-1 200,5": -1200.5, "007": 7,
}  # fmt: skip

AMBIGUOUS = ("1.200", "1,200", "12.345", "123,456", "-1.200", "\N{MINUS SIGN}1,200", "999.000")

NO_NUMBERS = ("1 2000", "12 34", "1  200", "1.200.000", "1,2,3", "- 3", "1'200", "--3", "3-", ",5", "1" * 101, "")

TARGETS = {
    "80": Bound("bare", 80), "80 %": Bound("bare", 80, unit="%"), "80%": Bound("bare", 80, unit="%"),
    "minst 80": Bound("at_least", 80), "Minst 80": Bound("at_least", 80), "at least 80": Bound("at_least", 80),
    ">= 80": Bound("at_least", 80), "≥80": Bound("at_least", 80), "minst 80 poäng": Bound("at_least", 80, unit="poäng"),
    "högst 14": Bound("at_most", 14), "at most 14": Bound("at_most", 14), "<=14": Bound("at_most", 14),
    "≤ 14": Bound("at_most", 14), "max 14": Bound("at_most", 14), "exakt 3": Bound("exactly", 3),
    "precis 3": Bound("exactly", 3), "exactly 3": Bound("exactly", 3), "mellan 10 och 14": Bound("between", 10, 14),
    "between 10 and 14": Bound("between", 10, 14), "10–14": Bound("between", 10, 14), "10-14": Bound("between", 10, 14),
    "10 – 14": Bound("between", 10, 14), "10..14": Bound("between", 10, 14), "10 till 14": Bound("between", 10, 14),
    "10 to 14": Bound("between", 10, 14), "10 och 14": Bound("between", 10, 14), "mellan 10–14": Bound("between", 10, 14),
    "mellan 10 och 14 %": Bound("between", 10, 14, "%"), "mellan 1 200 och 1 400": Bound("between", 1200, 1400),
    "-5–-1": Bound("between", -5, -1), "mellan -5 och 5": Bound("between", -5, 5), "10 ton": Bound("bare", 10, unit="ton"),
    "ja": Bound("exactly", "ja"), "delvis uppfyllt": Bound("exactly", "delvis uppfyllt"),
}  # fmt: skip

OTHER_VALUES: dict[str, dict[str, ReadValue]] = {
    "measure": {"18,2 %": Amount(18.2, "%"), "100 000 personer": Amount(100_000, "personer"), "delvis": Amount("delvis")},
    "amount": {"1 200 000 kr": Amount(1_200_000, "kr"), "3,4 mnkr": Amount(3.4, "mnkr"), "5 kr/år": Amount(5, "kr/år")},
    "scale": {
        "0–100": Scale(0, 100), "1-4": Scale(1, 4), "-5..5": Scale(-5, 5), "1,5–2,5": Scale(1.5, 2.5),
        "0 till 10": Scale(0, 10), "nej, delvis, ja": Scale(steps=("nej", "delvis", "ja")),
        "mycket dålig , bra": Scale(steps=("mycket dålig", "bra")),
    },
    "duration": {
        "6 månader": Duration(6, "months"), "1 månad": Duration(1, "months"), "2 år": Duration(2, "years"),
        "1,5 år": Duration(1.5, "years"), "1 vecka": Duration(1, "weeks"), "3 veckor": Duration(3, "weeks"),
        "10 dagar": Duration(10, "days"), "1 day": Duration(1, "days"), "2 years": Duration(2, "years"),
    },
    "kolada": {"N20506": "N20506", "n20506": "N20506", "U12345": "U12345"},
    "area": {"0180": "0180", "g123": "G123"},
    "sdg": {"3": ("3",), "3.4": ("3.4",), "1.a": ("1.a",), "3, 11.1": ("3", "11.1")},
}  # fmt: skip

UNREADABLE = {
    "target": ("minst", "högst mycket", "mellan 14 och 10", "10–10", "mellan 10", "minst minst 3"),
    "amount": ("ganska mycket", "kr 5"),
    "scale": ("bra", "100–0", "0–0", "1, 2, 3", "låg, , hög"),
    "duration": ("6", "år", "2 kvartal", "-3 år"),
    "kolada": ("20506", "N2050", "N205067", "X20506"),
    "area": ("180", "01800"),
    "sdg": ("tre", "3.", ""),
}

UNITS = (
    (3.4, "mnkr", "tkr", 3400), (3.4, "mkr", "kr", 3_400_000), (500, "kr", "tkr", 0.5), (1, "mdkr", "mnkr", 1000),
    (12, "kronor", "kr", 12), (18, "procent", "%", 18), (18, "%", "procent", 18), (5, "Personer", "personer", 5),
    (5, None, "personer", 5), (5, "personer", None, 5), (5, "personer", "%", None), (5, "kr", "%", None),
    (5, "%", "kr", None),
)  # fmt: skip

FLAT_TARGETS: list[tuple[str, str, ReadValue]] = [("target", text, value) for text, value in TARGETS.items()]
FLAT_OTHERS = [(rule, text, value) for rule, cases in OTHER_VALUES.items() for text, value in cases.items()]
FLAT_UNREADABLE = [(rule, text) for rule, cases in UNREADABLE.items() for text in cases]


@pytest.mark.parametrize(("text", "expected"), NUMBERS.items())
def test_number_is_read(text: str, expected: Number) -> None:
    assert read_value("measure", text) == Amount(expected)


@pytest.mark.parametrize("text", AMBIGUOUS)
@pytest.mark.parametrize("rule", ["measure", "amount", "target"])
def test_one_mark_before_three_digits_is_asked_about(rule: str, text: str) -> None:
    with pytest.raises(Ambiguous) as raised:
        read_value(rule, text)
    assert raised.value.token.text == text


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_is_no_number_is_not_guessed_at(text: str) -> None:
    with pytest.raises(Unreadable):
        read_value("amount", text)


@pytest.mark.parametrize(("rule", "text", "expected"), FLAT_TARGETS + FLAT_OTHERS)
def test_value_is_read(rule: str, text: str, expected: ReadValue) -> None:
    assert read_value(rule, text) == expected


@pytest.mark.parametrize(("rule", "text"), FLAT_UNREADABLE)
def test_unreadable_value_is_refused(rule: str, text: str) -> None:
    with pytest.raises(Unreadable):
        read_value(rule, text)


@pytest.mark.parametrize(("value", "unit", "expected_unit", "expected"), UNITS)
def test_units_convert_only_where_they_can(
    value: Number, unit: str | None, expected_unit: str | None, expected: Number | None
) -> None:
    assert Gauge(expected_unit).number(value, unit) == expected


def test_step_is_found_whatever_its_capitals() -> None:
    gauge = Gauge(steps=("Nej", "Delvis", "Ja"))
    assert [gauge.step(word) for word in ("ja", "DELVIS", "kanske")] == ["Ja", "Delvis", None]


def test_number_is_said_with_the_marks_of_the_language() -> None:
    assert number(-1200.5, "sv") == "\N{MINUS SIGN}1\N{NO-BREAK SPACE}200,5"
    assert number(-1200.5, "en") == "-1,200.5"
