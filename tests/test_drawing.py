"""The picture: its parts are there, say in words what they show, and are the same bytes every time."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from syrupy.assertion import SnapshotAssertion

from effektlang.diagram.diagram import Box, Columns, Detail, Diagram
from effektlang.diagram.engines import Engine, EngineFailed, engines, run
from effektlang.diagram.forms import Direction
from effektlang.diagram.layout import layout
from effektlang.diagram.metrics import balanced, width_of, wrapped
from effektlang.diagram.sizes import sized
from effektlang.diagram.themes import standard
from effektlang.diagram.views import chain
from effektlang.diagram.views.view import Request
from effektlang.outputs import dot, pdf, png, svg
from effektlang.outputs.svg_parts.legend import legend
from effektlang.workspace import Workspace
from tests.plans import EXAMPLES, document
from tests.png_dots import opacities

HEART = EXAMPLES[0].parent / "aterinlaggningar" / "aterinlaggningar.eff"
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = """
plan: Fientlig <&"> 'plan' ]]>
intressent node: <b>alla</b> & "många" 👩‍👩‍👧
aktivitet graph: {long}
  leder till: digraph
prestation digraph: مرحبا بالعالم \\N \\l {{a|b}}
  för: node
  leder till: subgraph
    antagande: "citat" -> \\N <x>
effekt subgraph: Emoji 🎉 och 漢字 \x07
  leder till: edge
  verkar tillbaka på: graph
effekt edge: {word}
  bidrar till: strict
  motverkar: subgraph
slutmål strict: x
""".format(long="Mycket lång titel " * 120, word="ord" * 60)


def diagram_of(path: Path, direction: Direction = "lr") -> Diagram:
    return chain.build(Workspace().open(path).model, Request(direction=direction))


def drawn(diagram: Diagram) -> ElementTree.Element:
    return ElementTree.fromstring(svg.write(layout(diagram)))  # noqa: S314 - our own text


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_box_and_line_is_drawn_and_said(path: Path) -> None:
    diagram = diagram_of(path)
    root = drawn(diagram)
    symbols = [group for group in root.iter(f"{SVG}g") if group.get("role") == "graphics-symbol img"]
    assert len(symbols) == len(diagram.boxes) + len(diagram.lines)
    assert all(group.get("aria-label") == group.findtext(f"{SVG}title") for group in symbols)
    assert root.findtext(f"{SVG}title") == diagram.title
    description = root.findtext(f"{SVG}desc") or ""
    assert all(box.title in description for box in diagram.boxes)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_text_of_a_box_fits_inside_it(path: Path) -> None:
    for placed in layout(diagram_of(path)).boxes:
        for line in placed.sized.title:
            assert width_of(line, 9.5, bold=True) <= placed.sized.width - 10


@pytest.mark.parametrize("direction", ["lr", "rl", "tb", "bt"])
def test_levels_follow_the_direction(direction: Direction) -> None:
    placed = layout(diagram_of(EXAMPLES[-1], direction)).boxes
    along = {one.sized.box.column: (one.x if direction in ("lr", "rl") else one.y) for one in placed}
    in_order = [along[column] for column in sorted(along)]
    assert in_order == sorted(in_order, reverse=direction in ("rl", "bt"))


def test_graph_and_picture_look_as_they_did(snapshot: SnapshotAssertion) -> None:
    diagram = diagram_of(next(path for path in EXAMPLES if path.stem == "idrott-for-alla"))
    assert dot.write(diagram) == snapshot(name="dot")
    assert svg.write(layout(diagram)) == snapshot(name="svg")


def test_bytes_are_the_same_on_every_run() -> None:
    made = layout(diagram_of(EXAMPLES[-1]))
    assert svg.write(made) == svg.write(layout(diagram_of(EXAMPLES[-1])))
    assert png.write(made) == png.write(made)
    assert pdf.write(made) == pdf.write(made)


def test_pdf_is_tagged_and_png_is_a_picture() -> None:
    made = layout(diagram_of(EXAMPLES[-1]))
    assert pdf.write(made).startswith(b"%PDF")
    assert b"StructTreeRoot" in pdf.write(made)
    assert png.write(made).startswith(b"\x89PNG")


@pytest.mark.parametrize("dpi", [40, 45, 50])
def test_png_is_opaque_to_its_edges(dpi: int) -> None:
    """Where a dot lies half outside the picture, Word and LibreOffice would draw a dark line along the edge."""
    made = png.write(layout(diagram_of(EXAMPLES[-1])), dpi)
    assert {opacity for row in opacities(made) for opacity in row} == {255}


def test_a_hostile_plan_is_drawn() -> None:
    diagram = chain.build(document(HOSTILE).model, Request())
    root = drawn(diagram)
    assert root.findtext(f"{SVG}title") == "Fientlig <&\"> 'plan' ]]>"
    assert png.write(layout(diagram)).startswith(b"\x89PNG")


def test_what_the_picture_shows_of_links_and_measuring() -> None:
    diagram = chain.build(
        document(
            "intressent p: Patienter\nprestation a: Besök\n  leder till: b\n    evidens: begränsad\n    antagande: De är hemma\n"
            "effekt b: Tryggare\n  för: p\n  mäts med: i\neffekt c: Lugnare\n  mäts inte: Vi frågar\neffekt d: Gladare\n"
            "  bidrar till: g\nslutmål g: God ålderdom\nindikator i: Andel trygga\n"
        ).model,
        Request(),
    )
    first, second = diagram.lines
    assert (first.is_weak, first.assumptions, first.kind) == (True, ("De är hemma",), "leads_to")
    assert (second.is_weak, second.kind) == (False, "contributes_to")
    boxes = {box.id: box for box in diagram.boxes}
    assert boxes["b"].details == (
        Detail("for_whom", "Patienter", ("Patienter",)),
        Detail("measured_by", "Andel trygga", ("Andel trygga",)),
    )
    told = [[detail.kind for detail in boxes[name].details] for name in "acd"]
    assert told == [[], ["followed_otherwise"], ["not_measured"]]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("kort", ("kort",)),
        ("långa meningar", ("långa", "meningar")),
        ("äldre-omsorgen", ("äldre-", "omsorgen")),
        ("", ("",)),
    ],
)
def test_titles_are_wrapped_at_words_and_hyphens(text: str, lines: tuple[str, ...]) -> None:
    assert wrapped(text, 52, 10) == lines


def test_a_word_wider_than_its_box_is_broken_and_a_long_text_is_cut() -> None:
    lines = wrapped("ord" * 60, 60, 9.5)
    assert all(width_of(line, 9.5) <= 60 for line in lines)
    assert "".join(line.rstrip("-") for line in lines) == "ord" * 60
    cut = wrapped("många ord i rad " * 9, 60, 9.5, most=3)
    assert len(cut) == 3
    assert cut[-1].endswith("…")


def test_an_engine_that_fails_says_so() -> None:
    engine = next(engines())
    with pytest.raises(EngineFailed):
        run(Engine(engine.name, engine.path, engine.about), "digraph {", "json")


def test_levels_may_have_the_organisations_own_names() -> None:
    path = next(path for path in EXAMPLES if path.stem == "idrott-for-alla")
    diagram = chain.build(Workspace().open(path).model, Request(level_names={"effect": "Effektmål"}))
    assert isinstance(diagram.arrangement, Columns)
    assert [column.heading for column in diagram.arrangement.columns] == ["Aktiviteter", "Prestationer", "Effektmål"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Fler bor kvar i sitt hem", ("Fler bor kvar", "i sitt hem")),
        ("Elever i årskurs 7–9", ("Elever i", "årskurs 7–9")),
        ("Höftfrakturer per 1 000 invånare", ("Höftfrakturer per", "1 000 invånare")),
        ("Läggs in igen inom 30 dagar", ("Läggs in igen", "inom 30 dagar")),
        ("Beslutad · 2026 · Norrby", ("Beslutad ·", "2026 · Norrby")),
        ("Fler får bestämma över dagen", ("Fler får", "bestämma", "över dagen")),
        ("kort", ("kort",)),
    ],
)
def test_lines_are_about_equally_long_and_numbers_stay_with_their_words(text: str, lines: tuple[str, ...]) -> None:
    assert balanced(text, 76, 9.5) == lines


@pytest.mark.parametrize("word", ["återinläggningar", "funktionsnedsättning", "ungdomsbrottslighet"])
def test_a_broken_word_leaves_no_few_letters_alone(word: str) -> None:
    first, second = wrapped(word, width_of(word, 9.5) - 1, 9.5)
    assert first.endswith("-")
    assert first[:-1] + second == word
    assert len(second) >= 4


def test_the_legend_leaves_no_entry_alone() -> None:
    made, height = legend(layout(diagram_of(HEART)), 640)
    rows = Counter(re.findall(r'transform="translate\([\d.]+,([\d.]+)\)"', made))
    assert height == 2 * 17
    assert min(rows.values()) >= 5


def test_an_assumption_that_does_not_hold_has_a_filled_mark_and_is_said() -> None:
    diagram = diagram_of(HEART)
    (refuted,) = (line for line in diagram.lines if line.is_refuted)
    assert (refuted.source, refuted.target) == ("hör-av-sig", "färre-tillbaka")
    picture = svg.write(layout(diagram))
    assert "antagandet håller inte" in picture
    assert "Det håller inte." in picture
    assert f'fill="{diagram.theme.against}" stroke="{diagram.theme.against}"' in picture


@pytest.mark.parametrize(
    ("titles", "lines"),
    [
        (("Unga", "Gamla"), ("Unga, Gamla",)),
        (("Elever i årskurs 1–6", "Lärare i årskurs 1–6"), ("Elever i årskurs 1–6,", "Lärare i årskurs 1–6")),
        (("Unga", "Gamla", "Alla som bor här"), ("Unga, Gamla,", "Alla som bor här")),
    ],
)
def test_titles_in_a_row_begin_lines_of_their_own_where_that_takes_no_more(
    titles: tuple[str, ...], lines: tuple[str, ...]
) -> None:
    box = Box("a", "effect", "A", details=(Detail("for_whom", ", ".join(titles), titles),))
    assert sized(box, 112, standard()).rows[0].lines == lines
