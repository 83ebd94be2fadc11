"""Which blocks of a document stand on upright pages, and which on pages that lie on their side."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from effektlang.papers.paper import Block, Heading, Picture, Table


def runs(blocks: Sequence[Block]) -> Iterator[tuple[bool, tuple[Block, ...]]]:
    """The blocks in order, in runs that lie and runs that do not. A heading goes with what stands under it."""
    for is_lying, run in groupby(zip(_lying(blocks), blocks, strict=True), key=lambda one: one[0]):
        yield is_lying, tuple(block for _, block in run)


def _lying(blocks: Sequence[Block]) -> list[bool]:
    lying: list[bool] = []
    for block in reversed(blocks):
        match block:
            case Picture():
                lying.append(True)
            case Table(is_lying=is_lying):
                lying.append(is_lying)
            case Heading():
                lying.append(bool(lying) and lying[-1])
            case _:
                lying.append(False)
    return lying[::-1]
