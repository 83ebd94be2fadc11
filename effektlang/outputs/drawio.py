"""The picture for draw.io (diagrams.net), to go on with by hand: boxes that can be moved, and lines that follow."""

import re
from collections.abc import Iterator
from html import escape
from xml.etree import ElementTree as ET

from effektlang.diagram.alternative import of_note
from effektlang.diagram.details import in_a_row
from effektlang.diagram.diagram import Box, Diagram, Line
from effektlang.diagram.kinds import BOXES, LINES, SIDE_EFFECTS, signed
from effektlang.diagram.placed import Layout, PlacedBox, PlacedLine, Point
from effektlang.diagram.theme import Theme
from effektlang.model.chain import LINK_KINDS
from effektlang.outputs import stamps
from effektlang.outputs.output import Output
from effektlang.outputs.svg_parts.markup import allowed
from effektlang.text import Language, Text

OUTPUT = Output(
    name="drawio",
    suffixes=(".drawio",),
    about=Text("bilden att arbeta vidare med i draw.io", "the picture to go on with in draw.io"),
    stamp=stamps.after_xml,
    is_edited=True,
)

_SCALE = 4 / 3
"""Pixels in a point: draw.io counts 96 to an inch."""
_ROOM = 40.0
_HEADING = 34.0
_NOTE = 16.0
_MARK_WIDTH, _MARK_HEIGHT = 120.0, 14.0
_ONE_PIECE = 4
"""The points of a curve that bends so little that draw.io finds the way itself."""
_FIELDS, _LINES, _BOXES = "fields", "lines", "boxes"
_LAYERS = (
    (_FIELDS, Text("Rubriker", "Headings"), "locked=1;"),
    (_LINES, Text("Linjer", "Lines"), ""),
    (_BOXES, Text("Rutor", "Boxes"), ""),
)
_KIND = Text("slag", "kind")
_ROUNDED = "rounded=1;absoluteArcSize=1;arcSize=28;"
_SHAPES = {
    "input": "shape=parallelogram;perimeter=parallelogramPerimeter;fixedSize=1;size=10;",
    "activity": "shape=step;perimeter=stepPerimeter;fixedSize=1;size=8;",
    "output": "shape=note;size=14;",
    "effect": _ROUNDED,
    **dict.fromkeys(SIDE_EFFECTS.values(), _ROUNDED + "dashed=1;"),
    "milestone": "rhombus;perimeter=rhombusPerimeter;",
    "goal": "shape=hexagon;perimeter=hexagonPerimeter2;fixedSize=1;size=10;strokeWidth=3;",
    "stakeholder": "rounded=1;arcSize=50;",
    "follow_up": "rounded=1;arcSize=50;",
    "risk": "dashed=1;",
}
_WORDS = "text;html=1;strokeColor=none;fillColor=none;"
_HEADED = {"top": "verticalAlign=top;", "left": "verticalAlign=middle;align=left;spacingLeft=8;"}
_ALIGNED = {"start": "left", "middle": "center", "end": "right"}
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")

_DASHES = {"solid": "", "dotted": "dashed=1;dashPattern=1 3;", "dashed": "dashed=1;"}
_HEADS = {
    "filled": "endArrow=block;endFill=1;",
    "hollow": "endArrow=block;endFill=0;",
    "open": "endArrow=open;",
}


def write(layout: Layout) -> str:
    """The file: one page with a layer for headings, one for lines and one for boxes."""
    diagram = layout.diagram
    file = ET.Element("mxfile", host="effekt")
    page = ET.SubElement(file, "diagram", id=diagram.view, name=allowed(diagram.title))
    below = _NOTE * (len(diagram.notes) + 1) if diagram.notes else 0
    width, height = layout.width * _SCALE + 2 * _ROOM, (layout.height + below) * _SCALE + 2 * _ROOM + 2 * _HEADING
    graph = ET.SubElement(
        page, "mxGraphModel", grid="1", gridSize="10", guides="1", connect="1", arrows="1", fold="1", tooltips="1",
        page="1", pageScale="1", pageWidth=_number(width), pageHeight=_number(height), math="0", shadow="0",
        background=diagram.theme.paper,
    )  # fmt: skip
    root = ET.SubElement(graph, "root")
    ET.SubElement(root, "mxCell", id="0")
    for id_, name, style in _LAYERS:
        layer = {"id": id_, "value": name.say(diagram.language), "style": style, "parent": "0"}
        ET.SubElement(root, "mxCell", layer)
    root.extend([*_fields(layout), *_rules(layout), *_marks(layout), *_notes(layout)])
    root.extend([*_all_lines(layout), *(_box(one, diagram) for one in layout.boxes)])
    ET.indent(file, " ")
    return ET.tostring(file, encoding="unicode") + "\n"


def _fields(layout: Layout) -> Iterator[ET.Element]:
    theme = layout.diagram.theme
    title = f"{_WORDS}align=left;verticalAlign=middle;fontSize=21;fontStyle=1;fontColor={theme.ink};"
    yield _vertex("title", _lines_of([layout.diagram.title]), title, 0, -2 * _HEADING / _SCALE, layout.width, 22)
    for number, band in enumerate(layout.bands):
        style = (
            f"rounded=1;arcSize=2;html=1;whiteSpace=wrap;fontStyle=1;fontSize=11;{_HEADED[band.heading_at]}"
            f"fillColor={theme.band};strokeColor=none;fontColor={theme.quiet_ink};"
        )
        yield _vertex(f"field-{number}", _lines_of(band.heading), style, band.x, band.y, band.width, band.height)


def _rules(layout: Layout) -> Iterator[ET.Element]:
    """The straight lines of a grid or a time line."""
    theme = layout.diagram.theme
    for number, rule in enumerate(layout.rules):
        style = f"endArrow=none;html=1;strokeColor={theme.quiet_ink};strokeWidth={rule.weight * _SCALE:.1f};"
        cell = ET.Element("mxCell", {"id": f"rule-{number}", "style": style, "edge": "1", "parent": _FIELDS})
        shape = ET.SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})
        for end, (left, top) in (("sourcePoint", _place(rule.start)), ("targetPoint", _place(rule.end))):
            ET.SubElement(shape, "mxPoint", {"x": left, "y": top, "as": end})
        yield cell


def _marks(layout: Layout) -> Iterator[ET.Element]:
    """The words beside a grid or a time line."""
    theme = layout.diagram.theme
    for number, mark in enumerate(layout.marks):
        style = f"{_WORDS}verticalAlign=middle;fontSize=11;fontStyle=1;fontColor={theme.quiet_ink};"
        style += f"align={_ALIGNED[mark.anchor]};" + ("horizontal=0;" if mark.is_upright else "")
        wide, high = (_MARK_HEIGHT, _MARK_WIDTH) if mark.is_upright else (_MARK_WIDTH, _MARK_HEIGHT)
        left = mark.at[0] - wide * ("start", "middle", "end").index(mark.anchor) / 2
        top = mark.at[1] - (high / 2 if mark.is_upright else high * 0.75)
        yield _vertex(f"mark-{number}", _html(mark.text), style, left, top, wide, high)


def _notes(layout: Layout) -> Iterator[ET.Element]:
    """The sentences below the picture."""
    diagram = layout.diagram
    style = f"{_WORDS}whiteSpace=wrap;align=left;verticalAlign=top;fontSize=10;fontColor={diagram.theme.ink};"
    for number, note in enumerate(diagram.notes):
        top = layout.height + _NOTE * (number + 1)
        yield _vertex(f"note-{number}", _html(of_note(note, diagram.language)), style, 0.0, top, layout.width, _NOTE)


def _all_lines(layout: Layout) -> Iterator[ET.Element]:
    boxes = {one.sized.box.id: one for one in layout.boxes}
    for number, placed in enumerate(layout.lines):
        yield _edge(number, placed, boxes[placed.line.source], boxes[placed.line.target], layout.diagram)


def _box(placed: PlacedBox, diagram: Diagram) -> ET.Element:
    box, theme = placed.sized.box, diagram.theme
    paint = theme.paints[box.kind]
    style = (
        f"{_SHAPES.get(box.kind, '')}html=1;whiteSpace=wrap;align=left;spacing=9;fontFamily=Arial;fontSize=12;"
        f"fillColor={paint.fill};strokeColor={paint.outline};fontColor={theme.ink};"
    )
    area = placed.shape
    cell = _vertex("", "", style + _beside(placed), area.x, area.y, area.width, area.height, layer=_BOXES)
    del cell.attrib["id"], cell.attrib["value"]
    holder = ET.Element("object", {"label": _label(placed, diagram.language), **_data(box, diagram.language)})
    holder.set("id", _name(box.id))
    holder.append(cell)
    return holder


def _beside(placed: PlacedBox) -> str:
    """The style of a box whose words stand beside its mark."""
    if placed.beside is None:
        return ""
    side, other = ("left", "right") if placed.beside.is_read_first else ("right", "left")
    return f"labelPosition={side};align={other};verticalAlign=top;spacing=2;whiteSpace=nowrap;"


def _label(placed: PlacedBox, language: Language) -> str:
    box = placed.sized.box
    title = "<br>".join(map(_html, placed.sized.title)) if placed.beside else _html(signed(box.title, box.kind))
    rows = [f"<b>{title}</b>"]
    rows += [f'<font style="font-size:10px">{_html(in_a_row(one, language))}</font>' for one in box.details]
    return "<br>".join(rows)


def _data(box: Box, language: Language) -> dict[str, str]:
    """What the plan says of a box, as the data that draw.io shows for it."""
    data = {_KIND.say(language): BOXES[box.kind].name.say(language)}
    for fact in box.facts:
        key = _NOT_IN_NAMES.sub("_", allowed(fact.label)).strip("_.-") or "_"
        data[key] = "; ".join(part for part in (data.get(key), allowed(fact.text)) if part)
    return {**data, "link": box.url} if box.url else data


def _vertex(
    id_: str, value: str, style: str, x: float, y: float, width: float, height: float, *, layer: str = _FIELDS
) -> ET.Element:
    cell = ET.Element("mxCell", id=id_, value=value, style=style, vertex="1", parent=layer)
    left, top = _place((x, y))
    ET.SubElement(
        cell, "mxGeometry",
        {"x": left, "y": top, "width": _number(width * _SCALE), "height": _number(height * _SCALE), "as": "geometry"},
    )  # fmt: skip
    return cell


def _edge(number: int, placed: PlacedLine, source: PlacedBox, target: PlacedBox, diagram: Diagram) -> ET.Element:
    line, theme = placed.line, diagram.theme
    bends = placed.points[1:-1] if len(placed.points) > _ONE_PIECE else ()
    style = (
        f"edgeStyle={'none' if bends else 'orthogonalEdgeStyle'};curved=1;html=1;{_look(line, theme)}"
        f"{_joint('exit', placed.points[0], source)}{_joint('entry', placed.tip, target)}"
        f"strokeColor={theme.against if theme.lines[line.kind].head == 'bar' else theme.line};"
        f"fontColor={theme.ink};fontSize=10;labelBackgroundColor={theme.paper};"
    )
    cell = ET.Element(
        "mxCell", id=f"line-{number}", value=_edge_label(placed, diagram.language), style=style, edge="1",
        parent=_LINES, source=_name(line.source), target=_name(line.target),
    )  # fmt: skip
    shape = ET.SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})
    if bends:
        array = ET.SubElement(shape, "Array", {"as": "points"})
        for left, top in map(_place, bends):
            ET.SubElement(array, "mxPoint", x=left, y=top)
    return cell


def _look(line: Line, theme: Theme) -> str:
    style = theme.lines[line.kind]
    if style.head == "bar":
        return "endArrow=ERone;endSize=12;strokeWidth=2;"
    dashes = _DASHES["dashed" if line.is_weak else style.dash]
    return f"{_HEADS[style.head]}{dashes}"


def _edge_label(placed: PlacedLine, language: Language) -> str:
    line = placed.line
    words = [] if line.kind in LINK_KINDS else [LINES[line.kind].name.say(language)]
    return _html(", ".join([*words, *([line.badge] if line.badge else [])]))


def _joint(end: str, point: Point, box: PlacedBox) -> str:
    """Where on a box a line is fastened, as shares of its width and height."""
    across = min(max((point[0] - box.x) / box.sized.width, 0.0), 1.0)
    down = min(max((point[1] - box.y) / box.sized.height, 0.0), 1.0)
    return f"{end}X={across:.2f};{end}Y={down:.2f};{end}Dx=0;{end}Dy=0;"


def _place(point: Point) -> tuple[str, str]:
    return _number(point[0] * _SCALE + _ROOM), _number(point[1] * _SCALE + _ROOM + 2 * _HEADING)


def _name(id_: str) -> str:
    return f"box-{id_}"


def _lines_of(lines: "tuple[str, ...] | list[str]") -> str:
    return "<br>".join(map(_html, lines))


def _html(text: str) -> str:
    return escape(allowed(text), quote=False)


def _number(value: float) -> str:
    return f"{value:.0f}"
