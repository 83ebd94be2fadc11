"""The sheet in Word and Excel: every field can be filled in and read back, and what is known stays as it is."""

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn

from effektlang.followup.build import follow_up_sheet
from effektlang.followup.keys import tag
from effektlang.followup.sheet import FollowUpSheet, Picture, Table
from effektlang.outputs import followup_docx, followup_xlsx
from effektlang.workspace import Workspace
from tests.plans import EXAMPLES, document
from tests.sheets import A_DOT, scope_of, sheet_of
from tests.test_followup import BIKES


def bikes() -> FollowUpSheet:
    scope = scope_of(document(BIKES).model, "2026-T2")
    return follow_up_sheet(scope, file="cykelturer.eff", picture=Picture(A_DOT, "Turer leder till glada äldre."))


def word(sheet: FollowUpSheet) -> Any:  # noqa: ANN401 - python-docx has no types
    return docx.Document(BytesIO(followup_docx.write(sheet)))


def excel(sheet: FollowUpSheet) -> Any:  # noqa: ANN401 - openpyxl has no types
    return openpyxl.load_workbook(BytesIO(followup_xlsx.write(sheet)))


def controls(opened: Any) -> dict[str, Any]:  # noqa: ANN401
    """The content controls of a document by their tags."""
    found = list(opened.element.body.iter(qn("w:sdt")))
    tags = {one.find(f".//{qn('w:tag')}").get(qn("w:val")): one for one in found}
    assert len(tags) == len(found)
    return tags


def cells(workbook: Any) -> dict[str, Any]:  # noqa: ANN401
    """The cells to fill in by their keys, found as the way back finds them."""
    found = {}
    for name, key, _ in workbook["_effekt"].iter_rows(values_only=True, max_col=3):
        if name:
            sheet, _, place = workbook.defined_names[name].attr_text.rpartition("!")
            found[key] = workbook[sheet.strip("'")][place.replace("$", "")]
    return found


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_field_of_an_example_can_be_filled_in(path: Path) -> None:
    sheet = sheet_of(Workspace().open(path).model, "2027")
    keys = [field.key for field in sheet.fields]
    about = [key for key, value in sheet.about.entries if value]
    assert list(controls(word(sheet))) == [*map(tag, keys), *about]
    assert sorted(cells(excel(sheet))) == sorted(keys)


def test_the_same_plan_gives_the_same_bytes() -> None:
    for output in (followup_docx, followup_xlsx):
        first = output.write(bikes())
        assert first == output.write(bikes())
        assert {part.date_time[0] for part in ZipFile(BytesIO(first)).infolist()} == {1980}


def test_letters_that_no_file_has_a_place_for_become_spaces() -> None:
    sheet = sheet_of(document("plan: P\x01\neffekt e: Trygg\x0bare\x02 hemma\n  beskrivning: \ufffe\n").model, "2026")
    assert "Effekt: Trygg are  hemma" in [one.text for one in word(sheet).paragraphs]
    assert followup_xlsx.write(sheet)


def test_a_word_file_is_accessible() -> None:
    sheet = bikes()
    opened = word(sheet)
    titles = [one.text for one in opened.paragraphs if one.style.name == "Heading 1"]
    assert titles == ["Planen i en bild", *(f"{n}. {one.heading}" for n, one in enumerate(sheet.sections, start=1))]
    assert [one.text for one in opened.paragraphs if one.style.name == "Title"] == ["Uppföljning av Cykelturer"]
    language = opened.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert language.get(qn("w:val")) == "sv-SE"
    assert opened.inline_shapes[0]._inline.docPr.get("descr") == "Turer leder till glada äldre."
    tables = [block for section in sheet.sections for block in section.blocks if isinstance(block, Table)]
    assert len(opened.tables) == len(tables)
    for table in opened.tables:
        first, *others = table._tbl.tr_lst
        assert first.find(f".//{qn('w:tblHeader')}") is not None
        assert all(one.find(f".//{qn('w:tblHeader')}") is None for one in others)
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))


def test_a_word_file_offers_the_words_to_choose_between() -> None:
    control = controls(word(bikes()))["effect/glada/assessment"]
    items = [one.get(qn("w:value")) for one in control.iter(qn("w:listItem"))]
    assert items == [
        "",
        "åt rätt håll",
        "delvis åt rätt håll",
        "ingen förändring",
        "åt fel håll",
        "går inte att bedöma än",
    ]
    date = controls(word(bikes()))["answered/date"].find(f".//{qn('w:date')}/{qn('w:dateFormat')}")
    assert date.get(qn("w:val")) == "yyyy-MM-dd"


def test_wide_tables_lie_on_their_side() -> None:
    sides = [section.page_width > section.page_height for section in word(bikes()).sections]
    assert sides == [False, True, False, True, False, True, False]
    assert {round(section.page_width.mm) for section in word(bikes()).sections} == {210, 297}


def test_only_what_is_to_be_filled_in_can_be_changed_in_excel() -> None:
    workbook = excel(bikes())
    to_fill_in = {(cell.parent.title, cell.coordinate) for cell in cells(workbook).values()}
    for worksheet in workbook.worksheets:
        if worksheet.sheet_state == "visible" and worksheet.title != "Diagram":
            assert worksheet.protection.sheet
            unlocked = {
                (worksheet.title, cell.coordinate)
                for row in worksheet.iter_rows()
                for cell in row
                if not cell.protection.locked
            }
            assert unlocked == {one for one in to_fill_in if one[0] == worksheet.title}
            assert worksheet.page_setup.orientation == "landscape"
            assert worksheet.page_setup.paperSize == 9


def test_excel_takes_only_words_of_the_scale_and_numbers() -> None:
    workbook = excel(bikes())
    found = cells(workbook)
    rules = {
        key: rule
        for key, cell in found.items()
        for rule in cell.parent.data_validations.dataValidation
        if cell.coordinate in rule.sqref
    }
    choices = rules["activity/turer/status"]
    assert choices.type == "list"
    sheet, _, place = choices.formula1.rpartition("!")
    words = [row[0].value for row in workbook[sheet.strip("'")][place.replace("$", "")]]
    assert words == ["ej påbörjad", "pågår", "klar", "pausad", "avbruten"]
    number = rules["indicator/humör/actual/2026-T2"]
    assert (number.type, number.error) == ("decimal", "Skriv ett tal, utan enhet.")
    assert rules["deviation/1/date"].type == "date"
    assert "summary" not in rules


def test_a_number_outside_the_scale_is_not_taken() -> None:
    plan = "effekt e: E\n  mäts med: i\nindikator i: I\n  skala: 0–100\n"
    cell = cells(excel(sheet_of(document(plan).model, "2026")))["indicator/i/actual/2026"]
    (rule,) = (one for one in cell.parent.data_validations.dataValidation if cell.coordinate in one.sqref)
    assert (rule.formula1, rule.formula2, rule.error) == ("0", "100", "Skriv ett tal från 0 till 100.")


def test_excel_draws_each_indicator_with_what_is_filled_in() -> None:
    workbook = excel(bikes())
    (chart,) = workbook["Diagram"]._charts
    assert [one.val.numRef.f for one in chart.series] == ["_serier!$B$1:$B$4", "_serier!$C$1:$C$4"]
    values = list(workbook["_serier"].iter_rows(values_only=True, max_col=3))
    place = cells(workbook)["indicator/humör/actual/2026-T2"]
    cell = f"'{place.parent.title}'!${place.column_letter}${place.row}"
    assert values == [
        ("2025", 40, 60),
        ("2026-T1", 45, 60),
        ("2026-T2", f'=IF({cell}="",NA(),{cell})', 60),
        ("2027", None, 60),
    ]


def test_the_start_of_a_workbook_counts_the_answers() -> None:
    start = excel(bikes())["Start"]
    said = {row[1].value: row[2].value for row in start.iter_rows() if row[2].value}
    assert said["Delar"] == "Besvarat"
    assert said["1 Sammanfattning"] == "=(COUNTA('1 Sammanfattning'!$B$2))&\" av 1\""


def test_a_workbook_says_what_it_is() -> None:
    entries = {key: value for name, key, value in excel(bikes())["_effekt"].iter_rows(values_only=True) if not name}
    assert entries["sheet/file"] == "cykelturer.eff"
    assert entries["sheet/occasion"] == "2026-T2"
    assert excel(bikes())["_effekt"].sheet_state == "veryHidden"
