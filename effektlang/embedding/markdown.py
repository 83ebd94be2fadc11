"""An extension for Python-Markdown, and so for MkDocs and Zensical: draws the blocks of code that ask for it.

Such a block begins with ```effekt and what is to be drawn, as in ```effekt view=kedja file=plan.eff. Name
`effektlang.embedding.markdown` among the site's Markdown extensions.
"""

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from effektlang.cli.speech import environment_language
from effektlang.embedding.fence import Fence, read_options
from effektlang.embedding.figure import figure, message
from effektlang.embedding.picture import embedded
from effektlang.text import Refusal

_LOG = logging.getLogger("mkdocs.effektlang")
_OPENING = re.compile(r"^(?P<indent>[ \t>]*)(?P<marks>`{3,}|~{3,})(?P<head>[^`]*)$")
_OURS = re.compile(r"^\s*\{?\s*\.?effekt(?![\w-])(?P<options>.*)$")
_AFTER_WHITE_SPACE_IS_MADE_ALIKE = 30
_BEFORE_OTHER_FENCES = 25


class EffektExtension(Extension):
    """Draws the blocks; `base_path` is the folder that files are counted from, when not the page's own."""

    def __init__(self, **settings: Any) -> None:  # Python-Markdown's form
        self.config = {"base_path": [".", "The folder that files are counted from"]}
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Put the blocks into the reader, before others take them for code."""
        priority = (_AFTER_WHITE_SPACE_IS_MADE_ALIKE + _BEFORE_OTHER_FENCES) / 2
        md.preprocessors.register(_Blocks(md, Path(self.getConfig("base_path"))), "effekt", priority)


def makeExtension(**settings: Any) -> EffektExtension:  # noqa: N802 - Python-Markdown's form and name
    """What Python-Markdown asks an extension's module for."""
    return EffektExtension(**settings)


class _Blocks(Preprocessor):
    """Finds the blocks among the lines of a page. Blocks inside other blocks of code are only shown."""

    def __init__(self, md: Markdown, base: Path) -> None:
        super().__init__(md)
        self._base = base

    def run(self, lines: list[str]) -> list[str]:
        """The lines with each block replaced by its picture."""
        return list(self._replaced(lines))

    def _replaced(self, lines: list[str]) -> Iterator[str]:
        place = 0
        while place < len(lines):
            opening = _OPENING.match(lines[place])
            end = _end_of(opening, lines, place) if opening else place
            ours = opening and _OURS.match(opening["head"])
            if opening and ours and end > place:
                yield from self._drawn(opening["indent"], ours["options"], lines[place : end + 1])
            else:
                yield from lines[place : end + 1]
            place = end + 1

    def _drawn(self, indent: str, head: str, block: list[str]) -> list[str]:
        try:
            fence = Fence(read_options(head), "\n".join(line.removeprefix(indent) for line in block[1:-1]))
            if not fence.is_picture:
                return block
            html = figure(embedded(fence, self._folder(fence)))
        except Refusal as refusal:
            said = refusal.say(environment_language())
            _LOG.warning("%s", said)
            html = message(said)
        return ["", indent + self.md.htmlStash.store(html), ""]

    def _folder(self, fence: Fence) -> Path:
        """The folder of the page, where the site's builder tells it and the file is there; else the base."""
        for processor in self.md.preprocessors:
            page, config = getattr(processor, "page", None), getattr(processor, "config", None)
            if page is not None and isinstance(config, dict):
                folder = Path(config["docs_dir"], page.path).parent
                if not fence.options.get("file", "") or (folder / fence.options.get("file", "")).is_file():
                    return folder
        return self._base


def _end_of(opening: re.Match[str], lines: list[str], start: int) -> int:
    """The line that closes a block; the line that opens it, where none does."""
    closing = re.compile(rf"^[ \t>]*{opening['marks'][0]}{{{len(opening['marks'])},}}[ \t]*$")
    return next((place for place in range(start + 1, len(lines)) if closing.match(lines[place])), start)
