"""Carries out the fixes that findings offer until none is left, and never so that a plan changes meaning."""

from collections.abc import Iterable, Iterator

from effektlang.diagnostics import Diagnostic, Edit, Fix, edited
from effektlang.document import Document
from effektlang.record import record
from effektlang.source import Source

_MOST_ROUNDS = 20


@record
class Fixed:
    """A plan after its fixes: the text, and what was done."""

    text: str
    titles: tuple[str, ...]


def fixed(document: Document, *, unsafe: bool = False) -> Fixed:
    """The plan with every fix carried out; those that guess what was meant only when `unsafe`."""
    titles: list[str] = []
    for _ in range(_MOST_ROUNDS):
        chosen = _without_overlap(_offered(document, unsafe=unsafe))
        after = _again(document, edited(document.source.text, [edit for fix in chosen for edit in fix.edits]))
        if not chosen or not _is_sound(document, after, unsafe=unsafe):
            break
        titles += (fix.title.say(document.language) for fix in chosen)
        document = after
    return Fixed(document.source.text, tuple(titles))


def _again(document: Document, text: str) -> Document:
    return Document(Source(document.source.path, text), document.library)


def _is_sound(before: Document, after: Document, *, unsafe: bool) -> bool:
    """A safe fix leaves the meaning as it was; no fix leaves more errors than there were."""
    return after.errors <= before.errors and (unsafe or after.model == before.model)


def _offered(document: Document, *, unsafe: bool) -> Iterator[Fix]:
    for diagnostic in _in_the_plan_itself(document.diagnostics, document):
        for fix in diagnostic.fixes[:1]:
            if fix.safe or unsafe:
                yield fix


def _in_the_plan_itself(diagnostics: Iterable[Diagnostic], document: Document) -> Iterator[Diagnostic]:
    return (one for one in diagnostics if one.place.source is document.source)


def _without_overlap(fixes: Iterable[Fix]) -> list[Fix]:
    """Those fixes that can be carried out at once, first come first served."""
    chosen: list[Fix] = []
    taken: list[Edit] = []
    for fix in fixes:
        if not any(one.start <= edit.end and edit.start <= one.end for one in taken for edit in fix.edits):
            chosen.append(fix)
            taken += fix.edits
    return chosen
