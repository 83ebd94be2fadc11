"""What can be done about a name that nothing in the plan has: declare it."""

from collections.abc import Iterator

from effektlang.diagnostics import Diagnostic
from effektlang.document import Document
from effektlang.ide.action import Action
from effektlang.ide.insertion import after, of_kind
from effektlang.ide.spot import Spot, declaration_at, spot_at
from effektlang.model.graph import FORWARD
from effektlang.model.resolve.name_faults import UNKNOWN_NAME, UNKNOWN_REFERENCE
from effektlang.text import Text, capitalised
from effektlang.words.lookup import KIND_NAMED
from effektlang.words.word import References

_DECLARE = Text("Skriv in {kind} {name}", "Declare {kind} {name}")
_MOST_KINDS = 3


def name_actions(document: Document, diagnostic: Diagnostic) -> Iterator[Action]:
    """A declaration of each kind that the unknown name could be of."""
    if diagnostic.fault not in (UNKNOWN_NAME, UNKNOWN_REFERENCE):
        return
    spot = spot_at(document, diagnostic.place.start)
    placed = declaration_at(document, diagnostic.place.start)
    if spot is None or spot.naming is None or placed is None or "." in spot.naming.name:
        return
    name, language = spot.naming.name, document.language
    for kind in _kinds(spot)[:_MOST_KINDS]:
        word = KIND_NAMED[kind]
        lines = f"{word.form(language)} {name}: {capitalised(name.replace('-', ' '))}"
        edit = after(document, of_kind(document, kind, placed), lines)
        yield Action(_DECLARE, {"kind": word.text, "name": name}, (edit,), "fix", diagnostic)


def _kinds(spot: Spot) -> list[str]:
    """The kinds that may stand there, along the chain those of the next level first."""
    row = spot.path[-1].word if spot.path else None
    form = row.form_of_value if row is not None else None
    allowed = [name for name in KIND_NAMED if isinstance(form, References) and name in form.kinds]
    own = spot.placed.declaration.kind
    if row is None or row.name not in FORWARD or own is None or own.level is None:
        return allowed
    levels = {name: KIND_NAMED[name].level for name in allowed}
    ahead = [name for name in allowed if (level := levels[name]) is not None and level > own.level]
    return sorted(ahead, key=lambda name: levels[name] or 0) or allowed
