"""The picture as a Graphviz graph, for those who want to go on with it in other tools."""

from effektlang.diagram import dot
from effektlang.diagram.diagram import Diagram
from effektlang.outputs import stamps
from effektlang.outputs.output import Output
from effektlang.text import Text

OUTPUT = Output(
    name="dot",
    suffixes=(".dot", ".gv"),
    about=Text("bilden som graf, för Graphviz", "the picture as a graph, for Graphviz"),
    stamp=stamps.after_slashes,
)


def write(diagram: Diagram) -> str:
    """The graph in the DOT language."""
    return dot.to_dot(diagram)
