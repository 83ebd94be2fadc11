"""A sheet of a workbook as text: its cells, with what a merged cell says in each of its places."""

from effektlang.record import record

Row = tuple[str, ...]


@record
class Sheet:
    """A sheet. Rows and columns are counted from 0; a cell that says nothing is an empty text."""

    name: str
    rows: tuple[Row, ...]

    def cell(self, row: int, column: int) -> str:
        """What a cell says; nothing outside the sheet."""
        if row >= len(self.rows) or column >= len(self.rows[row]):
            return ""
        return self.rows[row][column]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max(map(len, self.rows), default=0)


def letter(column: int) -> str:
    """What a spreadsheet calls a column: A, B … Z, AA."""
    name = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
