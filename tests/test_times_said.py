"""Times are said in the language of what is made, in whichever of the two forms the plan writes them."""

import re
from collections.abc import Callable

import pytest

from effektlang.diagram.alternative import sentences
from effektlang.diagram.views.chain import build as chain
from effektlang.diagram.views.timeline import build as timeline
from effektlang.diagram.views.view import Request
from effektlang.model.model import Model
from effektlang.outputs import followup_markdown, paper_markdown
from effektlang.papers.governing import governing_document
from tests.plans import document
from tests.sheets import sheet_of

PLAN = """\
plan: Reading
  period: ht 2026–vt 2028
  status: genomförs
  språk: engelska
intressent pupils: Pupils
aktivitet club: Reading club
  för: pupils
  start: ht 2026
  slut: tills vidare
  milstolpe 2027-v07: All schools
  leder till: reading
effekt reading: Pupils read more
  för: pupils
  väntas: vt 2027
  mäts med: read
indikator read: Share who read daily
  frekvens: termin
  basvärde ht 2025: 40
  målvärde vt 2027: 50
uppföljning first: First
  datum: 2027-v20
  period: vt 2027
"""


def _sheet(model: Model) -> str:
    text = followup_markdown.write(sheet_of(model, "first"))
    return re.sub("<!--.*?-->", "", text, flags=re.DOTALL)  # the keys, which are alike in all languages


def _picture(model: Model) -> str:
    return chain(model, Request()).subtitle


MADE: dict[str, tuple[Callable[[Model], str], tuple[str, ...]]] = {
    "document": (
        lambda model: paper_markdown.write(governing_document(model, None)),
        ("autumn 2026–spring 2028", "autumn 2026–until further notice", "(autumn 2025)", "(spring 2027)", "2027-W20"),
    ),
    "picture": (_picture, ("autumn 2026–spring 2028",)),
    "timeline": (
        lambda model: " ".join(sentences(timeline(model, Request()))),
        ("autumn 2026 – until further notice", "2027-W07", "spring 2027", "2027-W20"),
    ),
    "sheet": (_sheet, ("value for spring 2027", "autumn 2026–until further notice", "(autumn 2025)")),
}


@pytest.mark.parametrize(("made", "times"), MADE.values(), ids=MADE)
def test_times_are_in_english_in_what_is_made_of_an_english_plan(
    made: Callable[[Model], str], times: tuple[str, ...]
) -> None:
    text = made(document(PLAN).model)
    assert [time for time in times if time not in text] == []
    assert re.findall(r"\b[hv]t \d+|\d-v\d+|tills vidare", text) == []
