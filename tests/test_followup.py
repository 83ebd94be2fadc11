"""The follow-up sheet: every effect, indicator and link of the plan has its place, in good words."""

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from effektlang.followup.build import follow_up_sheet
from effektlang.outputs import followup_markdown
from effektlang.text import LANGUAGES
from effektlang.workspace import Workspace
from tests.plans import EXAMPLES, document


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_sheet_of_an_example(path: Path, snapshot: SnapshotAssertion) -> None:
    assert followup_markdown.write(follow_up_sheet(Workspace().open(path).model)) == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_everything_has_its_place(path: Path, language: str) -> None:
    model = Workspace().open(path).model
    text = followup_markdown.write(follow_up_sheet(model, "sv" if language == "sv" else "en"))
    for element in model.elements:
        if element.kind in ("effect", "goal", "indicator", "activity", "risk", "barrier", "external_factor"):
            assert element.title.replace("|", "\\|") in text
    assert "\n\n\n" not in text


def test_values_are_told_with_unit_time_and_bound() -> None:
    sheet = follow_up_sheet(
        document(
            "indikator oro: Oro\n  enhet: %\n  riktning: minska\n  basvärde 2024: 18,2\n  utfall 2025: 17,1\n  utfall 2026: 16\n"
            "  målvärde 2027: 15\n  målvärde 2028: 10–12\n"
            "indikator lugn: Lugn\n  skala: nej, delvis, ja\n  målvärde 2028: ja\n"
            "indikator kö: Kö\n  enhet: personer\n  målvärde: minst 1 200\n"
        ).model
    )
    oro, lugn, queue = sheet.indicators
    assert (oro.baseline, oro.last) == ("18,2\N{NO-BREAK SPACE}% (2024)", "16\N{NO-BREAK SPACE}% (2026)")
    assert oro.target == "mellan 10 och 12\N{NO-BREAK SPACE}% (2028)"
    assert lugn.target == "ja (2028)"
    assert queue.target == "minst 1\N{NO-BREAK SPACE}200\N{NO-BREAK SPACE}personer"


def test_a_bare_target_means_what_the_direction_says() -> None:
    plan = "indikator i: I\n  riktning: {direction}\n  målvärde 2028: 14\n"
    said = {
        direction: follow_up_sheet(document(plan.format(direction=direction)).model).indicators[0].target
        for direction in ("öka", "minska", "behåll")
    }
    assert said == {"öka": "minst 14 (2028)", "minska": "högst 14 (2028)", "behåll": "14 (2028)"}


def test_exceptions_go_with_the_sheet() -> None:
    sheet = follow_up_sheet(document("effekt e: Tryggare\n  undantag effekt-utan-mätning: Regionen mäter\n").model)
    assert sheet.exceptions == (("Tryggare", "effekt-utan-mätning", "Regionen mäter"),)
    assert "| Tryggare | effekt-utan-mätning | Regionen mäter |" in followup_markdown.write(sheet)
