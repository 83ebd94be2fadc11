"""The picture in words alone: what it shows, level by level, in whole sentences and in reading order."""

from collections.abc import Iterator, Mapping, Sequence

from effektlang.diagram.alternative import of_details, of_group, of_lines, of_note
from effektlang.diagram.diagram import Diagram, Line
from effektlang.diagram.groups import Group, groups, lines_by
from effektlang.outputs.output import Output
from effektlang.text import Text

OUTPUT = Output(
    name="txt",
    suffixes=(".txt",),
    about=Text("bilden i ord, för den som inte ser den", "the picture in words, for those who do not see it"),
)


def write(diagram: Diagram) -> str:
    """The text: a paragraph for each heading, then a line for each thing said of a box and of where it leads."""
    opening = [diagram.title, *([diagram.subtitle] if diagram.subtitle else [])]
    onwards = lines_by(diagram, "source")
    told = [list(_told(group, onwards, diagram)) for group in groups(diagram)]
    notes = [of_note(note, diagram.language) for note in diagram.notes]
    return "\n\n".join("\n".join(lines) for lines in (opening, [diagram.about], *told, notes) if lines) + "\n"


def _told(group: Group, onwards: Mapping[str, Sequence[Line]], diagram: Diagram) -> Iterator[str]:
    titles = {box.id: box.title for box in diagram.boxes}
    yield of_group(group, diagram.language)
    for box in group.boxes:
        if details := of_details(box, diagram.language):
            yield details
        yield from of_lines(onwards.get(box.id, ()), titles, diagram.language)
