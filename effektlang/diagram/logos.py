"""An organisation's logo, read so that it can stand in a picture without a file beside it."""

import re
from base64 import b64encode

from effektlang.diagram.theme import Logo

_PNG = b"\x89PNG\r\n\x1a\n"
_BOX = re.compile(r"viewBox\s*=\s*[\"']\s*[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)")
_SIZE = re.compile(r"<svg[^>]*?\swidth\s*=\s*[\"']([\d.]+)[^>]*?\sheight\s*=\s*[\"']([\d.]+)", re.DOTALL)


def logo_of(data: bytes) -> Logo | None:
    """The logo in the bytes of a PNG or an SVG file; none if they are neither."""
    if data.startswith(_PNG) and len(data) > 24:  # where the size of a PNG ends
        width, height = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
        return _logo("image/png", data, width, height)
    text = data.decode("utf-8", errors="replace")
    if "<svg" not in text:
        return None
    size = _BOX.search(text) or _SIZE.search(text)
    return _logo("image/svg+xml", data, *map(float, size.groups())) if size else _logo("image/svg+xml", data, 1, 1)


def _logo(kind: str, data: bytes, width: float, height: float) -> Logo | None:
    if width <= 0 or height <= 0:
        return None
    return Logo(f"data:{kind};base64,{b64encode(data).decode()}", width / height)
