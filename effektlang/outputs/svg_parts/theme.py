"""How a picture looks: colours by kind, and the font.

Every ink has a contrast of at least 4.5:1 to what it stands on (WCAG 2.1 AA).
"""

from effektlang.record import record

FONT = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif"
INK = "#1b1b1b"
QUIET_INK = "#4a4a4a"
PAPER = "#ffffff"
BAND = "#f4f4f2"
LINE = "#3c4650"
AGAINST = "#8f1d1d"
GAP_INK = "#8f1d1d"


@record
class Paint:
    """The fill of a box and the ink of its outline."""

    fill: str
    outline: str


PAINTS = {
    "input": Paint("#f1f3f5", "#4f5962"),
    "activity": Paint("#dde9f5", "#1f4e79"),
    "output": Paint("#d5e9de", "#1d5c3a"),
    "effect": Paint("#fdf2d3", "#7a5200"),
    "unintended_effect": Paint("#fbe5dd", "#8f3a17"),
    "goal": Paint("#e8dff2", "#4b2a73"),
}
