"""The rule package of the docs, installed as anyone would and asked with the rest."""

import json
import os
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "docs" / "rule-package"


def test_a_rule_of_another_package_is_found_run_and_explained(tmp_path: Path) -> None:
    target = tmp_path / "installed"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--target", target, PACKAGE], check=True)
    plan = tmp_path / "plan.eff"
    plan.write_text("plan: Trygg hemgång\n", encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(target)}

    def effekt(*arguments: object) -> str:
        command = [sys.executable, "-c", "from effektlang.cli.main import main; main()", *map(str, arguments)]
        return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout

    findings = json.loads(effekt("check", plan, "--format", "json"))["plans"][0]["findings"]
    assert [one["message"] for one in findings if one["code"] == "Z001"] == ["Vilket diarienummer har ”Trygg hemgång”?"]
    assert "diariet" in effekt("explain", "plan-utan-diarienummer")
    plan.write_text("plan: Trygg hemgång\n  diarienummer: SN 2025/118\n", encoding="utf-8")
    assert "Z001" not in effekt("check", plan, "--format", "json")
