"""The settings that hold for one plan, and where each value comes from."""

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Literal, get_args

from effektlang.diagnostics import Severity
from effektlang.record import record
from effektlang.text import Language

if TYPE_CHECKING:
    from effektlang.diagram.forms import Form
    from effektlang.diagram.theme import Theme

Threshold = Literal["error", "warning", "info", "never"]
THRESHOLDS: tuple[Threshold, ...] = get_args(Threshold)


@record
class Settings:
    """What holds for one plan. `origins` says for each key the file it was set in; other keys stand as they come."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False
    packs: tuple[str, ...] = ()
    severity: Mapping[str, Severity | None] = field(default_factory=dict)
    language: Language | None = None
    fail_on: Threshold = "error"
    levels: Mapping[str, str] = field(default_factory=dict)
    scales: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    followup_sections: tuple[str, ...] = ()
    followup_headings: Mapping[str, str] = field(default_factory=dict)
    followup_template: str | None = None
    colour: str | None = None
    font: str | None = None
    theme: "Theme | None" = None
    form: "Form" = "chain"
    origins: Mapping[str, str] = field(default_factory=dict)
