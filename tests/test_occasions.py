"""When a plan is followed up, and what is due then."""

from datetime import date

import pytest

from effektlang.followup.due import due_times, is_reported, time_to_forecast
from effektlang.followup.occasions import occasion_for, occasions
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
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


def test_the_next_is_the_first_that_still_is_to_be_answered() -> None:
    plan = f"{PLAN}uppföljning t: T\n  typ: tertial\n"
    assert found(plan)[0] == found(plan, "nästa")[0] == found(plan, "Next")[0] == "2026-T3"
    assert found(plan, "t")[0] == "2026-T3"
    assert found(plan, today=date(2026, 9, 30))[0] == "2026-T2"
    assert found(plan, today=date(2026, 10, 1))[0] == "2026-T3"
    days = f"{PLAN}uppföljning a: A\n  datum: 2026-12-01\n  slutsats: Klart\nuppföljning b: B\n  datum: 2027-03-01\n"
    assert found(days)[0] == "b"
    assert found(days.replace("slutsats: Klart", "typ: år"))[0] == "a"
    assert found(days, today=date(2027, 3, 2))[0] == "2027"


def test_a_plan_that_is_reviewed_is_followed_up_then() -> None:
    assert found("plan: P\n  period: 2025–2028\n  revideras: årligen\n") == ("2026", "2026", "2026-12-31")
    assert found("plan: P\n  revideras: varje tertial\n")[0] == "2026-T3"
    assert found("plan: P\n  revideras: 2027-06\n") == ("2027-06", "2027-06", "2027-06-30")
    assert found("plan: P\n  revideras: när det behövs\n") == ("2026", "2026", "2026-12-31")


def test_any_time_can_be_asked_for() -> None:
    assert found(PLAN, "T1 2026") == ("2026-T1", "2026-T1", "2026-04-30")
    plan = f"{PLAN}uppföljning mars: I mars\n  datum: 2026-03-10\n  period: 2025\n"
    assert found(plan, "2025")[0] == "mars"
    assert found(plan, "2025-H1")[0] == "2025-H1"
    assert occasion_for(model_of(plan), "i höst", TODAY, "sv") is None


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


def test_what_has_no_frequency_is_due_at_all_but_monthly_follow_ups() -> None:
    plan = f"{PLAN}indikator i: I\nuppföljning m: M\n  typ: månad\n  datum: 2026-12-01\n"
    for wanted, due in (("m", []), ("2026-T1", ["2026-T1"])):
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
        ("  mål 2025: 2\n", "2026-T1", "2026"),
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
    (indicator,) = model_of(f"{PLAN}indikator i: I\n  utfall 2025: 3\n").of(Indicator)
    for wanted, is_there in (("2025", True), ("2026", False)):
        occasion = occasion_for(model_of(PLAN), wanted, TODAY, "sv")
        assert occasion is not None
        assert is_reported(indicator, occasion.period) is is_there
