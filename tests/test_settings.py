"""`effekt.toml`: what an organisation decides holds, and what is wrong in it is told at its letters."""

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from effektlang.cli.main import main
from effektlang.diagnostics import Severity
from effektlang.rules.registry import registered
from effektlang.rules.rule import STAGES
from effektlang.settings.choosing import chosen_rules, weights
from effektlang.settings.reading import settings_for
from effektlang.settings.schema import schema
from effektlang.settings.settings import Settings

PLAN = 'plan: En plan\n  syfte: Test\n  ägare: "Nämnden"\nprestation a: Besökta\n  leder till: b\neffekt b: Tryggare hemma\n'
SETTINGS = """
select = ["K", "Q9"]
ignore = ["effect-for-no-one"]
strickt = true
fail-on = "warning"
packs = ["ledarskap", "okänt"]

[severity]
"effekt-utan-mätning" = "error"
K005 = "tungt"

[levels]
effect = "Effektmål"
"nivå" = "x"

[scales]
goal = ["uppnått", "ej uppnått"]

[[override]]
path = "utkast"
ignore = ["K001"]
"""


def folder_with(tmp_path: Path, settings: str, name: str = "effekt.toml") -> Path:
    (tmp_path / name).write_text(settings, encoding="utf-8")
    (tmp_path / "utkast").mkdir()
    for place in (tmp_path, tmp_path / "utkast"):
        (place / "plan.eff").write_text(PLAN, encoding="utf-8")
    return tmp_path


def effekt(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


def codes(result: Result) -> set[str]:
    return {finding["code"] for plan in json.loads(result.stdout)["plans"] for finding in plan["findings"]}


def test_what_can_be_read_holds_and_the_rest_is_told(tmp_path: Path) -> None:
    found = settings_for(folder_with(tmp_path, SETTINGS) / "plan.eff")
    assert found.settings.select == ("K",)
    assert found.settings.ignore == ("effect-for-no-one",)
    assert found.settings.packs == ("ledarskap",)
    assert found.settings.severity == {"effekt-utan-mätning": Severity.ERROR}
    assert found.settings.levels == {"effect": "Effektmål"}
    assert found.settings.scales == {"goal": ("uppnått", "ej uppnått")}
    told = {(one.fault.code, one.place.source.text[one.place.start : one.place.end]) for one in found.diagnostics}
    assert {("C004", "Q9"), ("C002", "strickt"), ("C003", "packs")} <= told
    assert any(code == "C003" for code, _ in told)


def test_a_folder_adds_to_what_holds_everywhere(tmp_path: Path) -> None:
    root = folder_with(tmp_path, SETTINGS)
    assert "K001" not in settings_for(root / "plan.eff").settings.ignore
    assert "K001" in settings_for(root / "utkast" / "plan.eff").settings.ignore


def test_settings_stand_in_pyproject_too_and_the_nearest_file_counts(tmp_path: Path) -> None:
    root = folder_with(tmp_path, '[tool.effekt]\nlanguage = "en"\n', "pyproject.toml")
    assert settings_for(root / "utkast" / "plan.eff").settings.language == "en"
    (root / "utkast" / "effekt.toml").write_text('language = "sv"\n', encoding="utf-8")
    assert settings_for(root / "utkast" / "plan.eff").settings.language == "sv"


def test_a_file_that_is_no_toml_is_told_where_it_breaks(tmp_path: Path) -> None:
    found = settings_for(folder_with(tmp_path, 'language = "sv"\nselect = [\n') / "plan.eff")
    assert [one.fault.code for one in found.diagnostics] == ["C001"]
    assert found.settings == Settings()


def test_rules_are_chosen_by_code_name_and_family() -> None:
    usual = {one.rule.code for one in chosen_rules(Settings(), "adopted")}
    everything = {one.rule.code for one in chosen_rules(Settings(strict=True), "draft")}
    assert usual < everything == {one.rule.code for one in registered()}
    assert {one.rule.code for one in chosen_rules(Settings(ignore=("K", "effect-for-no-one")), "adopted")} == {
        code for code in usual if not code.startswith("K") and code != "I002"
    }
    strict = next(one.rule for one in registered() if not one.rule.default)
    assert strict.code in {one.rule.code for one in chosen_rules(Settings(select=(strict.name.en,)), "adopted")}
    assert any(one.rule.code.startswith("L") for one in chosen_rules(Settings(packs=("ledarskap",)), "adopted"))


def test_some_rules_are_usual_only_from_an_adopted_plan_on() -> None:
    later = {one.rule.code for one in registered() if one.rule.default and not one.rule.is_usual("draft")}
    assert later == {"K015", "K021", "K022", "K023", "K026"}
    asked = [{one.rule.code for one in chosen_rules(Settings(), stage)} for stage in STAGES]
    assert [later & codes for codes in asked] == [set(), later, later]
    assert later <= {one.rule.code for one in chosen_rules(Settings(strict=True), "draft")}


def test_severities_are_changed_by_name() -> None:
    assert weights(Settings(severity={"effekt-utan-mätning": None, "K002": Severity.ERROR})) == {
        "K001": None,
        "K002": Severity.ERROR,
    }


def test_the_command_line_asks_under_the_settings(tmp_path: Path) -> None:
    root = folder_with(
        tmp_path, 'ignore = ["I", "P", "M", "O", "X"]\nfail-on = "warning"\n[severity]\nK001 = "warning"\n'
    )
    result = effekt("check", root / "plan.eff", "--format", "json")
    assert "K001" in codes(result)
    assert "I002" not in codes(result)
    assert result.exit_code == 1
    assert effekt("check", root / "plan.eff", "--fail-on", "error").exit_code == 0


def test_status_and_strict_ask_for_more(tmp_path: Path) -> None:
    path = tmp_path / "plan.eff"
    path.write_text(PLAN, encoding="utf-8")
    found = [effekt("check", path, "--format", "json", *more) for more in ((), ("--strict",))]
    assert codes(found[0]) < codes(found[1])
    drafts, adopted = (
        json.loads(effekt("check", path, "--format", "json", "--status", status).stdout)["plans"][0]["findings"]
        for status in ("draft", "adopted")
    )
    weight = {"info": 1, "warning": 2, "error": 3}
    assert sum(weight[one["severity"]] for one in adopted) > sum(weight[one["severity"]] for one in drafts)


def test_config_tells_each_value_and_where_it_comes_from(tmp_path: Path) -> None:
    root = folder_with(tmp_path, 'fail-on = "info"\n')
    said = effekt("config", root / "plan.eff").stdout
    assert f'fail-on = "info"  # {root / "effekt.toml"}' in said
    assert "strict = false  # som det brukar vara" in said


def test_config_tells_faults_in_the_language_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder_with(tmp_path, "failon = 1\n")
    monkeypatch.setenv("EFFEKT_LANGUAGE", "en")
    assert "is no setting" in effekt("config", root / "plan.eff").stdout


@pytest.mark.parametrize(
    ("text", "is_valid"), [('fail-on = "info"', True), ("failon = 1", False), ("strict = 1", False)]
)
def test_the_schema_knows_what_is_right(text: str, is_valid: bool) -> None:  # noqa: FBT001
    errors = list(jsonschema.Draft202012Validator(json.loads(schema())).iter_errors(tomllib.loads(text)))
    assert bool(errors) is not is_valid


@pytest.mark.parametrize("command", [("document",), ("report",), ("followup",)])
def test_what_is_made_by_faulty_settings_is_made_and_said_to_be(command: tuple[str, ...], tmp_path: Path) -> None:
    root = folder_with(tmp_path, 'theme = "finnsinte"\n')
    made = effekt(*command, root / "plan.eff", "-o", root / "ut.md")
    assert made.exit_code == 0, made.output
    said = f"”{root / 'effekt.toml'}” har fel, och det som är fel används inte. Kör `effekt config` för att se felen."
    assert said in made.stderr
    assert (root / "ut.md").exists()
