"""Which sheet of a workbook is read."""

from collections.abc import Sequence

from effektlang.drafting.importing.mapping import Mapping, Wanted, mapping_of
from effektlang.drafting.importing.records import is_logframe
from effektlang.drafting.importing.sheet import Sheet


def mapping_in(found: Sequence[Sheet], wanted: Wanted) -> Mapping | None:
    """The first sheet with known headings, else the first that can be read without; none where all are empty.

    A sheet of which nothing is known may be what is left: its columns then hold nothing yet.
    """
    filled = [sheet for sheet in found if sheet.rows]
    maps = [mapping_of(sheet, Wanted(wanted.roles)) for sheet in filled]
    chosen = next((one for one in maps if one.heading_rows), None) or next(filter(is_known, maps), None)
    chosen = chosen or next(iter(maps), None)
    return mapping_of(chosen.sheet, wanted) if chosen is not None else None


def is_known(mapping: Mapping) -> bool:
    """Whether anything is known of what a sheet holds."""
    return any(column.role is not None for column in mapping.columns) or is_logframe(mapping)
