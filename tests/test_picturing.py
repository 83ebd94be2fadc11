"""One picture wherever it is shown: what is asked for and what the settings say decide it, and no room by itself."""

from dataclasses import fields
from pathlib import Path

import pytest

from effektlang.diagram.diagram import Column, Columns
from effektlang.diagram.views.registry import views
from effektlang.document import Document
from effektlang.ide.preview import drawn, picture_of
from effektlang.picturing.choices import Choices
from effektlang.picturing.options import OPTIONS, choices_in
from effektlang.picturing.pictures import Picture
from effektlang.text import Refusal
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
    picture = picture_of(plan, "", "sv")
    assert isinstance(picture, Picture)
    diagram = picture.diagram
    assert diagram.theme.name == "gråskala"
    assert [box.kind for box in diagram.boxes] == ["change", "effect", "goal"]
    assert diagram.arrangement == Columns((Column("Förändringar"), Column("Effektmål"), Column("Slutmål")), "rl")


def test_an_editor_says_what_stands_in_the_way_of_a_picture(plan: Document, tmp_path: Path) -> None:
    (tmp_path / "effekt.toml").write_text('theme = "gråskla"\n', encoding="utf-8")
    preview = drawn(picture_of(plan, "", "sv"))
    assert preview.svg == ""
    assert "Menar ni ”gråskala”?" in preview.message
    assert "“kedjan”" in drawn(picture_of(Workspace().text("x", PLAN, tmp_path / "annan"), "kedjan", "en")).message


def test_each_option_fills_a_field_of_its_own() -> None:
    filled = [option.field for option in OPTIONS]
    assert len(set(filled)) == len(filled)
    assert set(filled) == {field.name for field in fields(Choices)} - {"are_all", "is_followed_up"}


@pytest.mark.parametrize("given", ["0", "två", "-1", "1.5", "²"])
def test_a_number_that_does_not_fit_is_refused_with_those_that_do(given: str) -> None:
    assert choices_in({"depth": "3"}) == Choices(depth=3)
    with pytest.raises(Refusal) as refused:
        choices_in({"depth": given})
    assert refused.value.say("sv") == f"”{given}” passar inte som steg. Det här passar: heltal från 1 och uppåt."


def test_only_the_steps_of_the_chain_are_assessed() -> None:
    assert [one.view.name.en for one in views() if one.view.is_assessable] == ["chain", "trail"]
