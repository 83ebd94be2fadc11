"""From the bytes of a file to its text, or to what the file seems to be instead."""

from codecs import BOM_UTF8

from effektlang.source import Source
from effektlang.syntax import file_faults
from effektlang.syntax.slip import Slip
from effektlang.text import Text

_SIGNATURES = (
    (b"PK\x03\x04", Text("ett Word- eller Exceldokument", "a Word or Excel document")),
    (b"%PDF", Text("en pdf", "a PDF")),
    (b"\x89PNG", Text("en bild", "a picture")),
    (b"\xff\xd8\xff", Text("en bild", "a picture")),
    (b"{\\rtf", Text("ett RTF-dokument", "an RTF document")),
    (b"\xd0\xcf\x11\xe0", Text("ett äldre Word- eller Exceldokument", "an older Word or Excel document")),
)
_BINARY = Text("något annat än text", "something other than text")
_MANY = 0.2


def decode(path: str, data: bytes) -> tuple[Source, Slip | None]:
    """The source of a file, and what is wrong with the file as a whole; its text is then empty."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return Source(path, ""), Slip(file_faults.NOT_TEXT, 0, 0, {"kind": kind})
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or _looks_like_utf16(data):
        return Source(path, ""), Slip(file_faults.NOT_UTF8, 0, 0, {"encoding": "UTF-16"})
    if b"\0" in data:
        return Source(path, ""), Slip(file_faults.NOT_TEXT, 0, 0, {"kind": _BINARY})
    try:
        return Source(path, data.decode("utf-8-sig"), data.startswith(BOM_UTF8)), None
    except UnicodeDecodeError:
        slip = Slip(file_faults.NOT_UTF8, 0, 0, {"encoding": _eight_bit_encoding(data)})
        return Source(path, ""), slip


def encode(source: Source, text: str) -> bytes:
    """The bytes of a file that is to have another text: a byte-order mark is kept as it was."""
    return (BOM_UTF8 if source.has_mark else b"") + text.encode("utf-8")


def _looks_like_utf16(data: bytes) -> bool:
    return len(data) > 1 and data.count(b"\0") > _MANY * len(data) and b"\0\0" not in data


def _eight_bit_encoding(data: bytes) -> str:
    if any(0x80 <= byte < 0xA0 for byte in data):  # only Windows-1252 has letters there
        return "Windows-1252"
    return "Latin-1 (ISO 8859-1)"
