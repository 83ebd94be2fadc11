"""How the columns and cells of a table of values are found, and what is said of rows that cannot be read."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from effektlang.model.measurement import Actual, GroupValue, Indicator
from effektlang.model.resolve import measure_faults
from effektlang.model.resolve.tables import NO_HEADER, columns_of, separator_of
from effektlang.source import Source
from effektlang.syntax.values import read_period
from tests.plans import letters
from tests.test_files import saved


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        (["period", "värde"], ["period", "value"]),
        (["\ufeffTid", "ÖVRIGT", "Utfall", "Group"], ["period", "", "value", "group"]),
        (["actual", "time"], ["value", "period"]),
        (["period", "grupp"], None),
        (["värde"], None),
        ([], None),
    ],
)
def test_columns_are_known_by_their_headings(header: Sequence[str], columns: list[str] | None) -> None:
    assert columns_of(header) == columns


@pytest.mark.parametrize(
    ("first", "separator"),
    [("period;värde,\t", ";"), ("period\tvärde,", "\t"), ("period,värde", ","), ("period", ";"), ("", ";")],
)
def test_what_stands_between_cells_is_known_by_the_first_row(first: str, separator: str) -> None:
    assert separator_of(Source("värden.csv", f"{first}\n1,2\t;\n")) == separator


def test_cells_are_read_without_what_cannot_be_seen(tmp_path: Path) -> None:
    (tmp_path / "värden.csv").write_text(
        "\ufeffperiod;värde;grupp\n2026;7;\n20\u00ad25;1\u200b2;\n2025;6;kvin\u00adnor\n", encoding="utf-8"
    )
    (indicator,) = saved(tmp_path, plan="plan: P\nindikator i: I\n  utfall: värden.csv\n")["plan"].model.elements
    assert isinstance(indicator, Indicator)
    assert indicator.actuals == (
        Actual(12, read_period("2025"), (GroupValue("kvinnor", 6),)),
        Actual(7, read_period("2026")),
    )


@pytest.mark.parametrize(
    ("table", "scale", "row", "reason"),
    [
        ("år;siffra\n2025;1\n", "", "år;siffra", NO_HEADER.sv),
        ("värde;period\n1;2025\n5\n", "", "5", "det fattas en kolumn"),
        ("period;värde\n2025;1;2\n", "", "2025;1;2", "det är en kolumn för mycket"),
        ("period;värde\n2025;mycket\n", "", "2025;mycket", "värdet går inte att läsa som ett tal"),
        ("period;värde\n2025;mycket\n", "  skala: nej, ja\n", "2025;mycket", "värdet är inget av stegen på skalan"),
        ("period;värde\ni fjol;1\n", "", "i fjol;1", "tiden går inte att läsa"),
        ("period;värde\n2025;1 kr\n", "  enhet: kg\n", "2025;1 kr", "värdet har en annan enhet än indikatorn"),
        ("period;värde\n2025;1\n2025;2\n", "", "2025;2", "tiden står på en tidigare rad, med ett annat värde"),
    ],
)
def test_a_row_that_cannot_be_read_is_asked_about_with_why(
    tmp_path: Path, table: str, scale: str, row: str, reason: str
) -> None:
    (tmp_path / "värden.csv").write_text(table, encoding="utf-8")
    plan = saved(tmp_path, plan=f"plan: P\nindikator i: I\n{scale}  utfall: värden.csv\n")["plan"]
    (found,) = plan.faults
    assert (found.fault, letters(found)) == (measure_faults.BAD_ROW, row)
    assert found.arguments["reason"].sv == reason  # type: ignore[attr-defined]
    here = found.labels[1]
    assert here.text is not None
    assert (here.text.sv, here.source.text[here.start : here.end]) == ("tabellen används här", "värden.csv")
