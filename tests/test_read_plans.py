"""What a plan as a whole is read into: the plan itself, its elements, their fields and values in order."""

from pathlib import Path

import pytest

from effektlang.model.answers import Answer
from effektlang.model.chain import Cost
from effektlang.model.element import RuleException
from effektlang.model.measurement import Actual, Indicator, Kolada
from effektlang.model.plan import Plan
from effektlang.model.resolve import measure_faults, name_faults
from effektlang.syntax.values import read_period
from tests.plans import document, letters
from tests.test_files import saved


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("plan: P\n", Plan(id="plan", title="P")),
        ("plan:\n", Plan(id="plan", title="")),
        ("effekt e: E\n", Plan(id="plan", title="")),
        ("plan: Först\nplan: Sedan\n", Plan(id="plan", title="Först")),
    ],
)
def test_a_file_is_one_plan(text: str, plan: Plan) -> None:
    assert document(text).model.plan == plan


def test_a_file_without_a_plan_is_asked_about_at_its_first_word() -> None:
    (found,) = document("# Vår plan\n\neffekt e: E\nrisk r: R\n").faults
    assert (found.fault, letters(found), found.place.start) == (name_faults.NO_PLAN, "effekt", 12)


@pytest.mark.parametrize(("head", "title"), [("plan: Sedan", "Sedan"), ("plan:", "")])
def test_a_second_plan_is_asked_about_by_its_title(head: str, title: str) -> None:
    found = [
        one for one in document(f"plan: Först\neffekt e: E\n{head}\n").faults if one.fault is name_faults.TWO_PLANS
    ]
    assert [(letters(one), one.place.start, one.arguments) for one in found] == [("plan", 24, {"title": title})]


def test_a_property_said_twice_is_asked_about_where_it_stands_again() -> None:
    (found,) = document(
        "plan: P\nrisk r: R\neffekt e: E\n  sikt: kort\n  för: x, y\n  sikt: lång\nintressent x: X\nintressent y: Y\n"
    ).faults
    again, first = found.labels
    lines = [again.source.position(label.start).line for label in (again, first)]
    assert (found.fault, letters(found), lines, first.text) == (
        name_faults.SAME_PROPERTY, "sikt", [6, 4], name_faults.FIRST_HERE,
    )  # fmt: skip


def indicator(text: str) -> Indicator:
    (found,) = document(text).model.elements
    assert isinstance(found, Indicator)
    return found


def test_actuals_are_in_order_of_time_and_those_without_a_time_come_first() -> None:
    found = indicator("plan: P\nindikator i: I\n  utfall 2026: 3\n  utfall 2025: 2\n  utfall: 1\n")
    assert found.actuals == (Actual(1, None), Actual(2, read_period("2025")), Actual(3, read_period("2026")))


def test_a_value_that_a_table_contradicts_is_asked_about_with_both(tmp_path: Path) -> None:
    (tmp_path / "värden.csv").write_text("period;värde\n2024;1\n2025;8\n", encoding="utf-8")
    text = "plan: P\nrisk r: R\nindikator i: I\n  utfall 2024: 1\n  utfall: värden.csv\n  utfall 2025: 9\n"
    plan = saved(tmp_path, plan=text)["plan"]
    (found,) = plan.faults
    assert (found.fault, letters(found)) == (measure_faults.TWO_VALUES, "utfall 2025")
    assert found.arguments == {"period": "2025", "path": "värden.csv"}


@pytest.mark.parametrize(
    ("lines", "kolada"),
    [
        ("  kolada: N00401\n", Kolada("N00401")),
        ("  kolada: N00401\n    område: 0180\n", Kolada("N00401", "0180")),
        ("  kolada: fel\n", None),
    ],
)
def test_a_key_figure_is_of_an_area_or_of_all(lines: str, kolada: Kolada | None) -> None:
    assert indicator(f"plan: P\nindikator i: I\n{lines}").kolada == kolada


@pytest.mark.parametrize("line", ["bedömning: åt rätt håll", "analys: Bra", "läge: pågår", "prövning: håller"])
def test_an_answer_that_is_for_no_time_is_asked_about_and_left_out(line: str) -> None:
    plan = document(f"plan: P\naktivitet a: A\n  leder till: e\neffekt e: E\nsvar om: a → e\n  {line}\n")
    (file,) = plan.model.answers
    (answer,) = file.answers
    assert answer == Answer(subject=answer.subject)
    assert [letters(one) for one in plan.faults][:1] == [line.partition(":")[0]]


def test_what_cannot_be_read_of_an_element_hides_nothing_else() -> None:
    plan = document(
        "plan: P\naktivitet a: A\n  se över: Utan dag\n  undantag: Inget namn\n  undantag K001: Skäl\n  kostnad: mycket\n  kostnad 2026: 5 kr\n"
    )
    (activity,) = plan.model.elements
    assert (activity.reviews, activity.exceptions) == ((), (RuleException("K001", "Skäl"),))
    assert activity.costs == (Cost(5, "kr", read_period("2026")),)  # type: ignore[union-attr]
