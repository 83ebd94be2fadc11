"""A diagram as a Graphviz graph: boxes of fixed size, one rank a column, and lines that keep their order."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from effektlang.diagram.arranging.order import ordered
from effektlang.diagram.diagram import Columns, Diagram, Line
from effektlang.diagram.forms import Direction
from effektlang.diagram.groups import steps
from effektlang.diagram.kinds import SIDE_EFFECTS, signed
from effektlang.diagram.sizes import GAP, TITLE_SIZE, Sized, all_sized
from effektlang.diagram.theme import Head, LineStyle, Theme

POINTS = 72
_PULL = 8
"""How much more a line pulls its boxes into line than the order of a column does."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_SHAPES = {
    "input": "parallelogram",
    "activity": "cds",
    "output": "note",
    "goal": "octagon",
    "problem": "box",
    "cause": "box",
    "stakeholder": "ellipse",
    "indicator": "box",
    "assumption": "diamond",
    "risk": "house",
    "barrier": "invhouse",
    "external_factor": "ellipse",
    "plan": "folder",
    "change": "cds",
    "cost": "parallelogram",
}
"""Shapes of kinds that are no rounded rectangles."""
_ROUNDED = "rounded,filled"
_STYLES = dict.fromkeys(SIDE_EFFECTS.values(), "rounded,dashed,filled")
_PORTS = {"lr": ("e", "w"), "rl": ("w", "e"), "tb": ("s", "n"), "bt": ("n", "s")}
_HEADS: Mapping[Head, str] = {"filled": "normal", "hollow": "empty", "open": "vee", "bar": "tee"}
_FADED = ", color=gray60, fontcolor=gray35"


def to_dot(diagram: Diagram, boxes: Mapping[str, Sized] | None = None) -> str:
    """The graph in the DOT language; with boxes already sized, all are plain rectangles to draw other shapes on."""
    plain = boxes is not None
    boxes = boxes if boxes is not None else all_sized(diagram)
    names = {box.id: f"n{number}" for number, box in enumerate(diagram.boxes)}
    direction = _direction(diagram)
    lines = [
        "digraph {",
        f"  graph [rankdir={direction.upper()}, nodesep=0.2, ranksep={GAP / POINTS:.3f}, splines=true]",
        f'  graph [outputorder=edgesfirst, fontname="Arial", label={_quoted(diagram.title)}, labelloc=t]',
        f'  node [fontname="Arial", fontsize={TITLE_SIZE}, fixedsize=true, style=filled]',
        '  edge [fontname="Arial", arrowsize=0.7]',
        *_ranks(diagram, names),
        *(_node(names[id_], one, diagram.theme, plain=plain) for id_, one in boxes.items()),
        *_edges(diagram, names, direction, plain=plain),
        "}",
        "",
    ]
    return "\n".join(lines)


def _direction(diagram: Diagram) -> Direction:
    return diagram.arrangement.direction if isinstance(diagram.arrangement, Columns) else "lr"


def _ranks(diagram: Diagram, names: Mapping[str, str]) -> Iterator[str]:
    """An invisible backbone that keeps the columns in order, and the boxes of each beside its bone."""
    bones = []
    found = list(steps(diagram))
    for number, (step, ids) in enumerate(zip(found, ordered(found, diagram.lines), strict=True)):
        bones.append(f"c{number}")
        members = [names[id_] for id_ in ids]
        yield f"  {bones[-1]} [shape=point, width=0.01, style=invis, comment={_quoted(step.heading)}]"
        yield f"  {{ rank=same; {'; '.join([bones[-1], *members])} }}"
        yield from (f"  {above} -> {below} [style=invis]" for above, below in pairwise([bones[-1], *members]))
    if len(bones) > 1:
        yield f"  {' -> '.join(bones)} [style=invis, weight=0]"


def _node(name: str, one: Sized, theme: Theme, *, plain: bool) -> str:
    box = one.box
    shape = "box" if plain else _SHAPES.get(box.kind, "box")
    style = _STYLES.get(box.kind) or ("" if box.kind in _SHAPES else _ROUNDED)
    written = f", style={_quoted(style)}" if style else ""
    fill = theme.paper if box.emphasis == "faded" else theme.paints[box.kind].fill
    faded = _FADED if box.emphasis == "faded" else ", penwidth=3" if box.emphasis == "marked" else ""
    lines = one.title if plain else (signed(one.title[0], box.kind), *one.title[1:])
    return (
        f"  {name} [label={_quoted_lines(lines)}, shape={shape}{written}, fillcolor={_quoted(fill)}{faded},"
        f" width={one.width / POINTS:.3f}, height={one.height / POINTS:.3f}, comment={_quoted(box.id)}]"
    )


def _edges(diagram: Diagram, names: Mapping[str, str], direction: Direction, *, plain: bool) -> Iterator[str]:
    """The lines; where Graphviz only lays out, without those that go back, whose courses are not its own."""
    column = {box.id: number for number, step in enumerate(steps(diagram)) for box in step.boxes}
    for number, line in enumerate(diagram.lines):
        source, target = names[line.source], names[line.target]
        if plain and column[line.source] > column[line.target]:
            continue
        goes_on = line.kind != "feeds_back_to" and column[line.source] < column[line.target]
        ends = f"{source} -> {target}"
        if goes_on:
            leaves, enters = _PORTS[direction]
            ends = f"{source}:{leaves} -> {target}:{enters}"
        yield f"  {ends} [{', '.join(_attributes(number, line, diagram.theme.lines[line.kind], goes_on=goes_on))}]"


def _attributes(number: int, line: Line, style: LineStyle, *, goes_on: bool) -> Iterator[str]:
    yield f"id=e{number}"
    yield f"arrowhead={_HEADS[style.head]}"
    yield f"style={'dashed' if line.is_weak else style.dash}"
    yield f"weight={_PULL}" if goes_on else "constraint=false"
    if line.badge:
        yield f"taillabel={_quoted(line.badge)}"
    yield f"comment={_quoted(line.kind)}"


def _quoted(text: str) -> str:
    text = _CONTROL.sub(" ", text)
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _quoted_lines(lines: Sequence[str]) -> str:
    return '"' + "\\n".join(_quoted(line)[1:-1] for line in lines) + '"'
