"""The words of a plan change language, its own text does not, and it stays the same plan."""

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from effektlang.characters import folded
from effektlang.cli.main import main
from effektlang.document import Document
from effektlang.formatting.proof import OTHER_TREE
from effektlang.formatting.text import Formatted, Refused, format_text
from effektlang.model.model import Model
from effektlang.syntax.values import Ambiguous, Unreadable, read_period
from effektlang.text import LANGUAGES, Language
from effektlang.translating import translated
from effektlang.words.choices import FREQUENCY
from effektlang.words.lookup import PROPERTIES, choice_of, counterpart
from effektlang.words.word import Property
from tests.messy_plans import messy_plans
from tests.plans import EXAMPLES, document
from tests.words_in_place import places_of, plans_with

SWEDISH = """\
# En kommentar om effekt och mål
plan: Trygg hemgång  # effekt: inte ett ord här
  språk: svenska
  period: vt 2026–ht 2027
  regelpaket: ledarskap
  undantag plan-utan-slutmål: Det kommer senare.
  undantag K001: Det också.
målgrupp patienter: Patienter
  roll: målgrupp
aktivitet: Hembesök varje vecka
  slut: tills vidare
  kostnad: 1 200,5 kr
  leder till: trygga
    tid till effekt: 6 månader
effekt trygga: Effekt på sikt
  sikt: kort
  mäts med: i
indikator i: Andel
  skala: 0–100
  målvärde vt 2026: minst 90
  målvärde 2027: mellan 1,5 och 3
  utfall 2025: värden.csv
  utfall 2025-v07: 12,5 %
    kvinnor: 3,5
  frekvens: tertial
"""
ENGLISH = """\
# En kommentar om effekt och mål
plan: Trygg hemgång  # effekt: inte ett ord här
  language: english
  period: spring 2026–autumn 2027
  rule pack: leadership
  exception plan-without-goal: Det kommer senare.
  exception K001: Det också.
stakeholder patienter: Patienter
  role: target group
activity: Hembesök varje vecka
  end: until further notice
  cost: 1 200.5 kr
  leads to: trygga
    time lag: 6 months
effect trygga: Effekt på sikt
  time frame: short
  measured by: i
indicator i: Andel
  scale: 0–100
  target spring 2026: at least 90
  target 2027: between 1.5 and 3
  actual 2025: värden.csv
  actual 2025-W07: 12.5 %
    kvinnor: 3.5
  frequency: four months
"""


def in_language(text: str, language: Language) -> str:
    result = translated(document(text), language)
    assert isinstance(result, Formatted)
    return result.text


def meaning(plan: Document) -> Model:
    """What a plan means, apart from the language that it is in."""
    own = plan.model.plan
    return replace(plan.model, language="sv", plan=replace(own, language=None, revised=reviewed(own.revised)))


def reviewed(said: str | None) -> str | None:
    """How often or when a plan is reviewed, said alike in both languages."""
    choice = choice_of(FREQUENCY, folded(said or ""))
    if choice is not None:
        return choice.name
    try:
        return read_period(said or "").text
    except (Ambiguous, Unreadable):
        return said


def formatted(text: str) -> str:
    result = format_text(document(text).source)
    assert isinstance(result, Formatted)
    return result.text


def test_every_word_is_translated_and_nothing_else() -> None:
    assert in_language(SWEDISH, "en") == ENGLISH
    assert in_language(ENGLISH, "sv") == SWEDISH.replace("målgrupp patienter", "intressent patienter")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_in_two_languages_becomes_one(language: Language) -> None:
    mixed = "plan: P\neffect a: A\n  för: b\n  time frame: kort\nintressent b: B\n"
    one = {"sv": "plan: P\neffekt a: A\n  för: b\n  sikt: kort\nintressent b: B\n",
           "en": "plan: P\neffect a: A\n  for: b\n  time frame: short\nstakeholder b: B\n"}  # fmt: skip
    assert in_language(mixed, language) == one[language]


def test_what_is_in_the_language_already_is_left_to_the_letter() -> None:
    text = "Plan:  P\n\nEffekt  a :A\n  SIKT:Kort\nindikator i: I\n  målvärde 2028: 1200\n"
    assert in_language(text, "sv") == text


@pytest.mark.parametrize(
    "row", PROPERTIES, ids=lambda row: f"{row.name}-{'-'.join(sorted(row.kinds | row.under))[:40]}"
)
def test_every_property_goes_there_and_back(row: Property) -> None:
    for place in places_of(row):
        for text in plans_with(row, row.sv, place, "sv"):
            there = in_language(text, "en")
            assert document(there).resolved.origins.languages.words["sv"] == []
            assert meaning(document(there)) == meaning(document(text))
            back = in_language(there, "sv")
            assert formatted(back) == formatted(text.replace("engelska", "svenska"))


@pytest.mark.parametrize(
    ("swedish", "english"),
    [
        ("varje år", "every year"), ("årligen", "yearly"), ("Varje  månad", "every month"), ("vartannat år", "every two years"),
        ("veckovis", "weekly"), ("år", "year"), ("vt 2027", "spring 2027"), ("2027-v07", "2027-W07"),
        ("varje år i mars", "varje år i mars"), ("2027-03", "2027-03"),
    ],
)  # fmt: skip
def test_how_often_a_plan_is_reviewed_is_translated(swedish: str, english: str) -> None:
    texts = f"plan: P\n  revideras: {swedish} # ja\n", f"plan: P\n  review date: {english} # ja\n"
    assert in_language(texts[0], "en") == texts[1]
    assert in_language(texts[1], "sv") == texts[0].replace("Varje  månad", "varje månad")
    assert in_language(texts[0], "sv") == texts[0]


@pytest.mark.parametrize(
    ("spelling", "language", "said"),
    [
        ("every other year", "sv", "vartannat år"), ("tertialvis", "en", "every four months"), ("annually", "sv", "årsvis"),
        ("årligen", "sv", "årligen"), ("four months", "sv", "tertial"),
    ],
)  # fmt: skip
def test_a_synonym_becomes_the_like_of_it(spelling: str, language: Language, said: str) -> None:
    choice = choice_of(FREQUENCY, spelling)
    assert choice is not None
    assert counterpart(choice, spelling, language) == said


@pytest.mark.parametrize(
    "spelling", [one for word in FREQUENCY for language in LANGUAGES for one in word.spellings(language)]
)
def test_every_way_to_say_how_often_is_the_same_plan_in_both_languages(spelling: str) -> None:
    text = f"plan: P\n  revideras: {spelling}\n"
    for first, second in (LANGUAGES, LANGUAGES[::-1]):
        there = in_language(in_language(text, first), second)
        choices = [choice_of(FREQUENCY, one.model.plan.revised or "") for one in (document(text), document(there))]
        assert choices[0] is choices[1] is not None
        assert in_language(there, second) == there


@pytest.mark.parametrize(
    ("foreign", "language", "said"),
    [
        ("juni 2026", "en", "2026-06"), ("June 2026", "sv", "2026-06"), ("30 okt 2026", "en", "2026-10-30"),
        ("30 oct 2026", "sv", "2026-10-30"), ("kv 3 2026", "en", "2026-Q3"), ("2026kv3", "en", "2026-Q3"),
        ("läsår 2026/27", "en", "2026/27"), ("2026 till 2027", "en", "2026–2027"), ("2026 to 2027", "sv", "2026–2027"),
        ("april 2026", "en", "april 2026"), ("T1 2026", "en", "T1 2026"), ("juni 2026", "sv", "juni 2026"),
    ],
)  # fmt: skip
def test_a_time_in_words_of_the_other_language_is_written_in_its_first_form(
    foreign: str, language: Language, said: str
) -> None:
    text = f"plan: P\n  period: {foreign}\nindikator i: I\n  utfall {foreign}: 5\n"
    assert [line.partition(":")[2].strip() for line in in_language(text, language).splitlines()][1] == said
    assert in_language(text, language).splitlines()[3] in (f"  actual {said}: 5", f"  utfall {said}: 5")


def test_a_unit_is_the_planners_own() -> None:
    text = "plan: P\nactivity a: A\n  cost: 1200 kvartal\nindicator i: I\n  scale: till hälften, maj\n"
    assert in_language(text, "en") == text


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_goes_there_and_back(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    own = document(text).language
    there = in_language(text, "en" if own == "sv" else "sv")
    assert there != text
    assert in_language(there, own) == text


@given(messy_plans(), st.sampled_from(LANGUAGES))
def test_a_messy_plan_goes_there_and_back(text: str, language: Language) -> None:
    once = in_language(text, language)
    there = in_language(once, "en" if language == "sv" else "sv")
    assert meaning(document(there)) == meaning(document(once)) == meaning(document(text))
    if not document(text).errors:
        assert formatted(in_language(there, language)) == formatted(once)


def test_what_would_not_be_the_same_plan_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("effektlang.translating.written_value", lambda _rule, _text, language: str(len(language * 2)))
    assert isinstance(translated(document("plan: P\nresurs a: A\n  kostnad: 20\n"), "en"), Formatted)
    monkeypatch.setattr("effektlang.translating.written_value", lambda _rule, _text, language: f"2{language == 'en':d}")
    assert translated(document("plan: P\nresurs a: A\n  kostnad: 20\n"), "en") == Refused(8, OTHER_TREE)


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, ["translate", *map(str, arguments)], input=stdin, env={"EFFEKT_LANGUAGE": "sv"})


def test_the_translation_goes_where_it_is_asked_for(tmp_path: Path) -> None:
    plan, other = tmp_path / "plan.eff", tmp_path / "other.eff"
    plan.write_bytes(SWEDISH.encode("utf-8-sig"))
    assert run(plan, "--to", "en").stdout_bytes == ENGLISH.encode("utf-8-sig")
    assert run("-", "--to", "en", stdin=SWEDISH).stdout == ENGLISH
    assert run(plan, "--to", "en", "-o", other).stderr == f"{other}: översatt\n"
    assert other.read_bytes() == ENGLISH.encode("utf-8-sig")
    assert plan.read_bytes() == SWEDISH.encode("utf-8-sig")
    assert run(plan, "--to", "en", "--write").stderr == f"{plan}: översatt\n"
    assert plan.read_bytes() == ENGLISH.encode("utf-8-sig")
    assert run(tmp_path, "--to", "en", "--write").stderr == ""


def test_no_file_is_replaced_unasked_and_several_plans_are_not_put_in_one(tmp_path: Path) -> None:
    for name in ("a.eff", "b.eff"):
        (tmp_path / name).write_text(SWEDISH, encoding="utf-8")
    first, second = tmp_path / "a.eff", tmp_path / "b.eff"
    refused = run(first, "--to", "en", "-o", second)
    assert (refused.exit_code, "finns redan" in refused.stderr) == (2, True)
    assert second.read_text(encoding="utf-8") == SWEDISH
    assert run(first, "--to", "en", "-o", second, "--force").exit_code == 0
    assert "Flera planer ryms inte i en fil." in run(tmp_path, "--to", "en").stderr
    assert "Ange antingen -o eller" in run(first, "--to", "en", "-o", "x.eff", "--write").stderr


def test_what_cannot_be_read_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "a.eff").write_text("plan: P\neffekt a: A\n  siikt: kort\n", encoding="utf-8")
    (tmp_path / "b.eff").write_bytes(b"\xff\xfep\0")
    told = run(tmp_path, "--to", "en", "--write")
    assert told.exit_code == 2
    assert "a.eff” har 1 fel i hur den är skriven. Ord som inte gick att läsa är inte översatta." in told.stderr
    assert "b.eff” går inte att läsa som en plan" in told.stderr
    assert (tmp_path / "a.eff").read_text(encoding="utf-8") == "plan: P\neffect a: A\n  siikt: kort\n"


def test_a_file_without_a_plan_is_not_translated(tmp_path: Path) -> None:
    path = tmp_path / "tom.eff"
    path.write_text("# Inget än\n", encoding="utf-8")
    told = run(path, "--to", "en")
    assert (told.exit_code, told.stdout) == (2, "")
    assert told.stderr == f"”{path}” har ingen plan, så det finns inget att översätta.\n"
