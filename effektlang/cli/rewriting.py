"""Giving plan files another text, or showing what would be changed."""

from dataclasses import dataclass

import click

from effektlang.cli.plans import NOT_A_PLAN
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
            told(say(self.would, path=source.path))
        elif not self.only_checks and (is_changed or source.path == STANDARD_STREAM):
            write_back(source, text)
            if source.path != STANDARD_STREAM:
                told(say(self.done, path=source.path))


def told(text: str) -> None:
    """Tell something beside what is written to standard output."""
    click.echo(text, err=True)


def why_unreadable(document: Document) -> str:
    """Why a file could not be read as text at all."""
    slip = document.unreadable
    assert slip is not None
    reason = slip.fault.message.say(document.language, slip.arguments)
    return say(NOT_A_PLAN, path=document.source.path, reason=reason)
