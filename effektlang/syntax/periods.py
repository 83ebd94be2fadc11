"""Turns the tree of a period into its first and last day. Weeks are those of ISO 8601."""

from datetime import date, timedelta

from effektlang.quantities import Period
from effektlang.syntax.lalr import Token, Tree
from effektlang.words.values import MONTH_NUMBERS

_MONTHS_OF = {"T": 4, "Q": 3, "H": 6}
_PART_LETTERS = {"TERTIAL": "T", "QUARTER": "Q", "HALF": "H", "WEEK": "v", "SPRING": "vt", "AUTUMN": "ht"}
_CENTURY = 100


class OutOfOrder(ValueError):
    """A stretch of time that ends before it begins; `turned` is how it is written the other way round."""

    def __init__(self, first: Period, last: Period) -> None:
        super().__init__(last.text)
        self.turned = f"{last.text}–{first.text}"


def period_of(tree: Tree) -> Period:
    """The period that a tree of the rule `period` stands for; raises ValueError on a day that is not."""
    moments = [_moment(child) for child in tree.trees]
    if tree.rule == "open":
        first = moments[0] if moments else None
        return Period(f"{first.text}–" if first else "tills vidare", first.first if first else date.min, None)
    if tree.rule != "stretch":
        return moments[0]
    first, last = moments
    if first.is_after(last):
        raise OutOfOrder(first, last)
    return Period(f"{first.text}–{last.text}", first.first, last.last)


def _moment(tree: Tree) -> Period:
    words = tree.tokens
    match tree.rule:
        case "day":
            day = _day(words)
            return Period(day.isoformat(), day, day)
        case "month":
            return _month(*_year_and_month(words))
        case "school":
            year = int(words[-1].text[:4])
            return _school_year(year, int(words[-1].text[5:]))
        case "part":
            return _part(*_year_and_part(words))
        case _:
            year = int(words[0].text)
            return Period(str(year), date(year, 1, 1), date(year, 12, 31))


def _day(words: list[Token]) -> date:
    if len(words) == 1:
        return date.fromisoformat(words[0].text)
    number, month, year = words
    return date(int(year.text), _month_number(month), int(number.text))


def _month_number(word: Token) -> int:
    return MONTH_NUMBERS[word.text.lower().rstrip(".")]


def _year_and_month(words: list[Token]) -> tuple[int, int]:
    if len(words) == 1:
        year, month = words[0].text.split("-")
        return int(year), int(month)
    return int(words[1].text), _month_number(words[0])


def _month(year: int, month: int) -> Period:
    return Period(f"{year}-{month:02}", date(year, month, 1), _last_day(year, month))


def _last_day(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def _school_year(year: int, until: int) -> Period:
    if until not in (year + 1, (year + 1) % _CENTURY):
        raise ValueError(until)
    return Period(f"{year}/{(year + 1) % _CENTURY:02}", date(year, 7, 1), date(year + 1, 6, 30))


def _year_and_part(words: list[Token]) -> tuple[int, str, int]:
    if len(words) == 1:
        text = words[0].text
        letters = "".join(letter for letter in text[4:] if letter.isalpha()).upper()
        number = int("".join(letter for letter in text[4:] if letter.isdigit()))
        return int(text[:4]), {"KV": "Q", "V": "v", "W": "v"}.get(letters, letters), number
    number = int(words[1].text) if len(words) == 3 else 0  # unit, number, year
    return int(words[-1].text), _PART_LETTERS[words[0].type], number


def _part(year: int, letter: str, number: int) -> Period:
    if letter in ("vt", "ht"):
        if number:
            raise ValueError(number)
        months = (1, 6) if letter == "vt" else (7, 12)
        return Period(f"{letter} {year}", date(year, months[0], 1), _last_day(year, months[1]))
    if letter == "v":
        monday = date.fromisocalendar(year, number, 1)
        return Period(f"{year}-v{number:02}", monday, monday + timedelta(days=6))
    length = _MONTHS_OF[letter]
    if not 1 <= number <= 12 // length:
        raise ValueError(number)
    last = number * length
    return Period(f"{year}-{letter}{number}", date(year, last - length + 1, 1), _last_day(year, last))
