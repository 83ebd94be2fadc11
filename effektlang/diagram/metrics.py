"""How wide text is in Arial and the fonts made to its measure (Arimo, Liberation Sans), and wrapping by that.

Widths are advance widths in units of 1/2048 em, read off the font's own table.
"""

from unicodedata import combining, east_asian_width

_EM = 2048
_LETTERS_BY_WIDTH = {
    391: "'", 455: "ijlįĵĺļłſ‘’", 532: "|¦", 569: " !,./:;I[\\]ft\xa0ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧ",
    682: "()-`r¡¨\xad²³´·¸¹ŕŗř“”", 684: "{}ŀ", 717: "•", 727: '"', 819: "°", 961: "^",
    1024: "JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżž", 1139: "#$0123456789?L_abdeghnopqu£¤§«»àáâãäåèéêëðñòóôõöøùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–",
    1196: "+<=>~¬×−±÷", 1251: "FTZ¿ßŢŤŦŹŻŽ", 1366: "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸ",
    1479: "CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ", 1593: "GOQÒÓÔÕÖØĜĞĠĢŌŎŐ", 1706: "Mm", 1821: "%æ", 1933: "WœŴ",
    2048: "ÆŒ—…→", 2079: "@",
}  # fmt: skip
_WIDTHS = {letter: width for width, letters in _LETTERS_BY_WIDTH.items() for letter in letters}
_USUAL = 1251
_BOLD = 1.08
_ELLIPSIS = "…"


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a line of text at a font size, in the unit of the size."""
    units = sum(_WIDTHS.get(letter) or _unlisted(letter) for letter in text)
    return units / _EM * size * (_BOLD if bold else 1)


def _unlisted(letter: str) -> int:
    if combining(letter):
        return 0
    return _EM if east_asian_width(letter) in "WF" else _USUAL


def wrapped(text: str, width: float, size: float, *, bold: bool = False, most: int | None = None) -> tuple[str, ...]:
    """Text in lines no wider than a width; a word too long for a line is broken, and a text too long for `most` lines is cut."""
    lines: list[str] = []
    line = ""
    for word in _words_that_fit(text, width, size, bold=bold):
        longer = f"{line} {word}" if line and not line.endswith("\u2010") else line + word
        if line and width_of(longer, size, bold=bold) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    lines.append(line)
    lines = [one.replace("\u2010", "-") for one in lines]
    if most is not None and len(lines) > most:
        lines = [*lines[: most - 1], _cut(lines[most - 1] + " " + lines[most], width, size, bold=bold)]
    return tuple(lines)


def _cut(line: str, width: float, size: float, *, bold: bool) -> str:
    while line and width_of(line + _ELLIPSIS, size, bold=bold) > width:
        line = line[:-1]
    return line.rstrip(" ,") + _ELLIPSIS


def _words_that_fit(text: str, width: float, size: float, *, bold: bool) -> list[str]:
    """The words of a text; one wider than the line is cut at its hyphens, else into pieces that end in one."""
    words: list[str] = []
    for word in text.split():
        pieces = word.replace("-", "-\n").split("\n") if width_of(word, size, bold=bold) > width else [word]
        for piece in pieces:
            words += _pieces(piece, width, size, bold=bold)
    return words


def _pieces(word: str, width: float, size: float, *, bold: bool) -> list[str]:
    pieces = []
    while width_of(word, size, bold=bold) > width and len(word) > 1:
        most = len(word) - 1
        while most > 1 and width_of(word[:most] + "-", size, bold=bold) > width:
            most -= 1
        pieces.append(word[:most] + "\u2010")
        word = word[most:]
    return [*pieces, word]
