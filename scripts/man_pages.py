"""What a system installs beside the program: man pages in both languages, and completion for its shells."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete
from commands_told import Told, told

from effektlang import __version__
from effektlang.cli.main import main
from effektlang.text import Language, Text

SHARE = Path(__file__).parent.parent / "share"
MAN: dict[Language, Path] = {"sv": SHARE / "man" / "sv" / "man1", "en": SHARE / "man" / "man1"}
COMPLETION: dict[Path, type[ShellComplete]] = {
    SHARE / "bash-completion" / "completions" / "effekt": BashComplete,
    SHARE / "zsh" / "site-functions" / "_effekt": ZshComplete,
    SHARE / "fish" / "vendor_completions.d" / "effekt.fish": FishComplete,
}
_NAME = Text("NAMN", "NAME")
_SYNOPSIS = Text("SÅ SKRIVER NI", "SYNOPSIS")
_OPTIONS = Text("TILLVAL", "OPTIONS")
_COMMANDS = Text("KOMMANDON", "COMMANDS")
_SEE_ALSO = Text("SE ÄVEN", "SEE ALSO")
_MANUAL = Text("Handbok för Effektlang", "Effektlang manual")


def share() -> dict[Path, partial[str]]:
    """Every file, and what makes its text."""
    pages = {
        MAN[language] / f"{_page_name(one)}.1": partial(_man_page, one, language)
        for language in MAN
        for one in told(language)
    }
    return pages | {path: partial(_script, shell) for path, shell in COMPLETION.items()}


def _script(shell: type[ShellComplete]) -> str:
    return shell(main, {}, "effekt", "_EFFEKT_COMPLETE").source() + "\n"


def _man_page(one: Told, language: Language) -> str:
    return "\n".join(_lines(one, language)) + "\n"


def _lines(one: Told, language: Language) -> Iterator[str]:
    name = _page_name(one)
    manual = _MANUAL.say(language)
    yield f'.TH "{name.upper()}" "1" "" "Effektlang {__version__}" "{manual}"'
    yield from (f".SH {_NAME.say(language)}", f"{_escaped(name)} \\- {_escaped(one.about)}")
    yield from (f".SH {_SYNOPSIS.say(language)}", _escaped(one.usage))
    yield f".SH {_OPTIONS.say(language)}"
    for written, does in one.options:
        yield from (".TP", f"\\fB{_escaped(written)}\\fR", *_paragraph(does))
    others = [other for other in told(language) if other.name]
    if not one.name:
        yield f".SH {_COMMANDS.say(language)}"
        for other in others:
            yield from (".TP", f"\\fB{_escaped(other.name)}\\fR", *_paragraph(other.about))
    yield f".SH {_SEE_ALSO.say(language)}"
    yield ", ".join(f"\\fB{_escaped(_page_name(other))}\\fR(1)" for other in told(language) if other != one)


def _page_name(one: Told) -> str:
    return f"effekt-{one.name}" if one.name else "effekt"


def _paragraph(text: str) -> Iterator[str]:
    """Text as it may stand in a page; behind the mark that keeps lines, each line stands by itself."""
    as_written = "\b" in text
    for line in text.replace("\b", "").strip().splitlines():
        yield _escaped(line.strip())
        if as_written:
            yield ".br"


def _escaped(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
