"""A document for Word: real headings, table heads that repeat, pictures with words, and the reader's language."""

from effektlang.outputs.letters import with_allowed_letters
from effektlang.outputs.output import Output
from effektlang.papers.paper import Paper
from effektlang.text import Text

OUTPUT = Output(
    name="docx",
    suffixes=(".docx",),
    about=Text("dokumentet för Word", "the document for Word"),
)


def write(paper: Paper) -> bytes:
    """The Word file; the same paper always gives the same bytes."""
    from effektlang.outputs.word_parts.paper import written

    return written(with_allowed_letters(paper))
