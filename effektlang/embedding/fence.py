"""A block of code that is to be a picture: what its first line asks for, and the plan that it may hold."""

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import NoReturn

import click

from effektlang.cli.commands.draw import command, options_of_pictures
from effektlang.cli.drawing import Choices
from effektlang.cli.speech import refuse
from effektlang.record import record
from effektlang.text import Text

_OPTION = re.compile(
    r"""(?P<key>[^\W\d][\w-]*)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'}]+))"""
)
_NO_OPTION = re.compile(r"[.#][\w-]+|[{}\s]+")
_SWEDISH = {
    "fil": "file",
    "bildtext": "caption",
    "vy": "view",
    "språk": "language",
    "riktning": "direction",
    "länk": "link",
    "tema": "theme",
    "nivå": "level",
    "sikt": "term",
    "intressent": "stakeholder",
    "ansvarig": "responsible",
    "etikett": "tag",
    "fokus": "focus",
    "steg": "depth",
    "uppföljning": "occasion",
}
_OWN = ("file", "caption")
_UNKNOWN = Text(
    "”{option}” är inget som en bild kan ha. Det här finns: {options}.",
    "“{option}” is nothing that a picture can have. There are: {options}.",
)
_UNFIT = Text(
    "”{value}” passar inte som {option}. Det här passar: {fitting}.",
    "“{value}” does not fit as {option}. These do: {fitting}.",
)


@record
class Fence:
    """What a block asks for, and the text in it."""

    options: Mapping[str, str]
    plan: str

    @property
    def is_picture(self) -> bool:
        """Whether the block is to be drawn; without options it shows a plan's text."""
        return bool(self.options)

    @property
    def choices(self) -> Choices:
        """What is asked of the picture, read as `effekt draw` reads its options; raises click's exceptions."""
        asked = [part for name, value in self.options.items() if name not in _OWN for part in (f"--{name}", value)]
        try:
            given = command.make_context("effekt", [*asked, "plan.eff"]).params
        except click.BadParameter as error:
            self._refuse(error.param)
        return Choices(**{name: value for name, value in given.items() if name in _FIELDS})

    def _refuse(self, wrong: click.Parameter | None) -> NoReturn:
        """Say in the reader's language which value does not fit; click would say it in its own."""
        assert wrong is not None
        option = wrong.opts[0].removeprefix("--")
        fitting = wrong.type.choices if isinstance(wrong.type, click.Choice) else (wrong.type.name,)
        refuse(_UNFIT, value=self.options.get(option, ""), option=option, fitting=tuple(fitting))


_FIELDS = {field.name for field in fields(Choices)}


def read_options(head: str) -> dict[str, str]:
    """The options in what follows the word `effekt`, with or without braces; refuses what is none."""
    options = {one["key"]: one["double"] or one["single"] or one["bare"] or "" for one in _OPTION.finditer(head)}
    left = _NO_OPTION.sub("", _OPTION.sub("", head))
    return named({**options, left: ""} if left else options)


def named(options: Mapping[str, str]) -> dict[str, str]:
    """Options by their English names, whichever language they were written in; refuses those that there are none of."""
    found = {_SWEDISH.get(name.casefold(), name.casefold()): value for name, value in options.items()}
    for name, spelt in zip(found, options, strict=False):
        if name not in known():
            refuse(_UNKNOWN, option=spelt, options=known())
    return found


def known() -> tuple[str, ...]:
    """The names of what a picture can have: a file, a caption, and what `effekt draw` can be told of a picture."""
    return (*_OWN, *(one.opts[0].removeprefix("--") for one in options_of_pictures()))


def spellings() -> tuple[str, ...]:
    """The same names in both languages."""
    return (*known(), *(swedish for swedish, english in _SWEDISH.items() if english in known()))
