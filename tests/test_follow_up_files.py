"""A follow-up file as a file of its own, and how it and its plan speak of each other."""

from pathlib import Path

import pytest

from effektlang.model.plan import Plan
from tests.plans import letters, pointed_out
from tests.test_files import only, saved

PLAN = "plan: P\nuppföljning u: U\n  svar: svar.eff\neffekt trygga: Trygga\n"
ANSWERS = "# Våra svar\n\nföljer upp: plan.eff\nsvar om: trygga\n  analys 2026: Bra\nlärdom ring: Ring först\n"


def test_a_follow_up_file_is_read_with_its_plan(tmp_path: Path) -> None:
    plans = saved(tmp_path, plan=PLAN, svar=ANSWERS)
    plan, answers = plans["plan"], plans["svar"]
    assert answers.model.plan == plan.model.plan
    assert answers.resolved.followed == plan.model
    (file,) = answers.model.answers
    assert (file.path, answers.model.elements) == ("svar.eff", file.lessons)
    assert plan.model.answers == (file,)
    place = answers.resolved.origins.element("ring")
    assert answers.source.text[place.start : place.end] == "ring"


def test_files_may_name_each_other_within_quotation_marks_and_more_than_once(tmp_path: Path) -> None:
    plan = PLAN.replace("svar.eff\n", '"svar.eff"\n  svar: svar.eff\n')
    plans = saved(tmp_path, plan=plan, svar=ANSWERS.replace("plan.eff", '"plan.eff"'))
    assert pointed_out(plans["svar"].faults) == []
    assert len(plans["plan"].model.answers) == 1


def test_a_plan_that_is_missing_is_told_of_where_it_is_named(tmp_path: Path) -> None:
    answers = saved(tmp_path, svar=ANSWERS)["svar"]
    found = only(answers.faults, "N008")
    assert (letters(found), found.arguments["path"]) == ("plan.eff", "plan.eff")
    assert found.arguments["reason"]
    assert answers.model.plan == Plan(id="plan", title="")
    assert [one.title for one in answers.model.elements] == ["Ring först"]


def test_answers_that_are_missing_are_told_of_where_they_are_named(tmp_path: Path) -> None:
    found = only(saved(tmp_path, plan=PLAN)["plan"].faults, "N008")
    assert (letters(found), found.arguments["path"]) == ("svar.eff", "svar.eff")
    assert found.arguments["reason"]


def test_errors_in_the_other_file_are_counted_where_it_is_named(tmp_path: Path) -> None:
    faulty = saved(tmp_path, plan=f"{PLAN}  för: okänd\n", svar=ANSWERS)["svar"]
    found = only(faulty.faults, "N010")
    assert (letters(found), found.arguments) == ("plan.eff", {"path": "plan.eff", "count": 1})
    twice = ANSWERS.replace("analys", "anaalys").replace("om: trygga", "om: lugna")
    found = only(saved(tmp_path, plan=PLAN, svar=twice)["plan"].faults, "N010")
    assert (letters(found), found.arguments) == ("svar.eff", {"path": "svar.eff", "count": 2})


@pytest.mark.parametrize(
    ("more", "asked", "lessons"),
    [
        ("efekt x: X\n", ["efekt"], ["Ring först"]),
        ("effekt x: X\n", ["effekt"], ["Ring först"]),
        ("lärdom ring: Igen\n", ["ring"], ["Ring först"]),
        ("lärdom två:\n", ["två"], ["Ring först", "två"]),
    ],
)
def test_what_does_not_belong_in_it_is_asked_about_and_the_rest_is_read(
    tmp_path: Path, more: str, asked: list[str], lessons: list[str]
) -> None:
    answers = saved(tmp_path, plan=PLAN, svar=ANSWERS + more)["svar"]
    assert [letters(one) for one in answers.faults] == asked
    assert [one.title for one in answers.model.answers[0].lessons] == lessons


def test_a_name_that_is_left_out_is_asked_about(tmp_path: Path) -> None:
    plans = saved(tmp_path, plan=PLAN.replace(" svar.eff", ""), svar=ANSWERS.replace(" plan.eff", ""))
    assert [letters(one) for one in plans["plan"].faults] == ["svar"]
    assert [letters(one) for one in plans["svar"].faults] == ["följer upp"]
    assert plans["plan"].model.answers == ()
