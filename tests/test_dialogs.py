"""The dialogue templates: every question in both languages, beside what the plan says."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from syrupy.assertion import SnapshotAssertion

from effektlang.followup.dialog import Dialog
from effektlang.followup.dialog_registry import dialog_named, dialogs
from effektlang.followup.dialog_sheet import dialog_sheet
from effektlang.followup.known import OF_INDICATOR, OF_PLAN
from effektlang.followup.sheet import Card, FollowUpSheet
from effektlang.look import USUAL
from effektlang.outputs import followup_docx, followup_html, followup_markdown, followup_xlsx
from effektlang.text import LANGUAGES, Language
from effektlang.workspace import Workspace
from tests.plans import EXAMPLES, document
from tests.sheets import keys
from tests.test_cli_making import effekt

HOME = next(path for path in EXAMPLES if path.stem == "trygg-hemgang")
each_dialog = pytest.mark.parametrize("dialog", dialogs(), ids=lambda one: one.name.en)


def sheet(dialog: Dialog, language: Language) -> FollowUpSheet:
    return dialog_sheet(dialog, Workspace().open(HOME).model, language, USUAL)


@pytest.mark.parametrize("language", LANGUAGES)
@each_dialog
def test_the_questions_of_a_dialogue(dialog: Dialog, language: Language, snapshot: SnapshotAssertion) -> None:
    assert followup_markdown.write(sheet(dialog, language)) == snapshot


@each_dialog
def test_a_dialogue_can_be_written_down_in_every_format(dialog: Dialog) -> None:
    made = sheet(dialog, "sv")
    assert len(keys(made)) == len(set(keys(made)))
    assert keys(made) == keys(sheet(dialog, "en"))
    assert all(key.startswith((f"dialog/{dialog.name.en}/", "answered/")) for key in keys(made))
    opened = docx.Document(BytesIO(followup_docx.write(made)))
    assert opened.paragraphs[0].text == dialog.title.sv
    assert followup_docx.write(made) == followup_docx.write(sheet(dialog, "sv"))
    assert followup_xlsx.write(made) == followup_xlsx.write(sheet(dialog, "sv"))
    assert f"<h1>{dialog.title.sv}</h1>" in followup_html.write(made)


@each_dialog
def test_what_a_part_wants_to_know_is_there_to_be_known(dialog: Dialog) -> None:
    for part in dialog.parts:
        assert set(part.known) <= set(OF_INDICATOR if part.each else OF_PLAN)
        assert bool(part.rows) + bool(part.empty_rows) + bool(part.each) <= 1
    assert dialog_named(dialog.name.sv) is dialog_named(dialog.name.en.upper()) is dialog


def test_what_the_plan_does_not_say_is_left_out() -> None:
    crisis = dialog_named("kris-vision")
    assert crisis is not None
    made = dialog_sheet(crisis, document("plan: P\n  syfte: Ro\n").model, "sv", USUAL)
    facts = [
        fact for section in made.sections for block in section.blocks if isinstance(block, Card) for fact in block.facts
    ]
    assert [(one.label, one.value) for one in facts] == [("Planens syfte", "Ro")]
    figures = dialog_named("nulägesanalys")
    assert figures is not None
    first, *_ = dialog_sheet(figures, document("plan: P\n").model, "sv", USUAL).sections
    assert [type(block).__name__ for block in first.blocks] == ["Note"]


def test_the_dialogues_are_listed_and_written(tmp_path: Path) -> None:
    listed = effekt("dialog")
    assert listed.stdout.splitlines()[0].split() == ["kontroll-tillit", "vad", "er", "styrning", "bygger", "på"]
    assert len(listed.stdout.splitlines()) == len(dialogs())
    made = tmp_path / "samtal.md"
    assert effekt("dialog", "crisis-vision", HOME, "-o", made).exit_code == 0
    assert made.read_text(encoding="utf-8").startswith("# Kris, vision eller varken eller?\n")
    made.write_text("ifylld", encoding="utf-8")
    assert effekt("dialog", "crisis-vision", HOME, "-o", made).exit_code == 2
    assert made.read_text(encoding="utf-8") == "ifylld"
    english = effekt("dialog", "kris-vision", HOME, "--language", "en")
    assert english.stdout.startswith("# Crisis, vision or neither?\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["kris-visoin", str(HOME)], "Menar ni ”kris-vision”?"),
        (["kris-vision"], "effekt dialog kris-vision plan.eff"),
        (["kris-vision", str(HOME), "-o", "a.bmp"], "ingen ändelse för en mall"),
    ],
)
def test_misuse_is_told_kindly(arguments: list[str], said: str) -> None:
    result = effekt("dialog", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr
