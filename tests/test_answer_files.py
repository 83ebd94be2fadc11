"""Follow-up files: answers about a plan in files of their own, read with the plan and checked by themselves."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from effektlang.cli.main import main
from effektlang.document import Document
from effektlang.model.answers import AssumptionTest, Deviation
from effektlang.model.chain import Cost
from effektlang.model.element import Party
from effektlang.model.exchange import from_json, to_json
from effektlang.model.learning import Action, Subject
from effektlang.outputs.plan_text import follow_up_text, write
from effektlang.syntax.values import read_period
from effektlang.workspace import Workspace
from tests.plans import document, letters, pointed_out
from tests.test_files import only, saved

PLAN = """\
plan: Trygg hemgång
uppföljning t1: Tertial 1
  svar: svar.eff
aktivitet hembesök: Hembesök
  leder till: besökta
prestation besökta: Patienter som fått hembesök
  leder till: trygga
    antagande: Besöken sker medan oron är som störst
effekt trygga: Patienterna känner sig tryggare
"""

ANSWERS = """\
följer upp: plan.eff
  tillfälle: t1
  datum: 2026-05-10
  deltar: "Anna Berg"
  sammanfattning: Det går framåt.
  avvikelse: Besöken hanns inte med i juli
    orsak: Semestrar
    åtgärd: Anställ vikarier
      ansvarig: "Kvalitetsenheten"
      datum: 2026-06-01

svar om: trygga
  analys 2026-T1: Besöken hjälper
    de flesta
  bedömning 2026-T1: bedöms kunna uppnås

svar om: besökta → trygga
  prövning 2026-T1: håller inte
    antagande: Besöken sker medan oron är som störst
    skäl: Intervjuer
  omprövning 2026-T1: Oron är störst före hemgången

svar om: hembesök
  läge 2026-T1: påbörjad
  förbrukat 2026-T1: 120 tkr

lärdom ring-först: Ring dagen före
  gäller: besökta → trygga
  omprövar: antagande
"""


def codes(found: Document) -> list[tuple[str, str]]:
    """What is wrong with how a file is written."""
    return pointed_out(found.faults)


def test_plan_is_read_with_the_answers_that_it_names(tmp_path: Path) -> None:
    plans = saved(tmp_path, plan=PLAN, svar=ANSWERS)
    assert codes(plans["plan"]) == codes(plans["svar"]) == []
    (file,) = plans["plan"].model.answers
    assert (file.path, file.occasion, file.participants) == ("svar.eff", "t1", (Party("Anna Berg"),))
    assert file.summary == ("Det går framåt.",)
    action = Action("Anställ vikarier", (Party("Kvalitetsenheten"),), read_period("2026-06-01"))
    assert file.deviations == (Deviation("Besöken hanns inte med i juli", "Semestrar", (action,)),)
    trygga, link, visits = file.answers
    assert (trygga.subject, trygga.analyses[0].text) == (Subject("trygga"), "Besöken hjälper de flesta")
    assert link.subject == Subject("besökta", "trygga")
    first = read_period("2026-T1")
    assert link.tests == (
        AssumptionTest(first, "does_not_hold", "Besöken sker medan oron är som störst", "Intervjuer"),
    )
    assert (visits.states[0].text, visits.spent) == ("påbörjad", (Cost(120, "tkr", first),))
    assert [lesson.title for lesson in file.lessons] == ["Ring dagen före"]
    assert from_json(to_json(plans["plan"].model)) == plans["plan"].model


def test_answers_as_text_are_read_back_as_the_same_answers(tmp_path: Path) -> None:
    (file,) = saved(tmp_path, plan=PLAN, svar=ANSWERS)["plan"].model.answers
    text = follow_up_text(file, "plan.eff", "sv")
    assert saved(tmp_path, plan=PLAN, svar=text)["plan"].model.answers == (file,)
    english = follow_up_text(file, "plan.eff", "en")
    assert english.startswith("follows up: plan.eff\n  ")
    assert saved(tmp_path, plan=PLAN, svar=english)["plan"].model.answers == (file,)


def test_small_plan_may_hold_its_answers_itself() -> None:
    text = PLAN.replace("  svar: svar.eff\n", "") + "svar om: trygga\n  bedömning 2026: kan uppnås\n"
    plan = document(text)
    assert codes(plan) == []
    (file,) = plan.model.answers
    assert (file.path, file.answers[0].assessments[0].text) == ("", "kan uppnås")
    assert document(write(plan.model)).model == plan.model


def test_lessons_of_a_follow_up_file_answer_questions_about_the_plan(tmp_path: Path) -> None:
    plan = (
        PLAN.replace("antagande: Besöken sker medan oron är som störst", "antagande: oro")
        + "antagande oro: Oron är störst hemma\n  status: håller inte\n"
    )
    answers = ANSWERS.replace("    antagande: Besöken sker medan oron är som störst\n", "")
    alone = saved(tmp_path, plan=plan.replace("  svar: svar.eff\n", ""))["plan"]
    with_lesson = saved(tmp_path, plan=plan, svar=answers)["plan"]
    assert "P009" in {one.fault.code for one in alone.diagnostics}
    assert "P009" not in {one.fault.code for one in with_lesson.diagnostics}


def test_answers_are_not_asked_the_questions_of_a_plan(tmp_path: Path) -> None:
    assert saved(tmp_path, plan=PLAN, svar=ANSWERS)["svar"].diagnostics == ()


@pytest.mark.parametrize(
    ("written", "instead", "found"),
    [
        ("svar om: trygga", "svar om: tryga", ("N001", "tryga")),
        ("besökta → trygga\n  prövning", "hembesök → trygga\n  prövning", ("N011", "hembesök → trygga")),
        ("lärdom ring-först", "effekt ring-först", ("N020", "effekt")),
        ("lärdom ring-först", "lärdom trygga", ("N005", "trygga")),
        ("svar om: hembesök", "följer upp: plan.eff", ("N022", "följer upp")),
    ],
)
def test_mistake_is_pointed_out_in_the_file_and_counted_in_the_plan(
    tmp_path: Path, written: str, instead: str, found: tuple[str, str]
) -> None:
    plans = saved(tmp_path, plan=PLAN, svar=ANSWERS.replace(written, instead))
    assert found in codes(plans["svar"])
    assert ("N010", "svar.eff") in codes(plans["plan"])


def test_missing_files_are_told_from_both_sides(tmp_path: Path) -> None:
    assert codes(saved(tmp_path, plan=PLAN)["plan"]) == [("N008", "svar.eff")]
    (tmp_path / "plan.eff").unlink()
    assert codes(saved(tmp_path, svar=ANSWERS)["svar"]) == [("N008", "plan.eff")]


def test_file_that_holds_no_answers_is_told(tmp_path: Path) -> None:
    plan = saved(tmp_path, plan=PLAN, svar="plan: En annan\n")["plan"]
    assert letters(only(plan.faults, "N016")) == "svar.eff"


def test_answers_about_another_plan_are_told(tmp_path: Path) -> None:
    answers = ANSWERS.replace("plan.eff", "andra.eff")
    plan = saved(tmp_path, plan=PLAN, andra="plan: En annan\n", svar=answers)["plan"]
    found = only(plan.faults, "N017")
    assert (letters(found), found.arguments["other"]) == ("svar.eff", "andra.eff")
    assert plan.model.answers == ()


def test_answers_that_the_plan_does_not_name_are_asked_about(tmp_path: Path) -> None:
    plans = saved(tmp_path, plan=PLAN.replace("  svar: svar.eff\n", ""), svar=ANSWERS)
    found = only(plans["svar"].faults, "N019")
    assert (letters(found), found.arguments) == ("plan.eff", {"path": "plan.eff", "name": "svar.eff"})


@pytest.mark.parametrize("followed", ["svar.eff", "fler.eff"])
def test_answers_about_answers_are_told(tmp_path: Path, followed: str) -> None:
    fler = "följer upp: plan.eff\n"
    answers = saved(tmp_path, fler=fler, plan=PLAN, svar=ANSWERS.replace("plan.eff", followed, 1))["svar"]
    assert letters(only(answers.faults, "N018")) == followed


def test_two_files_with_different_answers_are_asked_about_where_the_second_is_named(tmp_path: Path) -> None:
    plan = PLAN.replace("  svar: svar.eff\n", "  svar: svar.eff\n  svar: fler.eff\n")
    fler = "följer upp: plan.eff\nsvar om: trygga\n  bedömning 2026-T1: svårt\n"
    found = only(saved(tmp_path, plan=plan, svar=ANSWERS, fler=fler)["plan"].faults, "N021")
    assert letters(found) == "fler.eff"
    assert found.arguments == {
        "title": "trygga",
        "period": "2026-T1",
        "first": "bedöms kunna uppnås",
        "second": "svårt",
    }


def test_folder_is_drawn_without_its_follow_up_files(tmp_path: Path) -> None:
    saved(tmp_path, plan=PLAN, svar=ANSWERS)
    drawn = CliRunner().invoke(main, ["draw", str(tmp_path)])
    assert drawn.exit_code == 0, drawn.output
    assert [path.name for path in tmp_path.glob("*.svg")] == ["plan.svg"]


@pytest.mark.parametrize("command", ["draw", "export"])
def test_command_that_needs_a_plan_asks_for_it(tmp_path: Path, command: str) -> None:
    saved(tmp_path, plan=PLAN, svar=ANSWERS)
    refused = CliRunner().invoke(main, [command, str(tmp_path / "svar.eff")])
    assert refused.exit_code == 2
    assert "är en uppföljningsfil" in refused.output


def test_each_file_is_read_once(tmp_path: Path) -> None:
    saved(tmp_path, plan=PLAN, svar=ANSWERS)
    workspace = Workspace()
    answers = workspace.open(tmp_path / "svar.eff")
    assert answers.model.answers[0].answers == workspace.open(tmp_path / "plan.eff").model.answers[0].answers


@pytest.mark.parametrize(("about", "title"), [("trygga", "trygga"), ("besökta → trygga", "besökta → trygga")])
def test_the_later_of_two_answers_to_one_question_is_pointed_out(about: str, title: str) -> None:
    answers = (
        f"svar om: {about}\n  bedömning 2026-T1: åt rätt håll\n  analys 2026-T2: x\n  bedömning 2026-T1: åt fel håll\n"
        "  bedömning 2026-T2: åt fel håll\n  analys 2026-T1: y\n"
    )
    plan = document(PLAN.replace("  svar: svar.eff\n", "") + answers)
    (found,) = plan.faults
    assert (found.fault.code, letters(found)) == ("N021", "bedömning 2026-T1")
    assert plan.source.position(found.place.start).line == plan.source.text.count("\n") - 2
    assert found.arguments == {"title": title, "period": "2026-T1", "first": "åt rätt håll", "second": "åt fel håll"}


def test_an_answer_about_nothing_is_no_answer() -> None:
    plan = document(
        PLAN.replace("  svar: svar.eff\n", "") + "svar om:\n  analys 2026: x\nsvar om: trygga\n  analys 2026: y\n"
    )
    assert [answer.subject for file in plan.model.answers for answer in file.answers] == [Subject("trygga")]
