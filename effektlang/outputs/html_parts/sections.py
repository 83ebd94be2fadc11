"""What a plan says of each box in a picture, in reading order, with ways along its lines to the others."""

from collections.abc import Iterator
from urllib.parse import quote

from effektlang.diagram.alternative import of_box
from effektlang.diagram.diagram import Box, Diagram, Fact, Line
from effektlang.diagram.groups import groups, lines_by
from effektlang.diagram.kinds import BOXES
from effektlang.outputs.html_parts.words import WAYS
from effektlang.outputs.html_parts.words import WORDS as W
from effektlang.outputs.svg_parts.markup import escaped, tag


def address(id_: str) -> str:
    """The place on the page where a box is told of."""
    return f"#e-{quote(id_)}"


def sections(diagram: Diagram) -> str:
    """The whole picture in words, one part a box."""
    writer = _Sections(diagram)
    opening = tag("p", escaped(diagram.about), class_="opening")
    told = "".join(
        tag("section", tag("h2", escaped(group.heading)) + "".join(map(writer.part, group.boxes)))
        for group in groups(diagram)
    )
    return opening + told + _notes(diagram)


def _notes(diagram: Diagram) -> str:
    if not diagram.notes:
        return ""
    notes = "".join(tag("li", escaped(f"{one.badge} {one.text}".strip())) for one in diagram.notes)
    return tag("section", tag("h2", W["notes"].say(diagram.language)) + tag("ul", notes))


class _Sections:
    """Writes the sections of one diagram."""

    def __init__(self, diagram: Diagram) -> None:
        self._language = diagram.language
        self._boxes = {box.id: box for box in diagram.boxes}
        self._onwards = lines_by(diagram, "source")
        self._hither = lines_by(diagram, "target")

    def part(self, box: Box) -> str:
        """What is said of one box."""
        kind = tag("p", escaped(BOXES[box.kind].name.say(self._language)), class_="kind")
        facts = tag("dl", "".join(map(_fact, box.facts))) if box.facts else self._in_words(box)
        told = tag("h3", escaped(box.title)) + kind + facts + "".join(self._links(box)) + self._ways(box)
        return tag("article", told, id=f"e-{box.id}", tabindex="-1")

    def _in_words(self, box: Box) -> str:
        return tag("p", escaped(of_box(box, self._language))) if box.details else ""

    def _links(self, box: Box) -> Iterator[str]:
        """The lines from a box and to it, by what they mean."""
        for kind, headings in WAYS.items():
            along = [(line, line.target) for line in self._onwards.get(box.id, ()) if line.kind == kind]
            against = [(line, line.source) for line in self._hither.get(box.id, ()) if line.kind == kind]
            for heading, found in zip(headings, (along, against), strict=True):
                if found:
                    told = "".join(self._link(line, other) for line, other in found)
                    yield tag("p", tag("b", escaped(heading.say(self._language)))) + tag("ul", told)

    def _link(self, line: Line, other: str) -> str:
        told = tag("a", escaped(self._boxes[other].title), href=address(other))
        said = [W["assumes"].say(self._language, {"text": one}) for one in line.assumptions]
        said += [W["weak"].say(self._language)] if line.is_weak else []
        return tag("li", told + "".join(tag("div", escaped(one)) for one in said))

    def _ways(self, box: Box) -> str:
        ways = tag("a", W["in_picture"].say(self._language), href="#picture", data_box=box.id)
        if box.url:
            ways += tag("a", W["read_more"].say(self._language), href=box.url)
        return tag("div", ways, class_="ways")


def _fact(fact: Fact) -> str:
    return tag("dt", escaped(fact.label)) + tag("dd", escaped(fact.text) or "–")
