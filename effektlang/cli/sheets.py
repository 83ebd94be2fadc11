"""The follow-up sheets that a command asks for: of one plan at one occasion, as the organisation wishes."""

from collections.abc import Iterator
from pathlib import Path

from effektlang.cli.chain_picture import chain_picture
from effektlang.cli.followup_wishes import wishes
from effektlang.cli.speech import refuse
from effektlang.document import Document
from effektlang.followup.build import follow_up_sheet
from effektlang.followup.occasion import Occasion
from effektlang.followup.occasions import occasion_for, occasions
from effektlang.followup.scope import Scope, those_responsible
from effektlang.followup.sheet import FollowUpSheet
from effektlang.record import record
from effektlang.settings.holding import settings_of
from effektlang.text import Language, Text
from effektlang.today import today

_NO_OCCASION = Text(
    "Planen har ingen uppföljning ”{wanted}”. Skriv en tid, som 2026-T1, eller någon av: {known}.",
    "The plan has no follow-up “{wanted}”. Write a time, such as 2026-T1, or one of: {known}.",
)


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
    settings, _ = settings_of(document)
    whole = Scope(
        model=document.model,
        occasion=occasion_of(document, asked.occasion, language),
        language=language,
        scales=settings.scales,
    )
    picture = chain_picture(document.model, language, settings) if asked.has_picture else None
    wished = wishes(settings, asked.template, takes_template=asked.takes_template)
    for scope in those_responsible(whole) if asked.is_per_responsible else (whole,):
        yield follow_up_sheet(scope, file=Path(document.source.path).name, wishes=wished, picture=picture)


def occasion_of(document: Document, wanted: str | None, language: Language) -> Occasion:
    """The occasion that is wanted; ends with exit code 2 where the plan has no such."""
    found = occasion_for(document.model, wanted, today(), language)
    if found is None:
        known = tuple(dict.fromkeys(one.id for one in occasions(document.model, today(), language)))
        refuse(_NO_OCCASION, wanted=wanted, known=(*known, Text("nästa", "next")))
    return found
