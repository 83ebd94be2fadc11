"""The example plans, as a person at a terminal is told of them. Some of them answer every question there is."""

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from effektlang.workspace import Workspace
from tests.plans import EXAMPLES, EXAMPLES_IN_FOLDERS, asked, report

ALL = [*EXAMPLES, *EXAMPLES_IN_FOLDERS]
WITH_THE_GAPS_OF_THEIR_SOURCES = {
    "digitala-kallelser",
    "idrott-for-alla",
    "laxhjalpen",
    "sjukpenning-krevi",
    "smart-built-environment",
    "smoke-free-environments",
}
DRAFTS = "utkast"


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_example_is_told_of(path: Path, snapshot: SnapshotAssertion) -> None:
    assert report(Workspace().open(path)) == snapshot


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_example_is_well_written_and_only_drafts_and_those_with_gaps_get_questions(path: Path) -> None:
    plan = Workspace().open(path)
    assert plan.faults == ()
    has_gaps = path.stem in WITH_THE_GAPS_OF_THEIR_SOURCES or path.parent.name == DRAFTS
    assert (asked(plan) != []) == has_gaps


def test_every_example_goes_by_a_name_of_its_own() -> None:
    """A folder of plans is drawn into one folder."""
    assert len({path.stem for path in ALL}) == len(ALL)


@pytest.mark.parametrize("path", [path for path in ALL if path.parent.name == DRAFTS], ids=lambda path: path.stem)
def test_draft_names_the_plan_that_came_of_it_and_is_named_by_it(path: Path) -> None:
    examples = path.parent.parent
    named = path.read_text(encoding="utf-8").split("till planen ", 1)[1].split(".\n", 1)[0]
    assert f"{DRAFTS}/{path.name}" in (examples / named).read_text(encoding="utf-8")
