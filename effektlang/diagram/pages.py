"""Fits a picture on a page; one that would be too small to read is divided over several that tell where they go on."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil

from effektlang.diagram.diagram import Box, Columns, Detail, Diagram, Grid, Line, Note, Timeline
from effektlang.diagram.layout import layout
from effektlang.diagram.placed import Layout, Page
from effektlang.text import Language, Text, listed

PAGES: Mapping[str, Page] = {"A4": Page(842, 595), "A3": Page(1191, 842), "16:9": Page(960, 540)}
"""The pages to choose between, lying down, in points."""
_SMALLEST = 0.7
"""How far a picture may shrink before it is divided: small text is then about five points high."""
_BESIDE, _ABOVE_AND_BELOW, _NOTE = 56.0, 130.0, 16.0
_MOST_TOLD = 3
_GROWTH = 1.12
"""How much higher boxes become that tell where they go on."""

_TITLE = Text("{title}, sida {page} av {pages}", "{title}, page {page} of {pages}")
_ELSEWHERE = Text("”{title}” på sida {page}", "“{title}” on page {page}")
_MORE = Text("{count} till", "{count} more")


def on_pages(diagram: Diagram, page: Page) -> tuple[Layout, ...]:
    """A diagram laid out on as many pages as it needs; raises `NoEngine` or `EngineFailed`."""
    whole = layout(diagram)
    count = _pages_needed(whole, page)
    parts = _divided(diagram, whole, count) if count > 1 else [diagram]
    laid_out = [whole] if len(parts) == 1 else [layout(part) for part in parts]
    return tuple(replace(one, page=page) for one in laid_out)


def _pages_needed(whole: Layout, page: Page) -> int:
    notes = sum(bool(note.badge) for note in whole.diagram.notes) * _NOTE
    width, height = whole.width + _BESIDE, whole.height + _ABOVE_AND_BELOW + notes
    if min(page.width / width, page.height / height) >= _SMALLEST:
        return 1
    if _grows_sideways(whole.diagram):
        return ceil(whole.width / (page.width / _SMALLEST - _BESIDE))
    scale = min(max(page.width / width, _SMALLEST), 1.0)
    return ceil((whole.height * _GROWTH + notes) / (page.height / scale - _ABOVE_AND_BELOW))


def _grows_sideways(diagram: Diagram) -> bool:
    """Whether a larger chain makes the picture wider rather than higher."""
    return isinstance(diagram.arrangement, Columns) and diagram.arrangement.direction in ("tb", "bt")


def _divided(diagram: Diagram, whole: Layout, count: int) -> list[Diagram]:
    """The diagram in parts, by where its boxes stand."""
    pages = _pages_of(whole, count)
    used = sorted(set(pages.values()))
    number = {page: place for place, page in enumerate(used, start=1)}
    at = {id_: number[page] for id_, page in pages.items()}
    return [_part(diagram, page, at, len(used)) for page in range(1, len(used) + 1)]


def _pages_of(whole: Layout, count: int) -> dict[str, int]:
    """The page of each box, from the upper left."""
    sideways = _grows_sideways(whole.diagram)
    extent = (whole.width if sideways else whole.height) / count
    found = {}
    for one in whole.boxes:
        (left, top), (right, bottom) = one.corners
        middle = (left + right) / 2 if sideways else (top + bottom) / 2
        found[one.sized.box.id] = min(int(middle / extent), count - 1)
    return found


def _part(diagram: Diagram, page: int, at: Mapping[str, int], pages: int) -> Diagram:
    titles = {box.id: box.title for box in diagram.boxes}
    lines = tuple(line for line in diagram.lines if at[line.source] == at[line.target] == page)
    broken = [line for line in diagram.lines if at[line.source] != at[line.target]]
    boxes = [_going_on(box, broken, at, titles, diagram.language) for box in diagram.boxes if at[box.id] == page]
    boxes, arrangement = _without_gaps(boxes, diagram)
    badges = {line.badge for line in lines} | {line.badge for line in broken if at[line.source] == page}
    notes = tuple(note for note in diagram.notes if _belongs(note, badges, is_last=page == pages))
    title = _TITLE.say(diagram.language, {"title": diagram.title, "page": page, "pages": pages})
    return replace(diagram, title=title, arrangement=arrangement, boxes=tuple(boxes), lines=lines, notes=notes)


def _belongs(note: Note, badges: set[str], *, is_last: bool) -> bool:
    return note.badge in badges if note.badge else is_last


def _going_on(
    box: Box, broken: Sequence[Line], at: Mapping[str, int], titles: Mapping[str, str], language: Language
) -> Box:
    """A box that tells what it is tied to on other pages."""
    others = [
        line.target if line.source == box.id else line.source for line in broken if box.id in (line.source, line.target)
    ]
    if not others:
        return box
    told = [_ELSEWHERE.say(language, {"title": titles[one], "page": at[one]}) for one in others[:_MOST_TOLD]]
    if len(others) > _MOST_TOLD:
        told.append(_MORE.say(language, {"count": len(others) - _MOST_TOLD}))
    return replace(box, details=(*box.details, Detail("elsewhere", listed(told, language))))


def _without_gaps(boxes: list[Box], diagram: Diagram) -> tuple[list[Box], Columns | Grid | Timeline]:
    """The boxes in an arrangement that has only the columns, rows or lanes that they stand in."""
    match diagram.arrangement:
        case Columns(columns=columns) as arrangement:
            kept = sorted({box.column for box in boxes})
            moved = [replace(box, column=kept.index(box.column)) for box in boxes]
            return moved, replace(arrangement, columns=tuple(columns[number] for number in kept))
        case Grid(rows=rows) as grid:
            kept = sorted({box.row for box in boxes})
            beside = grid.beside if len(rows) in kept else ""
            on_axes = [number for number in kept if number < len(rows)]
            return _in_rows(boxes, kept), replace(grid, rows=tuple(rows[number] for number in on_axes), beside=beside)
        case Timeline(lanes=lanes) as timeline:
            kept = sorted({box.row for box in boxes})
            return _in_rows(boxes, kept), replace(timeline, lanes=tuple(lanes[number] for number in kept))


def _in_rows(boxes: Sequence[Box], kept: Sequence[int]) -> list[Box]:
    return [replace(box, row=kept.index(box.row)) for box in boxes]
