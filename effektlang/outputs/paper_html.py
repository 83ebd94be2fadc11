"""A document as a page for the web: one file that a screen reader can read and that prints well."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path

from effektlang.outputs import svg
from effektlang.outputs.output import Output
from effektlang.outputs.svg_parts.markup import escaped
from effektlang.outputs.web_parts.page import page
from effektlang.outputs.web_parts.styles import styles
from effektlang.papers.columns import LETTERS
from effektlang.papers.pages import runs
from effektlang.papers.paper import FILLS, Block, Bullets, Cell, Facts, Heading, Paper, Paragraph, Picture, Table
from effektlang.text import Text

OUTPUT = Output(
    name="html",
    suffixes=(".html", ".htm"),
    about=Text("dokumentet som webbsida", "the document as a web page"),
)
_STYLE = Path(__file__).parent / "web_parts" / "paper.css"


def write(paper: Paper) -> str:
    """The whole page."""
    subtitle = f'<p class="subtitle">{escaped(paper.subtitle)}</p>\n' if paper.subtitle else ""
    body = "\n".join(_run(blocks, is_lying=is_lying) for is_lying, blocks in runs(paper.blocks))
    main = f"\n<main>\n<h1>{escaped(paper.title)}</h1>\n{subtitle}{body}\n</main>\n"
    return page(paper.title, styles(paper.look, _STYLE) + _tints(), main, paper.language)


def _tints() -> str:
    return "".join(f".{tone} {{ background: #{fill}; }}\n" for tone, fill in FILLS.items() if fill)


def _run(blocks: Iterable[Block], *, is_lying: bool) -> str:
    """Blocks on upright pages, or on pages that lie on their side when the page is printed."""
    inside = "\n".join(map(_block, blocks))
    return f'<div class="lying">\n{inside}\n</div>' if is_lying else inside


def _block(block: Block) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level}>{escaped(text)}</h{level}>"
        case Paragraph(text, "quote"):
            return f"<blockquote><p>{escaped(text)}</p></blockquote>"
        case Paragraph(text, style):
            return f'<p class="{style}">{escaped(text)}</p>' if style != "plain" else f"<p>{escaped(text)}</p>"
        case Bullets(items):
            return "<ul>\n" + "\n".join(f"<li>{escaped(item)}</li>" for item in items) + "\n</ul>"
        case Facts(rows):
            return "<dl>\n" + "\n".join(f"<dt>{escaped(n)}</dt><dd>{escaped(v)}</dd>" for n, v in rows) + "\n</dl>"
        case Table():
            return "\n".join(_table(block))
        case Picture():
            return _figure(block)


def _table(table: Table) -> Iterator[str]:
    whole = sum(table.widths)
    yield f'<div class="scroll" role="region" aria-label="{escaped(table.name)}" tabindex="0">'
    yield f'<table style="min-width: {whole / LETTERS:.0f}em">'
    yield f"<caption>{escaped(table.name)}</caption>"
    yield (
        "<colgroup>" + "".join(f'<col style="width: {100 * one / whole:.1f}%">' for one in table.widths) + "</colgroup>"
    )
    yield "<thead><tr>" + "".join(f'<th scope="col">{escaped(one)}</th>' for one in table.columns) + "</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        first, *rest = (_cell(cell) for cell in row)
        yield f'<tr><th scope="row"{first[0]}>{first[1]}</th>' + "".join(f"<td{k}>{t}</td>" for k, t in rest) + "</tr>"
    yield "</tbody></table>\n</div>"


def _cell(cell: str | Cell) -> tuple[str, str]:
    """The class and the text of a cell."""
    if isinstance(cell, str):
        return "", escaped(cell)
    return (f' class="{cell.tone}"' if cell.tone != "plain" else ""), escaped(cell.said)


def _figure(picture: Picture) -> str:
    """The drawing as an image, so that nothing in it mixes with the page; its words are its alternative text."""
    data = b64encode(svg.write(picture.layout).encode()).decode()
    image = f'<img src="data:image/svg+xml;base64,{data}" alt="{escaped(picture.alternative)}">'
    return f"<figure>\n{image}\n<figcaption>{escaped(picture.caption)}</figcaption>\n</figure>"
