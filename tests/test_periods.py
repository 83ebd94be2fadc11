"""Every form of a period in the language: how it is written, what it becomes, and its first and last day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effektlang.quantities import Adoption, Period
from effektlang.syntax.values import Backwards, Unreadable, read_period, read_value

FORMS = """
2025                    | 2025            | 2025-01-01 | 2025-12-31
2025-06                 | 2025-06         | 2025-06-01 | 2025-06-30
2024-02                 | 2024-02         | 2024-02-01 | 2024-02-29
2025-12                 | 2025-12         | 2025-12-01 | 2025-12-31
2025-06-30              | 2025-06-30      | 2025-06-30 | 2025-06-30
2025-T1                 | 2025-T1         | 2025-01-01 | 2025-04-30
2025-t3                 | 2025-T3         | 2025-09-01 | 2025-12-31
2025-Q3                 | 2025-Q3         | 2025-07-01 | 2025-09-30
2025-H1                 | 2025-H1         | 2025-01-01 | 2025-06-30
2025-v07                | 2025-v07        | 2025-02-10 | 2025-02-16
2026-v53                | 2026-v53        | 2026-12-28 | 2027-01-03
2025-v01                | 2025-v01        | 2024-12-30 | 2025-01-05
T1 2025                 | 2025-T1         | 2025-01-01 | 2025-04-30
tertial 2 2025          | 2025-T2         | 2025-05-01 | 2025-08-31
kv 3 2025               | 2025-Q3         | 2025-07-01 | 2025-09-30
kv. 3 2025              | 2025-Q3         | 2025-07-01 | 2025-09-30
kvartal 4 2025          | 2025-Q4         | 2025-10-01 | 2025-12-31
Q3 2025                 | 2025-Q3         | 2025-07-01 | 2025-09-30
quarter 1 2025          | 2025-Q1         | 2025-01-01 | 2025-03-31
2025-kv3                | 2025-Q3         | 2025-07-01 | 2025-09-30
halvår 2 2025           | 2025-H2         | 2025-07-01 | 2025-12-31
H2 2025                 | 2025-H2         | 2025-07-01 | 2025-12-31
2025-W07                | 2025-v07        | 2025-02-10 | 2025-02-16
v. 7 2025               | 2025-v07        | 2025-02-10 | 2025-02-16
vecka 7 2025            | 2025-v07        | 2025-02-10 | 2025-02-16
week 7 2025             | 2025-v07        | 2025-02-10 | 2025-02-16
juni 2025               | 2025-06         | 2025-06-01 | 2025-06-30
June 2025               | 2025-06         | 2025-06-01 | 2025-06-30
sept. 2025              | 2025-09         | 2025-09-01 | 2025-09-30
30 juni 2025            | 2025-06-30      | 2025-06-30 | 2025-06-30
29 februari 2024        | 2024-02-29      | 2024-02-29 | 2024-02-29
vt 2026                 | vt 2026         | 2026-01-01 | 2026-06-30
VT 2026                 | vt 2026         | 2026-01-01 | 2026-06-30
vårterminen 2026        | vt 2026         | 2026-01-01 | 2026-06-30
spring term 2026        | vt 2026         | 2026-01-01 | 2026-06-30
ht 2025                 | ht 2025         | 2025-07-01 | 2025-12-31
autumn 2025             | ht 2025         | 2025-07-01 | 2025-12-31
läsår 2025/26           | 2025/26         | 2025-07-01 | 2026-06-30
läsåret 2025/2026       | 2025/26         | 2025-07-01 | 2026-06-30
2025/26                 | 2025/26         | 2025-07-01 | 2026-06-30
school year 2025/26     | 2025/26         | 2025-07-01 | 2026-06-30
1999/00                 | 1999/00         | 1999-07-01 | 2000-06-30
2025–2028               | 2025–2028       | 2025-01-01 | 2028-12-31
2025-2028               | 2025–2028       | 2025-01-01 | 2028-12-31
2025—2028               | 2025–2028       | 2025-01-01 | 2028-12-31
2025..2028              | 2025–2028       | 2025-01-01 | 2028-12-31
2025 – 2028             | 2025–2028       | 2025-01-01 | 2028-12-31
2025 till 2028          | 2025–2028       | 2025-01-01 | 2028-12-31
2025 to 2028            | 2025–2028       | 2025-01-01 | 2028-12-31
2025-09–2027-12         | 2025-09–2027-12 | 2025-09-01 | 2027-12-31
juni 2025–augusti 2026  | 2025-06–2026-08 | 2025-06-01 | 2026-08-31
2025–2025               | 2025–2025       | 2025-01-01 | 2025-12-31
2025-T1–2026-T3         | 2025-T1–2026-T3 | 2025-01-01 | 2026-12-31
vt 2026–ht 2027         | vt 2026–ht 2027 | 2026-01-01 | 2027-12-31
2025–tills vidare       | 2025–           | 2025-01-01 | -
2025-09-01 – tills vidare | 2025-09-01–   | 2025-09-01 | -
2025–                   | 2025–           | 2025-01-01 | -
tills vidare            | tills vidare    | 0001-01-01 | -
until further notice    | tills vidare    | 0001-01-01 | -
"""

NO_PERIODS = (
    "snart", "", "2025-13", "2025-00", "2025-02-30", "2025-6", "25", "2025-T4", "2025-Q5", "2025-H3", "2025-v60",
    "2025-v53", "2025-v00", "2025–2020", "2025/27", "2026/25", "T 2026", "vt 1 2026", "ht", "31 juni 2025",
    "juni", "0000", "9999-12", "2025, 2026", "–2025", "tills vidare–2025", "1.200 juni 2025",
)  # fmt: skip

ROWS = [[cell.strip() for cell in line.split("|")] for line in FORMS.strip().splitlines()]


@pytest.mark.parametrize(("written", "text", "first", "last"), ROWS, ids=[row[0] for row in ROWS])
def test_period_has_its_first_form_and_its_days(written: str, text: str, first: str, last: str) -> None:
    expected = Period(text, date.fromisoformat(first), None if last == "-" else date.fromisoformat(last))
    assert read_period(written) == expected


@pytest.mark.parametrize("text", sorted({row[1] for row in ROWS}))
def test_first_form_is_read_back_as_itself(text: str) -> None:
    assert read_period(text).text == text


@pytest.mark.parametrize("text", NO_PERIODS)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        read_period(text)


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("2028–2025", "2025–2028"),
        ("2028 till 2025", "2025–2028"),
        ("dec 2025 - mars 2025", "2025-03–2025-12"),
        ("2026-Q1–2025", "2025–2026-Q1"),
    ],
)
def test_a_time_that_ends_before_it_begins_is_offered_the_other_way_round(text: str, turned: str) -> None:
    with pytest.raises(Backwards) as refused:
        read_period(text)
    assert refused.value.turned == turned


@pytest.mark.parametrize(("text", "last"), [("2025-09–2025", "2025-12-31"), ("2025–2025-09", "2025-09-30")])
def test_times_of_different_length_that_overlap_are_a_stretch(text: str, last: str) -> None:
    assert read_period(text).last == date.fromisoformat(last)


@pytest.mark.parametrize(
    ("text", "day", "paragraph"),
    [
        ("2025-03-12 § 34", "2025-03-12", "§ 34"),
        ("12 mars 2025", "2025-03-12", None),
        ("2025-03-12 §34", "2025-03-12", "§34"),
    ],
)
def test_adoption_is_a_day_and_perhaps_a_paragraph(text: str, day: str, paragraph: str | None) -> None:
    assert read_value("adoption", text) == Adoption(read_period(day), paragraph)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_every_day_month_and_week_is_read(day: date) -> None:
    year, week, _ = day.isocalendar()
    assert read_period(day.isoformat()) == Period(day.isoformat(), day, day)
    for text in (f"{day:%Y-%m}", f"{year}-v{week:02}", f"{day.year}"):
        period = read_period(text)
        assert period.text == text
        assert period.last is not None
        assert period.first <= day <= period.last


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_a_stretch_goes_forwards_and_overlap_is_never_after(one: date, other: date) -> None:
    first, last = sorted((one, other))
    stretch = read_period(f"{first}–{last}")
    assert (stretch.first, stretch.last) == (first, last)
    assert not read_period(str(last)).is_after(stretch)
    assert read_period(str(last)).is_after(read_period(str(first))) == (first < last)


def test_series_are_in_order_of_last_day_then_first() -> None:
    written = ["2025", "2025-T1", "2025-12", "2024", "2025-H2", "2026–"]
    in_order = sorted(map(read_period, written), key=lambda period: period.order)
    assert [period.text for period in in_order] == ["2024", "2025-T1", "2025", "2025-H2", "2025-12", "2026–"]
