"""`effekt check`: what it reads, what it says, in which language, and how it ends."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from effektlang import __version__
from effektlang.cli.main import main
from tests.plans import EXAMPLES

CLEAN = "plan: P\n"
ERROR = "plan: P\nefekt e: E\n"
WARNING = "plan: P\n  ägare: Socialnämnden\n"
ENGLISH = "plan: P\noutput o: Visits made\n  for: nobody\n"


def effekt(*arguments: object, given: str | bytes | None = None) -> Result:
    """What comes of running the command."""
    return CliRunner().invoke(main, ["check", *(str(one) for one in arguments)], input=given)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a clean plan, one with an error and one with a question, to stand in."""
    for name, text in {"clean": CLEAN, "error": ERROR, "warning": WARNING}.items():
        (tmp_path / f"{name}.eff").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(("plan", "fail_on", "code"), [
    ("error", "error", 1), ("error", "warning", 1), ("error", "info", 1), ("error", "never", 0),
    ("warning", "error", 0), ("warning", "warning", 1), ("warning", "info", 1), ("warning", "never", 0),
])  # fmt: skip
def test_exit_code_follows_the_threshold(folder: Path, plan: str, fail_on: str, code: int) -> None:
    assert effekt(folder / f"{plan}.eff", "--fail-on", fail_on).exit_code == code


def test_error_alone_fails_unless_told_otherwise(folder: Path) -> None:
    assert effekt(folder / "error.eff").exit_code == 1
    assert effekt(folder / "warning.eff").exit_code == 0


def test_paths_are_reported_in_the_order_given(folder: Path) -> None:
    result = effekt("warning.eff", "error.eff", "--format", "json")
    assert [plan["path"] for plan in json.loads(result.stdout)["plans"]] == ["warning.eff", "error.eff"]


@pytest.mark.parametrize("arguments", [(), (".",)])
def test_folder_is_searched_for_plans_and_is_this_one_by_default(folder: Path, arguments: tuple[str, ...]) -> None:
    (folder / "under").mkdir()
    (folder / "under" / "annan.eff").write_text(CLEAN, encoding="utf-8")
    (folder / "text.txt").write_text("ingen plan", encoding="utf-8")
    plans = json.loads(effekt(*arguments, "--format", "json").stdout)["plans"]
    assert [Path(plan["path"]).name for plan in plans] == ["clean.eff", "error.eff", "annan.eff", "warning.eff"]


def test_folder_without_plans_says_so_and_is_no_failure(tmp_path: Path) -> None:
    result = effekt(tmp_path)
    assert result.exit_code == 0
    assert "inga planer" in result.stdout
    assert effekt(tmp_path, "--format", "json").stdout == '{\n  "version": 1,\n  "plans": []\n}\n'


def test_standard_input_is_a_plan() -> None:
    result = effekt("-", given=ERROR)
    assert result.exit_code == 1
    assert "-:2:1\n" in result.stdout
    assert "[S011" in result.stdout


def test_missing_file_is_misuse(folder: Path) -> None:
    result = effekt(folder / "finns-inte.eff")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("effekt: ")
    assert "finns-inte.eff" in result.stderr


@pytest.mark.parametrize(
    "arguments", [("--format", "docx"), ("--language", "de"), ("--fail-on", "always"), ("--okänd",)]
)
def test_unknown_option_or_value_is_misuse(folder: Path, arguments: tuple[str, ...]) -> None:
    assert effekt(folder, *arguments).exit_code == 2


def test_folder_with_the_ending_of_a_plan_is_misuse_only_when_named(folder: Path) -> None:
    (folder / "mapp.eff").mkdir()
    assert effekt(folder / "mapp.eff").exit_code == 2
    assert effekt(folder).exit_code == 1


def test_json_tells_place_question_and_fix_of_each_finding(folder: Path) -> None:
    (plan,) = json.loads(effekt("error.eff", "--format", "json").stdout)["plans"]
    assert plan["language"] == "sv"
    (finding,) = (one for one in plan["findings"] if one["code"] == "S011")
    assert (finding["name"], finding["severity"]) == ("okänt-slags-element", "error")
    assert "”efekt”" in finding["message"]
    assert all(finding[part].strip() for part in ("why", "way_out"))
    assert finding["place"]["start"] == {"line": 2, "column": 1, "offset": 8}
    assert finding["place"]["end"] == {"line": 2, "column": 6, "offset": 13}
    (fix,) = finding["fixes"]
    assert (fix["safe"], fix["edits"][0]["replacement"]) == (False, "effekt")


def test_questions_are_put_in_the_language_of_the_plan_unless_told_otherwise(folder: Path) -> None:
    (folder / "english.eff").write_text(ENGLISH, encoding="utf-8")
    assert "There is no element with that id" in effekt("english.eff").stdout
    assert "Det finns inget element med det id:t" in effekt("english.eff", "--language", "sv").stdout
    assert "is no word for an element" in effekt("error.eff", "--language", "en").stdout


@pytest.mark.parametrize(
    ("language", "words"), [("sv", "inga planer"), ("en_GB.UTF-8", "no plans"), ("C", "inga planer")]
)
def test_environment_decides_the_language_where_there_is_no_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    monkeypatch.delenv("EFFEKT_LANGUAGE")
    for variable in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", language)
    assert words in effekt(tmp_path).stdout


def test_colours_are_only_there_when_asked_for_or_shown_at_a_terminal(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "\x1b[" not in effekt("error.eff").stdout
    assert "\x1b[1;31mfel\x1b[0m" in effekt("error.eff", "--color", "always").stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in effekt("error.eff", "--color", "auto").stdout
    assert "\x1b[" in effekt("error.eff", "--color", "always").stdout
    assert "\x1b[" not in effekt("error.eff", "--color", "never").stdout


def test_examples_have_no_errors() -> None:
    assert effekt(*EXAMPLES).exit_code == 0


def imported_by(code: str) -> set[str]:
    """The modules that are there when a new Python has run some code of ours."""
    program = f"import sys\n{code}\nprint('', *sys.modules, sep='\\n')"
    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in finished.stdout.splitlines()}


SLOW_TO_IMPORT = {
    "docx", "docxtpl", "graphviz", "graphviz_pure", "jinja2", "lark", "lzma", "openpyxl", "pydantic", "pygls", "random",
    "resvg_py", "shutil", "tempfile", "typst", "xlsxwriter",
}  # fmt: skip


@pytest.mark.parametrize("arguments", [["--version"], ["check", str(EXAMPLES[0])]])
def test_command_imports_only_what_it_needs(arguments: list[str]) -> None:
    code = f"from effektlang.cli.main import main\nmain({arguments!r}, standalone_mode=False)"
    assert not imported_by(code) & SLOW_TO_IMPORT


def test_version_is_that_of_the_package() -> None:
    finished = subprocess.run(
        [sys.executable, "-c", "from effektlang.cli.main import main; main()", "--version"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert finished.stdout == f"effekt {__version__}\n" or finished.stdout.endswith(f" {__version__}\n")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Filen är inte sparad som UTF-8."),
        ("en", "The file is not saved as UTF-8."),
    ],
)
def test_a_file_that_is_no_plan_is_spoken_of_in_the_language_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    path = tmp_path / "ansi.eff"
    path.write_bytes("plan: På".encode("latin-1"))
    monkeypatch.setenv("EFFEKT_LANGUAGE", language)
    result = effekt(path)
    assert said in result.stdout
    assert result.stdout.splitlines()[-1] == {"sv": "1 fel i 1 fil.", "en": "1 error in 1 file."}[language]


def test_files_of_which_one_is_no_plan_are_counted_as_files(tmp_path: Path) -> None:
    (tmp_path / "tom.eff").write_text("", encoding="utf-8")
    (tmp_path / "plan.eff").write_text("plan: P\nefekt e: E\n", encoding="utf-8")
    assert effekt(tmp_path).stdout.endswith(" i 2 filer.\n")
