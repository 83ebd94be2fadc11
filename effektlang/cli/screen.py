"""Text on a screen, broken between words where the window ends."""

import re

_WIDEST = 100
_COMMAND = re.compile(r"`[^`]+`")
_KEPT = "\N{NO-BREAK SPACE}"


def broken(text: str) -> str:
    """A line as the window shows it; a command stays on a line of its own if it must, so that it can be copied."""
    from shutil import get_terminal_size  # brings in zip, bz2 and lzma
    from textwrap import fill

    width = min(get_terminal_size().columns, _WIDEST)
    whole = _COMMAND.sub(lambda found: found.group().replace(" ", _KEPT), text)
    return fill(whole, width, break_on_hyphens=False, break_long_words=False).replace(_KEPT, " ")
