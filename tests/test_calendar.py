"""The calendar of a plan: days that come along, names that stay, and lines that every calendar reads."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effektlang.outputs.calendar import _folded, write
from tests.plans import EXAMPLES, document

PLAN = """\
plan: Trygg, hemgång; nu
  period: 2026–2028
aktivitet hembesök: Hembesök
  ansvarig: "Anna"
  slut: 2027
  milstolpe 2026-06: Första besöket
effekt trygga: Tryggare
  väntas: 2027
indikator andel: Andel
  enhet: %
  riktning: öka
  målvärde 2028: 80
uppföljning år-1: Första året
  datum: 2027-01-15
  deltar: "Anna"
  fråga: Vad hände?
  åtgärd: Ring först
    datum: 2027-03-01
"""


def unfolded(text: str) -> list[str]:
    """The lines of a calendar as they were before they were folded."""
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def entries(text: str) -> dict[str, tuple[str, str]]:
    """The day and the name of each entry, by its title."""
    found = {}
    for event in "\n".join(unfolded(text)).split("BEGIN:VEVENT")[1:]:
        field = dict(line.split(":", 1) for line in event.strip().splitlines())
        found[field["SUMMARY"]] = (field["DTSTART;VALUE=DATE"], field["UID"])
    return found


def test_every_day_of_the_plan_is_there() -> None:
    assert {title: day for title, (day, _) in entries(write(document(PLAN).model)).items()} == {
        "Milstolpe: Första besöket (Hembesök)": "20260630",
        "Uppföljning: Första året": "20270115",
        "Åtgärd: Ring först": "20270301",
        "Klart: Hembesök": "20271231",
        "Väntad effekt: Tryggare": "20271231",
        "Målvärde: Andel\\, minst 80\N{NO-BREAK SPACE}% (2028)": "20281231",
    }


def test_entry_keeps_its_name_when_its_day_and_title_change() -> None:
    before = entries(write(document(PLAN).model))
    after = entries(write(document(PLAN.replace("2027-01-15", "2027-02-20").replace("Första året", "År ett")).model))
    assert before["Uppföljning: Första året"][1] == after["Uppföljning: År ett"][1]
    assert after["Uppföljning: År ett"][0] == "20270220"
    assert len({uid for _, uid in before.values()}) == len(before)


def test_details_and_signs_are_escaped() -> None:
    lines = unfolded(write(document(PLAN).model))
    assert "X-WR-CALNAME:Trygg\\, hemgång\\; nu" in lines
    assert "DESCRIPTION:Anna\\nVad hände?" in lines
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_lines_are_short_enough_and_whole(path: object) -> None:
    text = write(document(path.read_text(encoding="utf-8")).model)  # type: ignore[attr-defined]
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert not re.search(r"(?<!\r)\n", text)
    assert text == write(document(path.read_text(encoding="utf-8")).model)  # type: ignore[attr-defined]


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=200))
def test_no_letter_is_lost_in_folding(title: str) -> None:
    folded = _folded(f"SUMMARY:{title}")
    assert unfolded(folded) == [f"SUMMARY:{title}"]
    assert all(len(line.encode()) <= 75 for line in folded.split("\r\n"))
