"""What is told of what stands at a place: a card of an element, or the help for a word."""

from effektlang.document import Document
from effektlang.ide.card import card
from effektlang.ide.definition import target_at
from effektlang.ide.elements import target
from effektlang.ide.markdown import escaped
from effektlang.ide.spot import Spot, spot_at
from effektlang.ide.word_help import help_for_kind, help_for_property
from effektlang.record import record
from effektlang.rules.registry import named
from effektlang.text import Language
from effektlang.workspace import Workspace


@record
class Hover:
    """A text in Markdown about the letters from `start` to `end`."""

    markdown: str
    start: int
    end: int


def hover(document: Document, offset: int, workspace: Workspace, language: Language) -> Hover | None:
    """What is known of what stands at a place."""
    spot = spot_at(document, offset)
    if spot is None:
        return None
    said = _said(document, spot, workspace, language)
    return Hover(said, spot.start, spot.end) if said else None


def _said(document: Document, spot: Spot, workspace: Workspace, language: Language) -> str:
    word = spot.path[-1].word if spot.path else None
    match spot.part:
        case "kind":
            kind = spot.placed.declaration.kind
            return help_for_kind(kind, language) if kind is not None else ""
        case "name" | "title" | "reference":
            return _card(document, spot, workspace, language)
        case "qualifier" if word is not None and word.qualifier == "rule":
            return _rule(spot, language)
        case _:
            return help_for_property(word, language) if word is not None and spot.part != "value" else ""


def _card(document: Document, spot: Spot, workspace: Workspace, language: Language) -> str:
    if spot.part == "title" and spot.placed == document.resolved.origins.plan:
        return card(document.model.plan, document.model, language)
    naming = spot.naming
    found = (
        target(document, naming.name, workspace) if naming is not None else target_at(document, spot.start, workspace)
    )
    return card(found.element, found.document.model, language) if found is not None else ""


def _rule(spot: Spot, language: Language) -> str:
    """What a rule asks and why, where an exception from it is written."""
    qualifier = spot.path[-1].qualifier
    one = named(qualifier.text) if qualifier is not None else None
    if one is None:
        return ""
    name = f"{one.rule.code} {one.rule.name.say(language)}"
    return (
        f"**{escaped(name)}**: {escaped(one.rule.message.outline(language))}\n\n{escaped(one.rule.why.say(language))}"
    )
