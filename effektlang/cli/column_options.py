"""What is said of a spreadsheet on the command line: what its columns are, and which rows hold the headings."""

import re
from collections.abc import Sequence

from effektlang.characters import folded
from effektlang.cli.speech import refuse
from effektlang.drafting.importing.headings import Role, role_named
from effektlang.drafting.importing.mapping import Mapping, Wanted, unknown
from effektlang.drafting.importing.sheet import letter
from effektlang.text import Text

_BAD_MAP = Text("”{said}” säger inte vad en kolumn är. Skriv ”Rubrik=ord”, som ”Nämndens mål=slutmål”.",
                "“{said}” does not say what a column is. Write “Heading=word”, such as “Board goal=goal”.")  # fmt: skip
_BAD_WORD = Text(
    "”{word}” är inget som en kolumn kan vara. "
    "Skriv ett ord som slutmål, effekt, aktivitet, indikator eller målvärde 2028.",
    "“{word}” is nothing that a column can be. Write a word such as goal, effect, activity, indicator or target 2028.",
)
_NO_COLUMN = Text("Bladet har ingen kolumn ”{name}”. Kolumnerna är: {columns}.",
                  "The sheet has no column “{name}”. The columns are: {columns}.")  # fmt: skip
_BAD_ROW = Text(
    "”{said}” säger inte var rubrikerna står. "
    "Skriv radens nummer, som 3, två rader som 3-4, eller 0 om bladet saknar rubriker.",
    "“{said}” does not say where the headings are. "
    "Write the number of the row, such as 3, two rows as 3-4, or 0 if the sheet has none.",
)
_NO_ROW = Text("Bladet ”{name}” har {count} rader, så rubrikerna kan inte stå på rad {row}.",
               "The sheet “{name}” has {count} rows, so the headings cannot be on row {row}.")  # fmt: skip
_ROWS = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")
_MOST_ROWS = 2
_NOTHING = ("", "-")


def wanted(maps: Sequence[str], headings: str | None) -> Wanted:
    """What the user says of a sheet: each column as ”Heading=word”, and the rows of the headings as 3 or 3-4."""
    return Wanted(dict(map(_column, maps)), None if headings is None else _rows(headings))


def refuse_what_is_not_there(mapping: Mapping, maps: Sequence[str]) -> None:
    """End with exit code 2 where the user speaks of a row or a column that the sheet does not have."""
    rows = len(mapping.sheet.rows)
    if mapping.heading_rows.stop > rows:
        refuse(_NO_ROW, name=mapping.sheet.name, count=rows, row=mapping.heading_rows.stop)
    for said in maps:
        heading, _, _ = said.rpartition("=")
        if unknown(Wanted({folded(heading): None}), mapping):
            refuse(_NO_COLUMN, name=heading.strip(), columns=tuple(_columns(mapping)))


def _columns(mapping: Mapping) -> Sequence[str]:
    said = [(letter(column.index), column.heading) for column in mapping.columns]
    return [f"{name} ({heading})" if heading else name for name, heading in said]


def _column(said: str) -> tuple[str, Role | None]:
    heading, equals, word = said.rpartition("=")
    if not equals or not heading.strip():
        refuse(_BAD_MAP, said=said)
    role = None if word.strip() in _NOTHING else role_named(word)
    if role is None and word.strip() not in _NOTHING:
        refuse(_BAD_WORD, word=word.strip())
    return folded(heading), role


def _rows(said: str) -> range:
    found = _ROWS.fullmatch(said.strip())
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, -1)
    if not 0 <= last - first < _MOST_ROWS or (first == 0 and last > 0):
        refuse(_BAD_ROW, said=said)
    return range(first - 1, last) if first else range(0)
