"""How a picture looks: colours, shapes, lines, font and logo. A theme is data: the files in `themes/`, or one's own."""

from collections.abc import Mapping
from dataclasses import field
from typing import Literal, get_args

from effektlang.diagram.forms import Direction
from effektlang.record import record

Shape = Literal[
    "parallelogram", "pointed", "sheet", "rounded", "dashed", "straight", "octagon", "notched", "cut", "wedge",
    "barred", "double", "pill", "cloud", "diamond",
]  # fmt: skip
Head = Literal["filled", "hollow", "open", "bar"]
Dash = Literal["solid", "dotted", "dashed"]
SHAPES: tuple[Shape, ...] = get_args(Shape)
HEADS: tuple[Head, ...] = get_args(Head)
DASHES: tuple[Dash, ...] = get_args(Dash)


@record
class Paint:
    """The fill of a box, the ink of its outline and how heavy that is, and its shape."""

    fill: str
    outline: str
    width: float = 1.2
    shape: Shape = "rounded"


@record
class LineStyle:
    """How a line ends, and whether it is whole."""

    head: Head
    dash: Dash


@record
class Logo:
    """A picture to stand at the upper right: its bytes as a `data:` address, and how wide it is for its height."""

    address: str
    ratio: float


@record(kw_only=True)
class Theme:
    """The looks of a picture. Colours are written `#rrggbb`."""

    name: str
    font: str
    ink: str
    quiet_ink: str
    paper: str
    band: str
    line: str
    against: str
    """Lines that counteract, and gaps to talk about."""
    paints: Mapping[str, Paint]
    """How each kind of box looks."""
    lines: Mapping[str, LineStyle]
    """How each kind of line looks."""
    font_width: float = 1.0
    """How wide the letters of the font are beside Arial's."""
    direction: Direction | None = None
    """The way the chain goes where nothing else is asked for: lr, rl, tb or bt."""
    levels: Mapping[str, str] = field(default_factory=dict)
    """The organisation's own names of the levels."""
    logo: Logo | None = None
