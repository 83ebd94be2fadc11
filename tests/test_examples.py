"""The example plans, as a person at a terminal is told of them. Two of them answer every question there is."""

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.plans import EXAMPLES, asked, document, report

CLEAN = {"trygg-hemgang", "bostad-forst"}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_example_is_told_of(path: Path, snapshot: SnapshotAssertion) -> None:
    assert report(document(path.read_text(encoding="utf-8"))) == snapshot


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_example_is_well_written_and_only_the_clean_ones_are_without_questions(path: Path) -> None:
    plan = document(path.read_text(encoding="utf-8"))
    assert plan.faults == ()
    assert (asked(plan) == []) == (path.stem in CLEAN)


def test_the_clean_examples_are_there() -> None:
    assert {path.stem for path in EXAMPLES} >= CLEAN
