"""The command line in its surroundings: completion in shells, and pipes that know few letters."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.needs import needs

CODE = "from effektlang.cli.main import main; main(prog_name='effekt')"
PLAN = "plan: Trygg hemgång\neffekt trygga: Äldre känner sig tryggare – och sover bättre\n"


def effekt(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """A run of its own, with more in its environment."""
    return subprocess.run(
        [sys.executable, "-c", CODE, *arguments], capture_output=True, check=False, env=os.environ | environment
    )


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_every_shell_gets_a_script_that_asks_effekt(shell: str) -> None:
    script = effekt("completion", shell).stdout.decode()
    assert "_EFFEKT_COMPLETE" in script
    assert f"{shell}_complete" in script


@needs("bash")
def test_bash_reads_the_script_and_completes_a_command(tmp_path: Path) -> None:
    command = tmp_path / "effekt"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -c "{CODE}" "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    script = effekt("completion", "bash").stdout.decode()
    asked = f'{script}\nCOMP_WORDS=(effekt che); COMP_CWORD=1; _effekt_completion effekt; echo "${{COMPREPLY[@]}}"'
    environment = os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == ["check"]


def test_powershell_is_offered_options_with_their_help() -> None:
    done = effekt(_EFFEKT_COMPLETE="powershell_complete", COMP_WORDS="effekt check --str", COMP_WORD="--str")
    assert done.stdout.decode().split("\t")[:2] == ["plain", "--strict"]
    after = effekt(_EFFEKT_COMPLETE="powershell_complete", COMP_WORDS="effekt exp", COMP_WORD="exp")
    assert [line.split("\t")[1] for line in after.stdout.decode().splitlines()] == ["explain", "export"]


@pytest.mark.parametrize("encoding", ["latin-1", "cp850", "cp437"])
def test_a_code_page_without_our_letters_gets_plain_ones(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.eff"
    path.write_text(PLAN, encoding="utf-8")
    done = effekt("check", str(path), PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    said = done.stdout.decode(encoding)
    assert done.stderr == b""
    assert "Äldre känner sig tryggare - och sover bättre" in said
    assert "-> Skriv" in said
    assert said.count("?") == effekt("check", str(path)).stdout.decode().count("?")


def test_a_reader_that_stops_reading_is_no_error() -> None:
    code = f'{sys.executable} -c "{CODE}" rules | head -1; exit ${{PIPESTATUS[0]}}'
    done = subprocess.run(["bash", "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1
