"""What the commands say of themselves, in either language.

Help is put in words when a command is loaded, so each language is asked for in a process of its own.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache

import click

from effektlang.cli.group import SECTIONS, section_of
from effektlang.cli.main import main
from effektlang.record import record
from effektlang.text import Language


@record
class Told:
    """A command as its help tells it. `options` are pairs of how an option is written and what it does."""

    name: str
    section: str
    usage: str
    about: str
    options: tuple[tuple[str, str], ...]


@cache
def told(language: Language) -> tuple[Told, ...]:
    """The program itself, whose name is empty, and then its commands by section."""
    environment = os.environ | {"EFFEKT_LANGUAGE": language, "COLUMNS": "1000"}
    done = subprocess.run([sys.executable, __file__], capture_output=True, text=True, check=True, env=environment)
    return tuple(
        Told(one["name"], one["section"], one["usage"], one["about"], tuple(map(tuple, one["options"])))
        for one in json.loads(done.stdout)
    )


def _all() -> Iterator[dict[str, object]]:
    root = click.Context(main, info_name="effekt", max_content_width=1000)
    yield _of(main, root, "", "")
    assert isinstance(main, click.Group)
    for section in SECTIONS:
        for name in main.list_commands(root):
            command = main.get_command(root, name)
            if section_of(name) == section and command is not None and not command.hidden:
                yield _of(command, click.Context(command, info_name=name, parent=root), name, section)


def _of(command: click.Command, context: click.Context, name: str, section: str) -> dict[str, object]:
    options = [one for one in command.get_params(context) if isinstance(one, click.Option)]
    records = [option.get_help_record(context) for option in options]
    return {
        "name": name,
        "section": section,
        "usage": " ".join((context.command_path, *command.collect_usage_pieces(context))),
        "about": command.help or "",
        "options": [one for one in records if one is not None],
    }


if __name__ == "__main__":
    print(json.dumps(list(_all()), ensure_ascii=False))
