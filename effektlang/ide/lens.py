"""A line above each element that counts its ties: what it comes of, what it leads to, what measures it."""

from collections import Counter
from collections.abc import Iterator

from effektlang.diagnostics import Label
from effektlang.document import Document
from effektlang.model.graph import FORWARD
from effektlang.naming import namings
from effektlang.record import record
from effektlang.text import Language, Text
from effektlang.words.kinds import LINKABLE

_COMES_FROM = Text("kommer av {count}", "comes from {count}")
_LEADS_TO = Text("leder till {count}", "leads to {count}")
_MEASURED_BY = Text("mäts med {count}", "measured by {count}")
_MEASURES = Text("mäter {count}", "measures {count}")
_NAMED = Text("nämns på {count} ställen", "named in {count} places")
_NAMED_ONCE = Text("nämns på 1 ställe", "named in 1 place")


@record
class Lens:
    """A line to be shown above an element, and the places that it counts."""

    at: Label
    title: str
    id: str


def lenses(document: Document, language: Language) -> Iterator[Lens]:
    """A lens for every element that is tied to something."""
    counts = _Counts(document)
    for id_ in document.resolved.origins.elements:
        said = " · ".join(text.say(language, {"count": count}) for text, count in counts.of(id_) if count)
        if said:
            yield Lens(document.resolved.origins.element(id_), said, id_)


class _Counts:
    """How many ties the elements of one plan have."""

    def __init__(self, document: Document) -> None:
        model = document.model
        forward = [link for link in model.links if link.kind in FORWARD]
        self._elements = model.by_id
        self._causes = Counter(link.target for link in forward)
        self._consequences = Counter(link.source for link in forward)
        self._measures = Counter(id_ for one in model.elements for id_ in getattr(one, "measured_by", ()))
        self._named = Counter(one.name for one in namings(document) if not one.declares)

    def of(self, id_: str) -> Iterator[tuple[Text, int]]:
        """What is counted for an element."""
        element = self._elements[id_]
        if element.kind in LINKABLE:
            yield _COMES_FROM, self._causes[id_]
            yield _LEADS_TO, self._consequences[id_]
            yield _MEASURED_BY, len(getattr(element, "measured_by", ()))
        elif element.kind == "indicator":
            yield _MEASURES, self._measures[id_]
        else:
            yield _NAMED_ONCE if self._named[id_] == 1 else _NAMED, self._named[id_]
