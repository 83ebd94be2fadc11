"""Every format of report says what was found, where, in the format's own terms, and breaks on no text."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import jsonschema
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from effektlang import __version__
from effektlang.cli.formats import formats, load
from effektlang.cli.main import main
from effektlang.diagnostics import Diagnostic, Label
from effektlang.report import concise, github, gitlab, junit, rdjson, sarif
from effektlang.report.finding import Checked
from effektlang.report.fingerprint import fingerprinted
from effektlang.report.line_hash import line_hashes
from effektlang.report.paths import from_here
from effektlang.report.rule_help import descriptor
from effektlang.rules.catalogue import catalogue
from effektlang.source import Source
from effektlang.text import LANGUAGES, Language
from effektlang.workspace import Workspace
from tests.examples_with_carets import without_carets
from tests.plans import DATA, EXAMPLES, carried_out, document
from tests.reported import AWKWARD, CHECKED, COMMAS, FINDINGS, HINT, MISTAKE, PLAN, QUESTION, SPELLING, at, found

SCHEMA = jsonschema.Draft4Validator(json.loads((DATA / "sarif-schema-2.1.0.json").read_text("utf-8")))
FAULTY = "effekt a: Tryggare\n  för: okänd\neffekt b: Åsa ”sover” 🙂\n"


def run_of(checked: tuple[Checked, ...]) -> dict[str, Any]:
    """The run of a SARIF report that keeps to the schema."""
    log = json.loads(sarif.render(checked, "sv"))
    SCHEMA.validate(log)
    (run,) = log["runs"]
    return run  # type: ignore[no-any-return]


def effekt(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, arguments)])


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = Path("plan.eff")
    path.write_text(FAULTY, encoding="utf-8")
    return path


@pytest.mark.parametrize("format_", formats())
def test_format(format_: str, snapshot: SnapshotAssertion) -> None:
    assert load(format_).render(CHECKED, "sv").replace(f'"{__version__}"', '"VERSION"') == snapshot


@pytest.mark.parametrize("format_", formats())
def test_format_of_nothing_and_of_a_sound_plan(format_: str) -> None:
    for checked in ((), CHECKED[2:]):
        text = load(format_).render(checked, "en")
        if format_ in ("json", "gitlab", "rdjson", "sarif"):
            json.loads(text)
        if format_ == "junit":
            ElementTree.fromstring(text)  # noqa: S314 - our own


@pytest.mark.parametrize("format_", formats())
def test_format_of_a_file_with_an_odd_name(format_: str) -> None:
    path = "r\x1bd\n\udce5.eff"
    checked = (Checked(path, (found(HINT, Label(Source(path, "a"), 0, 1)),), "sv"),)
    text = load(format_).render(checked, "sv")
    assert text.encode("utf-8")
    assert "\x1b" not in text


def test_concise_keeps_each_finding_on_a_line() -> None:
    lines = concise.render(CHECKED, "sv").splitlines()
    assert len(lines) == len(FINDINGS)
    assert all(re.match(r".+?:\d+:\d+: (fel|fråga|hint) [SX]\d{3} \S", line) for line in lines)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_sarif_of_an_example_keeps_to_the_schema(path: Path) -> None:
    opened = Workspace().open(path)
    run_of((Checked(str(path), opened.diagnostics, opened.language),))


def test_sarif_of_every_fault_keeps_to_the_schema() -> None:
    examples = [without_carets(example).text for fault in catalogue() for example in fault.bad]
    plans = tuple(Checked("plan.eff", document(text).diagnostics, "sv") for text in examples)
    run = run_of(plans)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == sorted(set(rules))
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])


def test_sarif_points_at_the_letters_in_code_points() -> None:
    run = run_of(CHECKED)
    assert run["columnKind"] == "unicodeCodePoints"
    for result, diagnostic in zip(run["results"], FINDINGS, strict=True):
        physical = result["locations"][0]["physicalLocation"]
        source = diagnostic.place.source
        assert offsets(source, physical["region"]) == (diagnostic.place.start, diagnostic.place.end)
        assert physical["artifactLocation"]["uriBaseId"] == "%SRCROOT%"
        assert unquote(physical["artifactLocation"]["uri"]) == from_here(source.path)


def offsets(source: Source, region: dict[str, int]) -> tuple[int, int]:
    start, end = (
        source.line_starts[region[f"{side}Line"] - 1] + region[f"{side}Column"] - 1 for side in ("start", "end")
    )
    return start, end


def test_sarif_tells_levels_other_places_and_fixes() -> None:
    results = run_of(CHECKED)["results"]
    assert {result["ruleId"]: result["level"] for result in results} == {
        "S001": "error",
        "X001": "warning",
        "X002": "note",
    }
    in_table = next(result for result in results if result["message"]["text"].endswith("[används här](1)"))
    assert in_table["relatedLocations"][0]["id"] == 1
    (fix,) = results[2]["fixes"]
    (change,) = fix["artifactChanges"]
    text = PLAN.text
    for one in reversed(change["replacements"]):
        start, end = offsets(PLAN, one["deletedRegion"])
        text = text[:start] + one["insertedContent"]["text"] + text[end:]
    assert text == carried_out(PLAN.text, COMMAS)


def test_sarif_names_files_outside_the_folder_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "här").mkdir()
    monkeypatch.chdir(tmp_path / "här")
    paths = (tmp_path / "här" / "å b.eff", Path("x/../å b.eff"), Path("..") / "ute.eff")
    checked = tuple(Checked(str(path), (found(HINT, Label(Source(str(path), "a"), 0, 1)),), "sv") for path in paths)
    named = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in run_of(checked)["results"]]
    inside = {"uri": "%C3%A5%20b.eff", "uriBaseId": "%SRCROOT%"}
    assert named == [inside, inside, {"uri": (tmp_path.resolve() / "ute.eff").as_uri()}]


def test_sarif_keeps_the_heaviest_that_github_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MOST_RESULTS", 4)
    run = run_of(CHECKED)
    assert [result["level"] for result in run["results"]] == ["error", "warning", "error", "error"]
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notification["message"]["text"] == "7 fynd är fler än GitHub tar emot. De 4 tyngsta är med."
    assert "toolExecutionNotifications" not in run_of(CHECKED[1:])["invocations"][0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_fit_what_github_shows(language: Language) -> None:
    for fault in catalogue():
        told: dict[str, Any] = descriptor(fault, language)
        assert len(told["name"]) <= 255
        for name in ("shortDescription", "fullDescription"):
            assert 0 < len(told[name]["text"]) <= 1024
        assert told["help"]["text"]
        assert "{" not in told["help"]["text"]


def test_line_hashes_are_those_of_github() -> None:
    """The cases are those of `fingerprints.test.ts` in github/codeql-action."""
    assert line_hashes("") == ("c129715d7a2bc9a3:1",)
    assert line_hashes(" a\nb\n  \t\tc\n d") == (
        "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1",
    )  # fmt: skip
    assert line_hashes(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n") == (
        "e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1", "b3edc88f2938467e:1",
        "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1",
    )  # fmt: skip
    repeated = line_hashes("Lorem ipsum dolor sit amet.\n" * 10)
    assert repeated[:2] == ("a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2")
    assert repeated[5:8] == ("a7f2ff13bc495cf2:6", "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1")


@given(st.text(st.sampled_from(" \t\r\na🙂\u2028\x85"), max_size=40))
def test_every_line_has_a_hash(text: str) -> None:
    assert len(line_hashes(text)) == len(Source("", text).line_starts)


def commands() -> Iterator[tuple[str, dict[str, str], str]]:
    """The workflow commands as GitHub's runner reads them."""
    for line in github.render(CHECKED, "sv").removesuffix("\n").split("\n"):
        matched = re.fullmatch(r"::(\w+) ([^:]*)::([^\r\n]*)", line)
        assert matched, line
        properties = dict(one.split("=", 1) for one in matched[2].split(","))
        yield matched[1], {name: unquote(value) for name, value in properties.items()}, unquote(matched[3])


def test_github_commands_are_read_back_whole() -> None:
    told = list(commands())
    assert [name for name, _, _ in told] == ["error", "warning", "error", "warning", "error", "notice", "notice"]
    assert {properties["title"] for _, properties, _ in told} == {"S001 skrivfel", "X001 provfråga", "X002 trial-hint"}
    assert told[0][1] == {
        "file": "planer/hälsa & vård.eff", "line": "2", "col": "32", "endLine": "2", "endColumn": "37", "title": "S001 skrivfel",
    }  # fmt: skip
    assert "50 %: a�b�[31mc��d�e" in told[1][2]
    assert told[1][2].split("\n")[1:] == ["→ Skriv `mäts med`.", "planer/hälsa & vård.eff:2:32"]
    assert "planer/hälsa & vård.eff:5:9: används här" in told[4][2]


def test_github_is_given_no_columns_for_several_lines() -> None:
    several = list(commands())[3][1]
    assert (several["line"], several["endLine"]) == ("4", "5")
    assert not {"col", "endColumn"} & set(several)


def test_github_properties_escape_what_ends_them() -> None:
    source = Source("a,b:c%.eff", "x")
    told = github.render((Checked(source.path, (found(HINT, Label(source, 0, 1)),), "sv"),), "sv")
    assert told.startswith("::notice file=a%2Cb%3Ac%25.eff,line=1,")


def test_gitlab_has_what_it_asks_for() -> None:
    issues = json.loads(gitlab.render(CHECKED, "sv"))
    assert [issue["severity"] for issue in issues] == ["major", "minor", "major", "minor", "major", "info", "info"]
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert issues[0]["check_name"] == "S001"
    assert issues[0]["location"]["positions"]["begin"] == {"line": 2, "column": 32}
    assert issues[4]["location"]["path"] == "utfall.csv"


def test_junit_has_a_suite_for_each_plan_and_fails_only_for_errors() -> None:
    suites = ElementTree.fromstring(junit.render(CHECKED, "sv"))  # noqa: S314 - our own
    assert [suite.get("name") for suite in suites] == [plan.path for plan in CHECKED]
    assert (suites.get("tests"), suites.get("failures"), suites.get("skipped")) == ("8", "3", "4")
    assert [len(suite.findall("*/failure")) for suite in suites] == [3, 0, 0]
    assert [[len(case) for case in suite] for suite in suites] == [[1] * 5, [1] * 2, [0]]
    for suite in suites:
        names = [case.get("name") for case in suite]
        assert len(set(names)) == len(names)


@given(st.text(max_size=20))
def test_junit_is_xml_whatever_a_title_holds(title: str) -> None:
    checked = (Checked("p\x00\ud800.eff", (found(QUESTION, at(PLAN, "tryga"), title=title + AWKWARD),), "sv"),)
    ElementTree.fromstring(junit.render(checked, "sv"))  # noqa: S314 - our own


def test_rdjson_counts_bytes_and_suggests_one_stretch() -> None:
    told = json.loads(rdjson.render(CHECKED, "sv"))["diagnostics"]
    data = PLAN.text.encode()
    for one, fix in ((told[0], SPELLING), (told[2], COMMAS)):
        (suggestion,) = one["suggestions"]
        start, end = (byte_offset(data, suggestion["range"][side]) for side in ("start", "end"))
        assert (data[:start] + suggestion["text"].encode() + data[end:]).decode() == carried_out(PLAN.text, fix)
    assert [one["severity"] for one in told[-2:]] == ["INFO", "INFO"]
    assert "suggestions" not in told[1]


def byte_offset(data: bytes, position: dict[str, int]) -> int:
    starts = [0, *(match.end() for match in re.finditer(b"\n", data))]
    return starts[position["line"] - 1] + position["column"] - 1


def known_by(text: str, path: str = "plan.eff") -> list[str]:
    """The fingerprints of what is found in a text."""
    return [mark for _, _, mark in fingerprinted([Checked(path, placed(text, path), "sv")])]


def placed(text: str, path: str) -> tuple[Diagnostic, ...]:
    """The findings of a text as those of a file."""
    source = Source(path, text)
    found_ = document(text).diagnostics
    return tuple(replace(one, labels=tuple(replace(label, source=source) for label in one.labels)) for one in found_)


def test_fingerprints_survive_moved_lines() -> None:
    text = "plan: P\n" + FAULTY
    first, second = FAULTY.split("effekt b")
    moved = f"plan: P\n# anteckning\n\neffekt b{second}\n{first}"
    assert sorted(known_by(text)) == sorted(known_by(moved))
    assert len(set(known_by(text))) == len(known_by(text))


def test_fingerprints_know_an_element_by_its_id_not_its_title() -> None:
    assert known_by(FAULTY) == known_by(FAULTY.replace("Tryggare", "Tryggare och lugnare"))
    assert not set(known_by(FAULTY)) & set(known_by(FAULTY, "annan.eff"))
    assert set(known_by(FAULTY)) - set(known_by(FAULTY.replace("okänd", "obekant")))
    assert set(known_by(FAULTY)) - set(known_by(FAULTY.replace("effekt a:", "effekt c:")))


def test_fingerprints_tell_what_is_alike_apart() -> None:
    one = found(MISTAKE, at(PLAN, "tryga"), word="x", guess="")
    marks = [mark for _, _, mark in fingerprinted([Checked(PLAN.path, (one, one), "sv")])]
    assert len(set(marks)) == 2
    assert marks[0] == next(fingerprinted([Checked(PLAN.path, (one,), "sv")]))[2]


def test_formats_are_found_told_and_loaded_only_when_asked_for(plan: Path) -> None:
    for language, name in (("sv", "sv"), ("en_GB.UTF-8", "en")):
        told = CliRunner().invoke(main, ["check", "--help"], env={"EFFEKT_LANGUAGE": language}).stdout
        assert all(f"{one} " in told and getattr(load(one).ABOUT, name) in told for one in formats())
    refused = effekt(plan, "--format", "finding")
    assert refused.exit_code == 2
    assert "”concise”, ”github”, ”gitlab”, ”json”, ”junit”, ”rdjson”, ”sarif”, ”text”" in refused.stderr
    script = (
        "import sys; from effektlang.cli.main import main; main(['check'], standalone_mode=False); "
        "sys.exit(any(f'effektlang.report.{name}' in sys.modules for name in ('sarif', 'junit', 'concise')))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False, capture_output=True).returncode == 0


@pytest.mark.parametrize("format_", formats())
def test_report_in_a_file_is_the_one_on_the_screen(format_: str, plan: Path) -> None:
    shown = effekt(plan, "--format", format_)
    written = effekt(plan, "--format", format_, "--output-file", "rapporter/rapport")
    assert (written.exit_code, written.stdout, written.stderr) == (1, "", "rapporter/rapport\n")
    assert [path.name for path in Path("rapporter").iterdir()] == ["rapport"]
    text = Path("rapporter/rapport").read_text(encoding="utf-8")
    if format_ != "text":
        assert text == shown.stdout
    assert "\x1b" not in text
    assert effekt(plan, "--output-file", plan / "under").exit_code == 2


def test_report_for_a_program_is_utf8_whatever_the_terminal_is(plan: Path) -> None:
    script = "from effektlang.cli.main import main; main()"
    command = [sys.executable, "-c", script, "check", str(plan), "--format", "sarif"]
    done = subprocess.run(command, check=False, capture_output=True, env=os.environ | {"PYTHONIOENCODING": "ascii"})
    assert "Åsa ”sover” 🙂" in json.dumps(json.loads(done.stdout.decode("utf-8")), ensure_ascii=False)


def test_statistics_count_each_kind_most_first(plan: Path) -> None:
    swedish = effekt(plan, "--statistics").stdout.splitlines()
    counts = [int(line.split()[-1]) for line in swedish[:-1]]
    assert counts == sorted(counts, reverse=True)
    assert sum(counts) == len(document(FAULTY).diagnostics)
    assert re.fullmatch(r"K001  effekt-utan-mätning +2", next(line for line in swedish if line.startswith("K001")))
    english = effekt(plan, "--statistics", "--format", "concise", "--language", "en").stdout
    assert "effect-without-measurement" in english
    assert "in 1 plan." in english


@pytest.mark.parametrize("option", ["--statistics", "--show-exceptions"])
def test_what_is_for_people_is_not_mixed_into_what_programs_read(option: str, plan: Path) -> None:
    refused = effekt(plan, option, "--format", "sarif")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert f"`{option}` är till för människor och går inte ihop med formatet sarif" in refused.stderr
    assert effekt(plan, option, "--format", "concise").exit_code == 1
