"""The follow-up sheet as a Word document: every field is a content control, so that answers can be read back."""

from effektlang.followup.sheet import FollowUpSheet
from effektlang.outputs.letters import with_allowed_letters
from effektlang.outputs.output import Output
from effektlang.text import Text

OUTPUT = Output(
    name="word",
    suffixes=(".docx",),
    about=Text("mall för uppföljning, för Word", "follow-up template, for Word"),
    has_picture=True,
    takes_template=True,
)


def write(sheet: FollowUpSheet) -> bytes:
    """The Word file, in the organisation's own template if it has one; raises `Unavailable` if that cannot be used."""
    sheet = with_allowed_letters(sheet)
    if sheet.template is not None:
        from effektlang.outputs.word_parts.template import filled

        return filled(sheet, sheet.template)
    from effektlang.outputs.word_parts.sheet import written

    return written(sheet)
