"""Questions about measures, values and times that examples alone do not show: what can be, and what hangs together."""

from pathlib import Path

import pytest

from effektlang.diagnostics import Diagnostic
from effektlang.document import Document
from effektlang.rules.engine import run
from effektlang.rules.registry import named
from effektlang.workspace import Workspace
from tests.plans import document, letters

CIRCLE = """effekt a: A
  väntas: 2026
  leder till: b
effekt b: B
  väntas: 2028
  leder till: a
"""
BACKWARDS = """effekt a: A
  sikt: lång
  väntas: 2030
  leder till: b
effekt b: B
  sikt: kort
  väntas: 2026
"""
ONE_WITHOUT_START = """aktivitet sen: Sen
  start: 2028
  leder till: e
aktivitet okänd: Okänd
  leder till: e
effekt e: E
  väntas: 2026
"""
CANCELLED = (
    ONE_WITHOUT_START + "  mäts inte: Vi frågar\naktivitet ny: Ny\n  status: avbruten\n  start: 2020\n  leder till: e\n"
)
IN_ONE_STRAND = """prestation p: P
  leder till: kort, lång
effekt kort: K
  sikt: kort
  väntas: 2029
effekt lång: L
  sikt: lång
  väntas: 2027
"""
OTHER_PLAN = "plan: Y\naktivitet hela: Hela\n  start: 2025\n"
PART = "plan: X\nbygger på annan: annan.eff\naktivitet del: En del\n  del av: annan.hela\n"


def found(plan: Document, *names: str) -> list[Diagnostic]:
    """What some rules find in a plan that is adopted."""
    rules = [rule for name in names if (rule := named(name)) is not None]
    assert len(rules) == len(names)
    return run(plan.resolved, rules, "adopted")


def asked(text: str, *names: str) -> list[str]:
    """The letters at which some rules ask their questions."""
    return [letters(one) for one in found(document(text), *names)]


def indicator(*lines: str, title: str = "Andel trygga") -> str:
    """An indicator with some lines under it."""
    return f"indikator i: {title}\n" + "".join(f"  {line}\n" for line in lines)


@pytest.mark.parametrize("name", ["M001", "M002", "M004", "M006", "M007", "M008", "M009", "M014"])
def test_what_every_indicator_lacks_is_asked_for_once(name: str) -> None:
    plan = "".join(f"indikator i{number}: Mått {number}\n" for number in range(5))
    (question,) = found(document(plan), name)
    assert letters(question) == "Mått 0"
    assert len(question.labels) == 5
    assert len(asked(plan + "indikator k: Kommunens mått\n  undantag " + name + ": Regionen har det\n", name)) == 5


def test_a_value_that_cannot_be_read_does_not_hide_what_others_lack() -> None:
    plan = "indikator a: A\n  frekvens: ibland\n" + "".join(f"indikator {n}: {n.upper()}\n" for n in "bcde")
    assert asked(plan, "M007") == ["B", "C", "D", "E"]


def test_a_time_that_cannot_be_read_is_not_asked_for_again() -> None:
    assert asked(indicator("riktning: öka", "målvärde 20x8: 14"), "M003") == []


@pytest.mark.parametrize(
    ("title", "unit", "value", "is_asked"),
    [
        ("Andel trygga", "%", "100", False),
        ("Andel trygga", "procent", "101", True),
        ("Andel trygga", "%", "-1", True),
        ("Andel av budgeten som använts", "%", "104", False),
        ("Andel fler besök jämfört med i fjol", "%", "140", False),
        ("Utsläpp", "%", "-40", False),
        ("Antal besök", "besök", "-3", True),
        ("Antal besök", "%", "-3", False),
        ("Antal inflyttade minus antal utflyttade", "personer", "-3", False),
        ("Share who feel safe", "per cent", "140", True),
    ],
)
def test_only_a_share_and_a_count_have_limits_of_their_own(
    title: str, unit: str, value: str, *, is_asked: bool
) -> None:
    plan = indicator(f"enhet: {unit}", f"utfall 2025: {value}", title=title)
    assert asked(plan, "M018") == ["utfall 2025"] * is_asked


def test_a_value_of_a_table_is_pointed_out_where_the_table_is_named(tmp_path: Path) -> None:
    tmp_path.joinpath("v.csv").write_text("period;värde\n2024;80\n2025;140\n", "utf-8")
    tmp_path.joinpath("p.eff").write_text(indicator("enhet: %", "utfall: v.csv"), "utf-8")
    plan = Workspace().open(tmp_path / "p.eff")
    assert [letters(one) for one in found(plan, "M018")] == ["utfall"]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("riktning: öka", "basvärde 2024: 40", "målvärde 2028: minst 40"), "M016"),
        (("riktning: öka", "basvärde 2024: 40", "målvärde 2028: högst 40"), "M017"),
        (("riktning: öka", "basvärde 2024: 40", "målvärde 2028: mellan 30 och 35"), "M017"),
        (("riktning: öka", "basvärde 2024: 40", "målvärde 2028: mellan 35 och 45"), None),
        (("riktning: öka", "basvärde 2020: 20", "basvärde 2024: 40", "målvärde 2028: 30"), None),
        (("riktning: minska", "enhet: tkr", "basvärde 2024: 1,2 mnkr", "målvärde 2028: 1300"), "M017"),
        (("riktning: öka", "skala: nej, delvis, ja", "basvärde 2024: delvis", "målvärde 2028: nej"), "M017"),
        (("riktning: behåll", "basvärde 2024: 40", "målvärde 2028: högst 40"), None),
        (("basvärde 2024: 40", "målvärde 2028: 40"), None),
    ],
)
def test_a_target_is_held_against_the_baseline_and_the_direction(lines: tuple[str, ...], code: str | None) -> None:
    assert [one.fault.code for one in found(document(indicator(*lines)), "M016", "M017")] == ([code] if code else [])


@pytest.mark.parametrize("plan", [CIRCLE, BACKWARDS, ONE_WITHOUT_START, CANCELLED])
def test_no_effect_is_called_too_early_where_it_need_not_be_or_another_rule_asks(plan: str) -> None:
    assert asked(plan, "M020") == []


def test_terms_are_compared_within_a_strand_and_not_where_the_times_are_wrong_along_the_chain() -> None:
    assert asked(IN_ONE_STRAND, "M020", "M021") == ["väntas"]
    assert asked(IN_ONE_STRAND.replace("kort, lång", "kort"), "M021") == []
    linked = IN_ONE_STRAND.replace("2029\n", "2029\n  leder till: lång\n")
    assert [one.fault.code for one in found(document(linked), "M020", "M021")] == ["M020"]


def test_a_follow_up_counts_for_what_it_covers_and_one_without_a_date_for_any_time() -> None:
    plan = "effekt a: A\n  väntas: 2030\n  mäts med: m\nindikator m: M\nuppföljning f: F\n  datum: 2028-01-01\n"
    assert asked(plan, "M022") == ["väntas"]
    assert asked(plan + "uppföljning g: G\n  datum: 2031-01-01\n  omfattar: m\n", "M022") == []
    assert asked(plan + "uppföljning g: G\n", "M022") == []


def test_an_unknown_measure_may_be_the_one_that_nothing_is_measured_by() -> None:
    plan = "effekt e: E\n  mäts med: {}\nindikator i: I\nindikator j: J\n"
    assert asked(plan.format("i"), "M014") == ["J"]
    assert asked(plan.format("jj"), "M014") == []


def test_a_part_of_an_activity_in_another_plan_has_its_times_there(tmp_path: Path) -> None:
    tmp_path.joinpath("annan.eff").write_text(OTHER_PLAN, "utf-8")
    tmp_path.joinpath("p.eff").write_text(PART, "utf-8")
    assert found(Workspace().open(tmp_path / "p.eff"), "M024", "M025") == []


@pytest.mark.parametrize(
    ("title", "unit", "is_asked"),
    [
        ("Andel elever som läser", "%", True),
        ("Andel som röstat", "%", True),
        ("Kontrakt", "personer", True),
        ("Andel flickor som idrottar", "%", False),
        ("Kostnad", "kr per invånare", False),
        ("Antal besök per 1 000 invånare", "besök", False),
        ("Utsläpp", "ton", False),
    ],
)
def test_sex_is_asked_about_where_people_are_counted(title: str, unit: str, *, is_asked: bool) -> None:
    assert asked(indicator(f"enhet: {unit}", title=title), "M026") == [title] * is_asked


@pytest.mark.parametrize(
    ("title", "is_asked"),
    [
        ("Antal genomförda utbildningar", True),
        ("Antal deltagare", True),
        ("Andel chefer som gått kursen", True),
        ("Number of people trained", True),
        ("Antal deltagare som fått jobb", False),
        ("Share of trained staff who use the method", False),
        ("Antal besök på akuten", False),
        ("Andel som deltar i arbetslivet", False),
    ],
)
def test_a_measure_of_an_effect_may_count_what_came_of_the_work(title: str, *, is_asked: bool) -> None:
    word = "indicator i:" if title.isascii() and " of " in title else "indikator i:"
    effect = (
        "effect e: People feel safer\n  measured by: i\n"
        if word.startswith("indicator")
        else "effekt e: Fler är trygga\n  mäts med: i\n"
    )
    assert asked(f"{effect}{word} {title}\n", "M010") == [title] * is_asked


@pytest.mark.parametrize("source", ["Folkhälsoenkäten", "Patientregistret", "Liv och hälsa"])
def test_a_known_source_has_a_method_of_its_own(source: str) -> None:
    assert asked(indicator(f"datakälla: {source}"), "M005") == []
    assert asked(indicator("datakälla: Intervjuer med boende"), "M005") == ["Andel trygga"]
