"""A document as a page for the web: one file that a screen reader can read and that prints well."""

from base64 import b64encode
from collections.abc import Iterator
from html import escape

from effektlang.outputs import svg
from effektlang.outputs.output import Output
from effektlang.papers.paper import Block, Bullets, Cell, Facts, Heading, Paper, Paragraph, Picture, Table
from effektlang.text import Text

OUTPUT = Output(
    name="html",
    suffixes=(".html", ".htm"),
    about=Text("dokumentet som webbsida", "the document as a web page"),
)
_STYLE = """
:root { color-scheme: light; --ink: #1b2733; --quiet: #51606e; --line: #c9d2da; --head: #eef2f5; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 62rem; color: var(--ink); background: #fff;
  font: 1rem/1.55 system-ui, "Segoe UI", Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.35rem; margin: 2.4rem 0 .6rem; padding-top: .6rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.08rem; margin: 1.6rem 0 .4rem; }
p { max-width: 44rem; margin: .5rem 0; white-space: pre-line; }
.subtitle, .quiet, figcaption { color: var(--quiet); }
.lead { font-size: 1.1rem; font-weight: 600; }
blockquote { margin: .5rem 0; padding: .1rem 1rem; border-left: 4px solid var(--line); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.2rem; margin: 1rem 0; }
dt { font-weight: 600; } dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; font-size: .94rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line);
  overflow-wrap: break-word; hyphens: auto; }
thead th { background: var(--head); } tbody th { font-weight: 600; }
.good { background: #e3f1e6; } .partly { background: #fdf2d6; }
.bad { background: #f8e1dd; } .unknown { background: #eef0f2; }
figure { margin: 1rem 0; } figure img { width: 100%; height: auto; border: 1px solid var(--line); }
@media print {
  @page { size: A4; margin: 18mm; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; } tr, figure { break-inside: avoid; } thead { display: table-header-group; }
}
"""


def write(paper: Paper) -> str:
    """The whole page."""
    title = escape(paper.title)
    subtitle = f'<p class="subtitle">{escape(paper.subtitle)}</p>\n' if paper.subtitle else ""
    body = "\n".join(_block(block) for block in paper.blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="{paper.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{subtitle}{body}\n</main>\n</body>\n</html>\n"
    )


def _block(block: Block) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level}>{escape(text)}</h{level}>"
        case Paragraph(text, "quote"):
            return f"<blockquote><p>{escape(text)}</p></blockquote>"
        case Paragraph(text, style):
            return f'<p class="{style}">{escape(text)}</p>' if style != "plain" else f"<p>{escape(text)}</p>"
        case Bullets(items):
            return "<ul>\n" + "\n".join(f"<li>{escape(item)}</li>" for item in items) + "\n</ul>"
        case Facts(rows):
            return "<dl>\n" + "\n".join(f"<dt>{escape(n)}</dt><dd>{escape(v)}</dd>" for n, v in rows) + "\n</dl>"
        case Table():
            return "\n".join(_table(block))
        case Picture():
            return _figure(block)


def _table(table: Table) -> Iterator[str]:
    whole = sum(table.widths)
    yield f'<div class="wide" role="region" aria-label="{escape(table.name)}" tabindex="0"><table>'
    yield f"<caption>{escape(table.name)}</caption>"
    yield (
        "<colgroup>" + "".join(f'<col style="width: {100 * one / whole:.1f}%">' for one in table.widths) + "</colgroup>"
    )
    yield "<thead><tr>" + "".join(f'<th scope="col">{escape(one)}</th>' for one in table.columns) + "</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        first, *rest = (_cell(cell) for cell in row)
        yield f'<tr><th scope="row"{first[0]}>{first[1]}</th>' + "".join(f"<td{k}>{t}</td>" for k, t in rest) + "</tr>"
    yield "</tbody></table></div>"


def _cell(cell: str | Cell) -> tuple[str, str]:
    """The class and the text of a cell."""
    if isinstance(cell, str):
        return "", escape(cell)
    return (f' class="{cell.tone}"' if cell.tone != "plain" else ""), escape(cell.said)


def _figure(picture: Picture) -> str:
    """The drawing as an image, so that nothing in it mixes with the page; its words are its alternative text."""
    data = b64encode(svg.write(picture.layout).encode()).decode()
    image = f'<img src="data:image/svg+xml;base64,{data}" alt="{escape(picture.alternative)}">'
    return f"<figure>\n{image}\n<figcaption>{escape(picture.caption)}</figcaption>\n</figure>"
