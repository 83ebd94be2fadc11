"""Filled sheets on their way back: into the plan, its tables and its follow-up file, to the letter and with nothing lost."""

import csv
import json
from datetime import date
from pathlib import Path
from shutil import copy

import docx
import openpyxl
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from effektlang.cli.main import main
from effektlang.collecting import given_faults, sheet_faults
from effektlang.collecting.filled import NotASheet
from effektlang.collecting.readers import read
from effektlang.collecting.table_cells import table_in
from effektlang.diagnostics import Fault
from effektlang.source import Source
from effektlang.workspace import Workspace
from tests.filling import Answers, fill, saved_by_libreoffice
from tests.needs import needs
from tests.plans import EXAMPLES

PLAN = """\
# Vår plan, med kommentarer som står kvar.
plan: Trygg hemgång
  ägare: "Socialnämnden"    # sedan 2024

aktivitet hembesök: Hembesök
  kostnad: 900 tkr
  leder till: besökta

prestation besökta: Patienter som fått hembesök
  leder till: trygga
    antagande: Besöken sker medan oron är som störst

effekt trygga: Patienterna känner sig tryggare
  mäts med: trygghet, betyg

indikator trygghet: Andel som känner sig trygga
  enhet: %
  skala: 0–100
  riktning: öka
  basvärde 2024: 61
  målvärde 2028: 80
  # Värdena kommer i maj.
  frekvens: år

indikator betyg: Betyg
  skala: dåligt, bra, mycket bra

indikator inlagda: Återinlagda
  enhet: personer
  utfall: inlagda.csv

uppföljning år-1: Första året
  datum: 2027-01-15
  period: 2026
"""
TABLE = "period;värde\n2025;12,5\n"
DAY = {"EFFEKT_TODAY": "2027-02-01", "EFFEKT_LANGUAGE": "sv"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the plan and its table."""
    (tmp_path / "plan.eff").write_text(PLAN, encoding="utf-8")
    (tmp_path / "inlagda.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


def effekt(*arguments: str | Path) -> Result:
    """Run a command on a day that is the same whenever the tests are run."""
    return CliRunner(env=DAY).invoke(main, [str(one) for one in arguments])


def sheet(folder: Path, name: str, answers: Answers, plan: str = "plan.eff", occasion: str = "år-1") -> Path:
    """A sheet that has been made and filled in."""
    path = folder / name
    made = effekt("followup", folder / plan, "--occasion", occasion, "-o", path)
    assert made.exit_code == 0, made.output
    fill(path, answers)
    return path


def collected(folder: Path, *sheets: Path, plan: str = "plan.eff", options: tuple[str, ...] = ()) -> Result:
    """What `effekt collect` says."""
    return effekt("collect", *sheets, "--plan", folder / plan, *options)


def text(path: Path) -> str:
    """What a file holds."""
    return path.read_text(encoding="utf-8")


ANSWERS: Answers = {
    "answered/by": "Kvalitetsenheten",
    "answered/date": "2027-01-20",
    "summary": "Det går framåt.",
    "effect/trygga/assessment": "delvis åt rätt håll",
    "effect/trygga/analysis": "Besöken hjälper den som är orolig.",
    "indicator/trygghet/actual/2026": "64,5 %",
    "indicator/betyg/actual/2026": "bra",
    "indicator/inlagda/actual/2026": "11",
    "activity/hembesök/status": "pågår",
    "economy/hembesök/1/actual": "0,8 mnkr",
    "link/besökta→trygga/assumption/1": "höll inte",
    "link/besökta→trygga/double_loop": "Oron är störst före hemgången.",
    "deviation/1/what": "Juli blev tunn",
    "deviation/1/cause": "Semestrar",
    "deviation/1/action": "Vikarier",
    "deviation/1/date": "2027-06-01",
    "lesson/1/what": "Ring dagen före",
    "lesson/1/reconsiders": "arbetssätt",
}


def test_answers_are_shown_and_nothing_is_written(folder: Path, snapshot: SnapshotAssertion) -> None:
    found = collected(folder, sheet(folder, "svar.md", ANSWERS))
    assert found.exit_code == 0
    assert found.output.replace(str(folder), "…") == snapshot
    assert (text(folder / "plan.eff"), text(folder / "inlagda.csv")) == (PLAN, TABLE)
    assert not list(folder.glob("plan-*"))


def test_answers_are_written_and_all_else_stays_to_the_letter(folder: Path, snapshot: SnapshotAssertion) -> None:
    assert collected(folder, sheet(folder, "svar.md", ANSWERS), options=("--write",)).exit_code == 0
    expected = (
        PLAN.replace("  målvärde 2028: 80\n", "  målvärde 2028: 80\n  utfall 2026: 64,5\n")
        .replace("bra, mycket bra\n", "bra, mycket bra\n  utfall 2026: bra\n")
        .replace("  period: 2026\n", "  period: 2026\n  svar: plan-år-1.eff\n")
    )
    assert text(folder / "plan.eff") == expected
    assert text(folder / "inlagda.csv") == "period;värde\n2025;12,5\n2026;11\n"
    assert text(folder / "plan-år-1.eff") == snapshot
    plan = Workspace().open(folder / "plan.eff")
    assert plan.faults == ()
    assert Workspace().open(folder / "plan-år-1.eff").faults == ()
    assert plan.model.answers[0].occasion == "år-1"
    assert effekt("format", "--check", folder / "plan-år-1.eff").exit_code == 0


def test_same_answers_once_more_change_nothing(folder: Path) -> None:
    filled = sheet(folder, "svar.md", ANSWERS)
    collected(folder, filled, options=("--write",))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    again = collected(folder, filled, options=("--write",))
    assert "Inget nytt att skriva." in again.output
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_more_answers_are_added_to_the_file_that_is_there(folder: Path) -> None:
    first = sheet(folder, "a.md", {"answered/by": "Anna", "effect/trygga/assessment": "åt rätt håll"})
    collected(folder, first, options=("--write",))
    with (folder / "plan-år-1.eff").open("a", encoding="utf-8") as file:
        file.write("# Vår egen anteckning\n")
    second = sheet(folder, "b.md", {
        "answered/by": "Bo", "effect/trygga/analysis": "Så säger de själva.", "summary": "Bra.",
    })  # fmt: skip
    assert collected(folder, second, options=("--write",)).exit_code == 0
    assert text(folder / "plan-år-1.eff") == (
        'följer upp: plan.eff\n  tillfälle: år-1\n  period: 2026\n  deltar: "Anna"\n'
        '  sammanfattning: Bra.\n  deltar: "Bo"\n\n'
        "svar om: trygga\n  bedömning 2026: åt rätt håll\n  analys 2026: Så säger de själva.\n"
        "# Vår egen anteckning\n"
    )  # fmt: skip


def test_value_that_differs_is_a_conflict_until_it_is_decided(folder: Path) -> None:
    collected(folder, sheet(folder, "a.md", ANSWERS), options=("--write",))
    other = {"indicator/trygghet/forecast/2028": "70", "effect/trygga/assessment": "åt fel håll", "answered/by": "B"}
    second = sheet(folder, "b.md", other)
    before = text(folder / "plan-år-1.eff")
    found = collected(folder, second, options=("--write",))
    assert found.exit_code == 1
    assert "Det står redan ”delvis åt rätt håll” för trygga 2026, och svaret är ”åt fel håll”." in found.output
    after = text(folder / "plan-år-1.eff")
    assert "bedömning 2026: delvis åt rätt håll" in after
    assert [line for line in before.splitlines() if line not in after.splitlines()] == []
    assert ": åt fel håll\n" in after
    assert "  prognos 2028: 70\n" in text(folder / "plan.eff")
    assert collected(folder, second, options=("--write", "--replace")).exit_code == 0
    assert "bedömning 2026: åt fel håll" in text(folder / "plan-år-1.eff")


def test_value_in_the_plan_is_replaced_only_when_asked(folder: Path) -> None:
    filled = sheet(folder, "a.md", {"indicator/trygghet/actual/2026": "64,5", "answered/by": "A"})
    (folder / "plan.eff").write_text(
        PLAN.replace("2028: 80\n", "2028: 80\n  utfall 2026: 63 % # enkät\n"), encoding="utf-8"
    )
    refused = collected(folder, filled, options=("--write",))
    assert refused.exit_code == 1
    assert "Det står redan ”63” för Andel som känner sig trygga 2026, och svaret är ”64,5”." in refused.output
    assert "utfall 2026: 63 % # enkät" in text(folder / "plan.eff")
    assert collected(folder, filled, options=("--write", "--replace")).exit_code == 0
    assert "utfall 2026: 64,5 # enkät" in text(folder / "plan.eff")


KEY = "indicator/inlagda/actual/2026"
IN_TABLES: dict[str, tuple[str, dict[str, str], str]] = {
    "semicolons": ("period;värde\n2025;12,5\n2026;10,0\n2027;9\n", {KEY: "11,5"}, "period;värde\n2025;12,5\n2026;11,5\n2027;9\n"),
    "commas, line breaks of Windows and a byte-order mark": (
        "\ufeffperiod,value\r\n2025,12.5\r\n2026,10\r\n", {KEY: "11,5"}, "\ufeffperiod,value\r\n2025,12.5\r\n2026,11.5\r\n",
    ),
    "tabs, and no line break at the end": ("period\tvärde\n2026\t10", {KEY: "11"}, "period\tvärde\n2026\t11"),
    "quotation marks": ('"period","value"\n"2026","10,5"\n', {KEY: "11,5"}, '"period","value"\n"2026","11,5"\n'),
    "a decimal comma between commas": ('period,value\n2025,"9,5"\n2026,10\n', {KEY: "11,5"}, 'period,value\n2025,"9,5"\n2026,"11,5"\n'),
    "decimal points between semicolons": ("period;värde\n2025;9.5\n2026;10\n", {KEY: "11,5"}, "period;värde\n2025;9.5\n2026;11.5\n"),
    "the unit that stands there": ("period;värde\n2026;10 personer\n", {KEY: "11"}, "period;värde\n2026;11 personer\n"),
    "room around": ("period ; värde\n 2026 ;\t10  \n", {KEY: "11"}, "period ; värde\n 2026 ;\t11  \n"),
    "another way to write the time": ("period;värde\nT1 2026;7\nhela 2026;8\n 2026;10\n", {KEY: "11"}, "period;värde\nT1 2026;7\nhela 2026;8\n 2026;11\n"),
    "columns of their own": ("källa;period;värde;not\nA; 2026;10;se\nB;2025;9;\n", {KEY: "11"}, "källa;period;värde;not\nA; 2026;11;se\nB;2025;9;\n"),
    "the same row twice": ("period;värde\n2026;10\n2026;10\n", {KEY: "11"}, "period;värde\n2026;11\n2026;11\n"),
    "a group": (
        "grupp;period;värde\n;2026;10\nkvinnor;2026;6\nmän;2026;4\n", {f"{KEY}/kvinnor": "7"},
        "grupp;period;värde\n;2026;10\nkvinnor;2026;7\nmän;2026;4\n",
    ),
    "the whole and not its groups": (
        "period;värde;grupp\n2026;10\n2026;6;kvinnor\n", {KEY: "11"}, "period;värde;grupp\n2026;11\n2026;6;kvinnor\n",
    ),
    "large numbers": ("period;värde\n2025;12500\n2026;12501\n", {KEY: "13 000"}, "period;värde\n2025;12500\n2026;13000\n"),
    "large numbers in threes": ("period;värde\n2025;12 500\n2026;12 501\n", {KEY: "13000"}, "period;värde\n2025;12 500\n2026;13 000\n"),
}  # fmt: skip


def with_table(folder: Path, table: str, more: str = "") -> Path:
    """The table beside the plan, to the byte; the indicator may say more."""
    path = folder / "inlagda.csv"
    path.write_bytes(table.encode())
    if more:
        (folder / "plan.eff").write_text(PLAN.replace("  utfall: inlagda.csv\n", more), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", IN_TABLES)
def test_value_in_a_table_is_replaced_only_when_asked_and_all_else_stays(folder: Path, name: str) -> None:
    before, answers, after = IN_TABLES[name]
    table = with_table(folder, before)
    filled = saved_form(folder, answers | {"answered/by": "A"})
    refused = collected(folder, filled, options=("--write",))
    assert (refused.exit_code, table.read_bytes()) == (1, before.encode())
    assert "för Återinlagda 2026, och svaret är" in " ".join(refused.output.split())
    shown = collected(folder, filled, options=("--replace",))
    assert (shown.exit_code, table.read_bytes()) == (0, before.encode())
    assert collected(folder, filled, options=("--write", "--replace")).exit_code == 0
    assert table.read_bytes() == after.encode()
    assert "Inget nytt att skriva." in collected(folder, filled, options=("--write", "--replace")).output


def test_value_both_in_the_plan_and_in_a_table_is_replaced_in_both(folder: Path) -> None:
    table = with_table(folder, "period;värde\n2026;10\n", "  utfall: inlagda.csv\n  utfall 2026: 10 # preliminärt\n")
    filled = saved_form(folder, {KEY: "11", "answered/by": "A"})
    assert collected(folder, filled, options=("--write", "--replace")).exit_code == 0
    assert "  utfall 2026: 11 # preliminärt\n" in text(folder / "plan.eff")
    assert text(table) == "period;värde\n2026;11\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("period;värde\n2025;12,5\n2026;\n2027;9\n", "period;värde\n2025;12,5\n2026;11\n2027;9\n"),
        ("period;värde\n2026; \n", "period;värde\n2026; 11\n"),
        ('period;värde\n2026;""\n', 'period;värde\n2026;"11"\n'),
        ("period;värde\n2026;kommer\n", "period;värde\n2026;kommer\n2026;11\n"),
        ("id;period;värde;grupp\nx;2025;12,5;", "id;period;värde;grupp\nx;2025;12,5;\n;2026;11;\n"),
        ("period;värde\n2025;12,5\n2026\n", "period;värde\n2025;12,5\n2026\n2026;11\n"),
    ],
)
def test_new_value_goes_into_its_empty_cell_or_a_row_of_its_own(folder: Path, before: str, after: str) -> None:
    table = with_table(folder, before)
    collected(folder, saved_form(folder, {KEY: "11", "answered/by": "A"}), options=("--write",))
    assert table.read_bytes() == after.encode()


def test_value_for_a_group_needs_a_column_for_groups(folder: Path) -> None:
    table = with_table(folder, "period;värde\n2026;10\n")
    found = collected(folder, saved_form(folder, {f"{KEY}/kvinnor": "7", "answered/by": "A"}), options=("--write",))
    said = " ".join(found.output.split())
    assert "Värdet gäller ”kvinnor”, men ”inlagda.csv” har ingen kolumn för grupper. [U025" in said
    assert found.exit_code == 1
    assert text(table) == "period;värde\n2026;10\n"
    assert ": 7\n" in text(folder / "plan-år-1.eff")


@pytest.mark.parametrize("before", ["år;siffra\n2025;12,5\n", "", "\n"])
def test_value_is_not_written_in_a_table_without_its_columns(folder: Path, before: str) -> None:
    table = with_table(folder, before)
    answers = {KEY: "11", "indicator/inlagda/actual/2025": "9", "answered/by": "A"}
    said = " ".join(collected(folder, saved_form(folder, answers), options=("--write",)).output.split())
    assert said.count("som inte går att skriva i: den första raden ska vara period;värde") == 2
    assert text(table) == before


CELLS = st.text(alphabet=' ";,\tå1.', max_size=6)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=4), st.sampled_from(["", '"']))
def test_cells_are_where_they_are_read(rows: list[list[str]], mark: str) -> None:
    written = "\n".join(";".join(f"{mark}{cell}{mark}" for cell in row) for row in rows)
    source = Source("x.csv", f"period;värde\n{written}")
    table = table_in(source)
    assert table is not None
    read = (next(csv.reader([line], delimiter=";")) for line in written.split("\n") if line.strip())
    said = [[cell.text for cell in row.values()] for row in table.rows]
    assert said == [[cell.strip() for cell in row[:2]] for row in read]
    for row in table.rows:
        for cell in row.values():
            assert source.text[cell.place.start : cell.place.end] == cell.raw


MISTAKES: tuple[tuple[str, str, Fault], ...] = (
    ("indicator/trygghet/actual/2026", "sextio", given_faults.NOT_A_NUMBER),
    ("indicator/trygghet/forecast/2028", "1.200", given_faults.AMBIGUOUS_NUMBER),
    ("indicator/inlagda/actual/2026", "12 procent", given_faults.OTHER_UNIT),
    ("indicator/trygghet/forecast/2027", "140", given_faults.OUTSIDE_SCALE),
    ("indicator/betyg/actual/2026", "suveränt", given_faults.NOT_A_CHOICE),
    ("indicator/betyg/forecast/2027", "12", given_faults.NOT_A_CHOICE),
    ("indicator/trygghet/actual/i fjol", "12", given_faults.NOT_A_DATE),
    ("indicator/trygghet/actual/2025", "#DIV/0!", given_faults.ERROR_IN_CELL),
    ("indicator/borta/actual/2026", "12", sheet_faults.UNKNOWN_ELEMENT),
    ("indicator/trygghet/färg", "blå", sheet_faults.UNKNOWN_QUESTION),
    ("effect/trygga/assessment", "rätt så bra", given_faults.NOT_A_CHOICE),
    ("effect/trygg/analysis", "Därför", sheet_faults.UNKNOWN_ELEMENT),
    ("activity/hembesök/status", "pågår + klar", given_faults.SEVERAL_CHOICES),
    ("link/besökta→borta/single_loop", "Jo", sheet_faults.UNKNOWN_LINK),
    ("link/besökta→trygga/assumption/2", "höll", sheet_faults.UNKNOWN_ASSUMPTION),
    ("link/besökta→trygga/assumption/1", "kanske", given_faults.NOT_A_CHOICE),
    ("economy/hembesök/1/actual", "mycket", given_faults.NOT_A_NUMBER),
    ("economy/hembesök/2/actual", "12", sheet_faults.UNKNOWN_ELEMENT),
    ("deviation/1/date", "snart", given_faults.NOT_A_DATE),
    ("deviation/2/cause", "Semestrar", sheet_faults.NOT_SAID_WHAT),
    ("lesson/1/reconsiders", "allt", given_faults.NOT_A_CHOICE),
    ("answered/date", "i går", given_faults.NOT_A_DATE),
    ("mood", "glad", sheet_faults.UNKNOWN_QUESTION),
)


def saved_form(folder: Path, answers: Answers, **about: str) -> Path:
    """A form saved as JSON."""
    said = {"plan": "Trygg hemgång", "file": "plan.eff", "occasion": "år-1", "period": "2026", "language": "sv"} | about
    path = folder / "svar.json"
    keys = {f"sheet/{name}": value for name, value in said.items()}
    path.write_text(json.dumps(keys | {"answers": dict(answers)}), encoding="utf-8")
    return path


def test_twenty_kinds_of_mistakes_get_an_answer_each_and_nothing_is_lost(
    folder: Path, snapshot: SnapshotAssertion
) -> None:
    answers = {"answered/by": "Anna", "deviation/1/what": "Juli", "lesson/1/what": "Ring"}
    form = saved_form(folder, answers | {key: said for key, said, _ in MISTAKES})
    found = collected(folder, form, options=("--write",))
    assert found.exit_code == 1
    codes = [line.rpartition("[")[2][:4] for line in " ".join(found.output.split()).split("]")[:-1]]
    assert sorted(codes) == sorted(fault.code for _, _, fault in MISTAKES)
    assert found.output.replace(str(folder), "…") == snapshot
    kept = text(folder / "plan-år-1.eff")
    assert [said for _, said, _ in MISTAKES if f": {said}\n" not in kept.replace("pågår, klar", "pågår + klar")] == []
    assert "avvikelse: Juli" in kept
    assert "lärdom ring: Ring" in kept
    assert text(folder / "plan.eff") == PLAN.replace("period: 2026\n", "period: 2026\n  svar: plan-år-1.eff\n")
    again = collected(folder, form, options=("--write",))
    assert again.exit_code == 1
    assert text(folder / "plan-år-1.eff") == kept


def test_answer_does_not_steer_the_terminal_of_those_who_read_it(folder: Path) -> None:
    form = saved_form(folder, {"answered/by": "A", "indicator/trygghet/actual/2026": "\x1b]0;x\x07\u202e64"})
    said = collected(folder, form).output
    assert "�]0;x��64" in said
    assert not {"\x1b", "\x07", "\u202e"} & {*said}


@pytest.mark.parametrize(
    ("about", "answers", "fault"),
    [
        ({"plan": "En annan", "file": "annan.eff"}, {"summary": "Bra"}, sheet_faults.OTHER_PLAN),
        ({"fingerprint": "0"}, {"summary": "Bra", "answered/by": "A"}, sheet_faults.PLAN_CHANGED),
        ({"occasion": ""}, {"summary": "Bra"}, sheet_faults.NO_OCCASION),
        ({"occasion": "nyss", "period": ""}, {"summary": "Bra"}, sheet_faults.WRONG_OCCASION),
        ({}, {}, sheet_faults.EMPTY),
        ({}, {"summary": "Bra"}, sheet_faults.NO_NAME),
        ({}, {"effect/trygga/assessment": "åt rätt håll", "answered/by": "A"}, sheet_faults.NO_REASONS),
    ],
)  # fmt: skip
def test_sheet_as_a_whole_is_answered(folder: Path, about: dict[str, str], answers: Answers, fault: Fault) -> None:
    found = collected(folder, saved_form(folder, answers, **about))
    assert f"[{fault.code} {fault.name.sv}]" in " ".join(found.output.split())


def test_sheet_for_another_occasion_than_asked_is_left_out(folder: Path) -> None:
    found = collected(folder, saved_form(folder, {"summary": "Bra"}), options=("--occasion", "2025"))
    assert "[U004 annat-tillfälle]" in found.output
    assert found.exit_code == 1


def test_two_sheets_with_different_answers_are_both_kept_and_none_is_taken(folder: Path) -> None:
    a = sheet(folder, "a.md", {"answered/by": "A", "indicator/trygghet/actual/2026": "64"})
    b = sheet(folder, "b.md", {"answered/by": "B", "indicator/trygghet/actual/2026": "65", "summary": "Bra"})
    found = collected(folder, a, b, options=("--write",))
    assert found.output.count("[U019") == 2
    assert "utfall 2026" not in text(folder / "plan.eff").replace("utfall: inlagda.csv", "")
    kept = text(folder / "plan-år-1.eff")
    assert ": 64\n" in kept
    assert ": 65\n" in kept
    assert 'deltar: "A", "B"' in kept


def test_answers_to_the_same_open_question_stand_side_by_side(folder: Path) -> None:
    a = sheet(folder, "a.md", {"answered/by": "A", "summary": "Bra", "deviation/1/what": "Juli"})
    b = sheet(folder, "b.md", {"answered/by": "B", "summary": "Sådär", "deviation/1/what": "Augusti"})
    assert collected(folder, a, b, options=("--write",)).exit_code == 0
    (file,) = Workspace().open(folder / "plan.eff").model.answers
    assert file.summary == ("Bra", "Sådär")
    assert [one.text for one in file.deviations] == ["Juli", "Augusti"]


@pytest.mark.parametrize(
    ("before", "answers", "after"),
    [
        ("", {"": "64", "kvinnor": "66", "män": "62"}, "  utfall 2026: 64\n    kvinnor: 66\n    män: 62\n"),
        ("", {"kvinnor": "66", "män": "62"}, "  utfall 2026:\n    kvinnor: 66\n    män: 62\n"),
        (
            "  utfall 2026: # enkäten\n    kvinnor: 66\n",
            {"": "64"},
            "  utfall 2026: 64 # enkäten\n    kvinnor: 66\n",
        ),
        ("  utfall 2026: 64\n", {"kvinnor": "66"}, "  utfall 2026: 64\n    kvinnor: 66\n"),
    ],
)
def test_whole_and_its_groups_are_one_value(folder: Path, before: str, answers: dict[str, str], after: str) -> None:
    plan = folder / "plan.eff"
    asked = "  uppdelning: kön\n"
    kept = PLAN.replace("  skala: 0–100\n", f"  skala: 0–100\n{asked}", 1)
    plan.write_text(kept, encoding="utf-8")
    key = "indicator/trygghet/actual/2026"
    filled = sheet(
        folder,
        "a.md",
        {f"{key}/{group}".rstrip("/"): value for group, value in answers.items()}
        | {"indicator/trygghet/forecast/2028": "70"},
    )
    plan.write_text(kept.replace(asked, asked + before, 1), encoding="utf-8")
    assert collected(folder, filled, options=("--write",)).exit_code == 0
    assert after in text(plan)
    assert text(plan).count("utfall 2026:") == 1
    assert "[N015" not in effekt("check", plan).output


@pytest.mark.parametrize("name", ["svar.docx", "svar.xlsx", "svar.md", "svar.json"])
def test_damaged_file_is_told(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"PK\x03\x04 not really \xff")
    found = collected(folder, folder / name)
    assert "[U001 fil-som-inte-är-en-mall]" in " ".join(found.output.split())
    assert found.exit_code == 1


@pytest.mark.parametrize(
    ("name", "written", "reason", "way_out"),
    [
        ("svar.docx", b"", "den är tom", "Be den som svarade"),
        ("svar.md", b" \n", "den är tom", "Be den som svarade"),
        ("svar.md", b"# Protokoll\n", "den har inga frågor från", "Fyll i en mall"),
        ("svar.html", b"<html></html>", "den är en webbsida", "ta emot json-filen"),
        ("svar.json", b'{"dialog/control-or-trust/1/1": "Tillit"}', "underlag för ett samtal", "Spara den som den är"),
        ("svar.json", b'{"a": "b"}', "den har inga svar från", "Fyll i en mall"),
    ],
)
def test_file_that_is_no_sheet_is_told_with_a_way_out(
    folder: Path, name: str, written: bytes, reason: str, way_out: str
) -> None:
    (folder / name).write_bytes(written)
    for options in ((), ("--plan", folder / "plan.eff")):
        found = effekt("collect", folder / name, *options)
        said = " ".join(found.output.split())
        assert (reason in said, way_out in said, found.exit_code) == (True, True, 1)


def test_word_document_without_questions_is_told(folder: Path) -> None:
    docx.Document().save(str(folder / "brev.docx"))
    found = collected(folder, folder / "brev.docx", options=("--occasion", "år-1"))
    assert "den har inga frågor från `effekt followup`" in " ".join(found.output.split())


def test_workbook_without_its_hidden_sheet_is_told(folder: Path) -> None:
    made = folder / "mall.xlsx"
    effekt("followup", folder / "plan.eff", "--occasion", "år-1", "-o", made)
    workbook = openpyxl.load_workbook(made)
    del workbook["_effekt"]
    workbook.save(made)
    said = " ".join(collected(folder, made).output.split())
    assert "det dolda bladet med nycklar till frågorna är borttaget" in said
    assert "låt alla blad stå kvar" in said


def test_file_of_another_kind_is_told(folder: Path) -> None:
    with pytest.raises(NotASheet):
        read("svar.odt", b"")
    found = collected(folder, folder / "finns-inte.docx")
    assert "den finns inte" in found.output


def test_table_that_cannot_be_read_is_told(folder: Path) -> None:
    filled = sheet(folder, "a.md", {"answered/by": "A", "indicator/inlagda/actual/2026": "11"})
    (folder / "inlagda.csv").unlink()
    found = collected(folder, filled, options=("--write",))
    assert "[U024" in found.output
    assert ": 11\n" in text(folder / "plan-år-1.eff")


def test_those_who_have_not_answered_are_listed(folder: Path) -> None:
    plan = folder / "plan.eff"
    plan.write_text(
        PLAN.replace("aktivitet hembesök: Hembesök\n", 'aktivitet hembesök: Hembesök\n  ansvarig: "Anna"\n'),
        encoding="utf-8",
    )
    nobody = effekt("collect", "--missing", "--occasion", "år-1", "--plan", plan)
    assert nobody.output == (
        "Första året (2026):\n  Anna: har inte svarat (2 frågor)\n  Socialnämnden: har inte svarat (8 frågor)\n"
    )
    filled = sheet(folder, "a.md", {"activity/hembesök/status": "pågår"})
    some = effekt("collect", filled, "--missing", "--occasion", "år-1", "--plan", plan)
    assert "  Anna: 1 av 2 frågor besvarade\n" in some.output
    collected(folder, filled, options=("--write",))
    assert effekt("collect", "--missing", "--occasion", "år-1", "--plan", plan).output == some.output


def test_lesson_is_named_as_every_title_is(folder: Path) -> None:
    filled = sheet(folder, "a.md", {"answered/by": "A", "lesson/1/what": "Avlösning hemma två gånger i veckan"})
    assert collected(folder, filled, options=("--write",)).exit_code == 0
    assert "lärdom avlösning-hemma-två-gånger: Avlösning hemma två gånger i veckan\n" in text(folder / "plan-år-1.eff")


def test_one_who_has_only_commented_has_not_left_the_sheet_unanswered(folder: Path) -> None:
    filled = sheet(folder, "a.md", {"activity/hembesök/comment": "Ett besök per vecka."})
    some = effekt("collect", filled, "--missing", "--occasion", "år-1", "--plan", folder / "plan.eff")
    assert some.output == "Första året (2026):\n  Socialnämnden: 0 av 10 frågor besvarade\n"


def test_file_keeps_its_line_breaks_and_its_mark(folder: Path) -> None:
    plan = folder / "plan.eff"
    plan.write_bytes(b"\xef\xbb\xbf" + PLAN.replace("\n", "\r\n").encode())
    filled = sheet(folder, "a.md", {"indicator/trygghet/actual/2026": "64", "answered/by": "A"})
    assert collected(folder, filled, options=("--write",)).exit_code == 0
    written = plan.read_bytes()
    assert written.startswith(b"\xef\xbb\xbf# V")
    assert b"\r\n  utfall 2026: 64\r\n" in written
    assert written.count(b"\n") == written.count(b"\r\n")


TYPED: Answers = dict(ANSWERS) | {
    "answered/date": date(2027, 1, 20),
    "indicator/trygghet/actual/2026": 64.5,
    "indicator/inlagda/actual/2026": 11,
    "economy/hembesök/1/actual": 800,
    "deviation/1/date": date(2027, 6, 1),
}
"""The answers as they are typed in Excel: numbers and days."""


@pytest.mark.parametrize(("suffix", "answers"), [("docx", ANSWERS), ("xlsx", TYPED)])
def test_word_and_excel_say_the_same_as_text(folder: Path, suffix: str, answers: Answers) -> None:
    by_text = collected(folder, sheet(folder, "svar.md", ANSWERS))
    by_other = collected(folder, sheet(folder, f"svar.{suffix}", answers))
    assert by_other.output == by_text.output


@needs("soffice")
@pytest.mark.parametrize(("suffix", "answers"), [("docx", ANSWERS), ("xlsx", TYPED)])
def test_sheet_saved_by_libreoffice_says_the_same(folder: Path, suffix: str, answers: Answers) -> None:
    filled = sheet(folder, f"svar.{suffix}", answers)
    saved = saved_by_libreoffice(filled)
    assert saved.read_bytes() != filled.read_bytes()
    assert collected(folder, saved).output == collected(folder, filled).output


@pytest.mark.parametrize("name", ["trygg-hemgang", "laxhjalpen"])
def test_example_goes_out_and_comes_back(tmp_path: Path, name: str) -> None:
    path = next(one for one in EXAMPLES if one.stem == name)
    copy(path, tmp_path / "plan.eff")
    plan = Workspace().open(tmp_path / "plan.eff")
    made = effekt("followup", tmp_path / "plan.eff", "--occasion", "2027", "-o", tmp_path / "svar.docx")
    assert made.exit_code == 0, made.output
    effects = [one.id for one in plan.model.elements if one.kind == "effect"]
    answers = {f"effect/{id_}/analysis": f"Om {id_}" for id_ in effects}
    fill(tmp_path / "svar.docx", {"answered/by": "Anna"} | answers)
    assert collected(tmp_path, tmp_path / "svar.docx", options=("--write",)).exit_code == 0
    after = Workspace().open(tmp_path / "plan.eff")
    assert after.errors == plan.errors
    (file,) = after.model.answers
    assert {one.subject.element: one.analyses[0].text for one in file.answers} == {id_: f"Om {id_}" for id_ in effects}
    made = effekt("report", tmp_path / "plan.eff", "-o", tmp_path / "rapport.md")
    assert made.exit_code == 0, made.output
    told = text(tmp_path / "rapport.md")
    assert [id_ for id_ in effects if f"{after.model.by_id[id_].title}: Om {id_}" not in told] == []


def test_a_file_that_is_no_template_is_told_of_before_its_plan_is_asked_for(folder: Path) -> None:
    refused = effekt("collect", folder / "plan.eff")
    assert refused.exit_code == 1
    assert "Filen går inte att ta emot" in refused.stderr
    assert "Vilken plan" not in refused.stderr


def test_which_templates_to_take_in_is_asked_first(folder: Path) -> None:
    for arguments in ((), ("--plan", folder / "plan.eff")):
        asked = effekt("collect", *arguments)
        assert asked.exit_code == 2
        assert "Vilka mallar vill ni ta emot?" in asked.stderr
