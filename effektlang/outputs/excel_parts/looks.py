"""The formats of the cells of one workbook, each made once."""

from typing import Any

from effektlang.look import Look

_CELL = {"text_wrap": True, "valign": "top", "border": 1, "font_size": 10}
_DATE = "yyyy-mm-dd"


class Looks:
    """The formats of one workbook."""

    def __init__(self, workbook: Any, look: Look) -> None:
        base = {"font_name": look.font}
        cell = base | _CELL | {"border_color": f"#{look.line}"}
        add = workbook.add_format
        self.title = add(base | {"font_size": 18, "font_color": f"#{look.colour}"})
        self.label = add(base | {"bold": True, "valign": "top", "font_size": 10})
        self.plain = add(base | {"text_wrap": True, "valign": "top", "font_size": 10})
        self.note = add(base | {"italic": True, "font_size": 10})
        self.link = add(base | {"font_color": f"#{look.colour}", "underline": 1, "font_size": 10})
        self.heading = add(cell | {"bold": True, "font_color": "#ffffff", "bg_color": f"#{look.colour}"})
        self.known = add(cell | {"bg_color": f"#{look.known}"})
        self.to_fill_in = add(cell | {"locked": False})
        self.date_to_fill_in = add(cell | {"locked": False, "num_format": _DATE, "align": "left"})
        self.empty = add({"bg_color": "#fff8e1"})
        self.whole = add({"num_format": "#,##0"})
        self.with_decimals = add({"num_format": "#,##0.0##"})
