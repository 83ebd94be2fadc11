"""The follow-up sheet: every effect, indicator and link of the plan has its place, in good words."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from effektlang.followup.fingerprint import fingerprint
from effektlang.followup.keys import LONGEST_TAG, ends, ends_of, is_shared, key, parts_of, tag
from effektlang.followup.sheet import Table
from effektlang.model.chain import Activity
from effektlang.model.element import Element
from effektlang.model.in_words import groups_of
from effektlang.model.measurement import Indicator
from effektlang.outputs import followup_markdown
from effektlang.text import LANGUAGES, Language
from effektlang.workspace import Workspace
from tests.plans import EXAMPLES, document
from tests.sheets import field, keys, part, sheet_of

SHOWN = {"bostad-forst", "cykling-utan-alder", "digitala-kallelser", "smoke-free-environments", "trygg-hemgang"}
"""Plans whose whole sheets are kept: running, adopted, with gaps, in English."""

BIKES = """plan: Cykelturer
  ägare: "Kultur och fritid"
  period: 2025–2027
intressent äldre: De äldre på Solgården
aktivitet turer: Cykelturer varje vecka
  ansvarig: "Enhetschefen"
  start: 2025
  slut: 2026
  kostnad 2026: 40 000 kr
  leder till: ute
prestation ute: Äldre som varit ute på tur
  leder till: glada
    antagande: Turerna går också när det regnar
effekt glada: De äldre är gladare
  för: äldre
  mäts med: humör
indikator humör: Andel som har en bra dag
  enhet: %
  riktning: öka
  frekvens: tertial
  uppdelning: kön
  ansvarig: "Enhetschefen"
  basvärde 2025: 40
  utfall 2026-T1: 45
  målvärde 2027: 60
"""


@pytest.mark.parametrize(
    ("title", "groups"),
    [
        ("Andel barn som känner sig trygga", ("flickor", "pojkar")),
        ("Elevernas frånvaro", ("flickor", "pojkar")),
        ("Skolbarns resor", ("flickor", "pojkar")),
        ("Unga som idrottar", ("flickor", "pojkar")),
        ("Pojkarnas betyg", ("flickor", "pojkar")),
        ("Unga vuxna i arbete", ("kvinnor", "män")),
        ("Hushåll med barnbidrag", ("kvinnor", "män")),
        ("Äldre som mår bra", ("kvinnor", "män")),
    ],
)
def test_children_are_girls_and_boys(title: str, groups: tuple[str, ...]) -> None:
    (indicator,) = document(f"plan: P\nindikator i: {title}\n  uppdelning: kön\n").model.of(Indicator)
    assert groups_of(indicator, "sv") == groups
    assert groups_of(indicator, "en") == (("girls", "boys") if "flickor" in groups else ("women", "men"))


@pytest.mark.parametrize("path", [path for path in EXAMPLES if path.stem in SHOWN], ids=lambda path: path.stem)
def test_the_sheet_of_an_example(path: Path, snapshot: SnapshotAssertion) -> None:
    assert followup_markdown.write(sheet_of(Workspace().open(path).model)) == snapshot


def test_the_sheet_as_a_value(snapshot: SnapshotAssertion) -> None:
    assert sheet_of(document(BIKES).model, "2026-T2") == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_everything_has_its_place(path: Path, language: Language) -> None:
    model = Workspace().open(path).model
    sheet = sheet_of(model, "2027", language)
    text = followup_markdown.write(sheet)
    for element in model.elements:
        if element.kind in ("effect", "goal", "indicator", "activity", "risk", "barrier", "external_factor"):
            assert (element.title in text) != _is_over_before_2027(element)
    assert "\n\n\n" not in text
    assert len(keys(sheet)) == len(set(keys(sheet)))


def _is_over_before_2027(element: Element) -> bool:
    if not isinstance(element, Activity) or element.end is None or element.end.last is None:
        return False
    return element.end.last < date(2027, 1, 1)


def test_values_are_told_with_time_and_bound() -> None:
    sheet = sheet_of(
        document(
            "indikator oro: Oro\n  enhet: %\n  riktning: minska\n  basvärde 2024: 18,2\n  utfall 2025: 17,1\n  utfall 2026: 16\n"
            "  målvärde 2027: 15\n  målvärde 2028: 10–12\n"
            "indikator lugn: Lugn\n  skala: nej, delvis, ja\n  målvärde 2028: ja\n"
            "indikator kö: Kö\n  enhet: personer\n  riktning: öka\n  målvärde: minst 1 200\n"
        ).model,
        "2027",
    )
    table = next(block for block in part(sheet, "indicators").blocks if isinstance(block, Table))
    oro, lugn, queue = table.rows
    assert oro[:5] == (
        "Oro (%)",
        "18,2 (2024)",
        "16 (2026)",
        "minska till mellan 10 och 12 (2028)",
        "2027",
    )
    assert lugn[3] == "ja (2028)"
    assert queue[3] == "öka till minst 1\N{NO-BREAK SPACE}200"
    assert field(sheet, "indicator/lugn/actual/2027").choices == ("nej", "delvis", "ja")


def test_a_bare_target_means_what_the_direction_says() -> None:
    plan = "effekt e: E\n  mäts med: i\nindikator i: I\n  riktning: {direction}\n  målvärde 2028: 14\n"
    said = {
        direction: followup_markdown.write(sheet_of(document(plan.format(direction=direction)).model))
        for direction in ("öka", "minska", "behåll")
    }
    assert "öka till minst 14 (2028)" in said["öka"]
    assert "minska till högst 14 (2028)" in said["minska"]
    assert "behåll 14 (2028)" in said["behåll"]


def test_elements_that_are_linked_in_two_ways_are_asked_about_once() -> None:
    plan = "effekt a: A\n  leder till: b\n    antagande: Först\n  bidrar till: b\neffekt b: B\n  leder till: c\neffekt c: C\n"
    cards = part(sheet_of(document(plan).model), "assumptions").blocks
    assert [getattr(one, "title", "") for one in cards] == ["A → B", "B → C"]
    assert field(sheet_of(document(plan).model), "link/a→b/assumption/1").label == "Höll antagandet? Först."


def test_exceptions_go_with_the_sheet() -> None:
    sheet = sheet_of(document("effekt e: Tryggare\n  undantag effekt-utan-mätning: Regionen mäter\n").model)
    (table,) = part(sheet, "exceptions").blocks
    assert isinstance(table, Table)
    assert table.rows == (("Tryggare", "effekt-utan-mätning", "Regionen mäter"),)
    assert "| Tryggare | effekt-utan-mätning | Regionen mäter |" in followup_markdown.write(sheet)


@given(st.lists(st.text(min_size=1), min_size=1))
def test_a_key_gives_back_the_parts_it_was_made_of(parts: list[str]) -> None:
    made = key(*parts)
    assert list(parts_of(made)) == parts
    assert ">" not in made
    assert "\n" not in made


@given(st.text(), st.text())
def test_a_tag_fits_in_word_and_tells_keys_apart(one: str, other: str) -> None:
    assert len(tag(one)) <= LONGEST_TAG
    assert (tag(one) == tag(other)) == (one == other)


def test_a_long_key_has_a_short_tag() -> None:
    long = key("link", ends("a" * 40, "b" * 40), "single_loop")
    assert tag(long) == "link/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa→b~" + tag(long)[-16:]
    assert tag("summary") == "summary"
    assert ends_of(parts_of(long)[1]) == ("a" * 40, "b" * 40)


def test_what_several_may_answer_is_told_from_what_one_does() -> None:
    shared = ("summary", "deviation/1/what", "lesson/2/change", "question/1", "stakeholder/äldre/voice", "answered/by")
    assert all(map(is_shared, shared))
    assert not any(map(is_shared, ("effect/a/analysis", "indicator/b/comment", "link/a→b/single_loop")))


def test_the_fingerprint_changes_with_what_is_asked_and_not_with_answers() -> None:
    def of(text: str) -> str:
        return fingerprint(document(text).model)

    assert len(of(BIKES)) == 12
    assert of(BIKES) == of(BIKES + "  utfall 2026-T2: 47\n  kommentar 2026-T2: Regn\n")
    assert of(BIKES) == of(BIKES + "uppföljning u: Mars\nlärdom l: Regnkläder behövs\n")
    for before, after in (
        ("2027: 60", "2027: 65"),
        ("gladare", "lugnare"),
        ("regnar", "snöar"),
        ("enhet: %", "enhet: st"),
    ):
        assert of(BIKES) != of(BIKES.replace(before, after))
