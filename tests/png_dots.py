"""How opaque the dots of a PNG file are."""

import struct
from collections.abc import Iterator
from itertools import pairwise
from zlib import decompress

_COLOURS_AND_ALPHA = 4


def opacities(png: bytes) -> Iterator[bytes]:
    """The opacity of each dot, row by row, of a file with eight bits for each of three colours and opacity."""
    chunks = dict.fromkeys((b"IHDR", b"IDAT"), b"")
    place = 8
    while place < len(png):
        length, kind = struct.unpack_from(">I4s", png, place)
        if kind in chunks:
            chunks[kind] += png[place + 8 : place + 8 + length]
        place += length + 12
    width, height, depth, form = struct.unpack_from(">IIBB", chunks[b"IHDR"])
    assert (depth, form) == (8, 6)
    data, size = decompress(chunks[b"IDAT"]), width * _COLOURS_AND_ALPHA + 1
    above = bytes(width)
    for start, end in pairwise(range(0, size * height + 1, size)):
        row = data[start:end]
        above = _unfiltered(row[0], row[_COLOURS_AND_ALPHA::_COLOURS_AND_ALPHA], above)
        yield above


def _unfiltered(way: int, row: bytes, above: bytes) -> bytes:
    made = bytearray()
    left = corner = 0
    for said, up in zip(row, above, strict=True):
        nearest = min((left, up, corner), key=lambda one: abs(left + up - corner - one))
        left, corner = (said + (0, left, up, (left + up) // 2, nearest)[way]) & 255, up
        made.append(left)
    return bytes(made)
