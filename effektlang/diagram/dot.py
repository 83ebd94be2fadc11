"""A diagram as a Graphviz graph: boxes of fixed size, one rank a column, and lines that keep their order."""

import re
from collections.abc import Iterator, Mapping, Sequence

from effektlang.diagram.diagram import Diagram, Line
from effektlang.diagram.sizes import GAP, TITLE_SIZE, Sized, sized, width_of_boxes

POINTS = 72
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_SHAPES = {
    "input": "parallelogram",
    "activity": "cds",
    "output": "note",
    "effect": "box",
    "unintended_effect": "box",
    "goal": "hexagon",
}
_STYLES = {"effect": "rounded,filled", "unintended_effect": "rounded,dashed,filled"}
_FILLS = {
    "input": "#eef0f2",
    "activity": "#e3edf7",
    "output": "#d7e8dc",
    "effect": "#fdf0d0",
    "unintended_effect": "#fbe4dc",
    "goal": "#e9def0",
}
_PORTS = {"lr": ("e", "w"), "rl": ("w", "e"), "tb": ("s", "n"), "bt": ("n", "s")}
_HEADS = {"leads_to": "normal", "contributes_to": "empty", "counteracts": "tee", "feeds_back_to": "vee"}


def all_sized(diagram: Diagram) -> dict[str, Sized]:
    """The boxes of a diagram with their sizes, by id."""
    width = width_of_boxes(diagram)
    return {box.id: sized(box, width, diagram.language) for box in diagram.boxes}


def to_dot(diagram: Diagram, boxes: Mapping[str, Sized] | None = None) -> str:
    """The graph in the DOT language; with boxes already sized, all are plain rectangles to draw other shapes on."""
    plain = boxes is not None
    boxes = boxes if boxes is not None else all_sized(diagram)
    names = {id_: f"n{number}" for number, id_ in enumerate(boxes)}
    lines = [
        "digraph {",
        f"  graph [rankdir={diagram.direction.upper()}, nodesep=0.2, ranksep={GAP / POINTS:.3f}, splines=true]",
        f'  graph [outputorder=edgesfirst, fontname="Arial", label={_quoted(diagram.title)}, labelloc=t]',
        f'  node [fontname="Arial", fontsize={TITLE_SIZE}, fixedsize=true, style=filled]',
        '  edge [fontname="Arial", arrowsize=0.7]',
        *_ranks(diagram, names),
        *(_node(names[id_], one, plain=plain) for id_, one in boxes.items()),
        *(_edge(number, line, names, diagram) for number, line in enumerate(diagram.lines)),
        "}",
        "",
    ]
    return "\n".join(lines)


def _ranks(diagram: Diagram, names: Mapping[str, str]) -> Iterator[str]:
    """An invisible backbone that keeps the columns in order, and the boxes of each beside its bone."""
    bones = [f"c{number}" for number in range(len(diagram.columns))]
    for number, (bone, column) in enumerate(zip(bones, diagram.columns, strict=True)):
        members = [names[box.id] for box in diagram.boxes if box.column == number]
        yield f"  {bone} [shape=point, width=0.01, style=invis, comment={_quoted(column.heading)}]"
        yield f"  {{ rank=same; {'; '.join([bone, *members])} }}"
    if len(bones) > 1:
        yield f"  {' -> '.join(bones)} [style=invis]"


def _node(name: str, one: Sized, *, plain: bool) -> str:
    box = one.box
    shape = "box" if plain else _SHAPES[box.kind]
    style = f", style={_quoted(_STYLES[box.kind])}" if box.kind in _STYLES else ""
    return (
        f"  {name} [label={_quoted_lines(one.title)}, shape={shape}{style}, fillcolor={_quoted(_FILLS[box.kind])},"
        f" width={one.width / POINTS:.3f}, height={one.height / POINTS:.3f}, comment={_quoted(box.id)}]"
    )


def _edge(number: int, line: Line, names: Mapping[str, str], diagram: Diagram) -> str:
    style = "dotted" if line.kind == "feeds_back_to" else "dashed" if line.is_weak else "solid"
    column = {box.id: box.column for box in diagram.boxes}
    source, target = names[line.source], names[line.target]
    goes_on = line.kind != "feeds_back_to" and column[line.source] < column[line.target]
    if goes_on and line.kind != "counteracts":
        leaves, enters = _PORTS[diagram.direction]
        ends = f"{source}:{leaves} -> {target}:{enters}"
    else:
        ends = f"{source} -> {target}"
    constraint = "" if goes_on else ", constraint=false"
    head = _HEADS[line.kind]
    return f"  {ends} [id=e{number}, arrowhead={head}, style={style}{constraint}, comment={_quoted(line.kind)}]"


def _quoted(text: str) -> str:
    text = _CONTROL.sub(" ", text)
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _quoted_lines(lines: Sequence[str]) -> str:
    return '"' + "\\n".join(_quoted(line)[1:-1] for line in lines) + '"'
