"""The styles that pages to read and to fill in have in common, in the organisation's looks."""

from pathlib import Path

from effektlang.look import Look

_HERE = Path(__file__).parent


def styles(look: Look, own: Path) -> str:
    """Those of all pages, then those of a kind of page."""
    css = (_HERE / "base.css").read_text(encoding="utf-8")
    for name in ("colour", "line", "known", "quiet"):
        css = css.replace(f"#{name.upper()}", f"#{getattr(look, name)}")
    return css.replace("FONT", _quoted(look.font)) + own.read_text(encoding="utf-8")


def _quoted(font: str) -> str:
    """The name of a font, which cannot end its quotes or the style element."""
    return '"' + "".join(letter for letter in font if letter.isalnum() or letter in " -_.") + '"'
