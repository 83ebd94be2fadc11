"""A mark in a made file that tells what it was made of: a file that carries the right one need not be made again.

The mark is a fingerprint of the picture as a value, not of the plan's text, so a comment or a space makes no
difference and a changed setting, or a change in a plan that is built on, does. Every format holds it in its own way.
"""

import re
import struct
from collections.abc import Callable
from hashlib import sha256
from zlib import crc32

Stamper = Callable[[bytes, bytes], bytes]
"""Puts a mark into a file of one format."""

_NAME = b"effekt-mark"
_MARK = re.compile(_NAME + rb"[: \x00]+([0-9a-f]{32})")
TAIL = 400
"""The bytes at the end of a file that hold its mark, in every format."""
_PNG_END = struct.pack(">I", 0) + b"IEND" + struct.pack(">I", crc32(b"IEND"))
_PDF_END = b"startxref"


def mark_of(*made_of: object) -> bytes:
    """The mark of a file: what it is made of and how, as frozen values that always show themselves alike."""
    return sha256(repr(made_of).encode("utf-8", errors="replace")).hexdigest()[:32].encode("ascii")


def mark_in(tail: bytes) -> bytes | None:
    """The mark in the last bytes of a file, if it has one."""
    found = _MARK.search(tail)
    return found[1] if found else None


def after_xml(made: bytes, mark: bytes) -> bytes:
    """A comment after the last element of XML or HTML."""
    return made + b"<!-- " + _NAME + b": " + mark + b" -->\n"


def after_slashes(made: bytes, mark: bytes) -> bytes:
    """A comment at the end of a text in the DOT language."""
    return made + b"// " + _NAME + b": " + mark + b"\n"


def after_percents(made: bytes, mark: bytes) -> bytes:
    """A comment at the end of a Mermaid chart."""
    return made + b"%% " + _NAME + b": " + mark + b"\n"


def in_png(made: bytes, mark: bytes) -> bytes:
    """A chunk of text before the one that ends a PNG file."""
    return made.removesuffix(_PNG_END) + png_chunk(b"tEXt", _NAME + b"\0" + mark) + _PNG_END


def in_pdf(made: bytes, mark: bytes) -> bytes:
    """A comment before the last lines of a PDF file, where it moves nothing that they count."""
    before, end, after = made.rpartition(_PDF_END)
    return before + b"%" + _NAME + b": " + mark + b"\n" + end + after


def png_chunk(kind: bytes, data: bytes) -> bytes:
    """One chunk of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc32(kind + data))
