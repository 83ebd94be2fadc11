"""A block of code that is to be a picture: what its first line asks for, and the plan that it may hold."""

import re
from collections.abc import Mapping

from effektlang.picturing.choices import Choices
from effektlang.picturing.options import OPTION_NAMED, OPTIONS, choices_in
from effektlang.record import record
from effektlang.text import Refusal, Text

_OPTION = re.compile(
    r"""(?P<key>[^\W\d][\w-]*)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'}]+))"""
)
_NO_OPTION = re.compile(r"[.#][\w-]+|[{}\s]+")
_OF_THE_BLOCK = (Text("fil", "file"), Text("bildtext", "caption"))
_ENGLISH = {name.sv: name.en for name in (*_OF_THE_BLOCK, *(one.name for one in OPTIONS))}
_UNKNOWN = Text(
    "”{option}” är inget som en bild kan ha. Det här finns: {options}.",
    "“{option}” is nothing that a picture can have. There are: {options}.",
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
        """What is asked of the picture; refuses values that do not fit."""
        return choices_in({name: value for name, value in self.options.items() if name in OPTION_NAMED})


def read_options(head: str) -> dict[str, str]:
    """The options in what follows the word `effekt`, with or without braces; refuses what is none."""
    options = {one["key"]: one["double"] or one["single"] or one["bare"] or "" for one in _OPTION.finditer(head)}
    left = _NO_OPTION.sub("", _OPTION.sub("", head))
    return named({**options, left: ""} if left else options)


def named(options: Mapping[str, str]) -> dict[str, str]:
    """Options by their English names, whichever language they were written in; refuses those that there are none of."""
    for spelt in options:
        if _english(spelt) not in known():
            raise Refusal(_UNKNOWN, option=spelt, options=known())
    return {_english(spelt): value for spelt, value in options.items()}


def _english(spelt: str) -> str:
    return _ENGLISH.get(spelt.casefold(), spelt.casefold())


def known() -> tuple[str, ...]:
    """The names of what a picture can have: a file, a caption, and what can be said of any picture."""
    return (*(name.en for name in _OF_THE_BLOCK), *OPTION_NAMED)


def spellings() -> tuple[str, ...]:
    """The same names in both languages."""
    return (*known(), *_ENGLISH)
