"""The picture as a Mermaid flow chart: text that GitHub, GitLab and many wikis draw by themselves."""

import json
import re
from collections.abc import Iterator, Mapping

from effektlang.diagram.alternative import sentences
from effektlang.diagram.details import in_a_row
from effektlang.diagram.diagram import Box, Columns, Diagram, Line
from effektlang.diagram.forms import Direction
from effektlang.diagram.groups import groups
from effektlang.diagram.kinds import LINES, SIDE_EFFECTS, signed
from effektlang.diagram.theme import Theme
from effektlang.outputs import stamps
from effektlang.outputs.output import Output
from effektlang.text import Language, Text

OUTPUT = Output(
    name="mermaid",
    suffixes=(".mmd", ".mermaid"),
    about=Text("bilden som text, för GitHub, GitLab och wikier", "the picture as text, for GitHub, GitLab and wikis"),
    stamp=stamps.after_percents,
)

_SHAPES = {
    "input": ("[/", "/]"),
    "activity": ("[[", "]]"),
    "effect": ("(", ")"),
    **dict.fromkeys(SIDE_EFFECTS.values(), ("(", ")")),
    "goal": ("{{", "}}"),
    "stakeholder": ("([", "])"),
    "indicator": ("[(", ")]"),
}
_USUAL = ("[", "]")
_BACK: dict[Direction, str] = {"lr": "◀", "rl": "▶", "tb": "▲", "bt": "▼"}
_WEAK = Text("svag evidens", "weak evidence")
_ENTITIES = {"#": "#35;", "&": "#amp;", "<": "#lt;", ">": "#gt;", '"': "#quot;", "`": "#96;", "%": "#37;", "\\": "#92;"}
_NOT_SHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def write(diagram: Diagram) -> str:
    """The chart with its title and description, each group of boxes as a field of its own."""
    names = {box.id: f"n{number}" for number, box in enumerate(diagram.boxes)}
    lines = [
        "---",
        f"title: {json.dumps(_clean(diagram.title), ensure_ascii=False)}",
        "---",
        f"flowchart {_direction(diagram).upper()}",
        f"  accTitle: {_text(diagram.title)}",
        f"  accDescr: {_text(' '.join(sentences(diagram)))}",
        *_fields(diagram, names),
        *_lines(diagram, names),
        *_looks(diagram),
    ]
    return "\n".join(lines) + "\n"


def _direction(diagram: Diagram) -> Direction:
    return diagram.arrangement.direction if isinstance(diagram.arrangement, Columns) else "lr"


def _fields(diagram: Diagram, names: Mapping[str, str]) -> Iterator[str]:
    for number, group in enumerate(groups(diagram)):
        yield f'  subgraph g{number}["{_text(group.heading)}"]'
        yield from (f"    {_box(box, names[box.id], diagram.language)}" for box in group.boxes)
        yield "  end"


def _box(box: Box, name: str, language: Language) -> str:
    opening, closing = _SHAPES.get(box.kind, _USUAL)
    rows = [signed(box.title, box.kind), *(in_a_row(one, language) for one in box.details)]
    return f'{name}{opening}"{"<br/>".join(map(_text, rows))}"{closing}:::{box.kind}'


def _lines(diagram: Diagram, names: Mapping[str, str]) -> Iterator[str]:
    """The lines. One that goes against the chain has no arrow, or Mermaid would turn the levels about to suit it."""
    columns = {box.id: box.column for box in diagram.boxes} if isinstance(diagram.arrangement, Columns) else {}
    for line in diagram.lines:
        source, target, said = names[line.source], names[line.target], _said(line, diagram.language)
        if columns and columns[line.source] > columns[line.target]:
            yield f'  {target} -.-|"{_BACK[_direction(diagram)]} {said}"| {source}'
        else:
            yield f"  {source} {_arrow(line, diagram.theme)}" + (f'|"{said}"| ' if said else " ") + target


def _arrow(line: Line, theme: Theme) -> str:
    style = theme.lines[line.kind]
    if style.head == "bar":
        return "--x"
    return "-.->" if line.is_weak or style.dash != "solid" else "-->"


def _said(line: Line, language: Language) -> str:
    said = [] if line.kind == "leads_to" else [LINES[line.kind].name.say(language)]
    said += [_WEAK.say(language)] if line.is_weak else []
    said += [line.badge] if line.badge else []
    return _text(", ".join(said))


def _looks(diagram: Diagram) -> Iterator[str]:
    theme = diagram.theme
    fields = ",".join(f"g{number}" for number, _ in enumerate(groups(diagram)))
    yield f"  classDef field fill:{theme.band},stroke:none,color:{theme.quiet_ink}"
    yield f"  class {fields} field"
    for kind in dict.fromkeys(box.kind for box in diagram.boxes):
        paint = theme.paints[kind]
        dashes = ",stroke-dasharray:4 3" if kind in SIDE_EFFECTS.values() else ""
        yield f"  classDef {kind} fill:{paint.fill},stroke:{paint.outline},color:{theme.ink}{dashes}"


def _text(text: str) -> str:
    """Text between quotes, with what Mermaid would read as its own written as entities."""
    return "".join(_ENTITIES.get(letter, letter) for letter in _clean(text))


def _clean(text: str) -> str:
    return _NOT_SHOWN.sub(" ", text)
