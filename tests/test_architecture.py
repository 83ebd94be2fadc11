"""The pages about the code are true: the floors are those that imports are held to, and every place named is there."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "docs/ARCHITECTURE.md", ROOT / "CONTRIBUTING.md")
MADE = {"dist/"}
PLACE = re.compile(r"(?:[\w.*-]+/)*(?:[\w*-]+\.(?:py|lark|md|css)|[\w.-]+/)")


def floors_told() -> Iterator[set[str]]:
    """The names in the first column of the table of floors, a set a row."""
    section = PAGES[0].read_text(encoding="utf-8").split("## The floors")[1].split("\n## ")[0]
    for row in section.splitlines():
        names = set(re.findall(r"`(\w+)`", row.split("|")[1])) if row.startswith("| `") else set()
        if names:
            yield names


def test_the_floors_told_are_those_that_imports_are_held_to() -> None:
    held = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"][0]
    assert list(floors_told()) == [set(floor.split(" | ")) for floor in held["layers"]]


def places_told(page: Path) -> set[str]:
    """The files and folders that a page names, in code or in the picture of the flow."""
    text = page.read_text(encoding="utf-8")
    flow = "\n".join(re.findall(r"```text\n(.*?)```", text, re.DOTALL))
    pieces = re.findall(r"`([^`\n]+)`", text) + re.findall(r"[^\s,`]+", flow)
    return {piece for piece in pieces if PLACE.fullmatch(piece)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_place_that_is_named_is_there(page: Path) -> None:
    named = places_told(page)
    assert named
    missing = [
        place for place in named - MADE if not any(ROOT.glob(place)) and not any((ROOT / "effektlang").rglob(place))
    ]
    assert missing == []
