"""What was reported otherwise in two follow-up files is told as a person would write it."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from syrupy.assertion import SnapshotAssertion

from effektlang.cli.main import main
from effektlang.comparing.compare import compare
from effektlang.comparing.follow_ups import compare_follow_ups, within_plan
from effektlang.comparing.telling import ChangeReport, tell
from effektlang.document import Document
from effektlang.model.model import Model
from effektlang.outputs import changes_json, changes_markdown, changes_text
from effektlang.text import LANGUAGES, Language
from effektlang.words.lookup import KIND_NAMED, PROPERTIES
from effektlang.words.word import Property
from tests.plans import document
from tests.test_files import saved
from tests.words_in_place import Place, places_of, plan_around, qualifiers_of, values_of

PLAN = """\
plan: Trygg hemgång
uppföljning t1: Första tertialet
  period: 2026-T1
uppföljning t2: Andra tertialet
  period: 2026-T2
aktivitet hembesök: Hembesök
  leder till: besökta
prestation besökta: Patienter som fått hembesök
  leder till: trygga
    antagande: Besöken sker medan oron är som störst
effekt trygga: Patienterna känner sig tryggare hemma
  bidrar till: åldrande
slutmål åldrande: En god ålderdom
"""
FIRST = """\
följer upp: plan.eff
  tillfälle: t1
  datum: 2026-05-10
  deltar: "Anna Berg"
  sammanfattning: Det går framåt.
  omvärlden: Avdelning 3 har flyttat.
  beslut: Vi fortsätter som förut.
  avvikelse: Besöken hanns inte med i mars
    orsak: Sjukdom
    åtgärd: Anställ vikarier
      ansvarig: "Kvalitetsenheten"
      datum: 2026-06-01

svar om: trygga
  bedömning 2026-T1: bedöms kunna uppnås
  analys 2026-T1: Besöken hjälper de flesta.

svar om: besökta → trygga
  prövning 2026-T1: vet inte än
  arbetssätt 2026-T1: Ring före besöket

svar om: hembesök
  läge 2026-T1: påbörjad
  förbrukat 2026-T1: 120 tkr
  kostnadsprognos 2026: 400 tkr

lärdom ring: Ring dagen före
  gäller: besökta → trygga
"""


def edited(*edits: tuple[str, str]) -> str:
    """The first follow-up after some edits."""
    text = FIRST
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    return text


CASES = {
    "another assessment": edited(("bedöms kunna uppnås", "osäkert")),
    "an assumption that did not hold": edited(
        ("2026-T1: vet inte än\n", "2026-T1: håller inte\n    skäl: Samtal med tolv patienter\n")
    ),
    "a test of another assumption": edited(
        ("2026-T1: vet inte än\n", "2026-T1: vet inte än\n    antagande: Alla har telefon\n")
    ),
    "what was decided and concluded": edited(
        ("beslut: Vi fortsätter som förut.", "slutsats: Det räcker inte.\n  beslut: Fler ska få besök.")
    ),
    "costs": edited(("120 tkr", "135 tkr"), ("  kostnadsprognos 2026: 400 tkr\n", "")),
    "deviations": edited(("orsak: Sjukdom", "orsak: Sjukdom och ishalka")),
    "the next occasion": edited(
        ("tillfälle: t1", "tillfälle: t2"), ("datum: 2026-05-10", "datum: 2026-09-12"), ("2026-T1", "2026-T2"),
        ("bedöms kunna uppnås", "osäkert"), ("120 tkr", "230 tkr"), ("vet inte än", "håller"),
        ("läge 2026-T2: påbörjad\n", "läge 2026-T2: påbörjad\n  kommentar 2026-T1: Det tog tid att börja.\n"),
    ),
    "answers that have come and gone": edited(
        ("svar om: trygga\n", 'svar om: åldrande\n  målgruppens röst 2026-T1: "Det är lugnt om natten."\n\nsvar om: trygga\n'),
        ("  läge 2026-T1: påbörjad\n  förbrukat 2026-T1: 120 tkr\n  kostnadsprognos 2026: 400 tkr\n", "  läge 2026-T1: klar\n"),
        ("lärdom ring: Ring dagen före\n  gäller: besökta → trygga\n", "lärdom vänta: Vänta två dagar\n"),
        ("  omvärlden: Avdelning 3 har flyttat.\n", ""), ("  arbetssätt 2026-T1: Ring före besöket\n", ""),
    ),
    "how it is known that an assumption holds": edited(
        ("2026-T1: vet inte än\n", "2026-T1: vet inte än\n    skäl: Ingen har frågat än.\n")
    ),
    "the same twice": FIRST,
}  # fmt: skip


def told(before: Document, after: Document, language: Language = "sv") -> ChangeReport:
    """What has changed from one follow-up file to another."""

    def reported(one: Document) -> Model:
        assert one.resolved.followed is not None
        return within_plan(one.model, one.resolved.followed)

    return tell(compare_follow_ups(reported(before), reported(after)), ("förra", "nya"), language)


@pytest.mark.parametrize("name", CASES)
def test_change_is_told(name: str, tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    files = saved(tmp_path, plan=PLAN, first=FIRST, second=CASES[name])
    assert "\n".join(changes_text.write(told(files["first"], files["second"], one)) for one in LANGUAGES) == snapshot


def test_other_forms_tell_the_same(tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    files = saved(tmp_path, plan=PLAN, first=FIRST, second=CASES["an assumption that did not hold"])
    report = told(files["first"], files["second"])
    assert changes_markdown.write(report) == snapshot(name="markdown")
    assert changes_json.write(report) == snapshot(name="json")


def test_elements_are_known_though_their_ids_have_changed(tmp_path: Path) -> None:
    plan = PLAN.replace("besökta", "hembesökta").replace("trygga:", "lugna:").replace("till: trygga", "till: lugna")
    answers = edited(("plan.eff", "ny.eff"), ("besökta", "hembesökta"), ("hembesökta → trygga", "hembesökta → lugna"),
                     ("om: trygga", "om: lugna"))  # fmt: skip
    files = saved(tmp_path, plan=PLAN, ny=plan, first=FIRST, second=answers)
    assert files["second"].faults == files["first"].faults or files["second"].errors == 0
    assert told(files["first"], files["second"]).sections == ()


def test_an_answer_that_is_gone_is_about_what_its_element_was_called(tmp_path: Path) -> None:
    """An element that is left has the title of the later plan, whatever its id; one that is gone the title it had."""
    plan = PLAN.replace("hembesök: Hembesök", "besök: Hembesök åt alla").replace("trygga:", "lugna:")
    plan = plan.replace("Patienterna känner sig tryggare hemma", "Färre ringer").replace("till: trygga", "till: lugna")
    first = (
        "följer upp: plan.eff\nsvar om: hembesök\n  läge 2026-T1: klar\nsvar om: trygga\n  bedömning 2026-T1: osäkert\n"
    )
    files = saved(tmp_path, plan=PLAN, ny=plan, first=first, second="följer upp: ny.eff\n")
    told_of = [one.sentence for section in told(files["first"], files["second"]).sections for one in section.changes]
    assert told_of == [
        "Bedömningen 2026-T1 för effekten ”Patienterna känner sig tryggare hemma” (”osäkert”) har tagits bort.",
        "Läget 2026-T1 för aktiviteten ”Hembesök åt alla” (”klar”) har tagits bort.",
    ]


def test_answers_in_the_plan_itself_are_told_with_what_is_followed_up() -> None:
    before = PLAN + "svar om: trygga\n  bedömning 2026-T1: osäkert\n"
    after = document(before.replace("osäkert", "åt rätt håll")).model
    (change,) = compare(document(before).model, after).changes
    assert (change.section, change.property, str(change.after and change.after.sv)) == (
        "follow_up", "assessments", "”åt rätt håll”",
    )  # fmt: skip
    (change,) = compare(after, document(PLAN).model).changes
    assert change.say("sv").startswith("Bedömningen 2026-T1 för effekten ”Patienterna känner sig tryggare hemma”")


def test_another_plan_is_told_of(tmp_path: Path) -> None:
    plans = {"plan": PLAN, "annan": PLAN.replace("Trygg hemgång", "Trygga nätter")}
    files = saved(tmp_path, **plans, first=FIRST, second=edited(("plan.eff", "annan.eff")))
    (section,) = told(files["first"], files["second"]).sections
    assert [one.sentence for one in section.changes] == [
        "Planen som följs upp är nu ”Trygga nätter”. Tidigare var det ”Trygg hemgång”."
    ]


MEASURED = """\
indikator trygghet: Andel trygga
  enhet: %
  utfall 2026-04: 61
  utfall 2026-01: 60
  utfall 2026-08: 64,5
indikator samtal: Samtal
  utfall 2026-T1: 5
    kvinnor: 3
indikator besök: Besök
  utfall 2026-05: 8
indikator lika: Lika
  utfall 2026-T1: 7
  utfall 2026-T2: 7
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_at_another_time_are_held_against_those_before(
    language: Language, tmp_path: Path, snapshot: SnapshotAssertion
) -> None:
    second = edited(("tillfälle: t1", "tillfälle: t2"), ("2026-T1", "2026-T2"))
    files = saved(tmp_path, plan=PLAN + MEASURED, first=FIRST, second=second)
    assert changes_text.write(told(files["first"], files["second"], language)) == snapshot


def test_values_that_are_corrected_between_two_versions_are_told(tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    plan = PLAN + MEASURED.replace("2026-04: 61", "2026-04: 62").replace("    kvinnor: 3\n", "    kvinnor: 4\n")
    plan = (
        plan.replace("enhet: %", "enhet: av hundra")
        .replace("utfall 2026-T1: 7\n", "")
        .replace("utfall 2026-05: 8", "utfall 2026-03: 8")
    )
    files = saved(tmp_path, plan=PLAN + MEASURED, ny=plan, first=FIRST, second=edited(("plan.eff", "ny.eff")))
    assert changes_text.write(told(files["first"], files["second"])) == snapshot


HEADS = [row for row in PROPERTIES if "follows_up" in row.kinds]


@pytest.mark.parametrize("row", HEADS, ids=[row.en.replace(" ", "-") for row in HEADS])
def test_everything_said_of_the_whole_is_told_of(row: Property) -> None:
    place = Place(KIND_NAMED["follows_up"])
    assert place in places_of(row)
    line = f"{row.sv}{qualifiers_of(row)[-1]}: {values_of(row.form_of_value, 'sv')[-1]}\n"
    text, without = (document(plan_around(place, one, "sv")) for one in (line, "# inget\n"))
    for before, after in ((text, without), (without, text)):
        (change,) = compare_follow_ups(before.model, after.model).changes
        assert change.property == row.name
        for language in LANGUAGES:
            assert not re.search(r"[{}]|None|record|[Pp]lanen", change.say(language))


def effekt(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


def test_follow_ups_are_compared_on_the_command_line(tmp_path: Path) -> None:
    saved(tmp_path, plan=PLAN, first=FIRST, second=CASES["costs"])
    result = effekt("diff", tmp_path / "first.eff", tmp_path / "second.eff", "--format", "json", "--exit-code")
    assert result.exit_code == 1
    said = json.loads(result.stdout)
    assert (said["about"], said["plan"]) == ("follow_up", "Trygg hemgång")
    assert [(one["element"], one["property"]) for one in said["changes"]] == [
        ("hembesök", "spent"), ("hembesök", "expected_cost"),
    ]  # fmt: skip


@pytest.mark.parametrize("order", [1, -1])
def test_a_plan_and_a_follow_up_are_not_compared(order: int, tmp_path: Path) -> None:
    saved(tmp_path, plan=PLAN, first=FIRST)
    result = effekt("diff", *(tmp_path / name for name in ("plan.eff", "first.eff")[::order]))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "first.eff” är en uppföljningsfil och ”" in result.stderr
    assert "plan.eff” en plan. Ange två planer, eller två uppföljningsfiler." in result.stderr


def test_a_follow_up_without_its_plan_is_told_of(tmp_path: Path) -> None:
    saved(tmp_path, first=FIRST, second=CASES["costs"])
    result = effekt("diff", tmp_path / "first.eff", tmp_path / "second.eff")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "first.eff” följer upp en plan som inte går att läsa" in result.stderr
