"""Fixes mend what is mechanical, never lose a comment, and never change what a plan means unless asked to guess."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given

from effektlang.cli.main import main
from effektlang.diagnostics import edited
from effektlang.fixing import fixed
from effektlang.rules.insertions import property_line
from tests.plans import document
from tests.written_plans import odd_plans

PLAN = """plan: En plan
  syfte: Test

# Vilka det gäller
målgrupp barn: Barn i skolan  # en kommentar
  roll: målgrup

insats läxor: Hjälp med läxor
  leder till: hjälpta
  deadline: 2026
prestation hjälpta: Barn som fått hjälp
för: barn
"""


def test_safe_fixes_keep_the_meaning() -> None:
    before = document(PLAN)
    result = fixed(before)
    assert "intressent barn: Barn i skolan  # en kommentar" in result.text
    assert "aktivitet läxor" in result.text
    assert "  slut: 2026" in result.text
    assert "\n  för: barn" in result.text
    assert "målgrup\n" in result.text
    assert document(result.text).model == before.model


def test_guesses_are_made_only_on_request() -> None:
    assert "roll: målgrupp\n" in fixed(document(PLAN), unsafe=True).text


def test_the_difference_is_a_diff() -> None:
    before = document(PLAN)
    lines = before.source.difference(fixed(before).text).splitlines()
    assert "-målgrupp barn: Barn i skolan  # en kommentar" in lines
    assert "+intressent barn: Barn i skolan  # en kommentar" in lines


@given(odd_plans())
def test_fixing_is_done_when_it_is_done_and_keeps_comments(text: str) -> None:
    before = document(text)
    once = fixed(before)
    after = document(once.text)
    assert after.model == before.model
    assert fixed(after).text == once.text
    had, has = [[one.text for _, part in plan.file.parts for one in part.trivia.comments] for plan in (before, after)]
    assert all(any(one in other for other in has) for one in had)
    assert has == had or "S025" in [one.fault.code for one in before.faults]  # `#12` becomes a comment


def test_the_command_line_mends_files_and_shows_diffs(tmp_path: Path) -> None:
    path = tmp_path / "plan.eff"
    path.write_text(PLAN, encoding="utf-8")
    shown = CliRunner().invoke(main, ["check", str(path), "--diff"])
    assert "+intressent barn" in shown.stdout
    assert path.read_text(encoding="utf-8") == PLAN
    mended = CliRunner().invoke(main, ["check", str(path), "--fix"])
    assert "4 rättningar" in mended.stderr
    assert path.read_text(encoding="utf-8") == fixed(document(PLAN)).text


def test_line_breaks_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "plan.eff"
    path.write_bytes(PLAN.replace("\n", "\r\n").encode("utf-8-sig"))
    CliRunner().invoke(main, ["check", str(path), "--fix"])
    assert path.read_bytes() == fixed(document(PLAN)).text.replace("\n", "\r\n").encode("utf-8-sig")


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_a_property_is_written_with_the_line_breaks_and_the_margin_of_the_plan(line_break: str) -> None:
    plan = document(line_break.join(("plan: P", "indikator i: I", "\tenhet: dagar", "")))
    edit = property_line(plan.resolved.origins, "i", "riktning: minska")
    said = ("plan: P", "indikator i: I", "\triktning: minska", "\tenhet: dagar", "")
    assert edited(plan.source.text, [edit]) == line_break.join(said)
