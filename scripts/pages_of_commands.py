"""The page of the commands: what each is for, how it is written and what it can be asked for."""

from collections.abc import Iterator

from commands_told import Told, told

from effektlang.cli.group import SECTIONS
from effektlang.text import Language, Text

_TITLE = Text("Kommandon", "Commands")
_INTRODUCTION = Text(
    "Det här kan ni skriva i terminalen. Samma text får ni med `effekt --help` och till exempel `effekt check --help`.",
    "This is what you can write in the terminal. `effekt --help`, and `effekt check --help` for one, tell the same.",
)
_COLUMNS = Text("| Tillval | Vad det gör |", "| Option | What it does |")


def page_of_commands(language: Language) -> str:
    """The page in Markdown."""
    return "\n".join(_lines(language)) + "\n"


def _lines(language: Language) -> Iterator[str]:
    yield from (f"# {_TITLE.say(language)}", "", _INTRODUCTION.say(language))
    commands = [one for one in told(language) if one.name]
    for section, heading in SECTIONS.items():
        own = [one for one in commands if one.section == section]
        if own:
            yield from ("", f"## {heading.say(language)}")
        for one in own:
            yield from _of(one, language)


def _of(one: Told, language: Language) -> Iterator[str]:
    yield from ("", f"### effekt {one.name}", "", one.about, "", "```text", one.usage, "```")
    options = [option for option in one.options if "--help" not in option[0]]
    if options:
        yield from ("", _COLUMNS.say(language), "| --- | --- |")
        yield from (f"| `{_in_cell(written)}` | {_in_cell(does)} |" for written, does in options)


def _in_cell(text: str) -> str:
    lines = (line.strip() for line in text.replace("\b", "").splitlines())
    return "<br>".join(line for line in lines if line).replace("|", r"\|")
