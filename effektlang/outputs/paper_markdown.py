"""A document as Markdown: to read as it is, to put on a wiki, or to make something else of."""

from collections.abc import Iterator

from effektlang.outputs.output import Output
from effektlang.papers.paper import Block, Bullets, Cell, Facts, Heading, Paper, Paragraph, Picture, Table, written_in
from effektlang.text import Text

OUTPUT = Output(
    name="markdown",
    suffixes=(".md",),
    about=Text("dokumentet som text", "the document as text"),
)


def write(paper: Paper) -> str:
    """The document in Markdown; a picture is told by its caption, and its words follow in the document itself."""
    lines = [f"# {_line(paper.title)}", ""]
    if paper.subtitle:
        lines += [f"**{_line(paper.subtitle)}**", ""]
    for block in paper.blocks:
        lines += [*_block(block), ""]
    return "\n".join(lines).rstrip() + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield f"{'#' * level} {_line(text)}"
        case Paragraph(text, style):
            yield from _paragraph(text, style)
        case Bullets(items):
            yield from (f"- {_line(item)}" for item in items)
        case Facts(rows):
            yield from (f"- **{_line(name)}:** {_line(value)}" for name, value in rows)
        case Table():
            yield from _table(block)
        case Picture(caption=caption):
            yield f"*{_line(caption)}*"


def _paragraph(text: str, style: str) -> Iterator[str]:
    for line in text.split("\n"):
        match style:
            case "quote":
                yield f"> {line}"
            case "lead":
                yield f"**{line}**"
            case "quiet":
                yield f"*{line}*"
            case _:
                yield line


def _table(table: Table) -> Iterator[str]:
    yield _row(table.columns)
    yield _row(("---",) * len(table.columns))
    yield from (_row(row) for row in table.rows)


def _row(cells: tuple[str | Cell, ...]) -> str:
    written = (written_in(cell) for cell in cells)
    return "| " + " | ".join(_line(cell).replace("|", "\\|") for cell in written) + " |"


def _line(text: str) -> str:
    return " ".join(text.split("\n"))
