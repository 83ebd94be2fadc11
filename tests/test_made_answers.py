"""What the answers of an occasion become in its follow-up file, and which values they give the plan."""

from datetime import date
from pathlib import Path

import pytest

from effektlang.collecting import sheet_faults
from effektlang.collecting.answered import Answered, answered
from effektlang.collecting.filled import Entry, Filled
from effektlang.collecting.given import Given, Value
from effektlang.collecting.remarks import Remarks
from effektlang.followup.keys import parts_of
from effektlang.followup.occasions import occasion_for
from effektlang.model.answers import Answer, AssumptionTest, Deviation
from effektlang.model.chain import Cost
from effektlang.model.element import Note, Party
from effektlang.model.learning import Action, Lesson, Subject
from effektlang.syntax.values import read_period
from tests.plans import document
from tests.test_files import saved

PLAN = """\
plan: P
intressent s: Skolan
aktivitet a: A
  kostnad 2025: 1 tkr
  kostnad 2026: 2 tkr
  leder till: e
    antagande: Ett
    antagande: Två
aktivitet b: B
  kostnad 2025: 1 tkr
  leder till: e
    antagande: Tre
effekt e: E
indikator i: I
uppföljning u: U
  datum: 2027-01-15
  period: 2026
  fråga: Vad händer nu?
  fråga: Och sedan?
"""
YEAR, DAY = read_period("2026"), read_period("2027-01-20")


def given(answers: dict[str, Value]) -> tuple[Given, ...]:
    """The answers of one file, by their keys."""
    file = Filled("svar.md", {}, ())
    return tuple(Given(parts_of(key), value, file, Entry(key, str(value), "")) for key, value in answers.items())


def made(answers: dict[str, Value], remarks: Remarks | None = None, plan: str = PLAN) -> Answered:
    model = document(plan).model
    occasion = occasion_for(model, "u", date(2027, 2, 1), "sv")
    assert occasion is not None
    return answered(given(answers), occasion, "svar.eff", model, remarks or Remarks())


def test_what_is_said_of_an_element_is_a_note_for_the_time_followed_up() -> None:
    found = made(
        {
            "effect/e/assessment": "god",
            "effect/e/analysis": " Ett. \n\n Två. ",
            "stakeholder/s/voice": "Bra",
            "economy/a/1/comment": "Dyrt",
        }
    )
    assert found.file.answers == (
        Answer(subject=Subject("e"), assessments=(Note(YEAR, "god"),), analyses=(Note(YEAR, "Ett.\n\nTvå."),)),
        Answer(subject=Subject("s"), voices=(Note(YEAR, "Bra"),)),
        Answer(subject=Subject("a"), comments=(Note(YEAR, "Dyrt"),)),
    )
    assert (found.file.path, found.file.occasion, found.file.period) == ("svar.eff", "u", YEAR)
    assert {place: one.entry.key for place, one in found.sources.items()} == {
        (Subject("e"), "assessments"): "effect/e/assessment",
        (Subject("e"), "analyses"): "effect/e/analysis",
        (Subject("s"), "voices"): "stakeholder/s/voice",
        (Subject("a"), "comments"): "economy/a/1/comment",
    }


def test_values_are_for_the_plan_and_not_for_the_file() -> None:
    found = made(
        {
            "indicator/i/actual/2026": 5,
            "indicator/i/actual/2026/år%2F7": 6,
            "indicator/i/forecast/2028": 7,
            "indicator/i/comment": "Så",
        }
    )
    assert [(one.indicator, one.is_forecast, one.period.text, one.group, one.value) for one in found.values] == [
        ("i", False, "2026", "", 5), ("i", False, "2026", "år/7", 6), ("i", True, "2028", "", 7),
    ]  # fmt: skip
    assert found.file.answers == (Answer(subject=Subject("i"), comments=(Note(YEAR, "Så"),)),)


@pytest.mark.parametrize(
    ("answers", "tests"),
    [
        ({"1": "holds", "1/reason": "Så\nvar det"}, (AssumptionTest(YEAR, "holds", "Ett", "Så\n\nvar det"),)),
        ({"2": "does_not_hold"}, (AssumptionTest(YEAR, "does_not_hold", "Två", None),)),
        ({"2": "untested", "2/reason": "Vet inte"}, (AssumptionTest(YEAR, "unknown", "Två", "Vet inte"),)),
        ({"2/reason": "Vet inte"}, (AssumptionTest(YEAR, "unknown", "Två", "Vet inte"),)),
    ],
)
def test_a_tested_assumption_is_kept_with_why(answers: dict[str, Value], tests: tuple[AssumptionTest, ...]) -> None:
    keys = {f"link/a→e/assumption/{asked}": value for asked, value in answers.items()}
    found = made({**keys, "link/a→e/single_loop": "Mer", "link/a→e/taken_for_granted": "Tid"})
    assert found.file.answers == (
        Answer(
            subject=Subject("a", "e"), tests=tests, single_loop=(Note(YEAR, "Mer"),), double_loop=(Note(YEAR, "Tid"),)
        ),
    )


def test_an_assumption_is_that_of_its_own_link() -> None:
    (answer,) = made({"link/b→e/assumption/1": "holds"}).file.answers
    assert answer == Answer(subject=Subject("b", "e"), tests=(AssumptionTest(YEAR, "holds", "Tre", None),))


def test_what_it_cost_is_for_the_time_of_the_budget_only_where_there_are_several() -> None:
    old = read_period("2025")
    found = made(
        {
            "economy/a/1/actual": Cost(5, "tkr", old),
            "economy/a/2/forecast": Cost(6, "tkr", None),
            "economy/b/1/actual": Cost(7, "tkr", old),
        }
    )
    assert found.file.answers == (
        Answer(subject=Subject("a"), spent=(Cost(5, "tkr", old),), expected_cost=(Cost(6, "tkr", YEAR),)),
        Answer(subject=Subject("b"), spent=(Cost(7, "tkr", YEAR),)),
    )


def test_what_is_said_of_the_whole_is_kept_in_the_file() -> None:
    file = made(
        {
            "summary": "Bra\n\n här", "world": "Nytt", "side_effects": "Inga", "question/1": "Mer", "question/2": "Annat", "question/0": "Intet", "question/3": "Fler",
            "answered/by": "SKOLAN", "answered/date": DAY,
        }
    ).file  # fmt: skip
    assert (file.summary, file.world, file.side_effects) == (("Bra\n\nhär",), ("Nytt",), ("Inga",))
    assert file.conclusions == ("Vad händer nu? Mer", "Och sedan? Annat", "Intet", "Fler")
    assert (file.participants, file.date) == ((Party("Skolan", "s"),), DAY)
    assert made({"answered/by": 'Bo "Bosse" B'}).file.participants == (Party("Bo ”Bosse” B"),)


def test_the_first_day_is_the_one_that_counts() -> None:
    model = document(PLAN).model
    occasion = occasion_for(model, "u", date(2027, 2, 1), "sv")
    assert occasion is not None
    days = given({"answered/date": DAY}) + given({"answered/date": read_period("2027-02-01")})
    assert answered(days, occasion, "svar.eff", model, Remarks()).file.date == DAY


@pytest.mark.parametrize(
    ("cells", "deviation"),
    [
        ({"what": "Juli"}, Deviation("Juli", None, ())),
        ({"what": "Juli", "cause": "Semester"}, Deviation("Juli", "Semester", ())),
        ({"what": "Juli", "action": "Vikarier"}, Deviation("Juli", None, (Action("Vikarier", (), None),))),
        (
            {"what": "Juli", "responsible": "skolan"},
            Deviation("Juli", None, (Action("…", (Party("Skolan", "s"),), None),)),
        ),
        ({"what": "Juli", "date": DAY}, Deviation("Juli", None, (Action("…", (), DAY),))),
    ],
)
def test_a_deviation_is_kept_with_what_is_to_be_done(cells: dict[str, Value], deviation: Deviation) -> None:
    assert made({f"deviation/1/{asked}": value for asked, value in cells.items()}).file.deviations == (deviation,)


@pytest.mark.parametrize("kind", ["deviation", "lesson"])
def test_a_row_that_does_not_say_what_happened_is_told_of_cell_by_cell(kind: str) -> None:
    remarks = Remarks()
    file = made({f"{kind}/1/change": "Så", f"{kind}/1/cause": "För att", f"{kind}/2/what": "Ring"}, remarks).file
    assert [(one.fault, one.arguments) for one in remarks.made] == [
        (sheet_faults.NOT_SAID_WHAT, {"value": "Så"}),
        (sheet_faults.NOT_SAID_WHAT, {"value": "För att"}),
    ]
    assert len(file.deviations + file.lessons) == 1


def test_a_lesson_says_what_it_changes() -> None:
    (lesson,) = made(
        {
            "answered/date": DAY,
            "lesson/1/what": "Ring först",
            "lesson/1/reconsiders": "assumption",
            "lesson/1/change": "Vi\nringer",
        }
    ).file.lessons
    assert lesson == Lesson(
        id="ring-först", title="Ring först", date=DAY, reconsiders="assumption", change="Vi\n\nringer"
    )


LONG = "Börja tidigare på året med dem som har det svårast"


@pytest.mark.parametrize(
    ("titles", "ids"),
    [
        (("Ring", "Ring", "Ring"), ["ring", "ring-2", "ring-3"]),
        (("E",), ["e-2"]),
        (("…", "!"), ["lärdom", "lärdom-2"]),
        ((LONG,), ["börja-tidigare"]),
        (("Å" * 50,), ["å" * 45]),
    ],
)
def test_a_lesson_gets_an_id_that_is_free(titles: tuple[str, ...], ids: list[str]) -> None:
    lessons = made({f"lesson/{number}/what": title for number, title in enumerate(titles)}).file.lessons
    assert [one.id for one in lessons] == ids


def test_ids_of_lessons_in_other_files_are_taken_but_not_those_of_its_own(tmp_path: Path) -> None:
    plan = "plan: P\nuppföljning u: U\n  datum: 2027-01-15\n  svar: svar.eff\n  svar: andra.eff\n"
    files = {name: f"följer upp: plan.eff\nlärdom {id_}: L\n" for name, id_ in (("svar", "ring"), ("andra", "skriv"))}
    model = saved(tmp_path, plan=plan, **files)["plan"].model
    occasion = occasion_for(model, "u", date(2027, 2, 1), "sv")
    assert occasion is not None
    answers = given({"lesson/1/what": "Ring", "lesson/2/what": "Skriv"})
    lessons = answered(answers, occasion, "svar.eff", model, Remarks()).file.lessons
    assert [one.id for one in lessons] == ["ring", "skriv-2"]


def test_a_question_at_a_time_without_a_follow_up_has_its_answer_alone() -> None:
    model = document(PLAN).model
    occasion = occasion_for(model, "2025", date(2027, 2, 1), "sv")
    assert occasion is not None
    assert occasion.follow_up is None
    assert answered(given({"question/1": "Mer"}), occasion, "", model, Remarks()).file.conclusions == ("Mer",)
