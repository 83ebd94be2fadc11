"""How wide text is in Arial and the fonts made to its measure (Arimo, Liberation Sans), and wrapping by that.

Widths are advance widths in units of 1/2048 em, read off the font's own table.
"""

import re
from collections.abc import Iterator, Sequence
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
_SOFT, _JOINED = "\u2010", "\xa0"
"""A hyphen that a broken word ends in, and a space where no line is broken."""
_MOST_TO_EVEN = 12
_TOGETHER = (
    re.compile(r"(?<=\d) (?=\d{3}(?!\d)|%)"),
    re.compile(r" (?=\d[\d–-]*(?:[,.;]|$))"),
    re.compile(r" (?=· )"),
    re.compile(r"(?<=\b\d) (?=[^\W\d])|(?<=\b\d\d) (?=[^\W\d])|(?<=\b\d\d\d) (?=[^\W\d])"),
)
"""The spaces in `1 000`, `50 %`, `årskurs 7–9` and `30 dagar`, and before the dot of `beslutad · 2026`."""
_FEWEST = 4
"""The fewest letters of a word on a line of their own."""
_SYLLABLE = re.compile(r"\w[b-df-hj-np-tv-xz][aeiouyåäöé]", re.IGNORECASE)


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
    lines = _filled(_words_that_fit(text, width, size, bold=bold), width, size, bold=bold)
    if most is not None and len(lines) > most:
        lines = [*lines[: most - 1], _cut(lines[most - 1] + " " + lines[most], width, size, bold=bold)]
    return tuple(lines)


def balanced(text: str, width: float, size: float, *, bold: bool = False, most: int | None = None) -> tuple[str, ...]:
    """The same in as many lines, but about equally long, so that no word is left alone where it need not be."""
    words = _words_that_fit(text, width, size, bold=bold)
    lines = _filled(words, width, size, bold=bold)
    if most is not None and len(lines) > most:
        return wrapped(text, width, size, bold=bold, most=most)
    if len(lines) == 1 or len(lines) > _MOST_TO_EVEN:
        return tuple(lines)
    return tuple(_evened(words, len(lines), width, size, bold=bold))


def _evened(words: Sequence[str], count: int, width: float, size: float, *, bold: bool) -> list[str]:
    """So many lines that the squares of what they leave free are least together; there is a way to fill as many."""
    ways: dict[int, tuple[float, list[str]]] = {0: (0.0, [])}
    for _ in range(count):
        longer: dict[int, tuple[float, list[str]]] = {}
        for start, (free, lines) in ways.items():
            for end, line in _lines_from(words, start, width, size, bold=bold):
                sum_ = free + (width - width_of(line, size, bold=bold)) ** 2
                if end not in longer or sum_ < longer[end][0]:
                    longer[end] = sum_, [*lines, line]
        ways = longer
    return [_shown(line) for line in ways[len(words)][1]]


def _lines_from(
    words: Sequence[str], start: int, width: float, size: float, *, bold: bool
) -> Iterator[tuple[int, str]]:
    """Every line that may begin with a word, and the place of the word after it."""
    line = ""
    for end in range(start, len(words)):
        line = _longer(line, words[end])
        if end > start and width_of(line, size, bold=bold) > width:
            return
        yield end + 1, line


def _filled(words: Sequence[str], width: float, size: float, *, bold: bool) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in words:
        longer = _longer(line, word)
        if line and width_of(longer, size, bold=bold) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [_shown(one) for one in [*lines, line]]


def _longer(line: str, word: str) -> str:
    return f"{line} {word}" if line and not line.endswith(_SOFT) else line + word


def _shown(line: str) -> str:
    return line.replace(_SOFT, "-").replace(_JOINED, " ")


def _cut(line: str, width: float, size: float, *, bold: bool) -> str:
    while line and width_of(line + _ELLIPSIS, size, bold=bold) > width:
        line = line[:-1]
    return line.rstrip(" ,") + _ELLIPSIS


def _words_that_fit(text: str, width: float, size: float, *, bold: bool) -> list[str]:
    """The words of a text; one wider than the line is cut at its hyphens, else into pieces that end in one."""
    words: list[str] = []
    for group in _with_numbers(text).split(" "):
        fits = width_of(group, size, bold=bold) <= width
        for word in [group] if fits else group.split(_JOINED):
            pieces = word.replace("-", "-\n").split("\n") if width_of(word, size, bold=bold) > width else [word]
            for piece in pieces:
                words += _pieces(piece, width, size, bold=bold)
    return words


def _with_numbers(text: str) -> str:
    """A text where a number keeps its digits, its sign and the word that it counts or tells apart on its own line."""
    text = " ".join(text.split())
    for together in _TOGETHER:
        text = together.sub(_JOINED, text)
    return text


def _pieces(word: str, width: float, size: float, *, bold: bool) -> list[str]:
    pieces = []
    while width_of(word, size, bold=bold) > width and len(word) > 1:
        most = len(word) - 1
        while most > 1 and width_of(word[:most] + "-", size, bold=bold) > width:
            most -= 1
        at = _good_break(word, most)
        pieces.append(word[:at] + _SOFT)
        word = word[at:]
    return [*pieces, word]


def _good_break(word: str, most: int) -> int:
    """Where to break a word: a lone consonant goes with the vowel after it, and no few letters stand alone."""
    last = min(most, len(word) - _FEWEST)
    good = (at for at in range(last, _FEWEST - 1, -1) if _SYLLABLE.match(word, at - 1))
    return next(good, last if last >= _FEWEST else most)
