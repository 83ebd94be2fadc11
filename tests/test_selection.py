"""Drawing a part of a plan: by level, term, those concerned, tags and what is near."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from effektlang.cli.main import main
from effektlang.diagram.selection import Selection
from effektlang.diagram.views import chain
from effektlang.diagram.views.view import Request
from tests.plans import document, faults

PLAN = """
plan: Lugnare kvällar
intressent unga: Unga
intressent mopedister: Mopedister
  del av: unga
aktivitet bygg: Bygg en plats
  etikett: park, 2026
  utförs av: unga
  ansvarig: "Fritiden"
  leder till: plats
prestation plats: En plats
  för: mopedister
  leder till: ute
effekt ute: Fler är ute
  etikett: Park
  sikt: kort
  för: unga
  leder till: lugn
effekt lugn: Torget är lugnare
  sikt: lång
  ansvarig: "Gatukontoret"
"""


@pytest.mark.parametrize(
    ("selection", "drawn"),
    [
        (Selection(), ["bygg", "plats", "ute", "lugn"]),
        (Selection(kinds=("effect",)), ["ute", "lugn"]),
        (Selection(kinds=("effect", "output"), terms=("short",)), ["plats", "ute"]),
        (Selection(stakeholders=("unga",)), ["bygg", "plats", "ute"]),
        (Selection(stakeholders=("mopedister",)), ["plats"]),
        (Selection(responsible=("Fritiden",)), ["bygg"]),
        (Selection(responsible=("Fritiden", "Gatukontoret")), ["bygg", "lugn"]),
        (Selection(tags=("park",)), ["bygg", "ute"]),
        (Selection(tags=("2026",)), ["bygg"]),
        (Selection(focus="ute"), ["plats", "ute", "lugn"]),
        (Selection(focus="ute", depth=2), ["bygg", "plats", "ute", "lugn"]),
    ],
)
def test_only_what_is_selected_is_drawn(selection: Selection, drawn: list[str]) -> None:
    model = selection.of(document(PLAN).model)
    diagram = chain.build(model, Request())
    assert [box.id for box in diagram.boxes] == drawn
    assert all(line.source in drawn and line.target in drawn for line in diagram.lines)


def test_a_tag_is_a_word_of_the_language() -> None:
    assert faults(PLAN) == []
    assert document(PLAN).model.by_id["bygg"].tags == ("park, 2026",)


def test_a_part_says_that_it_is_one() -> None:
    model = document(PLAN).model
    selection = Selection(terms=("short",), stakeholders=("unga",), tags=("park",), focus="ute", depth=2)
    assert selection.said(model, "sv") == (
        "Bilden visar ett urval av planen: effekter på kort sikt; det som berör Unga; det som har etiketten park; "
        "högst 2 steg från ”Fler är ute”."
    )
    assert Selection().said(model, "sv") == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--level", "mål"], "Det finns ingen nivå som heter ”mål”"),
        (["--term", "evig"], "Välj bland: kort, medellång, lång."),
        (["--stakeholder", "ungaa"], "Menar ni ”unga”?"),
        (["--tag", "parker"], "Menar ni ”park”?"),
        (["--responsible", "Fritid"], "Menar ni ”Fritiden”?"),
        (["--focus", "unga"], "aktivitet, prestation eller effekt"),
    ],
)
def test_what_the_plan_lacks_is_told(arguments: list[str], said: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.eff"
    path.write_text(PLAN, encoding="utf-8")
    result = CliRunner().invoke(main, ["draw", str(path), *arguments])
    assert result.exit_code == 2
    assert said in result.stderr


def test_those_concerned_may_be_named_by_title(tmp_path: Path) -> None:
    path = tmp_path / "plan.eff"
    path.write_text(PLAN, encoding="utf-8")
    arguments = ["--stakeholder", "Mopedister", "--level", "Prestation", "-o", "-", "--format", "txt"]
    result = CliRunner().invoke(main, ["draw", str(path), *arguments])
    assert "Under ”Prestationer” finns ”En plats”." in result.stdout
