"""What an organisation wishes its follow-up templates to be like, from its settings and the command line."""

from pathlib import Path

from effektlang.cli.file_trouble import reason_of
from effektlang.cli.house_look import look_of
from effektlang.cli.speech import refuse
from effektlang.followup.wishes import Wishes
from effektlang.settings.settings import Settings
from effektlang.text import Text

_NO_TEMPLATE = Text(
    "Wordmallen ”{path}” går inte att läsa: {reason}", "The Word template “{path}” cannot be read: {reason}"
)


def wishes(settings: Settings, template: str | None, *, takes_template: bool) -> Wishes:
    """The wishes. A template that is named on the command line comes before that of the settings."""
    return Wishes(
        sections=settings.followup_sections,
        headings=settings.followup_headings,
        look=look_of(settings),
        template=_template(settings, template) if takes_template else None,
    )


def _template(settings: Settings, template: str | None) -> bytes | None:
    if template is not None:
        return _read(Path(template))
    if settings.followup_template is None:
        return None
    return _read(Path(settings.origins["followup_template"]).parent / settings.followup_template)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        refuse(_NO_TEMPLATE, path=path, reason=reason_of(error))
