"""What a report is made of: the findings of each plan, and the words they are told in."""

from dataclasses import dataclass

from effektlang.diagnostics import Diagnostic
from effektlang.text import Language

@dataclass(frozen=True, slots=True)
class Checked:
    """One plan that has been checked, what was found, and the language to tell it in."""

    path: str
    diagnostics: tuple[Diagnostic, ...]
    language: Language


def message(diagnostic: Diagnostic, language: Language) -> str:
    """The question that a finding puts."""
    return diagnostic.fault.message.say(language, diagnostic.arguments)


def way_out(diagnostic: Diagnostic, language: Language) -> str:
    """What to do about a finding."""
    return diagnostic.fault.way_out.say(language, diagnostic.arguments)


def why(diagnostic: Diagnostic, language: Language) -> str:
    """Why a finding matters."""
    return diagnostic.fault.why.say(language, diagnostic.arguments)
