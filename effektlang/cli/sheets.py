"""The follow-up sheets that a command asks for: of one plan at one occasion, as the organisation wishes."""

from collections.abc import Iterator
from pathlib import Path

from effektlang.cli.followup_wishes import wishes
from effektlang.cli.held_settings import held_settings
from effektlang.document import Document
from effektlang.followup.build import follow_up_sheet
from effektlang.followup.occasions import occasion_asked
from effektlang.followup.scope import Scope, those_responsible
from effektlang.followup.sheet import FollowUpSheet
from effektlang.picturing.in_documents import chain_picture
from effektlang.record import record
from effektlang.text import Language
from effektlang.today import today


@record(kw_only=True)
class Asked:
    """How the sheets are asked for on the command line."""

    occasion: str | None = None
    language: Language | None = None
    template: str | None = None
    is_per_responsible: bool = False
    has_picture: bool = False
    takes_template: bool = False


def sheets(document: Document, asked: Asked) -> Iterator[FollowUpSheet]:
    """One sheet, or one for each who answers for something."""
    language = asked.language or document.language
    settings = held_settings(document)
    whole = Scope(
        model=document.model,
        occasion=occasion_asked(document.model, asked.occasion, today(), language),
        language=language,
        scales=settings.scales,
    )
    picture = chain_picture(document.model, language, settings) if asked.has_picture else None
    wished = wishes(settings, asked.template, takes_template=asked.takes_template)
    for scope in those_responsible(whole) if asked.is_per_responsible else (whole,):
        yield follow_up_sheet(scope, file=Path(document.source.path).name, wishes=wished, picture=picture)
