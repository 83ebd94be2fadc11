"""Pictures to read, to paste and to go on with: what they hold, and that nothing in a plan can break them."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from syrupy.assertion import SnapshotAssertion

from effektlang.diagram.diagram import Diagram
from effektlang.diagram.facts import with_facts
from effektlang.diagram.layout import layout
from effektlang.diagram.views import chain
from effektlang.diagram.views.registry import view_named
from effektlang.diagram.views.view import Request
from effektlang.document import Document
from effektlang.outputs import drawio, html, mermaid, txt
from effektlang.outputs.html_parts.dark import in_the_dark
from effektlang.workspace import Workspace
from tests.plans import EXAMPLES, document
from tests.test_drawing import HOSTILE


def diagram_of(plan: Document) -> Diagram:
    return with_facts(chain.build(plan.model, Request()), plan.model)


def example(name: str) -> Diagram:
    return diagram_of(Workspace().open(next(path for path in EXAMPLES if path.stem == name)))


def test_words_chart_and_drawing_look_as_they_did(snapshot: SnapshotAssertion) -> None:
    diagram = example("trygg-hemgang")
    assert txt.write(diagram) == snapshot(name="txt")
    assert mermaid.write(diagram) == snapshot(name="mermaid")
    assert drawio.write(layout(diagram)) == snapshot(name="drawio")


def test_the_words_tell_each_box_and_each_line_once() -> None:
    diagram = example("smoke-free-environments")
    said = txt.write(diagram)
    assert all(f"“{box.title}”" in said for box in diagram.boxes)
    told = re.findall("^(“[^”]+”) (?:leads to|contributes to|counteracts|feeds back to) (.*)", said, re.MULTILINE)
    ends = [(source, target) for source, targets in told for target in re.findall("“[^”]+”", targets)]
    titles = {box.id: f"“{box.title}”" for box in diagram.boxes}
    assert sorted(ends) == sorted((titles[line.source], titles[line.target]) for line in diagram.lines)


def test_the_words_list_titles_as_a_person_would() -> None:
    text = (
        "intressent a: Unga\nintressent b: Gamla\nintressent c: Alla\nresurs r: Lokal\n  leder till: x, y, z\n"
        "effekt x: X\n  för: a, b, c\n  mäts med: i\neffekt y: Y\n  för: a\neffekt z: Z\nindikator i: Andel trygga\n"
    )
    said = txt.write(diagram_of(document(text))).splitlines()
    assert "”Lokal” leder till ”X”, ”Y” och ”Z”." in said
    assert "Effekten ”X” är till för ”Unga”, ”Gamla” och ”Alla”. Den mäts med ”Andel trygga”." in said
    assert "Effekten ”Y” är till för ”Unga”. Den har ingen mätning än." in said


def test_the_words_tell_apart_what_is_sure_and_what_is_not() -> None:
    text = (
        "prestation a: A\n  leder till: x, y\n  leder till: z\n    evidens: begränsad\n  leder till: w\n"
        "    antagande: Vi hinner\n  bidrar till: v\neffekt x: X\neffekt y: Y\neffekt z: Z\neffekt w: W\neffekt v: V\n"
    )
    said = txt.write(diagram_of(document(text))).splitlines()
    assert said[said.index("Under ”Prestationer” finns ”A”.") + 1 :][:4] == [
        "”A” leder till ”X” och ”Y”.",
        "”A” leder till ”Z”. Evidensen för det är svag.",
        "”A” leder till ”W”. Det förutsätter: Vi hinner.",
        "”A” bidrar till ”V”.",
    ]


@pytest.mark.parametrize("plan", [*EXAMPLES, HOSTILE], ids=lambda plan: getattr(plan, "stem", "hostile"))
def test_the_drawing_is_whole(plan: Path | str) -> None:
    """What draw.io demands of a file: known parents, placed boxes, and lines between boxes that are there."""
    diagram = diagram_of(document(plan) if isinstance(plan, str) else Workspace().open(plan))
    root = ET.fromstring(drawio.write(layout(diagram))).find("diagram/mxGraphModel/root")  # noqa: S314 - our own text
    assert root is not None
    holders = {one.get("id"): one for one in root}
    cells = {id_: one if one.tag == "mxCell" else one.find("mxCell") for id_, one in holders.items()}
    assert len(holders) == len(root)
    assert list(holders)[:4] == ["0", "fields", "lines", "boxes"]
    for id_, cell in cells.items():
        assert cell is not None
        assert id_ == "0" or cell.get("parent") in holders
        if cell.get("vertex"):
            geometry = cell.find("mxGeometry")
            assert geometry is not None
            assert all(float(geometry.get(side, "nan")) >= 0 for side in ("x", "y", "width", "height"))
        if cell.get("parent") == "lines":
            ends = [cells[cell.get(end)] for end in ("source", "target")]
            assert all(end is not None and end.get("vertex") == "1" for end in ends)
    assert sum(cell is not None and cell.get("parent") == "lines" for cell in cells.values()) == len(diagram.lines)
    assert [holders[f"box-{box.id}"].tag for box in diagram.boxes] == ["object"] * len(diagram.boxes)


@pytest.mark.parametrize("name", ["tidslinje", "intressentkarta", "antaganden"])
def test_the_drawing_has_the_axes_and_the_notes_of_a_view(name: str) -> None:
    model = Workspace().open(next(path for path in EXAMPLES if path.stem == "trygg-hemgang")).model
    view = view_named(name)
    assert view is not None
    picture = layout(view.build(model, Request()))
    root = ET.fromstring(drawio.write(picture))  # noqa: S314 - our own text
    said = {cell.get("id"): cell.get("value") for cell in root.iter("mxCell")}
    assert [said[f"mark-{number}"] for number in range(len(picture.marks))] == [mark.text for mark in picture.marks]
    assert [said[f"note-{number}"] for number in range(len(picture.diagram.notes))] == [
        f"{note.badge}. {note.text}" if note.badge else note.text for note in picture.diagram.notes
    ]
    assert sum(str(id_).startswith("rule-") for id_ in said) == len(picture.rules)
    assert picture.marks or picture.diagram.notes


def test_a_box_of_the_drawing_carries_what_the_plan_says() -> None:
    root = ET.fromstring(drawio.write(layout(example("trygg-hemgang"))))  # noqa: S314 - our own text
    box = root.find(".//object[@id='box-hemgångsteam']")
    assert box is not None
    assert box.get("slag") == "resurs"
    assert box.get("ansvarig") == "Hemsjukvårdens chef"
    assert box.get("kostnad_2025") == "900\N{NO-BREAK SPACE}000 kr"


def test_a_chart_keeps_its_own_marks_out_of_hostile_text() -> None:
    chart = mermaid.write(diagram_of(document(HOSTILE)))
    header, body = chart.split("---\n")[1:]
    assert json.loads(header.removeprefix("title: ")) == "Fientlig <&\"> 'plan' ]]>"
    for label in re.findall(r'"(.*)"', body):
        assert not re.search(r'["`<>\\]', label.replace("<br/>", ""))
    assert len(body.splitlines()) == len(set(body.splitlines())) + body.splitlines().count("  end") - 1


def test_a_line_against_the_chain_has_no_arrow_in_a_chart() -> None:
    text = "prestation a: A\n  leder till: b\neffekt b: B\n  verkar tillbaka på: a\n"
    chart = mermaid.write(diagram_of(document(text)))
    assert "  n0 --> n1\n" in chart
    assert '  n0 -.-|"◀ verkar tillbaka på"| n1\n' in chart


def test_the_page_fetches_nothing_and_escapes_what_it_shows() -> None:
    page = html.write(layout(diagram_of(document(HOSTILE))))
    assert "default-src 'none'" in page
    assert not re.search(r'(?:src|href)="(?!#)', page.replace('href="data:', ""))
    assert "<b>alla" not in page


@pytest.mark.parametrize(("light", "dark"), [("#ffffff", "#171717"), ("#000000", "#ededed"), ("#1f4e79", "#90afca")])
def test_light_and_dark_change_places(light: str, dark: str) -> None:
    assert in_the_dark(light) == dark
