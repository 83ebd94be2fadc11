"""One picture wherever it is shown: what is asked for and what the settings say decide it, and no room by itself."""

from pathlib import Path

import pytest

from effektlang.cli.drawing import Choices, pictures
from effektlang.diagram.diagram import Column, Columns
from effektlang.document import Document
from effektlang.ide.preview import diagram_of, view_names
from effektlang.workspace import Workspace

GOALS = "plan: Målen\nslutmål g: God ålderdom\n"
PLAN = """plan: Liten
bygger på m: mål.eff
intressent i: Invånare
aktivitet a: Besök
  tid: 2026
  leder till: b
effekt b: Tryggare
  för: i
  bidrar till: m.g
"""
SETTINGS = 'theme = "greyscale"\nform = "benefit"\n[levels]\neffect = "Effektmål"\n'


@pytest.fixture
def plan(tmp_path: Path) -> Document:
    (tmp_path / "mål.eff").write_text(GOALS, encoding="utf-8")
    (tmp_path / "effekt.toml").write_text(SETTINGS, encoding="utf-8")
    path = tmp_path / "plan.eff"
    path.write_text(PLAN, encoding="utf-8")
    return Workspace().open(path)


def test_the_picture_beside_the_text_looks_as_the_settings_say(plan: Document) -> None:
    diagram, _ = diagram_of(plan, "kedja")
    assert diagram.theme.name == "gråskala"
    assert [box.kind for box in diagram.boxes] == ["change", "effect", "goal"]
    assert diagram.arrangement == Columns((Column("Förändringar"), Column("Effektmål"), Column("Slutmål")), "rl")


@pytest.mark.parametrize("view", view_names("sv"))
def test_an_editor_shows_what_the_command_line_draws(plan: Document, view: str) -> None:
    (drawn,) = pictures(plan, Choices(views=(view,)))
    assert diagram_of(plan, view)[0] == drawn.diagram
