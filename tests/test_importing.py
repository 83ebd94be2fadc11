"""A spreadsheet becomes a plan without errors, in which every cell of the sheet has its place or stands as a comment."""

import io
import re
from collections.abc import Mapping as Table
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from syrupy.assertion import SnapshotAssertion

from effektlang.characters import plain, unescaped
from effektlang.cli.main import main
from effektlang.diagnostics import Severity
from effektlang.drafting.importing.headings import role_named, role_of
from effektlang.drafting.importing.imported import imported
from effektlang.drafting.importing.mapping import Wanted, mapping_of
from effektlang.drafting.importing.sheet import Sheet, letter
from effektlang.drafting.importing.telling import columns_told, title_of
from effektlang.drafting.importing.workbook import sheets
from effektlang.outputs import imported_plan
from effektlang.text import LANGUAGES, Language
from tests.plans import asked, document

Cell = str | int | float | datetime | date | None

GOALS: list[list[Cell]] = [
    ["Verksamhetsplan 2026 för socialnämnden"],
    [],
    ["Nämndmål", "Mått", "Basvärde 2024", "Målvärde 2026", "Utfall 2025", "Aktivitet", "Ansvarig", "Startdatum",
     "Slutdatum", "Status", "Kommentar", "Prio"],
    ["Äldre är trygga hemma", "Andel trygga i hemtjänsten", "61 %", "80 %", "64 %", "Hembesök inom 72 timmar",
     "Kvalitetsenheten", datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2026-12-31"), "Pågående", "Startade i mars", 1],
    [None, None, None, None, None, "Utbilda alla i bemötande", "HR; Enhetscheferna", date(2026, 3, 1), "våren",
     "Ej påbörjad"],
    [None, "Oplanerade återinläggningar", 18.2, "högst 14", 17.1],
    ["Nämndmål", "Mått", "Basvärde 2024", "Målvärde 2026", "Utfall 2025", "Aktivitet", "Ansvarig", "Startdatum",
     "Slutdatum", "Status", "Kommentar", "Prio"],
    ["Barn växer upp i trygghet", "Antal orosanmälningar", "1 200", "färre", "1.150", "- Föräldrastöd i grupp\n- Hembesök # till alla",
     "IFO", datetime.fromisoformat("2026-02-01"), datetime.fromisoformat("2026-01-01"), "Klar", None, 2],
    [None, None, None, None, None, None, None, None, None, None, "Tas upp i april"],
]  # fmt: skip
CHAIN: list[list[Cell]] = [
    ["Resurser", "Aktiviteter", "Prestationer", "Effekter på kort sikt", "Effekter på lång sikt", "Målgrupp", "Antagande"],
    ["Pengar", "Samtal i grupp", "Föräldrar som gått kursen", "Föräldrar bråkar mindre", "Barn mår bättre", "Föräldrar, Barn",
     "Grannarna håller sams"],
    [None, "Hembesök"],
    [None, None, "Föräldrar som fått besök", "Föräldrar är tryggare"],
]  # fmt: skip
LOGFRAME: list[list[Cell]] = [
    ["", "Narrative summary", "Objectively verifiable indicators", "Means of verification", "Assumptions"],
    ["Goal", "Better health among rural women", "Maternal mortality per 100 000", "Health statistics"],
    ["Purpose", "More women give birth at clinics", "Share of births at clinics", "Clinic records", "Roads stay open"],
    ["Outputs", "1. Clinics staffed around the clock", "Clinics with a midwife at night", "Visits", "Women trust them"],
    [None, "2. Women informed", "Women reached", "Reports"],
    ["Activities", "1.1 Hire midwives", None, None, "There are midwives to hire"],
    [None, "1.2 Train midwives"],
    [None, "2.1 Hold village meetings"],
    [None, "3.1 Buy a car", None, None, "Petrol is cheap"],
]
TWO_ROWS: list[list[Cell]] = [
    ["Mål", "Mått", None, None, None, "Aktiviteter", None, "Budget (tkr)", None],
    [None, "Namn", "Utfall 2025", "2026", "Mål", "Namn", "Ansvarig", "2026", "2027"],
    ["Biblioteket är öppet för alla", "Antal besök", "12 000", "12 800", "15 000", "Meröppet", "Anna", 620.5, 1250.75],
    [None, None, None, None, None, "Bokbuss", "Bo", "300 kr", None],
    ["Mål", "Mått", None, None, None, "Aktiviteter", None, "Budget (tkr)", None],
    [None, "Namn", "Utfall 2025", "2026", "Mål", "Namn", "Ansvarig", "2026", "2027"],
    ["Barn läser mer", "Lån per barn", 14, None, "fler", "Sagostund", "Cia", None, None],
]
SAME_IN_ENGLISH: list[list[Cell]] = [
    ["Goals", "Measures", None, None, "Activities", None],
    ["Name", "Name", "Actual 2025", "Target 2027 (%)", "Name", "Responsible"],
    ["The library is open to all", "Share who visit", 41, "50", "Open without staff", "Anna"],
]
NOTHING_THERE: list[list[Cell]] = [
    ["Mål", "Mått", "Målvärde 2027", "Aktivitet", "Ansvarig", "Klart", "Budget 2027 (tkr)"],
    ["Färre olyckor", "Antal olyckor", "högst 3", "Bättre belysning", "Gatuenheten", "löpande", 400],
    [None, "-", "–", "Sandning", "N/A", "2027 Q3", "-"],
    ["Fler cyklar", "Andel som cyklar (%)", 30, "-", "Ej aktuellt", "vår 2027", None],
    ["–", "N/A", None, "Cykeldag", None, None, 25],
    ["Summa", None, None, "-", None, None, 425],
]
YEARS_ABOVE: list[list[Cell]] = [
    ["Mått", "2026", None, "T1 2027", None, "Ansvarig"],
    [None, "Utfall", "Mål", "Utfall", "Prognos", None],
    ["Lån per barn", 14, 15, 16, 17, "Anna"],
]
TIMES: list[list[Cell]] = [
    ["Measure", "T1 2026", "2026 T2", "Dec 2026", "Comment"],
    ["Visits", 120, 140, "n/a", "Closed in July"],
    ["Share who are content (%)", 71, "72 %", 73, None],
]
NOTHING_SAID = Wanted()
CASES: Table[str, tuple[list[list[Cell]], Language]] = {
    "goals, measures and activities": (GOALS, "sv"),
    "a chain from left to right": (CHAIN, "sv"),
    "a logframe": (LOGFRAME, "en"),
    "headings on two rows": (TWO_ROWS, "sv"),
    "headings on two rows, in English": (SAME_IN_ENGLISH, "en"),
    "times over what was measured": (YEARS_ABOVE, "sv"),
    "cells that say nothing, and a sum": (NOTHING_THERE, "sv"),
    "times as headings": (TIMES, "en"),
}


def workbook(
    rows: Sequence[Sequence[Cell]], merged: Sequence[str] = (), formats: Table[str, str] | None = None
) -> bytes:
    """An Excel file with one sheet behind a title page."""
    book = Workbook()
    book.worksheets[0].title = "Omslag"
    sheet = book.create_sheet("Blad")
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column, value)
    for area in merged:
        sheet.merge_cells(area)
    for cell, form in (formats or {}).items():
        sheet[cell].number_format = form
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def brought_in(sheet: Sheet, language: Language = "sv", wanted: Wanted = NOTHING_SAID) -> str:
    """The plan that a sheet becomes."""
    mapping = mapping_of(sheet, wanted)
    return imported_plan.write(imported(mapping, title_of(mapping, sheet.name), language))


@pytest.mark.parametrize("name", CASES)
def test_sheet_becomes_a_plan(name: str, snapshot: SnapshotAssertion) -> None:
    rows, language = CASES[name]
    sheet = sheets(workbook(rows), "x")[1]
    mapping = mapping_of(sheet, NOTHING_SAID)
    shown = "\n".join(" | ".join(cell.replace("\n", " / ") for cell in row) for row in sheet.rows)
    told = "\n".join(columns_told(mapping, language))
    text = brought_in(sheet, language)
    assert f"{shown}\n\n–––– läses ––––\n\n{told}\n\n–––– blir ––––\n\n{text}" == snapshot
    assert document(text).faults == ()


HEADINGS = (
    "Mål", "Nämndmål", "Effekt", "Effekt kort sikt", "Effekt lång sikt", "Prestation", "Aktivitet", "Resurs", "Indikator", "Mått",
    "Basvärde 2024", "Målvärde 2026", "Mål 2028", "Utfall", "Prognos", "Enhet", "Ansvarig", "Start", "Slut", "Status", "Målgrupp",
    "Antagande", "Riktning", "Frekvens", "Budget", "Risk", "Problem", "Kommentar", "Underlag", "Väntas", "Något annat", "",
)  # fmt: skip
CELLS = (
    "", "", "", "Tryggare nätter", "Hembesök", "Hembesök", "Äldre, anhöriga", "12", "12 %", "80", "minst 80 %", "högst 3 kr", "2026",
    "2026–2028", "2025-01-01", "klar", "öka", "år", "1 200", "1.200", "Nej", "- ett\n- två", "en\nannan", "# ja", "a: b", '"citat"',
    "→", "K001", "plan", "-5", "150 %", "2027-T1",
)  # fmt: skip


WRITTEN_OTHERWISE = ("klar", "öka", "år", "minst", "högst", "1", "200")
"""Words of the language, which are written in the plan's own, and a number that is written without its space."""


def wishes(width: int) -> st.SearchStrategy[Wanted]:
    """What a user may say of a sheet: what some columns are, by their letters, and which row the headings are on."""
    columns = st.sampled_from([letter(column).lower() for column in range(width)])
    roles = st.dictionaries(columns, st.sampled_from(HEADINGS[:-2]).map(role_named), max_size=3)
    return st.builds(Wanted, roles, st.sampled_from([None, None, range(0), range(1), range(2)]))


@given(
    st.lists(st.sampled_from(HEADINGS), min_size=2, max_size=9),
    st.lists(st.lists(st.sampled_from(CELLS), max_size=9), max_size=6),
    st.sampled_from(LANGUAGES),
    wishes(9),
)
def test_any_sheet_becomes_a_plan_without_errors_and_nothing_is_dropped(
    headings: list[str], rows: list[list[str]], language: Language, wanted: Wanted
) -> None:
    sheet = Sheet("Blad", (tuple(headings), *(tuple(row[: len(headings)]) for row in rows)))
    mapping = mapping_of(sheet, wanted)
    text = brought_in(sheet, language, wanted)
    plan = document(text)
    assert [one.fault.code for one in plan.faults] == [], text
    assert [one.fault.code for one in asked(plan) if one.severity is Severity.ERROR] == [], text
    kept = unescaped(plain(text)).lower().replace("”", '"')
    kept += re.sub(r"(?<=\d)\s(?=\d{3}\b)", "", kept)  # a number may have got its space
    content = [row for number, row in enumerate(sheet.rows) if number not in mapping.heading_rows]
    for cell in (cell for row in content for cell in row):
        for word in re.sub('[–%"]', " ", cell).lower().split():
            assert word.strip(",;-") in kept or word in WRITTEN_OTHERWISE, (cell, text)


UNNAMED: list[list[Cell]] = [
    ["Äldre är trygga hemma", "Hembesök inom 72 timmar", "Kvalitetsenheten", "Startade i mars"],
    [None, "Utbilda alla i bemötande", "HR"],
    ["Barn växer upp i trygghet", "Föräldrastöd i grupp", "IFO"],
]
ROLES = {"a": role_named("slutmål"), "b": role_named("aktivitet"), "c": role_named("ansvarig")}


def read_as(rows: Sequence[Sequence[Cell]], wanted: Wanted, language: Language) -> str:
    """How a sheet is read, and the plan that it becomes."""
    sheet = sheets(workbook(rows), "x")[1]
    told = "\n".join(columns_told(mapping_of(sheet, wanted), language))
    return f"{told}\n\n–––– blir ––––\n\n{brought_in(sheet, language, wanted)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_without_headings_is_content_from_its_first_row(
    language: Language, snapshot: SnapshotAssertion
) -> None:
    assert read_as(UNNAMED, Wanted(ROLES), language) == snapshot


def test_which_row_the_headings_are_on_is_what_the_user_says(snapshot: SnapshotAssertion) -> None:
    unknown: list[list[Cell]] = [["Dit vi vill", "Det vi gör", "Vem"], *UNNAMED]
    assert read_as(unknown, Wanted(ROLES, range(1)), "sv") == snapshot(name="unknown headings")
    known: list[list[Cell]] = [["Mål som vi satt", "Aktivitet som bär"], ["Trygghet", "Samtal"]]
    assert read_as(known, NOTHING_SAID, "sv") == snapshot(name="guesses")
    assert read_as(known, Wanted(ROLES, range(0)), "sv") == snapshot(name="guesses that are content")


def test_a_logframe_without_headings_is_read_by_its_levels() -> None:
    sheet = sheets(workbook(LOGFRAME[1:]), "x")[1]
    assert not mapping_of(sheet, NOTHING_SAID).heading_rows
    links = {(one.source, one.target) for one in document(brought_in(sheet, "en")).model.links}
    assert ("more-women-give-birth", "better-health") in links


@pytest.mark.parametrize(
    ("first", "second", "heading_rows"),
    [
        (["Mål", "Sådant vi gör"], ["Trygghet", "Samtal"], [0]),
        (["Dit vi vill", "Sådant vi gör"], ["Trygghet", "Samtal"], []),
        (["Mål om trygghet i hela kommunen", "Samtal"], ["Mål om hälsa", "Promenader"], []),
        (["Verksamhetsplan"], ["Mål", "Aktivitet"], [1]),
        (["Trygghet", "Samtal"], ["Färre i risk", "Ökad effekt"], []),
        (["Trygghet", "Samtal"], ["Mål", "Aktivitet"], [1]),
        (["Trygghet", "Samtal"], ["Mål", "Något annat"], []),
        (["Trygghet", "Samtal"], ["Mål", "Färre i risk"], []),
        (["Mål"], ["Trygghet"], [0]),
        (["Mål", "Mått", "", ""], ["", "Namn", "Utfall 2025", "2027"], [0, 1]),
        (["Aktiviteter"], ["Namn", "Ansvarig"], [0, 1]),
        (["Mål", "", "Start", "Slut"], ["Trygghet", "viktigt", "2026", "2027"], [0]),
        (["Mått", "T1 2026"], ["Trygga", "71"], [0]),
    ],
)
def test_rows_are_headings_if_they_say_what_columns_are(
    first: list[str], second: list[str], heading_rows: list[int]
) -> None:
    assert list(mapping_of(Sheet("Blad", (tuple(first), tuple(second))), Wanted(ROLES)).heading_rows) == heading_rows


def test_what_stands_above_the_headings_is_kept() -> None:
    rows: list[list[Cell]] = [["Socialnämnden"], ["Version", 3], ["Mål", "Aktivitet"], ["Trygghet", "Samtal"]]
    text = brought_in(sheets(workbook(rows), "x")[1])
    assert text.startswith("plan: Socialnämnden\n")
    assert text.endswith("# Rad 2, A: Version\n# Rad 2, B: 3\n")


def test_a_merged_cell_holds_for_every_row_that_it_covers() -> None:
    rows: list[list[Cell]] = [["Mål", "Aktivitet"], ["Trygghet", "Hembesök"], [None, "Samtal"], ["Hälsa", "Promenader"]]
    (_, sheet) = sheets(workbook(rows, ["A2:A3"]), "x")
    assert [row[0] for row in sheet.rows] == ["Mål", "Trygghet", "Trygghet", "Hälsa"]
    links = {(one.source, one.target) for one in document(brought_in(sheet)).model.links}
    assert links == {("hembesök", "trygghet"), ("samtal", "trygghet"), ("promenader", "hälsa")}


def test_numbers_and_dates_are_read_as_they_are_shown() -> None:
    rows: list[list[Cell]] = [
        [
            0.815,
            0.5,
            1234.5,
            12.125,
            datetime.fromisoformat("2026-03-01"),
            datetime.fromisoformat("2026-03-01T08:30"),
            True,
            3.0,
        ]
    ]
    (_, sheet) = sheets(workbook(rows, formats={"A1": "0.0%", "B1": "0 %"}), "x")
    assert sheet.rows[0] == ("81,5 %", "50 %", "1234,5", "12,1250", "2026-03-01", "2026-03-01T08:30:00", "x", "3")


@pytest.mark.parametrize("delimiter", [";", "\t", ","])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_tables_are_read_whatever_stands_between_the_cells(delimiter: str, encoding: str) -> None:
    text = delimiter.join(("Mål", "Aktivitet")) + "\r\n" + delimiter.join(('"Ett, två; tre"', "Åka")) + "\r\n\r\n"
    (sheet,) = sheets(text.encode(encoding), "Plan")
    assert sheet == Sheet("Plan", (("Mål", "Aktivitet"), ("Ett, två; tre", "Åka")))


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Nämndmål", "goal"), ("Mål 2026", "targets 2026"), ("Målvärde T1 2026", "targets 2026-T1"), ("Nyckeltal", "indicator"),
        ("Aktivitet / åtgärd:", "activity"), ("Effekt på kort sikt", "effect short"), ("Long-term outcomes", "effect long"),
        ("Objectively verifiable indicators", "indicator"), ("Means of verification", "data_source"), ("Activities", "activity"),
        ("Typ av mått", ""), ("Prio", ""), ("", ""), ("Målgrupper", "for_whom"), ("Basvärde (2024)", "baselines 2024"),
    ],
)  # fmt: skip
def test_headings_are_known(heading: str, said: str) -> None:
    role = role_of(heading)
    parts = [role.word, role.time_frame or "", role.period.text if role.period else ""] if role is not None else []
    assert " ".join(part for part in parts if part) == said


def test_a_guess_is_told_as_one_and_what_the_user_says_is_none() -> None:
    role, named = role_of("Våra mål"), role_named("mål")
    assert role is not None
    assert named is not None
    assert (role.is_sure, named.is_sure) == (False, True)


def test_numbers_have_the_unit_and_the_size_that_they_are_shown_with() -> None:
    forms = {
        "A1": '#,##0\\ "kr"', "B1": '#,##0," tkr";-#,##0," tkr"', "C1": "#,##0.00\\ [$kr-41D]", "D1": "[$€-2]\\ #,##0",
        "E1": '0.0" av oss"', "F1": "#,##0", "G1": "#,##0,,",
    }  # fmt: skip
    rows: list[list[Cell]] = [[1200, 620500, 3.5, 40, 7, 1200, 3_000_000]]
    (_, sheet) = sheets(workbook(rows, formats=forms), "x")
    assert sheet.rows[0] == ("1200 kr", "620,5 tkr", "3,5 kr", "40 euro", "7", "1200", "3")


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Budget 2027 (tkr)", "tkr"), ("Budget i tkr 2027", None), ("Kostnad 2027, mkr", "mnkr"), ("Budget [kSEK]", "tkr"),
        ("Budget (kr per år)", "kr per år"), ("Målvärde 2026 %", "%"), ("Utfall (preliminärt)", None), ("Cost (in SEK)", "kr"),
        ("Mål (%)", "%"), ("Aktivitet (kr)", None), ("Utfall 2025 (antal)", None),
    ],
)  # fmt: skip
def test_headings_say_units(heading: str, unit: str | None) -> None:
    role = role_of(heading)
    assert role is not None
    assert role.unit == unit


def test_what_the_user_calls_a_column_keeps_its_time_and_unit() -> None:
    sheet = Sheet("Blad", (("Aktivitet", "Pengar 2027 (tkr)"), ("Samtal", "620,5")))
    assert "kostnad 2027: 620,5 tkr" in brought_in(sheet, wanted=Wanted({"b": role_named("kostnad")}))
    assert "kostnad 2028: 620,5 mnkr" in brought_in(sheet, wanted=Wanted({"b": role_named("kostnad 2028 mnkr")}))


def test_the_same_heading_is_about_the_element_that_it_stands_beside() -> None:
    rows = (
        ("Mål", "Ansvarig", "Aktivitet", "Ansvarig", "Klart", "Ansvarig"),
        ("Ro", "Anna", "Samtal", "Bo", "2027", "Cia"),
    )
    plan = brought_in(Sheet("Blad", rows))
    assert 'aktivitet samtal: Samtal\n  ansvarig: "Bo"\n  slut: 2027\n' in plan
    assert 'slutmål ro: Ro\n  ansvarig: "Anna"\n' in plan
    assert plan.endswith("# Rad 2, F (Ansvarig) för ”Samtal”: Cia\n")


def test_an_effect_in_the_long_term_does_not_lead_to_one_in_the_short() -> None:
    rows = (
        ("Aktivitet", "Effekt lång sikt", "Effekt kort sikt"),
        ("Hembesök", "Bor kvar", "Trygga"),
        ("Samtal", "Trygga", "Bor kvar"),
    )
    plan = document(brought_in(Sheet("Blad", rows)))
    assert [(link.source, link.target) for link in plan.model.links if link.source in ("bor-kvar", "trygga")] == [
        ("trygga", "bor-kvar")
    ]


def test_measures_beside_a_risk_are_what_is_done_about_it_and_turn_no_chain() -> None:
    rows = (
        ("Insats", "Effekt 1 år", "Effekt 3 år", "Risk", "Åtgärd"),
        ("Cykelväg", "Fler cyklar", "Friskare", "Snö", "Plogning"),
    )
    plan = document(brought_in(Sheet("Blad", rows))).model
    assert [link.id for link in plan.links] == ["cykelväg → fler-cyklar", "fler-cyklar → friskare"]
    assert plan.by_id["snö"].response == "Plogning"  # type: ignore[union-attr]
    asked_for = brought_in(Sheet("Blad", rows), wanted=Wanted({"åtgärd": role_named("aktivitet")}))
    assert "aktivitet plogning: Plogning\n  leder till: fler-cyklar\n" in asked_for


def test_activities_side_by_side_lead_to_the_same_and_not_to_one_another() -> None:
    rows = (("Aktivitet 1", "Aktivitet 2", "Prestation"), ("Cykla", "Springa", "Rörelse"))
    plan = document(brought_in(Sheet("Blad", rows))).model
    assert [link.id for link in plan.links] == ["cykla → rörelse", "springa → rörelse"]


def test_a_sum_for_several_elements_is_given_to_none_of_them() -> None:
    rows = (("Aktivitet", "Kostnad 2027"), ("- Belysning\n- Farthinder", "300 000 kr"), ("Gångväg", "5 tkr"))
    plan = brought_in(Sheet("Blad", rows))
    assert plan.count("kostnad 2027") == 1
    assert plan.endswith("# Rad 2, B (Kostnad 2027) för ”Belysning”: 300 000 kr\n")


def test_a_column_goes_by_its_own_heading_and_by_that_of_its_group_too() -> None:
    sheet = Sheet("Blad", (("Mål", "Aktiviteter", ""), ("Namn", "Namn", "Prio"), ("Ro", "Vila", "1")))
    for name in ("prio", "aktiviteter: prio", "c"):
        plan = brought_in(sheet, wanted=Wanted({name: role_named("underlag")}))
        assert "aktivitet vila: Vila\n  bidrar till: ro\n  underlag: 1\n" in plan


def test_of_two_columns_with_one_heading_each_can_be_named_by_its_letter() -> None:
    rows = (("Mål", "Namn", "Enhet", "Namn"), ("Trygghet", "Andel trygga", "%", "Samtal"))
    both = Wanted({"b": role_named("indikator"), "d": role_named("aktivitet")})
    plan = brought_in(Sheet("Blad", rows), wanted=both)
    assert "indikator andel-trygga" in plan
    assert "aktivitet samtal" in plan
    assert "#" not in plan
    by_heading = brought_in(Sheet("Blad", rows), wanted=Wanted({"namn": role_named("indikator")}))
    assert by_heading.endswith("# Rad 2, D (Namn) för ”Andel trygga”: Samtal\n")


@pytest.mark.parametrize("cell", ["-", "–", "—", "--", "N/A", "Ej aktuellt", "."])
def test_a_cell_that_says_nothing_is_none_and_takes_nothing_from_above(cell: str) -> None:
    rows = (("Mål", "Aktivitet", "Ansvarig"), ("Trygghet", "Samtal", "Anna"), (cell, "Promenader", cell))
    plan = document(brought_in(Sheet("Blad", rows)))
    assert [element.id for element in plan.model.elements] == ["samtal", "promenader", "trygghet"]
    assert [(one.source, one.target) for one in plan.model.links] == [("samtal", "trygghet")]
    assert plan.source.text.count("#") == 0


@pytest.mark.parametrize("text", ["Summa", "Totalt 2027", "Delsumma:", "Total", "Summa tkr"])
def test_a_row_that_adds_up_is_no_element(text: str) -> None:
    rows = [("Mål", "Aktivitet"), ("Ro", "Vila"), (text, "3"), ("Total ro", "Sömn")]
    plan = brought_in(Sheet("Blad", tuple(rows)))
    assert plan.endswith(f"# Rad 3, A (Mål): {text}\n# Rad 3, B (Aktivitet): 3\n")
    assert "slutmål total-ro: Total ro\n" in plan


def test_columns_have_letters() -> None:
    assert [letter(column) for column in (0, 25, 26, 51, 52, 702)] == ["A", "Z", "AA", "AZ", "BA", "AAA"]


def effekt(*arguments: object, given: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments], input=given)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A workbook in a file."""
    path = tmp_path / "vp.xlsx"
    path.write_bytes(workbook(GOALS))
    return path


def test_the_plan_stands_beside_the_sheet_and_replaces_no_file(book: Path, snapshot: SnapshotAssertion) -> None:
    result = effekt("import", book)
    assert (result.exit_code, result.stdout) == (0, "")
    assert re.sub(r"\d+ (frågor|tips)", r"… \1", result.stderr.replace(str(book.parent), "")) == snapshot
    plan = book.with_suffix(".eff")
    assert plan.read_text(encoding="utf-8").startswith("plan: Verksamhetsplan 2026 för socialnämnden\n")
    plan.write_text("mitt", encoding="utf-8")
    assert effekt("import", book).exit_code == 2
    assert plan.read_text(encoding="utf-8") == "mitt"
    assert effekt("import", book, "--force").exit_code == 0
    assert plan.read_text(encoding="utf-8") != "mitt"


def test_columns_are_what_the_user_says(book: Path) -> None:
    shown = effekt(
        "import", book, "--dry-run", "--map", "F=prestation", "--map", "kommentar=-", "--map", "Prio=underlag"
    )
    lines = dict(line.split(maxsplit=1) for line in shown.stdout.splitlines()[1:-1])
    assert (lines["F"], lines["K"], lines["L"]) == (
        "Aktivitet      → prestation", "Kommentar      – lämnas utanför", "Prio           → underlag",
    )  # fmt: skip
    assert not book.with_suffix(".eff").exists()
    plan = effekt("import", book, "-o", "-", "--map", "kommentar=-").stdout
    assert "Tas upp i april" not in plan
    assert "L (Prio) för ”Föräldrastöd i grupp”: 2" in plan


def test_a_table_comes_from_standard_input() -> None:
    result = effekt("import", "-", "-o", "-", "--language", "en", given=b"Goal;Activity\nHealth;Walks\n")
    assert "activity walks: Walks\n  contributes to: health\n" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--map", "X1=effekt"], "Bladet har ingen kolumn ”X1”. Kolumnerna är: A (Nämndmål), B (Mått),"),
        (["--map", "Prio"], "”Prio” säger inte vad en kolumn är."),
        (["--map", "Prio=blaha"], "”blaha” är inget som en kolumn kan vara."),
        (["--sheet", "Blad2"], "Det finns inget blad som heter ”Blad2”. Bladen är: Omslag och Blad."),
        (["--sheet", "Omslag"], "Det står ingenting i kalkylbladet."),
        (["--headings", "10"], "Bladet ”Blad” har 9 rader, så rubrikerna kan inte stå på rad 10."),
        (["--headings", "0"], "Inga rubriker känns igen. Säg vad kolumnerna är"),
        (["--headings", "-1"], "”-1” säger inte var rubrikerna står. Skriv radens nummer, som 3, två rader som 3-4,"),
        (["--headings", "0-1"], "”0-1” säger inte var rubrikerna står."),
        (["--headings", "2-4"], "”2-4” säger inte var rubrikerna står."),
        (["--headings", "4-3"], "”4-3” säger inte var rubrikerna står."),
        (["--headings", "9-10"], "kan inte stå på rad 10."),
        (["-o", "plan.docx"], "En plan ska sluta på .eff. Menar ni ”plan.eff”?"),
    ],
)
def test_what_cannot_be_read_as_asked_is_told(arguments: list[str], said: str, book: Path) -> None:
    result = effekt("import", book, *arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert not book.with_suffix(".eff").exists()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "äldre Exceldokument, eller låst med lösenord"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "Det är låst med lösenord."),
        ("a.xlsx", b"PK\x03\x04trasig", "inget Exceldokument som går att läsa"),
        ("a.xlsx", "Mål;Aktivitet\n".encode(), "Det heter som ett Exceldokument, men är något annat."),
        ("a.py", b"import sys\n", "a.py” är inget kalkylblad som går att läsa. Spara det som .xlsx, .csv eller .txt"),
        ("a.xlsx", b"", "Det står ingenting i kalkylbladet."),
        ("a.csv", b"Trygghet;Samtal\nHopp;Promenader\n", "Inga rubriker känns igen. Säg vad kolumnerna är"),
        ("a.csv", "Hit;Mått\nHopp;Tårar\n".encode(), "Bara ”Mått” på rad 1 känns igen. Är det rubriker?"),
        ("a.csv", b"Start;Slut\n2026;2027\n", "Ingen kolumn är ett mål"),
    ],
)
def test_a_file_that_holds_no_plan_is_told_of(name: str, data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    result = effekt("import", path)
    assert result.exit_code == 2
    assert said in result.stderr
    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_what_is_suggested_can_be_done(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Hit;Mått\nHopp;Tårar\n", encoding="utf-8")
    assert '--headings 1 --map "A=aktivitet"' in effekt("import", path).stderr
    plan = effekt("import", path, "--headings", "1", "--map", "A=aktivitet", "-o", "-").stdout
    assert "aktivitet hopp: Hopp" in plan
    assert "indikator tårar: Tårar" in plan


def test_a_plan_is_no_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "plan.eff"
    path.write_text("plan: P\n", "utf-8")
    result = effekt("import", path)
    assert result.exit_code == 2
    assert "plan.eff” är redan en plan." in result.stderr
    assert path.read_text("utf-8") == "plan: P\n"


def test_the_sheet_with_headings_is_read_and_else_the_first_that_says_something(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = Workbook()
    book.worksheets[0].append(["Vår plan", "Socialnämnden"])
    book.create_sheet("Kedjan").append(["Mål", "Aktivitet"])
    book.save(path)
    assert "Bladet ”Kedjan” läses så här" in effekt("import", path, "--dry-run").stdout
    one_more = 'Boken har också bladet ”Sheet”. Det läses inte. Välj det med --sheet "Sheet".'
    assert one_more in effekt("import", path, "--dry-run").stdout
    book.create_sheet("Tomt")
    book.create_sheet("Mer").append(["Hej"])
    book.save(path)
    assert "Boken har också bladen ”Sheet” och ”Mer”." in effekt("import", path).stderr
    assert "Boken har" not in effekt("import", path, "--dry-run", "--sheet", "Kedjan").stdout
    without = effekt("import", path, "--dry-run", "--sheet", "Sheet", "--map", "A=slutmål").stdout
    assert "Bladet ”Sheet” läses så här. Ingen rad känns igen som rubriker" in without


def test_a_plan_with_errors_is_said_to_have_them(book: Path) -> None:
    (book.parent / "effekt.toml").write_text('[severity]\nI001 = "error"\n', encoding="utf-8")
    assert "men har fel att rätta" in effekt("import", book).stderr


def test_who_does_it_is_responsible_unless_said_otherwise() -> None:
    told = effekt("import", "-", "--dry-run", given=b"Aktivitet;Vem\nPromenader;Anna\n").stdout
    assert "Vem        → ansvarig (en gissning)" in told


def test_a_missing_file_is_told_of(tmp_path: Path) -> None:
    assert "den finns inte" in effekt("import", tmp_path / "borta.xlsx").stderr
