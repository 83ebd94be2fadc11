"""A document as PDF: tagged, with words for its pictures (PDF/UA). Made by Typst."""

import json
from dataclasses import asdict
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from effektlang.look import USUAL
from effektlang.outputs import svg
from effektlang.outputs.output import Output, Unavailable
from effektlang.outputs.page_words import OF, PAGE
from effektlang.outputs.pdf import MISSING
from effektlang.outputs.svg_parts.fonts import font_folder
from effektlang.papers.pages import runs
from effektlang.papers.paper import FILLS, Block, Bullets, Cell, Facts, Heading, Paper, Paragraph, Picture, Table
from effektlang.text import Text

OUTPUT = Output(
    name="pdf",
    suffixes=(".pdf",),
    about=Text("dokumentet för utskrift och publicering", "the document for print and publication"),
)


def write(paper: Paper) -> bytes:
    """The PDF file; raises `Unavailable` without Typst."""
    try:
        import typst
    except ImportError as error:
        raise Unavailable(MISSING) from error
    with TemporaryDirectory() as folder:
        root = Path(folder)
        pictures = [block for block in paper.blocks if isinstance(block, Picture)]
        for number, picture in enumerate(pictures):
            (root / f"picture-{number}.svg").write_text(svg.write(picture.layout), encoding="utf-8")
        (root / "paper.json").write_text(json.dumps(_paper(paper, pictures)), encoding="utf-8")
        template = files("effektlang.outputs") / "typst" / "paper.typ"
        (root / "paper.typ").write_text(template.read_text(encoding="utf-8"), encoding="utf-8")
        pdf: bytes = typst.compile(
            root / "paper.typ",
            root=root,
            format="pdf",
            font_paths=[font_folder()],
            ignore_system_fonts=paper.look.font == USUAL.font,
            pdf_standards=["ua-1"],
        )
    return pdf


def _paper(paper: Paper, pictures: list[Picture]) -> dict[str, object]:
    return {
        "title": paper.title,
        "subtitle": paper.subtitle,
        "language": paper.language,
        "page": PAGE.say(paper.language),
        "of": OF.say(paper.language),
        "look": asdict(paper.look),
        "runs": [
            {"lying": is_lying, "blocks": [_block(block, pictures) for block in blocks]}
            for is_lying, blocks in runs(paper.blocks)
        ],
    }


def _block(block: Block, pictures: list[Picture]) -> dict[str, object]:
    """What Typst is told of a block: its kind, and what it holds."""
    match block:
        case Heading(text, level):
            return {"kind": "heading", "text": text, "level": level - 1}
        case Paragraph(text, style):
            return {"kind": "paragraph", "text": text, "style": style}
        case Bullets(items):
            return {"kind": "bullets", "items": items}
        case Facts(rows):
            return {"kind": "facts", "rows": rows}
        case Table():
            cells = [[_cell(cell) for cell in row] for row in block.rows]
            return {"kind": "table", "columns": block.columns, "widths": block.widths, "rows": cells}
        case Picture(_, caption, alternative):
            file = f"picture-{pictures.index(block)}.svg"
            return {"kind": "picture", "file": file, "caption": caption, "alternative": alternative}


def _cell(cell: str | Cell) -> dict[str, str | None]:
    return {"text": cell, "fill": None} if isinstance(cell, str) else {"text": cell.said, "fill": FILLS[cell.tone]}
