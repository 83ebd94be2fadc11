"""`effekt config`: which settings hold for a plan, and where each comes from."""

from collections.abc import Iterator
from pathlib import Path

import click

from effektlang.cli.speech import environment_language, say
from effektlang.cli.writing import STANDARD_STREAM, write_out
from effektlang.report.finding import Checked
from effektlang.report.text import render
from effektlang.settings.keys import KEYS
from effektlang.settings.reading import settings_for
from effektlang.settings.settings import Settings
from effektlang.text import Text

SECTION = "program"

_HELP = Text("Visa vilka inställningar som gäller för en plan.", "Show which settings hold for a plan.")
_SCHEMA = Text("Skriv ut JSON Schema för effekt.toml.", "Write the JSON Schema of effekt.toml.")
_USUAL = Text("som det brukar vara", "as usual")


@click.command(help=say(_HELP))
@click.argument("path", metavar="[PLAN]", type=click.Path(), default="plan.eff")
@click.option("--schema", "is_schema", is_flag=True, help=say(_SCHEMA))
@click.pass_context
def command(context: click.Context, path: str, *, is_schema: bool) -> None:
    """Tell each setting with its value and its file."""
    if is_schema:
        from effektlang.settings.schema import schema

        write_out(schema(), STANDARD_STREAM)
        return
    place = Path(path)
    found = settings_for(place / "plan.eff" if place.is_dir() else place)
    for line in _lines(found.settings):
        click.echo(line)
    if found.diagnostics:
        click.echo()
        language = environment_language()
        path = found.diagnostics[0].place.source.path
        click.echo(render([Checked(path, found.diagnostics, language)], language), nl=False)
        context.exit(1)


def _lines(settings: Settings) -> Iterator[str]:
    for key in KEYS:
        origin = settings.origins.get(key.field, say(_USUAL))
        yield f"{key.name} = {_shown(getattr(settings, key.field))}  # {origin}"
        yield f"    {say(key.about)}"


def _shown(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case tuple():
            return "[" + ", ".join(f'"{one}"' for one in value) + "]"
        case dict():
            return (
                "{ " + ", ".join(f'"{name}" = {_shown(one)}' for name, one in value.items()) + " }" if value else "{}"
            )
        case None:
            return '""'
        case _:
            return f'"{getattr(value, "name", value)}"'.lower() if hasattr(value, "name") else f'"{value}"'
