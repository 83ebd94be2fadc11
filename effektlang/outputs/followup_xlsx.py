"""The follow-up sheet as an Excel workbook: only what is to be filled in can be changed, by lists and rules."""

from effektlang.followup.sheet import FollowUpSheet
from effektlang.outputs.output import Output
from effektlang.text import Text

OUTPUT = Output(
    name="excel",
    suffixes=(".xlsx",),
    about=Text("mall för uppföljning, för Excel", "follow-up template, for Excel"),
)


def write(sheet: FollowUpSheet) -> bytes:
    """The Excel file."""
    from effektlang.outputs.excel_parts.sheet import written

    return written(sheet)
