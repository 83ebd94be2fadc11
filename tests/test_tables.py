"""Values in a CSV table beside the plan: what is read, which rows are asked about, and what must agree."""

from pathlib import Path

import pytest

from effektlang.document import Document
from effektlang.model.exchange import from_json, to_json
from effektlang.model.measurement import Actual, GroupValue, Indicator
from effektlang.syntax.values import read_period
from tests.plans import pointed_out
from tests.test_files import only, saved

INDICATOR = "plan: P\nindikator oro: Oro\n"

GOOD = {
    "semicolons": "period;värde\n2024;18,2\n2025;17.1\n",
    "tabs": "period\tvärde\n2024\t18,2\n2025\t17,1\n",
    "commas": "period,value\n2024,18.2\n2025,17.1\n",
    "quoted commas": 'period,value\n2024,"18,2"\n2025,"17,1"\n',
    "other headings": "Tid;Utfall\n2024;18,2\n2025;17,1\n",
    "English headings": "time;actual\n2024;18.2\n2025;17.1\n",
    "columns in another order": "värde;period\n18,2;2024\n17,1;2025\n",
    "byte-order mark": "\ufeffperiod;värde\n2024;18,2\n2025;17,1\n",
    "blank lines and other line breaks": "period;värde\r\n\r\n2024;18,2\r\n2025;17,1\r\n \r\n",
    "rows out of order": "period;värde\n2025;17,1\n2024;18,2\n",
    "the unit after the number": "period;värde\n2024;18,2 %\n2025;17,1 procent\n",
    "the same row twice": "period;värde\n2024;18,2\n2025;17,1\n2025;17,1\n",
    "an empty group": "period;värde;grupp\n2024;18,2;\n2025;17,1;\n",
    "other columns": "id;period;värde\nx;2024;18,2\ny;2025;17,1\n",
}

BAD_ROWS = {
    "2025;kanske": "värdet går inte att läsa som ett tal",
    "2025;1.200": "värdet går inte att läsa som ett tal",
    "2025;": "värdet går inte att läsa som ett tal",
    "2025;17 personer": "värdet har en annan enhet än indikatorn",
    "i fjol;17,1": "tiden går inte att läsa",
    "2025": "det fattas en kolumn",
    "2025;17,1;kvinnor": "det är en kolumn för mycket",
    "2024;17,1": "tiden står på en tidigare rad, med ett annat värde",
}


def with_table(folder: Path, table: str, more: str = "") -> Document:
    """A plan whose indicator takes its actuals from a table."""
    (folder / "värden.csv").write_text(table, encoding="utf-8")
    text = f"{INDICATOR}  enhet: %\n  utfall: värden.csv\n{more}"
    return saved(folder, plan=text)["plan"]


def actuals(document: Document) -> tuple[Actual, ...]:
    """The measured values of the plan's only indicator."""
    (indicator,) = document.model.of(Indicator)
    return indicator.actuals


def actual(period: str, value: float | None, **groups: float) -> Actual:
    """A measured value for a period, with those of its groups."""
    return Actual(value, read_period(period), tuple(GroupValue(*group) for group in groups.items()))


@pytest.mark.parametrize("table", GOOD.values(), ids=GOOD)
def test_table_is_read_in_order_of_time(tmp_path: Path, table: str) -> None:
    plan = with_table(tmp_path, table)
    assert plan.faults == ()
    assert actuals(plan) == (actual("2024", 18.2), actual("2025", 17.1))


@pytest.mark.parametrize(("row", "reason"), BAD_ROWS.items(), ids=BAD_ROWS)
def test_bad_row_is_asked_about_in_the_table_and_the_rest_is_read(tmp_path: Path, row: str, reason: str) -> None:
    plan = with_table(tmp_path, f"period;värde\n2024;18,2\n{row}\n2026;16\n")
    found = only(plan.faults, "V014")
    assert reason in found.fault.message.say("sv", found.arguments)
    place, used = found.labels
    assert place.source.path.endswith("värden.csv")
    assert (place.source.position(place.start).line, place.source.text[place.start : place.end]) == (3, row)
    assert used.source.text[used.start : used.end] == "värden.csv"
    assert actuals(plan) == (actual("2024", 18.2), actual("2026", 16))


@pytest.mark.parametrize("table", ["2024;18,2\n", "år;siffra\n2024;18,2\n", "", "\n\n"])
def test_table_without_headings_is_asked_about(tmp_path: Path, table: str) -> None:
    plan = with_table(tmp_path, table)
    assert "period;värde" in only(plan.faults, "V014").fault.message.say("sv", only(plan.faults, "V014").arguments)
    assert actuals(plan) == ()


def test_groups_belong_to_their_period(tmp_path: Path) -> None:
    table = "period;värde;grupp\n2025;17,1;\n2025;16,4;kvinnor\n2025;18;män\n2026;15;kvinnor\n"
    plan = with_table(tmp_path, table)
    assert plan.faults == ()
    assert actuals(plan) == (actual("2025", 17.1, kvinnor=16.4, män=18), actual("2026", None, kvinnor=15))
    assert from_json(to_json(plan.model)) == plan.model


def test_steps_are_those_of_the_scale(tmp_path: Path) -> None:
    plan = with_table(tmp_path, "period;värde\n2024;NEJ\n2025;kanske\n2026;Ja\n", "  skala: nej, delvis, ja\n")
    assert [one.value for one in actuals(plan)] == ["nej", "ja"]
    assert pointed_out(plan.faults) == [("V014", "2025;kanske")]


def test_money_is_converted_to_the_unit_of_the_indicator(tmp_path: Path) -> None:
    (tmp_path / "pengar.csv").write_text("period;värde\n2024;1,5 mnkr\n2025;900\n", encoding="utf-8")
    plan = saved(tmp_path, plan=f"{INDICATOR}  utfall: pengar.csv\n  enhet: tkr\n")["plan"]
    assert actuals(plan) == (actual("2024", 1500), actual("2025", 900))


def test_value_both_here_and_in_the_table_must_agree(tmp_path: Path) -> None:
    table = "period;värde\n2024;18,2\n2025;17,1\n"
    assert with_table(tmp_path, table, "  utfall 2025: 17,1\n").faults == ()
    plan = with_table(tmp_path, table, "  utfall 2025: 17,3\n")
    found = only(plan.faults, "V015")
    assert pointed_out([found]) == [("V015", "utfall 2025")]
    assert found.arguments == {"period": "2025", "path": "värden.csv"}
    assert len(actuals(plan)) == 2


def test_whole_here_and_groups_in_the_table_are_one_actual(tmp_path: Path) -> None:
    table = "period;värde;grupp\n2025;16,4;kvinnor\n2025;18;män\n"
    plan = with_table(tmp_path, table, "  utfall 2025: 17,1\n    män: 18\n")
    assert plan.faults == ()
    assert actuals(plan) == (actual("2025", 17.1, kvinnor=16.4, män=18),)
    plan = with_table(tmp_path, table, "  utfall 2025: 17,1\n    män: 19\n")
    assert pointed_out(plan.faults) == [("V015", "utfall 2025")]


@pytest.mark.parametrize(
    "path", ["data/värden.csv", '"data/värden.csv"', "./data/VÄRDEN.CSV", "data/2025 och framåt, alla.csv"]
)
def test_table_is_found_from_the_folder_of_the_plan(tmp_path: Path, path: str) -> None:
    place = tmp_path / path.strip('"')
    place.parent.mkdir(exist_ok=True)
    place.write_text("period;värde\n2025;17\n", encoding="utf-8")
    plan = saved(tmp_path, plan=f"{INDICATOR}  utfall: {path}\n")["plan"]
    assert plan.faults == ()
    assert actuals(plan) == (actual("2025", 17),)


def test_table_that_cannot_be_read_is_missing(tmp_path: Path) -> None:
    (tmp_path / "mapp.csv").mkdir()
    (tmp_path / "latin.csv").write_bytes("period;värde\n2025;17\n".encode("latin-1"))
    for path in ("finns-inte.csv", "mapp.csv", "latin.csv"):
        plan = saved(tmp_path, plan=f"{INDICATOR}  utfall: {path}\n")["plan"]
        assert only(plan.faults, "N008").arguments["path"] == path
        assert pointed_out(plan.faults) == [("N008", path)]


def test_only_actuals_without_a_period_take_a_table(tmp_path: Path) -> None:
    plan = saved(tmp_path, plan=f"{INDICATOR}  utfall 2025: a.csv\n  utfall 2026: b.csv\n  basvärde: c.csv\n")["plan"]
    assert pointed_out(plan.faults) == [("V012", "a.csv"), ("V012", "b.csv"), ("V012", "c.csv")]
