"""Where the parts of a document stand: how wide columns are, and which pages lie on their side."""

import re
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from effektlang.diagram.metrics import width_of
from effektlang.look import Look
from effektlang.outputs import paper_docx, paper_html, paper_pdf
from effektlang.papers.columns import LYING, UPRIGHT, column_widths
from effektlang.papers.pages import runs
from effektlang.papers.paper import Bullets, Cell, Heading, Paper, Paragraph, Table
from effektlang.papers.tables import table
from effektlang.text import Text

HEADINGS = ("Indikator", "Basvärde", "Målvärde", "Senaste utfall", "Riktning", "Källa", "Ansvarig")
UPRIGHT_TABLE = Table("A", ("Vad",), (("a",),), (480,))
LYING_TABLE = Table("B", ("Vad",), (("b",),), (728,), is_lying=True)


def test_every_word_has_room_in_its_column() -> None:
    row = ("Oplanerade återinläggningar", "18,2 %", Cell("högst 14 %", "good"), "", "minska", "Register", "Enheten")
    widths, is_lying = column_widths((HEADINGS, row))
    assert not is_lying
    assert UPRIGHT - 8 <= sum(widths) <= UPRIGHT + 4
    for heading, width in zip(HEADINGS, widths, strict=True):
        assert max(width_of(word, 9, bold=True) for word in heading.split()) + 13 < width
    assert width_of("återinläggningar", 9, bold=True) + 13 < widths[0]


def test_shape_has_room_beside_its_word() -> None:
    row = (Cell("håller", "good"), "En förklaring som tar många rader " * 9)
    (width, _), _ = column_widths((("Höll", "Hur ni vet"), row))
    assert width_of("▲ håller", 9, bold=True) + 13 < width


def test_what_is_left_goes_to_the_column_that_needs_most_lines() -> None:
    (short, long), _ = column_widths((("Vad", "Varför"), ("Ja", "En förklaring som tar många rader " * 8)))
    assert long > 10 * short


def test_table_that_needs_more_lies_on_its_side() -> None:
    words = tuple("Sammanhållningspolitiken" for _ in range(5))
    widths, is_lying = column_widths((words, words))
    assert is_lying
    assert max(widths) - min(widths) <= 8
    assert sum(widths) > UPRIGHT


@given(st.lists(st.lists(st.text(max_size=60), min_size=3, max_size=3), min_size=1, max_size=4))
def test_table_is_never_wider_than_its_page_where_words_are_short(rows: list[list[str]]) -> None:
    widths, is_lying = column_widths(rows)
    assert all(width > 0 for width in widths)
    assert sum(widths) <= (LYING if is_lying else UPRIGHT) + 2


def test_heading_goes_with_what_stands_under_it() -> None:
    blocks = (
        Heading("1"), UPRIGHT_TABLE, Heading("2"), Heading("2.1", 3), LYING_TABLE, LYING_TABLE, Paragraph("Efter"),
    )  # fmt: skip
    assert list(runs(blocks)) == [
        (False, blocks[:2]), (True, blocks[2:6]), (False, blocks[6:]),
    ]  # fmt: skip


def test_wide_table_turns_its_page() -> None:
    paper = Paper(title="P", language="sv", blocks=(Heading("A"), UPRIGHT_TABLE, Heading("B"), LYING_TABLE))
    word = docx.Document(BytesIO(paper_docx.write(paper)))
    assert [str(section.orientation) for section in word.sections] == ["PORTRAIT (0)", "LANDSCAPE (1)"]
    assert '<div class="lying">\n<h2>B</h2>' in paper_html.write(paper)
    boxes = re.findall(rb"/MediaBox ?\[0 0 (\d+)", paper_pdf.write(paper))
    assert [int(width) for width in boxes] == [595, 841]


def test_table_with_one_column_is_a_list() -> None:
    made = table(Text("Resurser", "Inputs"), (Text("Resurs", "Input"),), [("Tid",), (Cell("Lokal", "bad"),)], "sv")
    assert list(made) == [Bullets(("Tid", "▼ Lokal"))]


def test_name_of_a_font_stays_within_its_quotes() -> None:
    look = Look(font='Open Sans"; } </style><script>')
    page = paper_html.write(Paper(title="P", language="sv", blocks=(), look=look))
    assert 'font: 1rem/1.5 "Open Sans  stylescript", sans-serif' in page


@pytest.mark.parametrize("colour", ["8a1c5b", "0b6e4f"])
def test_document_has_the_colour_and_the_font_of_the_organisation(colour: str) -> None:
    paper = Paper(title="P", language="sv", blocks=(Heading("A"),), look=Look(colour=colour, font="Verdana"))
    word = docx.Document(BytesIO(paper_docx.write(paper)))
    style = word.styles["Heading 1"].font
    assert (str(style.color.rgb), style.name) == (colour.upper(), "Verdana")
    page = paper_html.write(paper)
    assert re.findall("--colour: ([^;]+);", page) == [f"#{colour}"]
    assert 'font: 1rem/1.5 "Verdana", sans-serif' in page
    assert paper_pdf.write(paper) != paper_pdf.write(Paper(title="P", language="sv", blocks=(Heading("A"),)))
