"""The parts of a follow-up: keys of questions, the print of a plan, tones of words, series, and who is asked what."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effektlang.followup.fingerprint import fingerprint
from effektlang.followup.keys import LONGEST_TAG, ends, ends_of, is_shared, key, parts_of, quoted, tag
from effektlang.followup.occasions import occasion_for
from effektlang.followup.scope import Scope, names, responsible_for, those_responsible
from effektlang.followup.series import series_of
from effektlang.followup.sheet import Point
from effektlang.followup.stored import answered_keys
from effektlang.followup.tones import Tone, tone
from effektlang.model.chain import Effect
from effektlang.model.element import Party
from effektlang.model.measurement import Indicator
from tests.plans import document
from tests.test_files import saved

TODAY = date(2026, 11, 23)


@given(st.lists(st.text(max_size=8), min_size=1, max_size=4))
def test_a_key_is_taken_apart_into_what_it_was_made_of(parts: list[str]) -> None:
    assert parts_of(key(*parts)) == tuple(parts)
    assert parts_of(quoted(key(*parts))) == tuple(parts)
    assert " " not in quoted(key(*parts))


def test_signs_that_part_keys_and_comments_are_written_otherwise() -> None:
    assert quoted("a b  c") == "a%20b%20%20c"
    assert key("a/b", 1, "50 %", "-->", "\n") == "a%2Fb/1/50 %25/--%3E/%0A"
    assert ends_of(ends("a", "b→c")) == ("a", "b→c")


@pytest.mark.parametrize(("length", "is_same"), [(LONGEST_TAG, True), (LONGEST_TAG + 1, False)])
def test_a_tag_is_the_key_where_word_can_hold_it(length: int, *, is_same: bool) -> None:
    long, other = "k" * length, "k" * (length - 1) + "l"
    assert (tag(long) == long) is is_same
    assert len(tag(long)) == LONGEST_TAG
    assert tag(long) != tag(other)
    assert tag(long) == tag(long)


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("summary", True),
        ("deviation/1/what", True),
        ("stakeholder/s/voice", True),
        ("effect/e/analysis", False),
        ("voice/x", False),
    ],
)
def test_some_questions_each_may_answer_for_themselves(text: str, *, shared: bool) -> None:
    assert is_shared(text) is shared


@pytest.mark.parametrize(
    ("words", "tones"),
    [
        (("Bra",), ("good",)),
        (("bra", "dåligt"), ("good", "bad")),
        (("bra", "delvis", "dåligt"), ("good", "partly", "bad")),
        (("1", "2", "3", "4"), ("good", "partly", "partly", "bad")),
        (("1", "2", "3", "4", "5"), ("good", "good", "partly", "bad", "bad")),
        (tuple("abcdefghijk"), ("good",) * 3 + ("partly",) * 4 + ("bad",) * 4),
        (("går inte att bedöma", "bra", "dåligt", "Vet inte"), ("unknown", "good", "bad", "unknown")),
    ],
)
def test_a_word_has_the_tone_of_its_place_on_the_scale(words: tuple[str, ...], tones: tuple[Tone, ...]) -> None:
    assert tuple(tone(word, words) for word in words) == tones
    assert tuple(tone(word.upper(), words) for word in words) == tones
    assert tone("något annat", words) == "unknown"


def indicator(*lines: str) -> Indicator:
    (found,) = document("\n  ".join(("plan: P\nindikator i: Andel", *lines)) + "\n").model.elements
    assert isinstance(found, Indicator)
    return found


def test_a_series_is_what_was_measured_in_order_of_time_with_the_target_at_each() -> None:
    found = series_of(
        indicator(
            "enhet: %",
            "utfall 2026: 9",
            "basvärde 2024: 1",
            "basvärde 2027: 8",
            "utfall 2025:",
            "  män: 3",
            "utfall 2024: 2",
            "utfall: 7",
            "målvärde 2028: 12",
        )
    )
    assert found is not None
    assert (found.indicator, found.title, found.unit) == ("i", "Andel", "%")
    assert found.points == (Point("2024", 2, 12), Point("2026", 9, 12), Point("2027", 8, 12), Point("2028", None, 12))


@pytest.mark.parametrize(
    ("lines", "points"),
    [
        (("utfall 2026: 9",), (Point("2026", 9, None),)),
        (("utfall 2026: 9", "målvärde 2026: 12"), (Point("2026", 9, 12),)),
        (("utfall 2026: 9", "målvärde: 12"), (Point("2026", 9, 12),)),
    ],
)
def test_the_time_of_the_target_is_in_the_series_once(lines: tuple[str, ...], points: tuple[Point, ...]) -> None:
    found = series_of(indicator(*lines))
    assert found is not None
    assert (found.unit, found.points) == ("", points)


def test_steps_and_targets_alone_are_no_series() -> None:
    assert series_of(indicator("skala: nej, ja", "utfall 2025: nej", "målvärde 2028: ja")) is None
    assert series_of(indicator("målvärde 2028: 5")) is None


PLAN = """\
plan: P
  ägare: "Nämnden"
aktivitet a: A
  ansvarig: "Örjan", "anna"
  leder till: e
    antagande: Ett
effekt e: E
  mäts med: i
effekt f: F
  ansvarig: "Bo"
indikator i: I
  målvärde 2028: 5
uppföljning u: U
  datum: 2027-01-15
  omfattar: e
"""


def scope(text: str = PLAN, wanted: str = "2026") -> Scope:
    model = document(text).model
    occasion = occasion_for(model, wanted, TODAY, "sv")
    assert occasion is not None
    return Scope(model=model, occasion=occasion, language="sv")


def test_those_who_answer_come_in_order_of_name_and_nobody_last() -> None:
    asked = [one.responsible for one in those_responsible(scope(wanted="2025"))]
    assert asked == ["anna", "Bo", "Nämnden", "Örjan"]
    assert [one.responsible for one in those_responsible(scope(PLAN.replace('  ägare: "Nämnden"\n', ""), "2025"))] == [
        "anna",
        "Bo",
        "Örjan",
        "",
    ]


def test_what_no_one_answers_for_falls_to_the_owner() -> None:
    model = scope().model
    assert [responsible_for(model.by_id[id_], model) for id_ in ("a", "e", "f")] == [
        ("Örjan", "anna"),
        ("Nämnden",),
        ("Bo",),
    ]


def test_each_is_asked_about_their_own_and_an_occasion_about_what_it_covers() -> None:
    whole = scope(wanted="2025")
    assert [one.id for one in whole.of(Effect)] == ["e", "f"]
    theirs = {one.responsible: [effect.id for effect in one.of(Effect)] for one in those_responsible(whole)}
    assert theirs == {"anna": [], "Bo": ["f"], "Nämnden": ["e"], "Örjan": []}
    covered = scope(wanted="u")
    assert [covered.is_covered(id_) for id_ in ("e", "i", "f", "a")] == [True, True, False, False]
    assert [one.id for one in covered.of(Effect)] == ["e"]
    several = scope(PLAN.replace("omfattar: e", "omfattar: a, e, f"), "u")
    assert [several.is_covered(id_) for id_ in ("e", "i", "f", "a", "u")] == [True, True, True, True, False]
    assert whole.titles(("e", "i")) == "E, I"
    assert names((Party("Anna"), Party("Bo"))) == "Anna, Bo"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("plan: P", "plan: Q"), ("effekt f: F", "effekt f: G"), ("effekt f:", "effekt g:"), ("effekt f:", "bieffekt f:"),
        ("antagande: Ett", "antagande: Två"), ("leder till: e", "bidrar till: e"), ("2028: 5", "2028: 6"),
        ("målvärde 2028: 5", "målvärde 2028: 5\n  enhet: %"), ("målvärde 2028: 5", "målvärde 2028: 5\n  riktning: öka"),
        ("målvärde 2028: 5", "målvärde 2028: 5\n  skala: 0–10"), ("målvärde 2028: 5", "målvärde 2028: 5\n  basvärde 2024: 1"),
    ],
)  # fmt: skip
def test_what_a_plan_asks_for_is_in_its_print(old: str, new: str) -> None:
    assert fingerprint(document(PLAN).model) != fingerprint(document(PLAN.replace(old, new)).model)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("uppföljning u: U", "uppföljning v: V"), ("omfattar: e\n", "omfattar: e\nlärdom l: L\n"),
        ("2028: 5", "2028: 5\n  utfall 2026: 3"), ("effekt f: F", "effekt f: F\n  beskrivning: Så"),
    ],
)  # fmt: skip
def test_what_a_follow_up_adds_is_not_in_the_print(old: str, new: str) -> None:
    before, after = document(PLAN), document(PLAN.replace(old, new))
    assert before.model != after.model
    assert fingerprint(before.model) == fingerprint(after.model)
    assert len(fingerprint(before.model)) == 12


ANSWERED = (
    PLAN.replace(
        "målvärde 2028: 5", "utfall: 9\n  utfall 2025:\n    män: 3\n  utfall 2026: 2\n  prognos: 3\n  prognos 2028: 4"
    ).replace("aktivitet a: A\n", "aktivitet a: A\n  kostnad 2026: 5 kr\n  kostnad 2027: 6 kr\n")
    + """\
svar om: e
  bedömning 2026: åt rätt håll
  analys 2025: Förut
svar om: a
  läge 2026: pågår
  förbrukat 2026: 4 kr
svar om: a → e
  omprövning 2026: Ja
  prövning 2026: håller
  prövning 2025: håller
    antagande: Ett
svar om: e → f
  prövning 2025: håller
"""
).replace("  mäts med: i\n", "  mäts med: i\n  leder till: f\n    antagande: Två\n")


def test_the_questions_that_have_answers_are_known() -> None:
    one = scope(ANSWERED)
    assert answered_keys(one.model, one.occasion) == {
        "indicator/i/actual/2025/män",
        "indicator/i/actual/2026",
        "indicator/i/forecast/2028",
        "effect/e/assessment",
        "activity/a/status",
        "economy/a/1/actual",
        "economy/a/2/actual",
        "link/a→e/double_loop",
        "link/a→e/assumption/1",
    }


@pytest.mark.parametrize(
    ("tested", "answered"),
    [("", set()), ("    antagande: Två\n", {"link/a→e/assumption/2"}), ("    antagande: Tre\n", set())],
)
def test_a_test_of_one_of_several_assumptions_says_which(tested: str, answered: set[str]) -> None:
    text = PLAN.replace("antagande: Ett", "antagande: Ett\n    antagande: Två")
    one = scope(f"{text}svar om: a → e\n  prövning 2026: håller\n{tested}")
    assert answered_keys(one.model, one.occasion) == answered


def test_a_single_assumption_is_tested_unless_another_was_named() -> None:
    one = scope(f"{PLAN}svar om: a → e\n  prövning 2026: håller\n    antagande: Annat\n")
    assert answered_keys(one.model, one.occasion) == set()


def test_the_files_of_the_occasion_answer_what_is_asked_of_the_whole(tmp_path: Path) -> None:
    plan = PLAN.replace("  omfattar: e\n", "  svar: u.eff\n  svar: v.eff\n") + "uppföljning v: V\n  datum: 2028-01-15\n"
    files = {
        name: f"följer upp: plan.eff\n  tillfälle: {name}\n  {said}"
        for name, said in (
            ("u", 'datum: 2027-01-20\n  deltar: "Anna"\n  sammanfattning: Bra\n  slutsats: Ett\n  slutsats: Två\n'),
            ("v", "omvärlden: Nytt\n  slutsats: Ett\n"),
        )
    }
    model = saved(tmp_path, plan=plan, **files)["plan"].model
    found = {}
    for wanted in ("u", "v", "2025"):
        occasion = occasion_for(model, wanted, TODAY, "sv")
        assert occasion is not None
        found[wanted] = answered_keys(model, occasion)
    assert found == {
        "u": {"answered/by", "answered/date", "summary", "question/1", "question/2"},
        "v": {"world", "question/1"},
        "2025": set(),
    }
