"""A diagram in whole sentences, for those who do not see the picture: levels, then links, in reading order."""

from collections.abc import Iterator

from effektlang.diagram.diagram import Box, Diagram, Line
from effektlang.text import Text

_LEVEL = Text("{heading}: {titles}.", "{heading}: {titles}.")
_LINKS = {
    "leads_to": Text("”{source}” leder till ”{target}”.", "“{source}” leads to “{target}”."),
    "contributes_to": Text("”{source}” bidrar till ”{target}”.", "“{source}” contributes to “{target}”."),
    "counteracts": Text("”{source}” motverkar ”{target}”.", "“{source}” counteracts “{target}”."),
    "feeds_back_to": Text("”{source}” verkar tillbaka på ”{target}”.", "“{source}” feeds back to “{target}”."),
}
_WEAK = Text("Evidensen för det är svag.", "The evidence for it is weak.")
_ASSUMES = Text("Det förutsätter: {assumptions}.", "It assumes: {assumptions}.")
_MEASURED = Text("mäts med: {measures}", "measured by: {measures}")
_MISSING = Text("mäts inte än", "not measured yet")
_OTHERWISE = Text("följs på annat sätt", "followed in another way")
_FOR = Text("för: {groups}", "for: {groups}")
_PICTURE = Text("Effektkedja: {title}.", "Effect chain: {title}.")


def sentences(diagram: Diagram) -> Iterator[str]:
    """The whole diagram, a sentence at a time."""
    language = diagram.language
    yield _PICTURE.say(language, {"title": diagram.title})
    for heading in dict.fromkeys(column.heading for column in diagram.columns):
        members = [box for box in diagram.boxes if diagram.columns[box.column].heading == heading]
        yield _LEVEL.say(language, {"heading": heading, "titles": "; ".join(of_box(box, diagram) for box in members)})
    titles = {box.id: box.title for box in diagram.boxes}
    for line in diagram.lines:
        yield of_line(line, titles, diagram)


def of_box(box: Box, diagram: Diagram) -> str:
    """A box in words: its title, whom it is for and how it is measured."""
    language = diagram.language
    details = []
    if box.for_whom:
        details.append(_FOR.say(language, {"groups": ", ".join(box.for_whom)}))
    if box.measuring == "measured":
        details.append(_MEASURED.say(language, {"measures": ", ".join(box.measures)}))
    elif box.measuring == "missing":
        details.append(_MISSING.say(language))
    elif box.measuring == "followed_otherwise":
        details.append(_OTHERWISE.say(language))
    return f"{box.title} ({', '.join(details)})" if details else box.title


def of_line(line: Line, titles: dict[str, str], diagram: Diagram) -> str:
    """A line in words: what leads to what, and how sure that is."""
    language = diagram.language
    parts = [_LINKS[line.kind].say(language, {"source": titles[line.source], "target": titles[line.target]})]
    if line.is_weak:
        parts.append(_WEAK.say(language))
    if line.assumptions:
        stripped = "; ".join(text.rstrip(".") for text in line.assumptions)
        parts.append(_ASSUMES.say(language, {"assumptions": stripped}))
    return " ".join(parts)
