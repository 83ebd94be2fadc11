"""Fitting pictures on pages, and dividing those that would be too small to read."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from effektlang.cli.main import main
from effektlang.diagram.diagram import Columns, Diagram, Grid, Timeline
from effektlang.diagram.forms import Direction
from effektlang.diagram.layout import layout
from effektlang.diagram.pages import PAGES, on_pages
from effektlang.diagram.views.registry import view_named
from effektlang.diagram.views.view import Request
from effektlang.outputs import png, svg
from effektlang.outputs.output import Unavailable
from tests.plans import EXAMPLES, document

A4 = PAGES["A4"]
WHOLE = EXAMPLES[0].parent / "trygg-hemgang.eff"


def many(count: int, view: str = "kedja", direction: Direction = "lr") -> Diagram:
    """A view of a plan with so many chains of three steps, each tied to the next."""
    text = "plan: Många\n" + "".join(
        f"aktivitet a{n}: Aktivitet {n}\n  start: {2020 + n % 3}\n  leder till: b{n}\nprestation b{n}: Prestation {n}\n"
        f"  leder till: c{n}, c{(n + 1) % count}\n"
        f"effekt c{n}: Effekt {n}\nintressent i{n}: Intressent {n}\n  inflytande: hög\n"
        + ("  intresse: låg\n" if n % 3 else "")
        for n in range(count)
    )
    found = view_named(view)
    assert found is not None
    return found.build(document(text).model, Request(direction=direction))


def test_a_picture_that_fits_is_one_page_of_the_right_size() -> None:
    diagram = many(2)
    (one,) = on_pages(diagram, A4)
    root = ElementTree.fromstring(svg.write(one))  # noqa: S314 - our own text
    assert (root.get("width"), root.get("height")) == ("842pt", "595pt")
    left, top, width, height = map(float, (root.get("viewBox") or "").split())
    assert top == 0
    assert width / height == pytest.approx(842 / 595, rel=0.001)
    plain = ElementTree.fromstring(svg.write(layout(diagram)))  # noqa: S314 - our own text
    own = float((plain.get("viewBox") or "").split()[2])
    assert left == pytest.approx((own - width) / 2, abs=0.1)


@pytest.mark.parametrize(
    ("view", "direction", "count"),
    [("kedja", "lr", 40), ("kedja", "tb", 40), ("intressentkarta", "lr", 150), ("tidslinje", "lr", 120)],
)
def test_one_that_does_not_is_divided_with_nothing_lost(view: str, direction: Direction, count: int) -> None:
    diagram = many(count, view, direction)
    pages = on_pages(diagram, A4)
    assert len(pages) > 1
    on_them = [box.id for page in pages for box in page.diagram.boxes]
    assert sorted(on_them) == sorted(box.id for box in diagram.boxes)
    for number, page in enumerate(pages, start=1):
        assert page.diagram.title.endswith(f", sida {number} av {len(pages)}")
        assert page.page == A4


def test_a_line_to_another_page_is_told_in_both_boxes() -> None:
    diagram = many(40)
    pages = on_pages(diagram, A4)
    at = {box.id: number for number, page in enumerate(pages, start=1) for box in page.diagram.boxes}
    boxes = {box.id: box for page in pages for box in page.diagram.boxes}
    drawn = {(line.source, line.target) for page in pages for line in page.diagram.lines}
    broken = [line for line in diagram.lines if (line.source, line.target) not in drawn]
    assert broken
    for line in broken:
        assert at[line.source] != at[line.target]
        for here, there in ((line.source, line.target), (line.target, line.source)):
            told = next(detail.text for detail in boxes[here].details if detail.kind == "elsewhere")
            assert f"på sida {at[there]}" in told


def test_pages_have_only_the_columns_they_use() -> None:
    for view, count in (("kedja", 40), ("intressentkarta", 150), ("tidslinje", 120)):
        for page in on_pages(many(count, view), A4):
            match page.diagram.arrangement:
                case Columns(columns=columns):
                    assert {box.column for box in page.diagram.boxes} == set(range(len(columns)))
                case Grid(rows=rows, beside=beside):
                    assert {box.row for box in page.diagram.boxes} == set(range(len(rows) + bool(beside)))
                case Timeline(lanes=lanes):
                    assert {box.row for box in page.diagram.boxes} == set(range(len(lanes)))


def effekt(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


def test_pages_are_numbered_files_and_one_pdf(tmp_path: Path) -> None:
    plan = tmp_path / "plan.eff"
    plan.write_text(
        "plan: P\n" + "".join(f"effekt e{n}: En effekt med ett namn {n}\n" for n in range(30)), encoding="utf-8"
    )
    result = effekt("draw", plan, "--page", "16:9", "-o", tmp_path / "bild.svg", "-o", tmp_path / "bild.pdf")
    assert result.exit_code == 0, result.stderr
    names = sorted(path.name for path in tmp_path.iterdir() if path != plan)
    assert names[0] == "bild-1.svg"
    assert names[-1] == "bild.pdf"
    assert (tmp_path / "bild.pdf").read_bytes().count(b"/Type /Page\n") or len(names) > 2
    assert effekt("draw", plan, "--page", "A4", "-o", "-").exit_code == 2


def test_large_pictures_say_how_to_make_them_easier(tmp_path: Path) -> None:
    plan = tmp_path / "plan.eff"
    plan.write_text("plan: P\n" + "".join(f"effekt e{n}: E {n}\n" for n in range(17)), encoding="utf-8")
    told = effekt("draw", plan).stderr
    assert "vyn ”kedja” har 17 rutor och kan bli svår att läsa. Prova `--page A4`" in told
    assert "svår att läsa" not in effekt("draw", plan, "--page", "A4").stderr
    assert "svår att läsa" not in effekt("draw", WHOLE, "-o", tmp_path / "x.svg").stderr


def test_a_picture_too_large_for_dots_says_what_to_do_instead() -> None:
    flat = "plan: P\n" + "".join(f"effekt e{n}: E {n}\n" for n in range(900))
    found = view_named("kedja")
    assert found is not None
    with pytest.raises(Unavailable) as raised:
        png.write(layout(found.build(document(flat).model, Request())))
    assert "--page A4" in raised.value.text.sv


def test_five_thousand_elements_are_drawn() -> None:
    text = "plan: P\n" + "".join(f"effekt e{n}: E {n}\n" for n in range(5000))
    found = view_named("chain")
    assert found is not None
    assert len(layout(found.build(document(text).model, Request())).boxes) == 5000
