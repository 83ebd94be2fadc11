"""The settings that a plan is made something of by."""

import click

from effektlang.document import Document
from effektlang.settings.holding import settings_of
from effektlang.settings.settings import Settings
from effektlang.text import Text

_FAULTY = Text(
    "”{path}” har fel, och det som är fel används inte. Kör `effekt config` för att se felen.",
    "“{path}” has errors, and what is wrong is not used. Run `effekt config` to see them.",
)


def held_settings(document: Document) -> Settings:
    """The settings of a plan; that some of them cannot be used is said, but does not stop it."""
    settings, wrong = settings_of(document)
    for path in dict.fromkeys(one.place.source.path for one in wrong):
        click.echo(_FAULTY.say(document.language, {"path": path}), err=True)
    return settings
