"""Drawing many plans, and drawing again: what has not changed is left, and no one's handiwork is lost."""

import os
import pty
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from effektlang.cli import many
from effektlang.cli.main import main
from effektlang.diagram.diagram import Diagram
from effektlang.diagram.layout import layout
from effektlang.outputs import pdf, png, stamps
from effektlang.outputs.output import Registered
from effektlang.outputs.registry import registered
from tests.test_picture_formats import example

PLAN = "plan: Trygg hemgång\naktivitet a: Besök\n  leder till: b\nprestation b: Besökta\n"
MARK = b"0123456789abcdef0123456789abcdef"
STAMPED = [one for one in registered() if one.output.stamp is not None]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.eff"
    path.write_text(PLAN, encoding="utf-8")
    return path


def draw(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["draw", *(str(one) for one in arguments)])


def times(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def png_chunks(data: bytes) -> dict[bytes, bytes]:
    """The chunks of a PNG file, each held to its checksum."""
    chunks, place = {}, 8
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        content = data[place + 8 : place + 8 + length]
        assert struct.unpack(">I", data[place + 8 + length : place + 12 + length])[0] == zlib.crc32(kind + content)
        chunks[kind] = content
        place += 12 + length
    return chunks


@pytest.mark.parametrize("output", STAMPED, ids=lambda one: one.output.name)
def test_a_mark_is_found_where_it_was_put(output: Registered) -> None:
    stamp = output.output.stamp
    assert stamp is not None
    diagram = example("idrott-for-alla")
    made = output.write(diagram if output.takes is Diagram else layout(diagram))
    data = made.encode() if isinstance(made, str) else made
    assert stamps.mark_in(data[-stamps.TAIL :]) is None
    assert stamps.mark_in(stamp(data, MARK)[-stamps.TAIL :]) == MARK


def test_a_marked_png_and_pdf_are_still_whole() -> None:
    picture = layout(example("idrott-for-alla"))
    assert png_chunks(stamps.in_png(png.write(picture), MARK))[b"tEXt"].endswith(MARK)
    made = stamps.in_pdf(pdf.write(picture), MARK)
    found = re.search(rb"startxref\n(\d+)\n%%EOF", made)
    assert found is not None
    assert re.match(rb"\d+ \d+ obj|xref", made[int(found[1]) :])


@pytest.mark.parametrize("suffix", ["svg", "html", "png", "pdf", "drawio", "mmd", "dot", "txt"])
def test_only_what_has_changed_is_drawn_again(suffix: str, plan: Path) -> None:
    target = plan.with_suffix(f".{suffix}")
    assert draw(plan, "-o", target).stderr == f"{target}\n"
    first = target.read_bytes()
    plan.write_text("# En kommentar ändrar ingenting.\n" + PLAN, encoding="utf-8")
    assert draw(plan, "-o", target).stderr == f"{target} är oförändrad\n"
    plan.write_text(PLAN.replace("Besökta", "Gladare"), encoding="utf-8")
    assert draw(plan, "-o", target).stderr == f"{target}\n"
    assert target.read_bytes() != first


def test_a_setting_and_a_plan_that_is_built_on_count_as_changes(plan: Path) -> None:
    target = plan.with_suffix(".svg")
    goal = plan.with_name("mål.eff")
    goal.write_text("plan: Mål\nslutmål g: God ålderdom\n", encoding="utf-8")
    plan.write_text(f"{PLAN}bygger på m: mål.eff\neffekt c: Tryggare\n  bidrar till: m.g\n", encoding="utf-8")
    draw(plan, "-o", target)
    goal.write_text("plan: Mål\nslutmål g: En god ålderdom\n", encoding="utf-8")
    assert "oförändrad" not in draw(plan, "-o", target).stderr
    plan.with_name("effekt.toml").write_text('[levels]\noutput = "Leveranser"\n', encoding="utf-8")
    assert "oförändrad" not in draw(plan, "-o", target).stderr
    assert "Leveranser" in target.read_text(encoding="utf-8")
    assert "oförändrad" in draw(plan, "-o", target).stderr


def test_an_unchanged_picture_is_not_touched_unless_forced(plan: Path) -> None:
    target = plan.with_suffix(".svg")
    draw(plan, "-o", target)
    before = times(plan.parent)
    draw(plan, "-o", target)
    assert times(plan.parent) == before
    draw(plan, "-o", target, "--force")
    assert times(plan.parent) != before


def test_a_drawing_that_was_changed_by_hand_is_not_replaced_unasked(plan: Path) -> None:
    target = plan.with_suffix(".drawio")
    draw(plan, "-o", target)
    by_hand = re.sub("<!--.*-->\n", "", target.read_text(encoding="utf-8"))
    target.write_text(by_hand, encoding="utf-8")
    refused = draw(plan, "-o", target)
    assert refused.exit_code == 2
    assert "har ändrats för hand" in refused.stderr
    assert target.read_text(encoding="utf-8") == by_hand
    assert draw(plan, "-o", target, "--force").exit_code == 0
    assert target.read_text(encoding="utf-8") != by_hand


def test_words_lie_beside_pictures_that_do_not_carry_them(plan: Path, tmp_path: Path) -> None:
    folder = tmp_path / "bilder"
    assert (
        draw(plan, "--alt", *(part for name in ("a.png", "b.pdf", "c.svg") for part in ("-o", folder / name))).exit_code
        == 0
    )
    assert sorted(path.name for path in folder.iterdir()) == ["a.alt.txt", "a.png", "b.alt.txt", "b.pdf", "c.svg"]
    assert "”Besök” leder till ”Besökta”." in (folder / "a.alt.txt").read_text(encoding="utf-8")


def test_a_png_has_the_dots_that_were_asked_for_and_says_so(plan: Path) -> None:
    sizes = {}
    for dpi in (96, 192):
        draw(plan, "-o", plan.with_suffix(".png"), "--dpi", dpi)
        chunks = png_chunks(plan.with_suffix(".png").read_bytes())
        sizes[dpi] = struct.unpack(">II", chunks[b"IHDR"][:8])
        assert struct.unpack(">IIB", chunks[b"pHYs"]) == (round(dpi / 0.0254), round(dpi / 0.0254), 1)
    assert sizes[192] == pytest.approx([2 * side for side in sizes[96]], abs=2)


def folder_of_plans(tmp_path: Path) -> Path:
    """Five plans, one without anything to draw and two of the same name."""
    for name in ("a", "b", "ett/samma", "två/samma"):
        path = tmp_path / "planer" / f"{name}.eff"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PLAN, encoding="utf-8")
    (tmp_path / "planer" / "tom.eff").write_text("plan: Tom\n", encoding="utf-8")
    return tmp_path / "planer"


@pytest.mark.parametrize("processors", [1, 2])
def test_a_folder_is_drawn_in_order_and_one_plan_does_not_stop_the_others(
    processors: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "_processors", lambda: processors)
    plans, pictures = folder_of_plans(tmp_path), tmp_path / "bilder"
    result = draw(plans, "-o", pictures, "--format", "txt")
    assert result.exit_code == 2
    said = result.stderr.splitlines()
    drawn = [f"{pictures / name}.txt" for name in ("a", "b", "ett/samma", "två/samma")]
    assert [line for line in said if line.endswith(".txt")] == drawn
    assert [line for line in said if "inget att rita" in line] == [line for line in said if line not in drawn]
    assert all(Path(path).is_file() for path in drawn)


def test_what_stands_in_the_way_of_every_plan_is_told_once(tmp_path: Path) -> None:
    plans = folder_of_plans(tmp_path)
    (plans / "effekt.toml").write_text('theme = "gråskla"\n', encoding="utf-8")
    result = draw(plans, "-o", tmp_path / "bilder")
    assert result.exit_code == 2
    (said,) = result.stderr.splitlines()
    assert said.startswith("effekt: C005 Temat ”gråskla” finns inte. Menar ni ”gråskala”?")


def test_progress_is_shown_at_a_terminal_only(tmp_path: Path) -> None:
    plans = folder_of_plans(tmp_path)
    ours, theirs = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name != "CI"}
    program = Path(sys.executable).with_name("effekt")
    command = [str(program), "draw", str(plans), "-o", str(tmp_path / "b"), "--format", "txt"]
    subprocess.run(command, stderr=theirs, env=environment, check=False)
    os.close(theirs)
    said = os.read(ours, 100_000).decode("utf-8")
    os.close(ours)
    assert "Ritar" in said
    assert "100%" in said
    assert "Ritar" not in draw(plans, "-o", tmp_path / "b", "--format", "txt").stderr
