"""How far the rules on wording can be trusted, measured on titles of real plans and published goals.

`data/titles.tsv` has a title a row: its language, the kind that it is declared as, the rules that ought to ask about
it, and where it is from; rows of our own making say so. The shares below are those reached; a change of a word list
that makes one larger fails. How long a title is (O011) can be told without judgement and is not part of this.
"""

import csv
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

import pytest

from effektlang.rules.engine import run
from effektlang.rules.registry import registered
from tests.plans import DATA, document

KEYWORDS = {
    "sv": {"effect": "effekt", "output": "prestation", "goal": "slutmål", "activity": "aktivitet"},
    "en": {"effect": "effect", "output": "output", "goal": "goal", "activity": "activity"},
}
HEAD = {"sv": "intressent dem: Dem\n", "en": "stakeholder them: Them\n"}
FOR = {"sv": "  för: dem\n", "en": "  for: them\n"}

ASKED = {
    "effect": {"O001", "O002", "O003", "O005", "O006", "O007", "O008"},
    "output": {"O004", "O005", "O012"},
    "goal": {"O005", "O009"},
    "activity": {"O005", "O012"},
}
"""The rules that visit each kind."""

MOST_FALSE_ALARMS = {"O003": 0.002, "O006": 0.007}
"""The share of the titles that a rule ought not to ask about, and does; none for the rules not named."""

MOST_MISSES = {"O001": 0.02, "O003": 0.1, "O006": 0.05, "O009": 0.07}
"""The share of the titles that a rule ought to ask about, and does not; none for the rules not named."""


class Row(NamedTuple):
    """A title with what is expected of it."""

    title: str
    language: str
    kind: str
    expected: frozenset[str]
    source: str


def rows() -> list[Row]:
    with (DATA / "titles.tsv").open(encoding="utf-8", newline="") as file:
        found = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(found)
        return [
            Row(title, language, kind, frozenset(expected.split()) - {"-"}, source)
            for title, language, kind, expected, source in found
        ]


def asked(titles: Iterable[tuple[str, str]], language: str) -> list[set[str]]:
    """The codes of the rules on wording that ask about each title, of some kind, in one plan."""
    lines, at = [HEAD[language]], []
    for number, (title, kind) in enumerate(titles):
        at.append(len("".join(lines)))
        lines.append(f"{KEYWORDS[language][kind]} e{number}: {title}\n{FOR[language] if kind != 'goal' else ''}")
    plan = document("".join(lines))
    found: dict[int, set[str]] = defaultdict(set)
    for one in run(plan.resolved, [rule for rule in registered() if rule.rule.code.startswith("O")], "adopted"):
        found[max(place for place in at if place <= one.place.start)].add(one.fault.code)
    return [found[place] for place in at]


def outcomes() -> list[tuple[Row, set[str]]]:
    """Every row with the rules that ask about it."""
    return [
        (row, codes)
        for language in KEYWORDS
        for mine in [[row for row in rows() if row.language == language]]
        for row, codes in zip(mine, asked([(row.title, row.kind) for row in mine], language), strict=True)
    ]


OUTCOMES = outcomes()
CODES = sorted(set().union(*ASKED.values()))


def share(part: list[Row], whole: list[Row]) -> float:
    return len(part) / max(1, len(whole))


@pytest.mark.parametrize("code", CODES)
def test_false_alarms(code: str) -> None:
    sound = [(row, codes) for row, codes in OUTCOMES if code in ASKED[row.kind] and code not in row.expected]
    alarms = [row for row, codes in sound if code in codes]
    assert share(alarms, [row for row, _ in sound]) <= MOST_FALSE_ALARMS.get(code, 0), alarms


@pytest.mark.parametrize("code", CODES)
def test_misses(code: str) -> None:
    faulty = [(row, codes) for row, codes in OUTCOMES if code in row.expected]
    misses = [row for row, codes in faulty if code not in codes]
    assert share(misses, [row for row, _ in faulty]) <= MOST_MISSES.get(code, 0), misses


def test_list_is_large_enough_and_says_where_each_title_is_from() -> None:
    real = [row for row, _ in OUTCOMES if "exempel efter" not in row.source and "example after" not in row.source]
    assert sum(row.language == "sv" and row.kind != "activity" for row in real) >= 150
    assert sum(row.language == "en" and row.kind != "activity" for row in real) >= 80
    assert all(row.source for row, _ in OUTCOMES)
    assert all(row.expected <= ASKED[row.kind] for row, _ in OUTCOMES)


def test_outcomes_in_kolada_are_not_taken_for_what_is_done() -> None:
    of_kolada = [(row, codes) for row, codes in OUTCOMES if row.source == "Källa: Kolada"]
    assert len(of_kolada) > 70
    assert [row for row, codes in of_kolada if codes & {"O001", "O002", "O003", "O005"}] == []


@pytest.mark.parametrize("language", KEYWORDS)
def test_an_activity_that_stands_as_an_effect_is_asked_about(language: str) -> None:
    titles = [row.title for row in rows() if row.kind == "activity" and row.language == language]
    missed = [title for title, codes in zip(titles, asked_as_effects(titles, language), strict=True) if not codes]
    assert missed == []


def asked_as_effects(titles: list[str], language: str) -> list[set[str]]:
    return asked([(title, "effect") for title in titles], language)


@pytest.mark.parametrize(
    "title",
    [
        "Utbildningsnivån ökar", "Fler deltar i arbetslivet", "Genomförda operationer utan komplikation",
        "Utvecklade språkkunskaper hos barnen ger bättre skolresultat", "Stödet från grannarna ökar",
        "Inför skolstarten är fler barn trygga", "Fler unga startar företag", "Färre barn placeras",
        "Ärenden avgörs i rätt tid", "Träningen blir av oftare", "Utbildade föräldrar läser mer för sina barn",
        "Kommunens invånare planerar mindre", "Planerade besök blir fler", "Test av vattnet visar lägre halter",
    ],
)  # fmt: skip
def test_false_friends_in_swedish_are_left_alone(title: str) -> None:
    assert asked_as_effects([title], "sv") == [set()]


@pytest.mark.parametrize(
    "title",
    [
        "Test results improve", "Support from neighbours grows", "Training leads to fewer injuries",
        "Developing countries gain better access to medicines", "Planned visits are kept more often",
        "More young people start businesses", "Building costs fall", "Offers of work are more equal",
    ],
)  # fmt: skip
def test_false_friends_in_english_are_left_alone(title: str) -> None:
    assert asked_as_effects([title], "en") == [set()]


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Senast 2030 genomföra utbildning för alla anställda", "O001"),
        ("Att ta fram en ny plan", "O001"),
        ("Aktivt verka för tryggare skolor", "O005"),
        ("”Trygg hemma” genomförs i hela kommunen", "O001"),
        ("Kompetensutveckla personalen", "O001"),
        ("Nya rutiner har införts", "O001"),
        ("E\u0301n plan tas fram", "O001"),
    ],
)
def test_first_verb_is_found_behind_other_words(title: str, code: str) -> None:
    assert code in asked_as_effects([title], "sv")[0]


@pytest.mark.parametrize("title", ["…", "?", "2030", "”Trygg hemma”", "100 %", "-", "och", "att", "fler", "a" * 300])
def test_odd_titles_do_no_harm(title: str) -> None:
    for language in KEYWORDS:
        asked_as_effects([title], language)
