"""When a plan is followed up, and what is due then."""

from datetime import date

import pytest

from effektlang.followup.due import due_times, is_reported, time_to_forecast
from effektlang.followup.occasions import occasion_for, occasions
from effektlang.followup.times import year_of
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.syntax.values import read_period
from tests.plans import document

TODAY = date(2026, 11, 23)
PLAN = "plan: P\n  period: 2025–2027\n"


def model_of(text: str) -> Model:
    return document(text).model


def found(text: str, wanted: str | None = None, today: date = TODAY) -> tuple[str, str, str]:
    occasion = occasion_for(model_of(text), wanted, today, "sv")
    assert occasion is not None
    return occasion.id, occasion.period.text, occasion.day.isoformat()


@pytest.mark.parametrize(
    ("type_", "day", "period"),
    [
        ("år", "2027-03-19", "2026"),
        ("år", "2026-12-15", "2026"),
        ("tertial", "2027-05-12", "2027-T1"),
        ("tertial", "2027-04-30", "2027-T1"),
        ("delår", "2027-10-15", "2027-T2"),
        ("månad", "2027-02-03", "2027-01"),
        ("kvartal", "2027-04-10", "2027-Q1"),
        ("halvår", "2027-08-20", "2027-H1"),
        ("termin", "2027-06-20", "vt 2027"),
        ("läsår", "2027-08-10", "2026/27"),
        ("slut", "2028-03-01", "2027"),
    ],
)
def test_a_day_tells_what_time_is_followed_up(type_: str, day: str, period: str) -> None:
    plan = f"{PLAN}uppföljning u: Uppföljning\n  datum: {day}\n  typ: {type_}\n"
    assert found(plan, "u") == ("u", period, day)


def test_a_time_that_is_stated_is_taken_as_it_stands() -> None:
    assert found(f"{PLAN}uppföljning u: U\n  datum: 2027-03-19\n  period: 2026-H2\n", "U") == (
        "u",
        "2026-H2",
        "2027-03-19",
    )
    assert found(f"{PLAN}uppföljning u: U\n  period: 2026\n", "u") == ("u", "2026", "2026-12-31")
    assert found(f"{PLAN}uppföljning u: U\n  typ: slut\n", "u") == ("u", "2027", "2027-12-31")


def test_a_follow_up_with_a_type_and_no_day_repeats() -> None:
    model = model_of(f"{PLAN}uppföljning t: Tertialuppföljning\n  typ: tertial\n")
    known = list(occasions(model, TODAY, "sv"))
    assert [one.id for one in known] == [f"{year}-T{part}" for year in (2025, 2026, 2027) for part in (1, 2, 3)]
    assert known[0].title == "Tertialuppföljning 2025-T1"
    assert all(one.follow_up is not None and one.follow_up.id == "t" for one in known)
    part_year = model_of(f"{PLAN}uppföljning d: Delår\n  typ: delår\n  period: 2026\n")
    assert [one.id for one in occasions(part_year, TODAY, "sv")] == ["2026-T1", "2026-T2"]
    assert [one.id for one in occasions(model_of("uppföljning å: Å\n  typ: år\n"), TODAY, "sv")] == [
        "2025",
        "2026",
        "2027",
    ]


@pytest.mark.parametrize(
    ("period", "type_", "first", "last"),
    [
        ("2027–2030", "tertial", "2027-T1", "2030-T3"),
        ("2026-04–2026-09", "månad", "2026-04", "2026-09"),
        ("2030–tills vidare", "år", "2030", "2031"),
        ("2020–tills vidare", "år", "2020", "2027"),
        ("tills vidare", "månad", "2025-01", "2027-12"),
    ],
)
def test_a_follow_up_repeats_as_long_as_it_or_the_plan_lasts_or_till_next_year(
    period: str, type_: str, first: str, last: str
) -> None:
    lasts = f"  period: {period}\n"
    for of_plan, of_follow_up in ((lasts, ""), ("  period: 1999–2000\n", lasts)):
        model = model_of(f"plan: P\n{of_plan}uppföljning u: U\n  typ: {type_}\n{of_follow_up}")
        known = [one.id for one in occasions(model, TODAY, "sv")]
        assert (known[0], known[-1]) == (first, last)


def test_what_there_is_time_for_once_goes_by_its_own_id() -> None:
    for type_, period, time in (
        ("tertial", "period: 2027-T1", "2027-T1"),
        ("år", "beskrivning: Varje år", "2026"),
        ("månad", "period: 2026-12", "2026-12"),
    ):
        plan = f"plan: P\n  period: 2026\nuppföljning u: U\n  typ: {type_}\n  {period}\n"
        assert found(plan, "u")[:2] == ("u", time)


@pytest.mark.parametrize("plan", ["plan: P\n", PLAN, f"{PLAN}  revideras: årligen\n"])
def test_a_follow_up_without_day_and_type_is_no_occasion(plan: str) -> None:
    assert occasion_for(model_of(f"{plan}uppföljning u: U\n"), "u", TODAY, "sv") is None
    assert occasion_for(model_of("plan: P\nuppföljning u: U\n  typ: slut\n"), "u", TODAY, "sv") is None


@pytest.mark.parametrize(
    "lines",
    [
        "  period: tills vidare\nuppföljning u: U\n  typ: slut\n",
        "  period: 2026–tills vidare\nuppföljning u: U\n  typ: slut\n",
        "uppföljning u: U\n  period: 2026–tills vidare\n",
        "uppföljning u: U\n  datum: tills vidare\n",
        "uppföljning u: U\n  datum: 1001-12-31\n",
        "uppföljning u: U\n  datum: 9999-12-31\n",
        "  revideras: tills vidare\n",
        "  period: 2026-01–2026-06\nuppföljning u: U\n  typ: år\n",
    ],
)
def test_what_has_no_end_or_no_day_to_reckon_with_is_no_occasion(lines: str) -> None:
    assert list(occasions(model_of(f"plan: P\n{lines}"), TODAY, "sv")) == []
    assert occasion_for(model_of(f"plan: P\n{lines}"), "tills vidare", TODAY, "sv") is None


@pytest.mark.parametrize(("day", "year"), [("1002-01-01", "1001"), ("9998-12-31", "9998")])
def test_the_first_and_last_days_that_can_be_reckoned_with(day: str, year: str) -> None:
    assert found(f"plan: P\nuppföljning u: U\n  datum: {day}\n", "u") == ("u", year, day)


def test_the_time_that_a_day_follows_up_has_an_end() -> None:
    plan = f"{PLAN}uppföljning u: U\n  datum: 2027-03-01\n  period: 2026–tills vidare\n"
    assert found(plan, "u") == ("u", "2026", "2027-03-01")
    assert found("plan: P\n  period: 2025–9999\nuppföljning u: U\n  typ: slut\n", "u") == ("u", "9999", "9999-12-31")


def test_occasions_come_in_order_of_time_and_a_day_may_be_said_as_a_month() -> None:
    plan = f"{PLAN}uppföljning B: B\n  datum: 2027-12\nuppföljning a: A\n  datum: 2026-12-01\n"
    assert [one.id for one in occasions(model_of(plan), TODAY, "sv")] == ["a", "B"]
    assert found(plan, "b") == ("B", "2027", "2027-12-31")


def test_the_next_is_the_first_that_still_is_to_be_answered() -> None:
    plan = f"{PLAN}uppföljning t: T\n  typ: tertial\n"
    assert found(plan)[0] == found(plan, "nästa")[0] == found(plan, "Next")[0] == "2026-T3"
    assert found(plan, "t")[0] == "2026-T3"
    assert found(plan, today=date(2026, 9, 30))[0] == "2026-T2"
    assert found(plan, today=date(2026, 10, 1))[0] == "2026-T3"
    days = f"{PLAN}uppföljning a: A\n  datum: 2026-12-01\n  slutsats: Klart\nuppföljning b: B\n  datum: 2027-03-01\n"
    assert found(days)[0] == "b"
    assert found(days.replace("slutsats: Klart", "typ: år"))[0] == "a"
    assert found(days, today=date(2027, 3, 1))[0] == "b"
    assert found(days, today=date(2027, 3, 2))[0] == "2027"
    assert found(f"{plan}  slutsats: Det går åt rätt håll\n")[0] == "2026-T3"
    assert found(plan, "t", today=date(2030, 1, 1))[0] == "2027-T3"


@pytest.mark.parametrize(("day", "year"), [(date(2027, 1, 30), "2026"), (date(2027, 1, 31), "2027")])
def test_a_year_is_followed_up_a_month_into_the_next(day: date, year: str) -> None:
    assert found("plan: P\n", today=day)[0] == year


def test_a_plan_that_is_reviewed_is_followed_up_then() -> None:
    assert found("plan: P\n  period: 2025–2028\n  revideras: årligen\n") == ("2026", "2026", "2026-12-31")
    assert found("plan: P\n  revideras: varje tertial\n")[0] == "2026-T3"
    assert found("plan: P\n  revideras: 2027-06\n") == ("2027-06", "2027-06", "2027-06-30")
    assert found("plan: P\n  revideras: när det behövs\n") == ("2026", "2026", "2026-12-31")
    assert found("plan: P\n  revideras:  Varje  Tertial\n")[0] == "2026-T3"
    assert found("plan: P\n  revideras: årligen\n", "2026-H1")[0] == "2026-H1"


def test_any_time_can_be_asked_for() -> None:
    assert found(PLAN, "T1 2026") == found(PLAN, " 2026-T1 ") == ("2026-T1", "2026-T1", "2026-04-30")
    plan = f"{PLAN}uppföljning mars: I mars\n  datum: 2026-03-10\n  period: 2025\n"
    assert found(plan, "2025")[0] == "mars"
    assert found(plan, "2025-H1")[0] == "2025-H1"
    assert occasion_for(model_of(plan), "i höst", TODAY, "sv") is None
    asked_for = occasion_for(model_of(PLAN), "2026", TODAY, "en")
    assert asked_for is not None
    assert asked_for.title == "Follow-up 2026"


@pytest.mark.parametrize("year", ["2027", "0900"])
def test_a_day_lies_in_its_year(year: str) -> None:
    assert year_of(date(int(year), 5, 3)) == read_period(year)


@pytest.mark.parametrize(
    ("frequency", "wanted", "due"),
    [
        ("månad", "2026-T1", ["2026-01", "2026-02", "2026-03", "2026-04"]),
        ("månad", "2026-01–2026-05", ["2026-01–2026-05"]),
        ("månad", "2026", ["2026"]),
        ("vecka", "2026-T1", ["2026-T1"]),
        ("kvartal", "2026-H1", ["2026-Q1", "2026-Q2"]),
        ("tertial", "2026-T2", ["2026-T2"]),
        ("halvår", "2026-T2", ["2026-H1"]),
        ("termin", "2026-T2", ["vt 2026"]),
        ("läsår", "2026-H1", ["2025/26"]),
        ("läsår", "2009-H1", ["2008/09"]),
        ("månad", "2026-01-31", ["2026-01"]),
        ("år", "2026-T1", []),
        ("år", "2026-T3", ["2026"]),
        ("vartannat år", "2026", ["2026"]),
        ("vartannat år", "2027", []),
        ("vart tredje år", "2027", ["2027"]),
    ],
)
def test_what_is_due_follows_from_how_often_it_is_measured(frequency: str, wanted: str, due: list[str]) -> None:
    model = model_of(f"{PLAN}indikator i: I\n  basvärde 2024: 1\n  frekvens: {frequency}\n")
    occasion = occasion_for(model, wanted, TODAY, "sv")
    assert occasion is not None
    (indicator,) = model.of(Indicator)
    assert [one.text for one in due_times(indicator, occasion)] == due


@pytest.mark.parametrize(
    ("values", "wanted", "is_due"),
    [
        ((), "2026", True),
        (("basvärde: 1",), "2026", True),
        (("basvärde 2024: 1",), "2025", False),
        (("basvärde 2024: 1",), "2026", True),
        (("basvärde 2024: 1", "utfall 2025: 2"), "2026", False),
        (("basvärde 2024: 1", "utfall 2025: 2"), "2027", True),
        (("utfall 2025: 2", "utfall 2022: 3"), "2026", False),
        (("basvärde 2024: 1", "utfall 2027: 2"), "2026", True),
        (("basvärde 2025: 1", "utfall 2026: 2"), "2026", False),
        (("basvärde 2025: 1", "utfall 2026-06: 2"), "2026", True),
    ],
)
def test_what_is_measured_every_second_year_is_counted_from_the_last_value_before(
    values: tuple[str, ...], wanted: str, *, is_due: bool
) -> None:
    lines = "".join(f"  {one}\n" for one in ("frekvens: vartannat år", *values))
    model = model_of(f"plan: P\nindikator i: I\n{lines}")
    occasion = occasion_for(model, wanted, TODAY, "sv")
    assert occasion is not None
    assert (due_times(next(model.of(Indicator)), occasion) != ()) is is_due


def test_what_has_no_frequency_is_due_at_all_but_monthly_follow_ups() -> None:
    plan = (
        f"{PLAN}indikator i: I\nuppföljning m: M\n  typ: månad\n  datum: 2026-12-01\n"
        "uppföljning t: T\n  typ: tertial\n  datum: 2027-01-15\n"
    )
    for wanted, due in (("m", []), ("t", ["2026-T3"]), ("2026-T1", ["2026-T1"])):
        occasion = occasion_for(model_of(plan), wanted, TODAY, "sv")
        assert occasion is not None
        assert [one.text for one in due_times(next(model_of(plan).of(Indicator)), occasion)] == due


def test_a_plan_says_in_either_language_how_often_it_is_reviewed() -> None:
    for said in ("revideras: varje kvartal", "review date: every quarter"):
        assert found(f"{PLAN}  {said}\n", today=date(2026, 2, 1))[0] == "2026-Q1"


@pytest.mark.parametrize(
    ("targets", "wanted", "time"),
    [
        ("", "2026-T1", "2026"),
        ("", "2026-11–2027-02", "2027"),
        ("  mål: 3\n  mål 2025: 2\n", "2026-T1", "2026"),
        ("  mål 2030: 2\n  mål 2026-T1: 2\n  mål 2028: 2\n", "2026-T1", "2026-T1"),
        ("  mål 2030: 2\n  mål 2026-T1: 2\n  mål 2028: 2\n", "2026-T2", "2028"),
    ],
)
def test_a_forecast_is_for_the_nearest_target_ahead(targets: str, wanted: str, time: str) -> None:
    model = model_of(f"{PLAN}indikator i: I\n{targets}")
    occasion = occasion_for(model, wanted, TODAY, "sv")
    assert occasion is not None
    (indicator,) = model.of(Indicator)
    assert time_to_forecast(indicator, occasion).text == time


def test_a_time_is_reported_once_it_has_a_value() -> None:
    actuals = "  utfall: 2\n  utfall 2024:\n    kvinnor: 3\n  utfall 2025: 3\n"
    (indicator,) = model_of(f"{PLAN}indikator i: I\n{actuals}").of(Indicator)
    for wanted, is_there in (("2024", False), ("2025", True), ("2026", False)):
        occasion = occasion_for(model_of(PLAN), wanted, TODAY, "sv")
        assert occasion is not None
        assert is_reported(indicator, occasion.period) is is_there
