"""The pages of the examples: what they say that a question led to is about a question that was asked."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.plans import EXAMPLES, EXAMPLES_IN_FOLDERS

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "sv" / "exempel"
PAGES = sorted(path for path in FOLDER.glob("*.md") if path.stem != "index")
ANSWER = re.compile(r"^<!-- says: effekt check [^\n]+ -->\n```text\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_question_that_led_to_something_was_asked(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    asked = set(re.findall(r"\[([A-Z]\d{3})\s", "".join(ANSWER.findall(text))))
    led_to_something = {code.upper() for code in re.findall(r"\(\.\./fragor/([a-z]\d{3})\.md\)", text)}
    assert led_to_something
    assert led_to_something <= asked


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_page_shows_a_plan_and_the_draft_it_came_from(path: Path) -> None:
    examples = ROOT / "examples"
    plans = {plan.relative_to(examples).as_posix() for plan in (*EXAMPLES, *EXAMPLES_IN_FOLDERS)}
    shown = [one for one in re.findall(r"<!-- shows: (\S+)", path.read_text(encoding="utf-8")) if one in plans]
    assert sum(one.startswith("utkast/") for one in shown) == 1
    assert any(not one.startswith("utkast/") for one in shown)


def test_every_draft_has_its_page() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in PAGES)
    drafts = [path.name for path in EXAMPLES_IN_FOLDERS if path.parent.name == "utkast"]
    assert [name for name in drafts if f"<!-- shows: utkast/{name} -->" not in text] == []


def test_every_page_is_found_from_the_list_and_from_the_menu() -> None:
    index = (FOLDER / "index.md").read_text(encoding="utf-8")
    menu = str(tomllib.loads((ROOT / "zensical.sv.toml").read_text(encoding="utf-8"))["project"]["nav"])
    for path in PAGES:
        assert f"]({path.name})" in index
        assert f"exempel/{path.name}" in menu
