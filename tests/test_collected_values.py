"""Where new values are written in a plan, and what happens to those that stand there."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from effektlang.collecting import sheet_faults
from effektlang.collecting.answered import NewValue
from effektlang.collecting.changes import Inserting
from effektlang.collecting.filled import Entry, Filled
from effektlang.collecting.given import Given
from effektlang.collecting.remarks import Remarks
from effektlang.collecting.values import ValueWriter
from effektlang.diagnostics import Fault
from effektlang.document import Document
from effektlang.quantities import Number, Step
from effektlang.syntax.values import read_period
from effektlang.workspace import Workspace
from tests.plans import document

Value = tuple[str, str, Number | Step]
"""A time, with `prognos` before it for a forecast; a group; and the value."""
_FORECAST = "prognos "


def new(values: Iterable[Value]) -> list[NewValue]:
    entry = Entry("", "", "")
    given = Given((), "", Filled("svar.md", {}, (entry,)), entry)
    return [
        NewValue("i", time.startswith(_FORECAST), read_period(time.removeprefix(_FORECAST)), group, value, given)
        for time, group, value in values
    ]


def written(plan: Document, *values: Value, replaces: bool = False) -> tuple[str, list[str], list[Fault]]:
    """The plan with values of its indicator `i` in it, the tables that change, and what was said."""
    remarks, into = Remarks(), Inserting(plan.source)
    writer = ValueWriter(plan.resolved, plan.library, into, remarks, replaces=replaces)
    writer.write(new(values))
    return into.change().after, [one.after for one in writer.changes()], [one.fault for one in remarks.made]


def indicator(*lines: str) -> str:
    return "".join(f"{line}\n" for line in ("plan: P", "indikator i: I", *(f"  {one}" for one in lines)))


@pytest.mark.parametrize(
    ("lines", "value", "after"),
    [
        (("enhet: %",), ("2026", "", 5), ("enhet: %", "utfall 2026: 5")),
        (("enhet: %",), ("prognos 2026", "", 5), ("enhet: %", "prognos 2026: 5")),
        (
            ("utfall 2024: 1", "utfall 2025: 2", "enhet: %"),
            ("2026", "", 5),
            ("utfall 2024: 1", "utfall 2025: 2", "utfall 2026: 5", "enhet: %"),
        ),
        (
            ("målvärde 2028: 9", "basvärde 2024: 1", "frekvens: år"),
            ("2026", "", 5),
            ("målvärde 2028: 9", "utfall 2026: 5", "basvärde 2024: 1", "frekvens: år"),
        ),
        (("utfall 2025: 2",), ("2026", "män", 5), ("utfall 2025: 2", "utfall 2026:", "  män: 5")),
        (("utfall 2026: 2",), ("2026", "män", 5), ("utfall 2026: 2", "  män: 5")),
        (("utfall 2026:", "  män: 5"), ("2026", "", 2), ("utfall 2026: 2", "  män: 5")),
        (("utfall: 2",), ("2026", "", 5), ("utfall: 2", "utfall 2026: 5")),
        (("prognos: 2",), ("prognos 2026", "", 5), ("prognos: 2", "prognos 2026: 5")),
        (("utfall 2026: 5",), ("prognos 2026", "", 5), ("utfall 2026: 5", "prognos 2026: 5")),
        (
            ("skala: nej, ja", "utfall: nej"),
            ("2026", "", "ja"),
            ("skala: nej, ja", "utfall: nej", "utfall 2026: ja"),
        ),
        (("utfall 2026: 5",), ("2026", "", 5), ("utfall 2026: 5",)),
        (("prognos 2026: 5",), ("prognos 2026", "", 5), ("prognos 2026: 5",)),
        (("prognos 2026: 5", "prognos 2027: 6"), ("prognos 2027", "", 6), ("prognos 2026: 5", "prognos 2027: 6")),
    ],
)
def test_a_new_value_goes_to_its_row_or_below_those_like_it(
    lines: tuple[str, ...], value: Value, after: tuple[str, ...]
) -> None:
    assert written(document(indicator(*lines)), value) == (indicator(*after), [], [])


@pytest.mark.parametrize(
    ("lines", "value", "after"),
    [
        (("utfall 2025: 2", "utfall 2026: 4 %"), ("2026", "", 5), ("utfall 2025: 2", "utfall 2026: 5")),
        (
            ("utfall 2026: 2", "  kvinnor: 6", "  män: 7"),
            ("2026", "kvinnor", 5),
            ("utfall 2026: 2", "  kvinnor: 5", "  män: 7"),
        ),
        (
            ("utfall 2026: 2", "  kvinnor: 6", "  män: 7"),
            ("2026", "män", 5),
            ("utfall 2026: 2", "  kvinnor: 6", "  män: 5"),
        ),
        (
            ("utfall 2026: 2", "  kvinnor: 6"),
            ("2026", "", 5),
            ("utfall 2026: 5", "  kvinnor: 6"),
        ),
        (
            ("utfall 2026: 2", "prognos 2025: 3", "prognos 2026: 4"),
            ("prognos 2026", "", 5),
            ("utfall 2026: 2", "prognos 2025: 3", "prognos 2026: 5"),
        ),
        (
            ("utfall 2026: 2", "prognos 2026: 4"),
            ("2026", "", 5),
            ("utfall 2026: 5", "prognos 2026: 4"),
        ),
    ],
)
def test_a_value_that_is_another_takes_its_place_only_where_that_is_asked_for(
    lines: tuple[str, ...], value: Value, after: tuple[str, ...]
) -> None:
    plan = document(indicator(*lines))
    assert written(plan, value) == (plan.source.text, [], [sheet_faults.OTHER_VALUE])
    assert written(plan, value, replaces=True) == (indicator(*after), [], [])


def with_table(folder: Path, table: str, *lines: str) -> Document:
    (folder / "värden.CSV").write_text(table, encoding="utf-8")
    (folder / "plan.eff").write_text(indicator("utfall: värden.CSV", *lines), encoding="utf-8")
    return Workspace().open(folder / "plan.eff")


def test_new_values_go_into_the_table_that_the_plan_takes_them_from(tmp_path: Path) -> None:
    table = "period;värde;grupp\n2025;1;\n"
    plan = with_table(tmp_path, table)
    tables = [f"{table}2026;5;\n2026;6;kvinnor\n"]
    assert written(plan, ("2026", "", 5), ("2026", "kvinnor", 6)) == (plan.source.text, tables, [])


def test_a_group_in_the_table_is_replaced_there_though_the_whole_stands_in_the_plan(tmp_path: Path) -> None:
    plan = with_table(tmp_path, "period;värde;grupp\n2026;6;kvinnor\n", "utfall 2026: 9")
    text, tables, said = written(plan, ("2026", "kvinnor", 7), replaces=True)
    assert (text, tables, said) == (plan.source.text, ["period;värde;grupp\n2026;7;kvinnor\n"], [])


def test_a_forecast_never_takes_the_place_of_what_was_measured_in_a_table(tmp_path: Path) -> None:
    plan = with_table(tmp_path, "period;värde\n2026;6\n", "prognos 2026: 6")
    text, tables, said = written(plan, ("prognos 2026", "", 7), replaces=True)
    assert (text, tables, said) == (plan.source.text.replace("prognos 2026: 6", "prognos 2026: 7"), [], [])


def test_steps_in_a_table_are_replaced_as_numbers_are(tmp_path: Path) -> None:
    plan = with_table(tmp_path, "period;värde\n2025;Bra\n2026;Dåligt\n", "skala: dåligt, bra")
    tables = ["period;värde\n2025;Bra\n2026;bra\n"]
    assert written(plan, ("2026", "", "bra"), replaces=True) == (plan.source.text, tables, [])


def test_a_table_that_cannot_be_found_is_told_of() -> None:
    plan = document(indicator("utfall: värden.csv"))
    assert written(plan, ("2026", "", 5)) == (plan.source.text, [], [sheet_faults.NO_TABLE])
