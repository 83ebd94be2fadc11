"""Giving plan files another text, or showing what would be changed."""

from dataclasses import dataclass

import click

from effektlang.cli.plans import NOT_A_PLAN, named, why_unreadable
from effektlang.cli.speech import say
from effektlang.cli.writing import STANDARD_STREAM, write_back
from effektlang.document import Document
from effektlang.source import Source
from effektlang.text import Text


@dataclass
class Rewriting:
    """How files are to be given another text, and whether any has been."""

    shows: bool
    only_checks: bool
    would: Text
    done: Text
    changed: bool = False

    def rewrite(self, source: Source, text: str) -> None:
        """Write a file anew, or tell that it would be. A plan from standard input goes to standard output."""
        is_changed = text != source.text
        self.changed = self.changed or is_changed
        if self.shows:
            click.echo(source.difference(text), nl=False)
        elif self.only_checks and is_changed:
            told(say(self.would, path=named(source.path)))
        elif not self.only_checks and (is_changed or source.path == STANDARD_STREAM):
            write_back(source, text)
            if source.path != STANDARD_STREAM:
                told(say(self.done, path=named(source.path)))


def told(text: str) -> None:
    """Tell something beside what is written to standard output."""
    click.echo(text, err=True)


def told_unreadable(document: Document) -> bool:
    """Tell why a file could not be read as text at all, if it could not."""
    if document.unreadable is None:
        return False
    told(say(NOT_A_PLAN, path=named(document.source.path), reason=why_unreadable(document.unreadable)))
    return True
