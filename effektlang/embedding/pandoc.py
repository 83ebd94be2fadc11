"""A filter for pandoc: `pandoc plan.md --filter effekt-pandoc -o plan.docx` draws the blocks of code that ask for it.

Pandoc hands over the document as JSON and takes it back the same way. Pictures go along inside it.
"""

import json
import re
import sys
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any

from effektlang.cli.speech import environment_language, refuse
from effektlang.cli.writing import write_out
from effektlang.diagram.alternative import sentences
from effektlang.embedding.fence import Fence, named, read_options
from effektlang.embedding.figure import figure
from effektlang.embedding.picture import Embedded, embedded
from effektlang.outputs import png, svg
from effektlang.text import Refusal, Text

Node = dict[str, Any]
_OF_THE_WEB = ("html", "epub", "revealjs", "slidy", "slideous", "dzslides", "s5")
_OF_FILES = ("latex", "beamer", "context", "ms", "typst")
"""Targets that name pictures and do not hold them."""
_FOLDER = Path("effekt-bilder")
_IN_ONE_LINE = re.compile(r"^effekt\s+(?P<options>\S.*)$", re.DOTALL)
_NAMES_A_FILE = re.compile(r"\b(?:file|fil)\s*=")
_TEXT_WIDTH = 6.0 * 72
_MISREAD = Text(
    "Pandoc läser blocket som en enda rad. Skriv första raden med klamrar: ```{.effekt view=kedja}",
    "Pandoc reads the block as a single line. Write its first line with braces: ```{.effekt view=chain}",
)


def main() -> None:
    """Read a document on standard input, and write it with its pictures; the target format is the first argument."""
    document = json.load(sys.stdin)
    target = sys.argv[1] if len(sys.argv) > 1 else ""
    try:
        document["blocks"] = _changed(document["blocks"], target)
    except Refusal as refusal:
        sys.exit(f"effekt: {refusal.say(environment_language())}")
    json.dump(document, sys.stdout)


def _changed(node: Any, target: str) -> Any:  # any part of pandoc's tree
    """A part of the tree where every block that asks for it is a picture."""
    if isinstance(node, list):
        return [_changed(one, target) for one in node]
    if not isinstance(node, dict):
        return node
    fence = _fence(node)
    if fence is None:
        return {key: _changed(value, target) for key, value in node.items()}
    return _block(embedded(fence, Path.cwd()), target)


def _fence(node: Node) -> Fence | None:
    """What a block asks for, if it is to be a picture."""
    match node:
        case {"t": "CodeBlock", "c": [[_, ["effekt", *_], attributes], text]} if attributes:
            return Fence(named(dict(attributes)), text)
        case {"t": "Para", "c": [{"t": "Code", "c": [_, text]}]} if found := _IN_ONE_LINE.match(text):
            return _in_one_line(found["options"])
        case {"t": "Para", "c": [{"t": "Str", "c": "```effekt"}, *_]}:
            refuse(_MISREAD)
    return None


def _in_one_line(head: str) -> Fence:
    """A block whose first line has no braces, which pandoc takes for code in running text and joins to one line."""
    if not _NAMES_A_FILE.search(head):
        refuse(_MISREAD)
    return Fence(read_options(head), "")


def _block(made: Embedded, target: str) -> Node:
    if target.startswith(_OF_THE_WEB):
        return {"t": "RawBlock", "c": ["html", figure(made)]}
    drawn = svg.write(made.layout)
    width = f"{min(svg.size_of(drawn)[0], _TEXT_WIDTH) / 72:.2f}in"
    words = _inlines(" ".join(sentences(made.layout.diagram)))
    image = {"t": "Image", "c": [["", ["effekt"], [["width", width]]], words, [_address(made, drawn, target), ""]]}
    blocks: list[Node] = [{"t": "Para", "c": [image]}]
    if made.caption:
        caption = {"t": "Para", "c": _inlines(made.caption)}
        blocks.append({"t": "Div", "c": [["", [], [["custom-style", "Image Caption"]]], [caption]]})
    return {"t": "Div", "c": [["", ["effekt"], []], blocks]}


def _address(made: Embedded, drawn: str, target: str) -> str:
    """Where the picture is: in an address that holds all of it, or in a file where the target takes nothing else."""
    if target in _OF_FILES:
        path = _FOLDER / f"{sha256(drawn.encode('utf-8')).hexdigest()[:12]}.png"
        write_out(png.write(made.layout), str(path))
        return path.as_posix()
    if target in ("odt", "opendocument"):
        return "data:image/svg+xml;base64," + b64encode(drawn.encode("utf-8")).decode("ascii")
    return "data:image/png;base64," + b64encode(png.write(made.layout)).decode("ascii")


def _inlines(text: str) -> list[Node]:
    inlines: list[Node] = []
    for word in text.split():
        inlines += [{"t": "Space"}, {"t": "Str", "c": word}]
    return inlines[1:]
