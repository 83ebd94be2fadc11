"""What the command line says of itself, and of how it was misused, in the language of the environment."""

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from effektlang.cli import swedish
from effektlang.cli.main import main

CLICK = Path(click.__file__).parent


def effekt(*arguments: str, language: str = "sv") -> subprocess.CompletedProcess[str]:
    """A run of its own: help is put in words when a command is loaded."""
    code = "from effektlang.cli.main import main; main(prog_name='effekt')"
    environment = os.environ | {"EFFEKT_LANGUAGE": language, "COLUMNS": "80"}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False, env=environment
    )


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("command", ["", *main.list_commands(click.Context(main))])
def test_help_speaks_one_language(command: str, language: str) -> None:
    help_ = effekt(*([command] if command else []), "--help", language=language).stdout
    first = {"sv": "Så här skriver ni: effekt", "en": "Usage: effekt"}[language]
    assert help_.startswith(f"{first} {command}".rstrip())
    foreign = {
        "sv": ("Options", "OPTIONS", "FILE", "INTEGER", "|TIME", "OLD", "NAME]", "Show this", "required"),
        "en": ("Tillval", "TILLVAL", "Visa"),
    }[language]
    assert not [word for word in foreign if word in help_]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chekc",), "Fel: Kommandot ”chekc” finns inte. Menar ni ”check”?"),
        (("check", "--formt", "x"), "Fel: Tillvalet ”--formt” finns inte. Menar ni ”--format”?"),
        (("check", "--fail-on"), "Fel: Tillvalet ”--fail-on” behöver ett värde."),
        (("draw", "plan.eff", "--depth", "många"), "Fel: ”--depth”: ”många” går inte att läsa som ett tal."),
        (("draw",), "Fel: Här fattas ”PLANER…”."),
        (("translate", "plan.eff"), "Fel: Här fattas tillvalet ”--to”. Skriv något av sv, en."),
        (("translate", "plan.eff", "--to", "de"), "Fel: ”--to”: ”de” går inte. Skriv något av ”sv”, ”en”."),
    ],
)
def test_misuse_is_told_in_swedish_with_the_way_to_help(arguments: tuple[str, ...], said: str) -> None:
    run = effekt(*arguments)
    assert run.returncode == 2
    assert run.stderr.splitlines()[-1] == said
    assert "Traceback" not in run.stderr


def test_click_still_says_what_is_put_in_swedish() -> None:
    source = "".join(path.read_text("utf-8") for path in CLICK.glob("*.py"))
    written = source.replace('\\"', '"').replace("\\n", "\n").replace("\\t", "\t")
    assert [message for message in swedish.TEXTS if message not in written] == []
