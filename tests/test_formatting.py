"""Plans are written in one way, say the same as before, keep their comments, and come out the same the next time."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from syrupy.assertion import SnapshotAssertion

from effektlang.cli.main import main
from effektlang.formatting import declaration
from effektlang.formatting.item import Item
from effektlang.formatting.proof import OTHER_COMMENTS, OTHER_TREE
from effektlang.formatting.text import UNSTABLE, Formatted, Refused, format_text
from effektlang.outputs import plan_text
from effektlang.source import Source
from effektlang.text import Language, Text
from tests.messy_plans import messy_plans
from tests.plans import DATA, EXAMPLES, document
from tests.written_plans import odd_plans

ROOT = Path(__file__).parent.parent
IN_HASTE = {"hastigt-skriven", "written-in-haste"}
PLANS = [
    path
    for folder in ("examples", "docs")
    for path in sorted((ROOT / folder).rglob("*.eff"))
    if path.stem not in IN_HASTE
]
MESSY = sorted((DATA / "messy").glob("*.eff"))


def formatted(text: str) -> Formatted:
    result = format_text(Source("plan.eff", text))
    assert isinstance(result, Formatted)
    return result


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["format", *map(str, arguments)], input=stdin, env={"EFFEKT_LANGUAGE": "sv"})


@pytest.mark.parametrize("path", MESSY, ids=lambda path: path.stem)
def test_what_a_messy_plan_becomes(path: Path, snapshot: SnapshotAssertion) -> None:
    text = path.read_text(encoding="utf-8")
    assert f"{text}\n{'=' * 80}\n\n{formatted(text).text}" == snapshot


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_examples_and_plans_of_the_docs_are_formatted(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert formatted(text) == Formatted(text)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_what_is_exported_is_formatted(path: Path) -> None:
    exported = plan_text.write(document(path.read_text(encoding="utf-8")).model)
    assert formatted(exported) == Formatted(exported)


@given(messy_plans())
def test_a_messy_plan_means_the_same_and_keeps_its_comments(text: str) -> None:
    before, after = document(text), document(formatted(text).text)
    assert after.model == before.model
    comments = [
        [one.text.rstrip() for _, part in plan.file.parts for one in part.trivia.comments] for plan in (before, after)
    ]
    assert comments[0] == comments[1]
    assert formatted(after.source.text).text == after.source.text


@given(odd_plans())
def test_any_text_can_be_formatted_and_broken_parts_are_left_to_the_letter(text: str) -> None:
    result = formatted(text)
    file = document(text).file
    ends = [*(offset for offset, _ in file.parts[1:]), len(text)]
    broken = [text[offset:end] for (offset, _), end in zip(file.parts, ends, strict=False) if offset in result.left]
    place = 0
    for part in broken:
        place = result.text.index(part, place) + len(part)


def test_short_declarations_of_one_kind_stand_as_close_as_they_were_written() -> None:
    assert formatted("plan: P\neffekt a: A\neffekt b: B\n\n\neffekt c: C\nrisk r: R\n").text == (
        "plan: P\n\neffekt a: A\neffekt b: B\n\neffekt c: C\n\nrisk r: R\n"
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_breaks_are_those_of_most_lines(newline: str) -> None:
    text = newline.join(("plan:  P", "", "", "effekt a : A", "  för: b"))
    assert formatted(text).text == newline.join(("plan: P", "", "effekt a: A", "  för: b", ""))


def spoil(monkeypatch: pytest.MonkeyPatch, change: Callable[[Item, Language], Item]) -> None:
    """Let a pass that does harm be the last of those that change what lines say."""
    declaration.shaped.cache_clear()
    monkeypatch.setattr(declaration, "WORDING", (*declaration.WORDING, change))


def with_other_value(item: Item, _: Language) -> Item:
    return item._replace(lines=tuple(line._replace(text=line.text.replace("kort", "lång")) for line in item.lines))


def without_comments(item: Item, _: Language) -> Item:
    return item._replace(lines=tuple(line._replace(comment=None) for line in item.lines))


def with_more_space_each_time(item: Item, _: Language) -> Item:
    return item._replace(lines=tuple(line._replace(text=f"{line.text} \N{NO-BREAK SPACE}") for line in item.lines))


@pytest.mark.parametrize(
    ("change", "reason"),
    [(with_other_value, OTHER_TREE), (without_comments, OTHER_COMMENTS)],
    ids=["another value", "a lost comment"],
)
def test_what_would_not_be_the_same_plan_is_refused(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[Item, Language], Item], reason: Text
) -> None:
    spoil(monkeypatch, change)
    result = format_text(Source("plan.eff", "plan: P\neffekt a: A  # varför\n  sikt: kort\n"))
    declaration.shaped.cache_clear()
    assert isinstance(result, Refused)
    assert result.reason == reason
    assert result.place == (8 if reason is OTHER_TREE else 0)


def test_what_would_not_settle_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    rounds = iter(("  ", " "))
    monkeypatch.setattr(
        "effektlang.formatting.text._formatted", lambda file: Formatted(f"{file.source.text}{next(rounds)}")
    )
    assert format_text(Source("plan.eff", "plan: P\n")) == Refused(0, UNSTABLE)


def test_a_refused_file_is_not_touched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.eff"
    path.write_text("plan: P\neffekt a: A\n  sikt: kort\n", encoding="utf-8")
    spoil(monkeypatch, with_other_value)
    refused = run(path)
    declaration.shaped.cache_clear()
    assert refused.exit_code == 2
    assert "rad 2: planen lämnas som den är, för den skulle då betyda något annat." in refused.stderr
    assert "kort" in path.read_text(encoding="utf-8")


MESS = "plan:  P\r\n\r\n\r\neffekt a : A\r\n"
NEAT = "plan: P\r\n\r\neffekt a: A\r\n"


def test_files_are_formatted_with_their_line_breaks_and_mark(tmp_path: Path) -> None:
    path = tmp_path / "plan.eff"
    path.write_bytes(MESS.encode("utf-8-sig"))
    first, second = run(path), run(tmp_path)
    assert (first.exit_code, first.stderr) == (0, f"{path}: formaterad\n")
    assert (second.exit_code, second.stderr) == (0, "Inget att ändra.\n")
    assert path.read_bytes() == NEAT.encode("utf-8-sig")


def test_check_and_diff_write_nothing(tmp_path: Path) -> None:
    path = tmp_path / "plan.eff"
    path.write_bytes(MESS.encode())
    checked, shown = run(path, "--check"), run(path, "--diff")
    assert (checked.exit_code, checked.stderr) == (1, f"{path}: skulle ändras\n")
    assert shown.exit_code == 1
    assert "-effekt a : A\r\n+effekt a: A\r\n" in shown.stdout_bytes.decode()
    assert path.read_bytes() == MESS.encode()
    path.write_bytes(NEAT.encode())
    assert [run(path, option).exit_code for option in ("--check", "--diff")] == [0, 0]


def test_standard_input_goes_to_standard_output() -> None:
    for text in (MESS, NEAT):
        piped = run("-", stdin=text.encode("utf-8-sig"))
        assert (piped.exit_code, piped.stdout_bytes, piped.stderr) == (0, NEAT.encode("utf-8-sig"), "")


def test_broken_parts_are_told_of_and_files_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.eff").write_text("plan: P\nefekt  a: A\n", encoding="utf-8")
    (tmp_path / "b.eff").write_bytes(b"\xff\xfep\0")
    result = run(tmp_path)
    assert result.exit_code == 2
    assert f"{tmp_path / 'a.eff'}, rad 2: lämnad som den är" in result.stderr
    assert "b.eff” går inte att läsa som en plan" in result.stderr
    assert "Inget att ändra." not in result.stderr


def test_all_broken_parts_of_a_plan_are_told_of_in_one_sentence() -> None:
    result = run("-", stdin=b"plan: P\nefekt a: A\nefekt b: B\n")
    said = "standard in, rad 2 och 3: lämnade som de är, för de har fel. Kör `effekt check` för att se dem.\n"
    assert (result.exit_code, result.stderr) == (0, said)


def test_a_folder_without_plans_is_said_to_have_none(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert (result.exit_code, result.stderr) == (0, f"Det finns inga planer (.eff) i {tmp_path}.\n")
