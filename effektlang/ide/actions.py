"""What can be done for the planner at a place: the fixes of findings, and what the method would do next."""

from collections.abc import Iterator, Sequence

from effektlang.diagnostics import Diagnostic, Severity
from effektlang.document import Document
from effektlang.fixing import fixed
from effektlang.ide.action import Action
from effektlang.ide.actions_on_elements import element_actions
from effektlang.ide.actions_on_names import name_actions
from effektlang.ide.insertion import below, under
from effektlang.ide.spot import Spot, declaration_at, properties_at, spot_at
from effektlang.rules.rule import Rule
from effektlang.text import Text
from effektlang.words.lookup import PROPERTIES
from effektlang.words.properties_of_plans import LINKS
from effektlang.workspace import Workspace

_EXCEPTION = Text("Gör undantag från {name} …", "Make an exception from {name} …")
_REASON = Text("skriv varför", "write why")


def actions(
    document: Document, start: int, end: int, found: Sequence[Diagnostic], workspace: Workspace
) -> Iterator[Action]:
    """What can be done for the letters from `start` to `end`; `found` is what has been found in the plan."""
    here = [
        one
        for one in found
        if one.place.source is document.source and one.place.start <= end and start <= one.place.end
    ]
    for one in here:
        yield from _fixes(one)
        yield from name_actions(document, one)
    spot = spot_at(document, start)
    if spot is not None:
        yield from element_actions(document, spot, workspace)
    for one in here:
        yield from _exception(document, one, spot)


def fix_all(document: Document) -> str:
    """The text after every fix that cannot change what the plan means."""
    return fixed(document).text


def _fixes(diagnostic: Diagnostic) -> Iterator[Action]:
    for number, fix in enumerate(diagnostic.fixes):
        yield Action(fix.title, {}, fix.edits, "fix", diagnostic, is_preferred=fix.safe and number == 0)


def _exception(document: Document, diagnostic: Diagnostic, spot: Spot | None) -> Iterator[Action]:
    """An exception from the rule, for the planner to give the reason of; errors take none."""
    fault = diagnostic.fault
    placed = declaration_at(document, diagnostic.place.start)
    if not isinstance(fault, Rule) or diagnostic.severity is Severity.ERROR or placed is None:
        return
    language = document.language
    word = next(row for row in PROPERTIES if row.name == "exceptions").form(language)
    line = f"{word} {fault.name.say(language)}: {_REASON.say(language)}"
    path = properties_at(placed.declaration.properties, diagnostic.place.start - placed.offset)
    is_about_link = bool(path) and path[0].word_name in LINKS
    edit = below(document, placed, path[0], line) if is_about_link else under(document, placed, line)
    yield Action(_EXCEPTION, {"name": fault.name}, (edit,), "fix", diagnostic)
