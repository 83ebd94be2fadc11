"""Lays out a diagram by its arrangement: every view and every drawn format meets in one `Layout`."""

from effektlang.diagram.arranging.columns import in_columns
from effektlang.diagram.arranging.grid import in_grid
from effektlang.diagram.arranging.timeline import in_time
from effektlang.diagram.diagram import Columns, Diagram, Grid, Timeline
from effektlang.diagram.placed import Layout


def layout(diagram: Diagram) -> Layout:
    """Where everything in a diagram stands; columns ask Graphviz, and may raise `NoEngine` or `EngineFailed`."""
    match diagram.arrangement:
        case Columns() as columns:
            return in_columns(diagram, columns)
        case Grid() as grid:
            return in_grid(diagram, grid)
        case Timeline() as timeline:
            return in_time(diagram, timeline)
