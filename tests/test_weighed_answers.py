"""What an answer on a sheet is taken as, and why some cannot be taken in."""

from datetime import date

import pytest

from effektlang.collecting import given_faults, sheet_faults
from effektlang.collecting.filled import Entry, Filled
from effektlang.collecting.given import Given, Weighing
from effektlang.collecting.readers.markdown import SEVERAL_BOXES
from effektlang.collecting.remarks import Remarks
from effektlang.diagnostics import Fault
from effektlang.followup.occasions import occasion_for
from effektlang.followup.scope import Scope
from effektlang.model.chain import Cost
from effektlang.syntax.values import read_period
from effektlang.text import Text
from tests.plans import document

PLAN = """\
plan: P
intressent s: S
aktivitet a: A
  kostnad 2026: 900 tkr
  kostnad: 5
  leder till: p
    antagande: Ett
    antagande: Två
prestation p: P
effekt e: E
bieffekt b: B
slutmål g: G
risk r: R
hinder h: H
omvärldsfaktor o: O
indikator i: I
  enhet: %
  skala: 0–100
indikator j: J
  skala: Dåligt, bra
indikator k: K
  enhet: tkr
"""


def weighed(key: str, text: str) -> tuple[list[object], list[tuple[Fault, dict[str, object]]]]:
    """What an answer is taken as, if it is, and what is said of it."""
    model = document(PLAN).model
    occasion = occasion_for(model, "2026", date(2026, 11, 23), "sv")
    assert occasion is not None
    file = Filled("svar.md", {}, (Entry(key, text, "rad 1"),))
    remarks = Remarks()
    given = list(Weighing(file, Scope(model=model, occasion=occasion, language="sv"), remarks).answers())
    for one in given:
        assert one == Given(tuple(key.split("/")), one.value, file, file.entries[0])
    return [one.value for one in given], [(one.fault, dict(one.arguments)) for one in remarks.made]


@pytest.mark.parametrize(
    "key",
    [
        "effect/e/analysis", "goal/g/analysis", "indicator/i/comment", "indicator/i/analysis", "activity/a/comment",
        "unintended_effect/b/comment", "risk/r/comment", "barrier/h/comment", "external_factor/o/comment",
        "stakeholder/s/voice", "link/a→p/assumption/1/reason", "link/a→p/assumption/2/reason", "link/a→p/single_loop",
        "link/a→p/double_loop", "link/a→p/taken_for_granted", "economy/a/1/comment", "economy/a/2/comment",
        "deviation/1/what", "deviation/10/cause", "deviation/1/action", "deviation/1/responsible", "lesson/1/what",
        "lesson/1/change", "answered/by", "question/1", "summary", "side_effects", "world",
    ],
)  # fmt: skip
def test_what_is_asked_for_in_words_is_taken_as_it_is(key: str) -> None:
    assert weighed(key, "Så här är det.") == (["Så här är det."], [])


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("effect/e/assessment", "DELVIS åt rätt håll.", "delvis åt rätt håll"),
        ("activity/a/status", "pågår", "pågår"),
        ("link/a→p/assumption/1", "Höll.", "holds"),
        ("link/a→p/assumption/2", "did not hold", "does_not_hold"),
        ("lesson/1/reconsiders", " Arbetssätt. ", "ways_of_working"),
        ("indicator/i/actual/2026", "64,5 %", 64.5),
        ("indicator/i/actual/2026/kvinnor", "64", 64),
        ("indicator/i/actual/2026", "0", 0),
        ("indicator/i/forecast/2028", "100", 100),
        ("indicator/j/actual/2026", "BRA", "bra"),
        ("indicator/j/actual/2026", "Bra.", "bra"),
        ("indicator/j/actual/2026", "DÅLIGT.", "Dåligt"),
        ("activity/a/status", "på\u00adgår", "pågår"),
        ("link/a→p/assumption/1", "höl\u00adl", "holds"),
        ("indicator/k/actual/2026", "2 mnkr", 2000),
        ("indicator/k/actual/2026", "5\u00ad0", 50),
        ("economy/a/1/actual", "0,8 mnkr", Cost(800, "tkr", read_period("2026"))),
        ("economy/a/2/forecast", "7", Cost(7, None, None)),
        ("deviation/1/date", " 2027-\u200b06-01 ", read_period("2027-06-01")),
        ("answered/date", "2027-01-20", read_period("2027-01-20")),
    ],
)
def test_words_numbers_and_days_are_read_as_what_was_asked_for(key: str, text: str, value: object) -> None:
    assert weighed(key, text) == ([value], [])


NO_GUESS = Text("", "")


@pytest.mark.parametrize(
    ("key", "text", "fault", "arguments"),
    [
        ("mood", "x", sheet_faults.UNKNOWN_QUESTION, {"key": "mood"}),
        ("effect/e", "x", sheet_faults.UNKNOWN_QUESTION, {"key": "effect/e"}),
        ("effect/e/voice", "x", sheet_faults.UNKNOWN_QUESTION, {"key": "effect/e/voice"}),
        ("effect/e/actual/2026", "5", sheet_faults.UNKNOWN_QUESTION, {"key": "effect/e/actual/2026"}),
        ("risk/r/assessment", "x", sheet_faults.UNKNOWN_QUESTION, {"key": "risk/r/assessment"}),
        ("deviation/x/what", "x", sheet_faults.UNKNOWN_QUESTION, {"key": "deviation/x/what"}),
        ("deviation/1/change", "x", sheet_faults.UNKNOWN_QUESTION, {"key": "deviation/1/change"}),
        ("lesson/1/cause", "x", sheet_faults.UNKNOWN_QUESTION, {"key": "lesson/1/cause"}),
        ("answered/when", "x", sheet_faults.UNKNOWN_QUESTION, {"key": "answered/when"}),
        ("question/x", "x", sheet_faults.UNKNOWN_QUESTION, {"key": "question/x"}),
        ("link/a→p/mood", "x", sheet_faults.UNKNOWN_QUESTION, {"key": "link/a→p/mood"}),
        ("link/a→p/assumption/1/mood", "x", sheet_faults.UNKNOWN_QUESTION, {"key": "link/a→p/assumption/1/mood"}),
        ("link/p→a/single_loop", "x", sheet_faults.UNKNOWN_LINK, {"link": "p → a"}),
        ("link/a→p/assumption/0", "höll", sheet_faults.UNKNOWN_ASSUMPTION, {"link": "a → p", "number": "0"}),
        ("link/a→p/assumption/3", "höll", sheet_faults.UNKNOWN_ASSUMPTION, {"link": "a → p", "number": "3"}),
        ("link/a→p/assumption/x", "höll", sheet_faults.UNKNOWN_ASSUMPTION, {"link": "a → p", "number": "x"}),
        ("effect/a/analysis", "x", sheet_faults.UNKNOWN_ELEMENT, {"id": "a", "guess": NO_GUESS}),
        ("effect/borta/analysis", "x", sheet_faults.UNKNOWN_ELEMENT, {"id": "borta", "guess": NO_GUESS}),
        ("economy/a/0/actual", "5", sheet_faults.UNKNOWN_ELEMENT, {"id": "a", "guess": ""}),
        ("economy/a/3/actual", "5", sheet_faults.UNKNOWN_ELEMENT, {"id": "a", "guess": ""}),
        ("economy/a/x/actual", "5", sheet_faults.UNKNOWN_ELEMENT, {"id": "a", "guess": ""}),
        ("economy/e/1/actual", "5", sheet_faults.UNKNOWN_ELEMENT, {"id": "e", "guess": ""}),
        ("economy/a/1/actual", "mycket", given_faults.NOT_A_NUMBER, {"value": "mycket"}),
        ("economy/a/1/actual", "5 kg", given_faults.OTHER_UNIT, {"value": "5 kg", "unit": "tkr"}),
        ("indicator/i/actual/i fjol", "5", given_faults.NOT_A_DATE, {"value": "i fjol"}),
        ("indicator/i/actual/2026", "#DIV/0!", given_faults.ERROR_IN_CELL, {"value": "#DIV/0!"}),
        ("indicator/i/actual/2026", "1.200", given_faults.AMBIGUOUS_NUMBER, {"value": "1.200"}),
        ("indicator/i/actual/2026", "ja och nej, 5", given_faults.NOT_A_NUMBER, {"value": "ja och nej, 5"}),
        ("indicator/i/actual/2026", "-1", given_faults.OUTSIDE_SCALE, {"value": "-1", "lowest": 0, "highest": 100}),
        ("indicator/i/actual/2026", "101", given_faults.OUTSIDE_SCALE, {"value": "101", "lowest": 0, "highest": 100}),
        ("deviation/1/date", "snart", given_faults.NOT_A_DATE, {"value": "snart"}),
        (
            "activity/a/status",
            f"pågår{SEVERAL_BOXES}klar",
            given_faults.SEVERAL_CHOICES,
            {"value": "pågår, klar"},
        ),
    ],
)
def test_an_answer_that_cannot_be_taken_in_is_told_why(
    key: str, text: str, fault: Fault, arguments: dict[str, object]
) -> None:
    assert weighed(key, text) == ([], [(fault, arguments)])


@pytest.mark.parametrize(
    ("key", "text", "guess"),
    [
        ("effect/e/assessment", "Delvis åt rät håll", "delvis åt rätt håll"),
        ("indicator/j/actual/2026", "BRAA", "bra"),
        ("lesson/1/reconsiders", "arbetsätt", "arbetssätt"),
    ],
)
def test_a_word_that_is_no_choice_is_answered_with_the_one_it_is_like(key: str, text: str, guess: str) -> None:
    values, ((fault, arguments),) = weighed(key, text)
    assert (values, fault, arguments["value"]) == ([], given_faults.NOT_A_CHOICE, text)
    assert guess in arguments["choices"]  # type: ignore[operator]
    assert f"”{guess}”" in arguments["guess"].sv  # type: ignore[attr-defined]


def test_a_number_is_no_step_of_a_scale_in_words() -> None:
    values, ((fault, arguments),) = weighed("indicator/j/actual/2026", "12")
    assert (values, fault, arguments["choices"]) == ([], given_faults.NOT_A_CHOICE, ("Dåligt", "bra"))


def test_an_answer_that_cannot_be_taken_in_hides_none_of_the_others() -> None:
    model = document(PLAN).model
    occasion = occasion_for(model, "2026", date(2026, 11, 23), "sv")
    assert occasion is not None
    file = Filled("svar.md", {}, (Entry("mood", "x", "rad 1"), Entry("summary", "Bra", "rad 2")))
    answers = Weighing(file, Scope(model=model, occasion=occasion, language="sv"), Remarks()).answers()
    assert [one.value for one in answers] == ["Bra"]
