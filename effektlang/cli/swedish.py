"""What click itself says, in Swedish: headings of help, and how a command was misused.

click takes its texts through `gettext`, which wants a compiled catalogue and looks at other variables than we do.
So its modules are given a look-up of ours in its place.
"""

import re
import sys

import click

_STRAIGHT = re.compile(r"'([^']*)'")
TEXTS = {
    "Usage:": "Så här skriver ni:",
    "Options": "Tillval",
    "Commands": "Kommandon",
    "Show this message and exit.": "Visa den här hjälpen.",
    "default: {default}": "annars {default}",
    "Aborted!": "Avbrutet.",
    "Error: {message}": "Fel: {message}",
    "Try '{command} {option}' for help.": "Hjälp finns: skriv {command} {option}",
    "Missing command.": "Skriv vilket kommando ni vill köra.",
    "Missing argument": "Här fattas",
    "Missing option": "Här fattas tillvalet",
    "Missing parameter": "Här fattas",
    "Missing parameter: {param_name}": "Här fattas {param_name}",
    "Missing {param_type}": "Här fattas {param_type}",
    "Invalid value: {message}": "Det går inte: {message}",
    "Invalid value for {param_hint}: {message}": "{param_hint}: {message}",
    "No such option {name!r}.": "Tillvalet ”{name}” finns inte.",
    "No such command {name!r}.": "Kommandot ”{name}” finns inte.",
    "Did you mean {possibility}?": "Menar ni {possibility}?",
    "(Did you mean one of: {possibilities}?)": "(Menar ni någon av {possibilities}?)",
    "Got unexpected extra argument ({args})": "Det här är för mycket: {args}",
    "Got unexpected extra arguments ({args})": "Det här är för mycket: {args}",
    "Option {name!r} does not take a value.": "Tillvalet ”{name}” tar inget värde.",
    "Option {name!r} requires an argument.": "Tillvalet ”{name}” behöver ett värde.",
    "Option {name!r} requires {nargs} arguments.": "Tillvalet ”{name}” behöver {nargs} värden.",
    "Argument {name!r} takes {nargs} values.": "”{name}” tar {nargs} värden.",
    "Choose from:\n\t{choices}": "Skriv något av {choices}.",
    "{value!r} is not {choice}.": "”{value}” är inte {choice}.",
    "{value!r} is not one of {choices}.": "”{value}” går inte. Skriv något av {choices}.",
    "{value} is not in the range {range}.": "{value} ligger utanför {range}.",
    "{value!r} is not a valid {number_type}.": "”{value}” går inte att läsa som ett tal.",
    "{name} {filename!r} does not exist.": "”{filename}” finns inte.",
    "{name} {filename!r} is a file.": "”{filename}” är en fil.",
    "{name} {filename!r} is a directory.": "”{filename}” är en mapp.",
    "{name} {filename!r} is not readable.": "”{filename}” går inte att läsa.",
    "{name} {filename!r} is not writable.": "”{filename}” går inte att skriva.",
    "Could not open file {filename!r}: {message}": "”{filename}” går inte att öppna: {message}",
    "required": "måste anges",
    "file": "fil",
    "directory": "mapp",
    "path": "sökväg",
    "unknown error": "okänt fel",
}
"""What click says by what we say; what is not here stands as click has it."""

_METAVARS = {
    "[OPTIONS]": "[TILLVAL]",
    "COMMAND [ARGS]...": "KOMMANDO …",
    "FILE": "FIL",
    "NAME|FILE": "NAMN|FIL",
    "VIEW": "VY",
    "ADDRESS": "ADRESS",
    "REV|FILE": "VERSION|FIL",
    "REV": "VERSION",
    "FOLDER": "MAPP",
    "PATHS…": "PLANER…",
    "[PATHS]…": "[PLANER]…",
    "OLD": "GAMMALT",
    "NEW": "NYTT",
    "FILES…": "FILER…",
    "SHEETS…": "MALLAR…",
    "ID|TIME": "ID|TID",
    "CODE": "KOD",
    "NAME": "NAMN",
    "[NAME]": "[NAMN]",
    "NUMBER": "TAL",
    "DATE": "DATUM",
}
"""What stands for a value in help."""
_TYPES = {click.types.IntRange: "TAL", click.types.IntParamType: "TAL", click.types.StringParamType: "TEXT"}
"""What stands for a value that only its type tells of."""


def speak_swedish() -> None:
    """Let click say what it says in Swedish."""
    for name, module in list(sys.modules.items()):
        if name.startswith("click."):
            for own, ours in (("_", _translated), ("ngettext", _translated_number)):
                if hasattr(module, own):
                    setattr(module, own, ours)


def in_swedish(command: click.Command) -> click.Command:
    """A command whose help says in Swedish what its values are."""
    command.options_metavar = _METAVARS.get(command.options_metavar or "", command.options_metavar)
    if isinstance(command, click.Group):
        command.subcommand_metavar = _METAVARS.get(command.subcommand_metavar, command.subcommand_metavar)
    for parameter in command.params:
        of_type = None if isinstance(parameter, click.Argument) else _TYPES.get(type(parameter.type))
        is_flag = isinstance(parameter, click.Option) and parameter.is_flag
        written = parameter.metavar or (None if is_flag else of_type)
        parameter.metavar = _METAVARS.get(written or "", written)
    return command


class _Sentence(str):
    """A sentence that puts Swedish quotation marks round the words that click puts in."""

    __slots__ = ()

    def format(self, *arguments: object, **named: object) -> str:
        """The sentence with what is put in."""
        return str.format(self, *arguments, **{name: _quoted(value) for name, value in named.items()})


def _quoted(value: object) -> object:
    return _STRAIGHT.sub(r"”\1”", value).replace(",\n\t", ", ") if isinstance(value, str) else value


def _translated(message: str) -> str:
    return _Sentence(TEXTS[message]) if message in TEXTS else message


def _translated_number(one: str, several: str, count: int) -> str:
    return _translated(one if count == 1 else several)
