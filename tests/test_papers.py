"""Documents made of plans: what they hold, that everyone can read them, and that they are the same every time."""

import re
from io import BytesIO
from pathlib import Path
from subprocess import run
from zipfile import ZipFile

import docx
import pytest
from click.testing import CliRunner
from docx.oxml.ns import qn
from syrupy.assertion import SnapshotAssertion

from effektlang.cli.main import main
from effektlang.outputs import paper_docx, paper_html, paper_markdown, paper_pdf
from effektlang.papers.governing import governing_document
from effektlang.papers.paper import Bullets, Cell, Facts, Heading, Paper, Paragraph, Table
from effektlang.text import LANGUAGES, Language
from tests.needs import needs
from tests.plans import EXAMPLES, document

HOME = next(path for path in EXAMPLES if path.stem == "trygg-hemgang")

EVERYTHING = Paper(
    title="Allt & lite <till>",
    subtitle="Rapport",
    language="sv",
    blocks=(
        Facts((("Ägare", "Socialnämnden"),)),
        Heading("En rubrik"),
        Paragraph("Vanlig text\nmed rad"),
        Paragraph("Det viktigaste", "lead"),
        Paragraph("Smått", "quiet"),
        Paragraph("Vad någon sa", "quote"),
        Heading("Lägre rubrik", 3),
        Bullets(("ett", "två | tre")),
        Table("Tabell", ("Vad", "Hur"), (("a|b", Cell("åt rätt håll", "good")), ("c", "")), (10, 20)),
    ),
)
"""One of each kind of block."""


def made(path: Path, target: Path, *options: str) -> bytes:
    """What `effekt document` writes."""
    ran = CliRunner().invoke(main, ["document", str(path), "-o", str(target), *options])
    assert ran.exit_code == 0, ran.output
    return target.read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_plan_is_in_the_document(language: Language, tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    text = made(HOME, tmp_path / "plan.md", "--language", language).decode()
    assert text == snapshot


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_title_of_a_plan_is_in_its_document(path: Path) -> None:
    model = document(path.read_text(encoding="utf-8")).model
    text = paper_markdown.write(governing_document(model, None))
    missing = [
        one.title for one in model.elements if one.from_plan is None and one.title.replace("|", "\\|") not in text
    ]
    assert missing == []


def test_plan_that_says_little_becomes_a_short_document() -> None:
    text = paper_markdown.write(governing_document(document("plan: P\neffekt e: Något bättre\n").model, None))
    assert text == ("# P\n\n- **Status:** Utkast\n\n## Mål och effekter\n\n- Något bättre\n")


def test_each_block_in_markdown(snapshot: SnapshotAssertion) -> None:
    assert paper_markdown.write(EVERYTHING) == snapshot


def test_each_block_as_a_web_page(snapshot: SnapshotAssertion) -> None:
    page = paper_html.write(EVERYTHING)
    assert page.startswith('<!doctype html>\n<html lang="sv">')
    assert page.partition("<body>")[2] == snapshot


def test_word_file_has_a_structure_to_move_in() -> None:
    word = docx.Document(BytesIO(paper_docx.write(EVERYTHING)))
    styles = [(one.style.name, one.text) for one in word.paragraphs if one.style and one.text]
    assert styles == [
        ("Title", "Allt & lite <till>"),
        ("Subtitle", "Rapport"),
        ("Uppgift", "Ägare: Socialnämnden"),
        ("Heading 1", "En rubrik"),
        ("Normal", "Vanlig text\nmed rad"),
        ("Intense Quote", "Det viktigaste"),
        ("Caption", "Smått"),
        ("Quote", "Vad någon sa"),
        ("Heading 2", "Lägre rubrik"),
        ("List Bullet", "ett"),
        ("List Bullet", "två | tre"),
    ]
    (table,) = word.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Vad", "Hur"], ["a|b", "▲ åt rätt håll"], ["c", ""],
    ]  # fmt: skip
    assert table._tbl.findall(f".//{qn('w:tblHeader')}")
    assert {said.get(qn("w:val")) for said in word.styles.element.iter(qn("w:lang"))} == {"sv-SE"}
    assert (word.core_properties.title, word.core_properties.language) == ("Allt & lite <till>", "sv")


def test_picture_has_its_words_and_a_page_that_lies_down(tmp_path: Path) -> None:
    word = docx.Document(BytesIO(made(HOME, tmp_path / "plan.docx")))
    (described,) = word.element.body.iter(qn("wp:docPr"))
    assert "”Patienter som fått hembesök” leder till ”Patienterna känner sig tryggare hemma”." in described.get("descr")
    assert [str(section.orientation) for section in word.sections] == [
        "PORTRAIT (0)", "LANDSCAPE (1)", "PORTRAIT (0)",
    ]  # fmt: skip
    page = made(HOME, tmp_path / "plan.html").decode()
    assert re.search(r'<img src="data:image/svg\+xml;base64,[\w+/=]+" alt="Trygg hemgång\. Bilden visar', page)


@pytest.mark.parametrize("suffix", ["md", "html", "docx", "pdf"])
def test_document_is_the_same_byte_for_byte(suffix: str, tmp_path: Path) -> None:
    first, second = (made(HOME, tmp_path / f"{name}.{suffix}") for name in ("a", "b"))
    assert first == second


def test_word_file_holds_no_day_of_its_own() -> None:
    with ZipFile(BytesIO(paper_docx.write(EVERYTHING))) as word:
        assert {entry.date_time for entry in word.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@needs("pdftotext")
def test_pdf_is_tagged_for_everyone(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(paper_pdf.write(EVERYTHING))
    told = run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    assert re.search(r"^Tagged: +yes$", told, re.MULTILINE)
    assert re.search(r"^Title: +Allt & lite <till>$", told, re.MULTILINE)
    assert b"pdfuaid:part" in path.read_bytes()
    words = run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    assert "▲ åt rätt håll" in words


def test_ending_that_is_no_document_is_refused(tmp_path: Path) -> None:
    ran = CliRunner().invoke(main, ["document", str(HOME), "-o", str(tmp_path / "plan.xyz")])
    assert ran.exit_code == 2
    assert ".docx" in ran.output
