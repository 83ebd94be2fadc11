"""How a picture looks: colours and outlines by kind, inks and font. A theme is data; see `themes/`.

Every ink has a contrast of at least 4.5:1 to what it stands on (WCAG 2.1 AA).
"""

from collections.abc import Mapping

from effektlang.record import record


@record
class Paint:
    """The fill of a box and the ink of its outline."""

    fill: str
    outline: str
    width: float = 1.2
    """How heavy the outline is."""


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
    """Fill and outline by kind of box."""


STANDARD = Theme(
    name="standard",
    font="Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif",
    ink="#1b1b1b",
    quiet_ink="#4a4a4a",
    paper="#ffffff",
    band="#f4f4f2",
    line="#3c4650",
    against="#8f1d1d",
    paints={
        "input": Paint("#f1f3f5", "#4f5962"),
        "activity": Paint("#dde9f5", "#1f4e79"),
        "output": Paint("#d5e9de", "#1d5c3a"),
        "effect": Paint("#fdf2d3", "#7a5200"),
        "unintended_effect": Paint("#fbe5dd", "#8f3a17"),
        "goal": Paint("#e8dff2", "#4b2a73"),
        "problem": Paint("#fbe5dd", "#8f3a17"),
        "need": Paint("#fbeaf1", "#86305a"),
        "cause": Paint("#f3ece4", "#6b4a2b"),
        "stakeholder": Paint("#e3f1f1", "#1d5c5c"),
        "indicator": Paint("#eef1f8", "#38497d"),
        "assumption": Paint("#ffffff", "#3c4650"),
        "risk": Paint("#fdecec", "#8f1d1d"),
        "barrier": Paint("#f3ece4", "#6b4a2b"),
        "external_factor": Paint("#eaf1ea", "#47603f"),
        "follow_up": Paint("#e9def0", "#4b2a73"),
        "lesson": Paint("#fdf2d3", "#7a5200"),
        "plan": Paint("#f1f3f5", "#1f4e79"),
        "change": Paint("#dde9f5", "#1f4e79"),
        "benefit": Paint("#d5e9de", "#1d5c3a"),
        "cost": Paint("#f1f3f5", "#4f5962"),
    },
)
