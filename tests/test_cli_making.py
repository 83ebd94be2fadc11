"""The commands that make something of a plan: files are whole, where asked, and never over what someone filled in."""

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from effektlang.cli.main import main
from tests.plans import EXAMPLES

PLAN = "plan: Trygg hemgång\naktivitet a: Besök\n  leder till: b\nprestation b: Besökta\n"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.eff"
    path.write_text(PLAN, encoding="utf-8")
    return path


def effekt(*arguments: object, given: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments], input=given)


def test_draw_makes_several_files_at_once(plan: Path, tmp_path: Path) -> None:
    targets = [tmp_path / f"bild.{suffix}" for suffix in ("svg", "png", "pdf", "dot")]
    result = effekt("draw", plan, *(part for target in targets for part in ("-o", target)))
    assert result.exit_code == 0
    starts = [target.read_bytes()[:5] for target in targets]
    assert starts == [b"<svg ", b"\x89PNG\r", b"%PDF-", b"digra"]
    assert sorted(tmp_path.iterdir()) == sorted([plan, *targets])


def test_draw_goes_to_standard_output_and_comes_from_standard_input() -> None:
    result = effekt("draw", "-", "-o", "-", given=PLAN)
    assert result.exit_code == 0
    assert result.stdout.startswith("<svg ")


def test_draw_a_folder_into_a_folder_with_folders_of_its_own(tmp_path: Path) -> None:
    examples, pictures = EXAMPLES[0].parent, tmp_path / "bilder"
    result = effekt("draw", examples, "-o", pictures, "--format", "dot")
    assert result.exit_code == 0
    drawn = {path.relative_to(pictures).with_suffix("") for path in pictures.rglob("*.dot")}
    assert drawn == {path.relative_to(examples).with_suffix("") for path in examples.rglob("*.eff")}


def test_draw_beside_the_plan_when_no_file_is_named(plan: Path) -> None:
    assert effekt("draw", plan).exit_code == 0
    assert plan.with_suffix(".svg").read_text(encoding="utf-8").startswith("<svg ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["draw", "PLAN", "-o", "bild.bmp"], "ingen ändelse som går att rita"),
        (["draw", "FOLDER", "FOLDER", "-o", "en.svg"], "Flera bilder ryms inte"),
        (["draw", "saknas.eff"], "den finns inte"),
        (["followup", "PLAN", "-o", "mall.xyz"], "ingen ändelse för en mall"),
        (["explain", "K0001"], "Menar ni ”K001”?"),
    ],
)
def test_misuse_is_told_kindly(arguments: list[str], said: str, plan: Path) -> None:
    (plan.parent / "annan.eff").write_text(PLAN, encoding="utf-8")
    names = {"PLAN": str(plan), "FOLDER": str(plan.parent)}
    result = effekt(*(names.get(one, one) for one in arguments))
    assert result.exit_code == 2
    assert said in result.stderr


def test_a_plan_without_a_chain_has_nothing_to_draw(tmp_path: Path) -> None:
    path = tmp_path / "tom.eff"
    path.write_text("plan: Tom\n", encoding="utf-8")
    result = effekt("draw", path)
    assert result.exit_code == 2
    assert "ingen kedja att rita än" in result.stderr


def test_faults_are_mentioned_but_do_not_stop_the_picture(tmp_path: Path) -> None:
    path = tmp_path / "plan.eff"
    path.write_text(PLAN + "efekt c: Tryggare\n", encoding="utf-8")
    result = effekt("draw", path, "-o", "-")
    assert result.exit_code == 0
    assert "har 1 fel" in result.stderr


def test_the_export_validates_against_the_schema(plan: Path, tmp_path: Path) -> None:
    schema = tmp_path / "schema.json"
    assert effekt("schema", "-o", schema).exit_code == 0
    described = json.loads(schema.read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(described)
    validator.check_schema(described)
    for path in (plan, *EXAMPLES):
        validator(described).validate(json.loads(effekt("export", path).stdout))


def test_a_filled_in_sheet_is_never_replaced_unasked(plan: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "uppföljning.md"
    assert effekt("followup", plan, "-o", sheet).exit_code == 0
    sheet.write_text("ifylld", encoding="utf-8")
    refused = effekt("followup", plan, "-o", sheet)
    assert refused.exit_code == 2
    assert "kan vara ifylld" in refused.stderr
    assert sheet.read_text(encoding="utf-8") == "ifylld"
    assert effekt("followup", plan, "-o", sheet, "--force").exit_code == 0
    assert sheet.read_text(encoding="utf-8").startswith("# Uppföljning")


def test_a_file_that_cannot_be_written_is_told(plan: Path) -> None:
    result = effekt("draw", plan, "-o", plan / "under" / "bild.svg")
    assert result.exit_code == 2
    assert "gick inte att skriva" in result.stderr


def test_explain_and_rules_speak_both_languages() -> None:
    assert "## Frågan" in effekt("explain", "effekt-utan-mätning").stdout
    assert "## The question" in effekt("explain", "effect-without-measurement").stdout
    assert "effect-for-no-one" in effekt("rules", "--language", "en").stdout
    assert "S014" in effekt("rules", "--all").stdout


def test_doctor_names_the_engine() -> None:
    result = effekt("doctor")
    assert result.exit_code == 0
    assert "graphviz-pure" in result.stdout
