"""What a report is made of: the findings of each plan, and the words they are told in."""

import re
from collections.abc import Iterator

from effektlang.diagnostics import Diagnostic, Label
from effektlang.record import record
from effektlang.text import Language

_HARMFUL = "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
_IN_ITS_PLACE = "\N{REPLACEMENT CHARACTER}"


@record
class Checked:
    """One plan that has been checked, what was found, and the language to tell it in."""

    path: str
    diagnostics: tuple[Diagnostic, ...]
    language: Language


def message(diagnostic: Diagnostic, language: Language) -> str:
    """The question that a finding puts."""
    return harmless(diagnostic.fault.message.say(language, diagnostic.arguments))


def way_out(diagnostic: Diagnostic, language: Language) -> str:
    """What to do about a finding."""
    return harmless(diagnostic.fault.way_out.say(language, diagnostic.arguments))


def why(diagnostic: Diagnostic, language: Language) -> str:
    """Why a finding matters."""
    return harmless(diagnostic.fault.why.say(language, diagnostic.arguments))


def spot(label: Label) -> str:
    """Where a label begins, as editors and terminals follow it: `path:line:column`."""
    position = label.source.position(label.start)
    return f"{harmless(label.source.path)}:{position.line}:{position.column}"


def told(diagnostic: Diagnostic, language: Language) -> Iterator[str]:
    """All that a comment beside a line says of a finding: the question, the way out and the other places."""
    yield message(diagnostic, language)
    yield f"→ {way_out(diagnostic, language)}"
    for label in diagnostic.labels[1:]:
        yield f"{spot(label)}: {label.text.say(language)}" if label.text else spot(label)


def harmless(text: str) -> str:
    """Text that a plan brings along, on one line and without what steers a terminal, turns text round or breaks XML."""
    return text if text.isprintable() else re.sub(_HARMFUL, _IN_ITS_PLACE, text)
