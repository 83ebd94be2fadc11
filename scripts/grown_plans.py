"""Plans that are told in pieces on a page: which blocks there are, and what the plan is where the reader has come."""

import re
from collections.abc import Iterator

BLOCK = re.compile(
    r"(?P<opening><!-- (?P<verb>shows|says): (?P<what>[^\n]+) -->\n```\w*\n).*?(?P<closing>^```$)"
    r"|(?P<telling><!-- tells: (?P<told>[^\n]+) -->\n).*?(?P<told_to>^<!-- told -->$)"
    r"|^```effekt\n(?P<plan>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
"""A block of a page: one that is kept true, the picture in words, or a piece of the page's own plan."""
_GROWS = re.compile(r"^<!-- grows: ([^\n]+) -->$", re.MULTILINE)
_DRAWS = re.compile(r"^<!-- draws: ([^\n]+) -->$", re.MULTILINE)
_DECLARATION = re.compile(r"^\S.*?(?=^\S|\Z)", re.DOTALL | re.MULTILINE)


def file_that_grows(page: str) -> str | None:
    """The file that the pieces of a page are written to, if they are to be."""
    found = _GROWS.search(page)
    return found[1] if found else None


def plan_of(page: str) -> str:
    """The plan of a page, from all its pieces."""
    return grown(page) if file_that_grows(page) else "\n".join(_pieces(page))


def grown(page: str) -> str:
    """The plan as it is at the end of a page, or of the part of it that has been read."""
    plan = ""
    for piece in _pieces(page):
        plan = merged(plan, piece)
    return plan


def merged(plan: str, piece: str) -> str:
    """A plan to which a piece has been added; a declaration that comes again takes the place of the one before."""
    declarations = _DECLARATION.findall(plan) + _DECLARATION.findall(piece)
    latest = {one.partition(":")[0]: one.rstrip() + "\n" for one in declarations}
    return "\n".join(latest.values())


def pictures(page: str) -> dict[str, str]:
    """The pictures that a page shows of its plan, and the plan as it is at each of them."""
    return {found[1]: grown(page[: found.start()]) for found in _DRAWS.finditer(page)}


def _pieces(page: str) -> Iterator[str]:
    for block in BLOCK.finditer(page):
        if block["plan"] is not None:
            yield block["plan"]
