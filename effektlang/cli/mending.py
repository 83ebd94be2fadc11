"""Carrying out fixes in files, or showing them."""

from collections.abc import Sequence

import click

from effektlang.cli.writing import STANDARD_STREAM, write_back
from effektlang.document import Document
from effektlang.fixing import fixed
from effektlang.text import Text

_MENDED = Text("{path}: {count} rättningar", "{path}: {count} fixes")
_ONE_MENDED = Text("{path}: 1 rättning", "{path}: 1 fix")


def mend(documents: Sequence[Document], *, unsafe: bool, diff: bool) -> bool:
    """Carry out what each plan's findings offer, or show it; whether anything was there to do."""
    is_changed = False
    for document in documents:
        if document.unreadable is not None:
            continue
        result = fixed(document, unsafe=unsafe)
        if result.text == document.source.text:
            continue
        is_changed = True
        if diff or document.source.path == STANDARD_STREAM:
            click.echo(document.source.difference(result.text) if diff else result.text, nl=False)
        else:
            write_back(document.source, result.text)
            text = _ONE_MENDED if len(result.titles) == 1 else _MENDED
            said = text.say(document.language, {"path": document.source.path, "count": len(result.titles)})
            click.echo(said, err=True)
    return is_changed
