"""Shows who has not answered yet at an occasion: from the plan, its follow-up files, and sheets not yet taken in."""

from collections.abc import Sequence

import click

from effektlang.cli.held_settings import held_settings
from effektlang.collecting.filled import Filled
from effektlang.document import Document
from effektlang.followup.occasions import occasion_asked
from effektlang.followup.open_questions import open_questions
from effektlang.followup.scope import Scope
from effektlang.followup.stored import answered_keys
from effektlang.model.in_words import period_in_words
from effektlang.text import Language, Text
from effektlang.today import today

_HEADING = Text("{title} ({period}):", "{title} ({period}):")
_NONE = Text("  {who}: har inte svarat ({all} frågor)", "  {who}: has not answered ({all} questions)")
_NOT_THE_ONE = Text("  {who}: har inte svarat (1 fråga)", "  {who}: has not answered (1 question)")
_SOME = Text("  {who}: {answered} av {all} frågor besvarade", "  {who}: {answered} of {all} questions answered")
_NO_ONE = Text("utan ansvarig", "no one responsible")


def show_missing(document: Document, sheets: Sequence[Filled], wanted: str | None, language: Language) -> None:
    """Print a line for each responsible, at the occasion that is wanted or else the usual one."""
    model = document.model
    settings = held_settings(document)
    occasion = occasion_asked(model, wanted, today(), language)
    known = answered_keys(model, occasion) | {entry.key for sheet in sheets for entry in sheet.entries}
    whole = Scope(model=model, occasion=occasion, language=language, scales=settings.scales)
    click.echo(_HEADING.say(language, {"title": occasion.title, "period": period_in_words(occasion.period)}))
    for one in open_questions(whole, known, settings.followup_sections):
        text = _SOME if one.is_begun else _NONE if len(one.asked) > 1 else _NOT_THE_ONE
        answered = len(one.asked) - len(one.missing)
        said = {"who": one.responsible or _NO_ONE, "answered": answered, "all": len(one.asked)}
        click.echo(text.say(language, said))
