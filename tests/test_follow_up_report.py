"""The report of a follow-up: direction words and no verdicts, what is at stake, and what is still open."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from syrupy.assertion import SnapshotAssertion

from effektlang.cli.main import main
from effektlang.followup.direction import move, reading, standing
from effektlang.followup.scales import scale
from effektlang.followup.tones import tone
from effektlang.model.measurement import Indicator
from effektlang.quantities import Number
from effektlang.rules.measurement import target_equal_to_baseline
from effektlang.syntax.values import read_period
from effektlang.text import LANGUAGES, Language
from tests.plans import EXAMPLES, asked, document
from tests.test_collect import ANSWERS, PLAN, effekt, saved_form, sheet

HOME = next(path for path in EXAMPLES if path.stem == "trygg-hemgang")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a plan whose answers have been taken in."""
    (tmp_path / "plan.eff").write_text(PLAN, encoding="utf-8")
    (tmp_path / "inlagda.csv").write_text("period;värde\n2025;12,5\n", encoding="utf-8")
    sheet(tmp_path, "svar.md", ANSWERS)
    assert effekt("collect", tmp_path / "svar.md", "--write").exit_code == 0
    return tmp_path


def reported(folder: Path, *options: str, suffix: str = "md") -> bytes:
    """The report as a file."""
    target = folder / f"rapport.{suffix}"
    made = effekt("report", folder / "plan.eff", "-o", target, *options)
    assert made.exit_code == 0, made.output
    return target.read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_report_tells_the_whole_follow_up(folder: Path, language: Language, snapshot: SnapshotAssertion) -> None:
    assert reported(folder, "--language", language).decode() == snapshot


def test_no_report_says_that_something_is_achieved(folder: Path) -> None:
    for language, words in (("sv", ("uppnå", "måluppfyll")), ("en", ("achiev", "fulfil"))):
        text = reported(folder, "--language", language).decode().lower()
        assert not [word for word in words if word in text]


def test_what_rests_on_an_assumption_that_did_not_hold_is_told(tmp_path: Path) -> None:
    (tmp_path / "plan.eff").write_text(HOME.read_text(encoding="utf-8"), encoding="utf-8")
    answers = {"answered/by": "Anna", "link/besökta→trygga/assumption/1": "höll inte"}
    form = saved_form(tmp_path, answers, occasion="år-2", period="2026")
    assert effekt("collect", form, "--plan", tmp_path / "plan.eff", "--write").exit_code == 0
    assert (
        "- ”Besöken sker medan oron är som störst” höll inte. På det vilar: Patienterna känner sig tryggare hemma, "
        "Patienterna söker hjälp tidigare när de mår sämre, Anhöriga oroar sig mindre, "
        "Färre oplanerade återinläggningar, En god ålderdom i hela kommunen. Vad gör ni nu?\n"
    ) in reported(tmp_path).decode()


def test_occasion_without_answers_is_reported_as_open(tmp_path: Path) -> None:
    (tmp_path / "plan.eff").write_text(PLAN.replace("  utfall: inlagda.csv\n", ""), encoding="utf-8")
    text = reported(tmp_path, "--occasion", "år-1").decode()
    assert "*Inga svar har tagits emot än. Rapporten visar bara det som står i planen.*" in text
    assert "### Socialnämnden (" in text


def test_report_and_those_who_take_in_answers_count_the_same_questions(tmp_path: Path) -> None:
    plan = tmp_path / "plan.eff"
    text = PLAN.replace("  utfall: inlagda.csv\n", "").replace(
        "effekt trygga: Patienterna känner sig tryggare\n",
        'effekt trygga: Patienterna känner sig tryggare\n  ansvarig: "Anna", "Bo"\n',
    )
    plan.write_text(text, encoding="utf-8")
    counted = re.findall(r"^  (.+): har inte svarat \((\d+) frågor\)$", missing(plan), re.MULTILINE)
    assert [who for who, _ in counted] == ["Anna", "Bo", "Socialnämnden"]
    told = re.findall(r"^### (.+) \((\d+)\)$", reported(tmp_path, "--occasion", "år-1").decode(), re.MULTILINE)
    assert told == counted
    sheet(tmp_path, "svar.md", {"effect/trygga/assessment": "delvis åt rätt håll", "activity/hembesök/comment": "Ja"})
    assert effekt("collect", tmp_path / "svar.md", "--plan", plan, "--write").exit_code == 0
    left = re.findall(r"^  (.+): (\d+) av (\d+) frågor besvarade$", missing(plan), re.MULTILINE)
    told = re.findall(r"^### (.+) \((\d+)\)$", reported(tmp_path, "--occasion", "år-1").decode(), re.MULTILINE)
    assert told == [(who, str(int(asked) - int(answered))) for who, answered, asked in left]
    assert [(who, answered) for who, answered, _ in left] == [("Anna", "1"), ("Bo", "1"), ("Socialnämnden", "0")]


def test_questions_that_the_organisation_does_not_ask_are_not_open(tmp_path: Path) -> None:
    plan = tmp_path / "plan.eff"
    plan.write_text(PLAN.replace("  utfall: inlagda.csv\n", ""), encoding="utf-8")
    (tmp_path / "effekt.toml").write_text('followup-sections = ["activities"]\n', encoding="utf-8")
    assert missing(plan) == "Första året (2026):\n  Socialnämnden: har inte svarat (1 fråga)\n"
    text = reported(tmp_path, "--occasion", "år-1").decode()
    assert "### Socialnämnden (1)\n\n- Hembesök, läge nu\n" in text


def missing(plan: Path) -> str:
    """What is told of those who have not answered."""
    return effekt("collect", "--missing", "--occasion", "år-1", "--plan", plan).output


def test_unknown_occasion_is_refused(folder: Path) -> None:
    refused: Result = effekt("report", folder / "plan.eff", "--occasion", "nyss")
    assert refused.exit_code == 2
    assert "år-1" in refused.output


@pytest.mark.parametrize("suffix", ["md", "html", "docx", "pdf"])
def test_report_is_the_same_byte_for_byte(folder: Path, suffix: str) -> None:
    assert reported(folder, suffix=suffix) == reported(folder, suffix=suffix)


def test_picture_is_coloured_by_the_assessment_with_a_shape(folder: Path) -> None:
    page = reported(folder, suffix="html").decode()
    assert "Effekten ”Patienterna känner sig tryggare” bedöms så här: delvis åt rätt håll." in page
    assert '<td class="partly">◆ delvis åt rätt håll</td>' in page


def test_no_answer_is_left_out_of_the_report(folder: Path) -> None:
    text = reported(folder).decode()
    told = ("Besöken hjälper den som är orolig.", "Oron är störst före hemgången.", "Juli blev tunn", "Ring dagen före")
    assert [one for one in told if one not in text] == []


def indicator(direction: str, target: str) -> Indicator:
    """An indicator with a direction and a target."""
    text = f"plan: P\nindikator i: I\n  riktning: {direction}\n  basvärde 2024: 50\n  målvärde 2028: {target}\n"
    (found,) = document(text).model.elements
    assert isinstance(found, Indicator)
    return found


def test_one_baseline_and_one_target_count_wherever_they_are_told(tmp_path: Path) -> None:
    text = (
        "plan: P\n  status: antagen\neffekt e: E\n  mäts med: i\nindikator i: I\n  enhet: personer\n  riktning: öka\n"
        "  basvärde 2024: 50\n  basvärde 2020: 40\n  målvärde 2030: 50\n  målvärde 2028: 45\n"
        "uppföljning u: U\n  period: 2026\n"
    )
    plan = document(text)
    (one,) = plan.model.of(Indicator)
    found = reading(one, read_period("2031"))
    assert (found.baseline, found.target) == (one.baselines[0], one.targets[0])
    assert reading(one, read_period("2026")).target == one.targets[1]
    (equal,) = (one for one in asked(plan) if one.fault.code == target_equal_to_baseline.RULE.code)
    assert [text[label.start : label.end] for label in equal.labels] == ["målvärde 2030", "basvärde 2024"]
    (tmp_path / "plan.eff").write_text(text, encoding="utf-8")
    filled = tmp_path / "u.md"
    assert effekt("followup", tmp_path / "plan.eff", "-o", filled).exit_code == 0
    assert "50 (2024)" in filled.read_text(encoding="utf-8")
    assert "(2020)" not in filled.read_text(encoding="utf-8")
    drawn = effekt("draw", tmp_path / "plan.eff", "--view", "mätplan", "-o", "-", "--format", "txt").output
    assert "50\N{NO-BREAK SPACE}personer (2024)" in drawn
    assert "2028" not in drawn


@pytest.mark.parametrize(
    ("direction", "before", "now", "expected"),
    [
        ("öka", 50, 51, "wanted"), ("öka", 50, 49, "against"), ("minska", 50, 49, "wanted"),
        ("minska", 50, 51, "against"), ("öka", 50, 50, "still"), ("behåll", 50, 50, "still"),
        ("behåll", 50, 51, "against"), ("öka", None, 50, "unknown"), ("öka", 50, None, "unknown"),
    ],
)  # fmt: skip
def test_direction_is_told_by_what_the_plan_wants(
    direction: str, before: Number | None, now: Number | None, expected: str
) -> None:
    assert move(indicator(direction, "80"), before, now) == expected


@pytest.mark.parametrize(
    ("direction", "target", "now", "expected"),
    [
        ("öka", "80", 80, "within"), ("öka", "80", 79, "short"), ("minska", "40", 40, "within"),
        ("minska", "40", 41, "short"), ("öka", "mellan 60 och 70", 70, "within"), ("öka", "mellan 60 och 70", 71, "short"),
        ("öka", "mellan 60 och 70", 59, "short"), ("behåll", "50", 50, "within"), ("behåll", "50", 51, "short"),
        ("öka", "80", None, "unknown"), ("minska", "minst 80", 80, "within"), ("öka", "högst 80", 81, "short"),
    ],
)  # fmt: skip
def test_standing_is_told_by_the_bound(direction: str, target: str, now: Number | None, expected: str) -> None:
    one = indicator(direction, target)
    assert standing(one, one.targets[0], now) == expected


def test_reading_takes_the_value_of_the_time_and_the_one_before() -> None:
    text = (
        "plan: P\nindikator i: I\n  riktning: öka\n  basvärde 2023: 1\n  målvärde 2025: 4\n  målvärde 2028: 9\n"
        "  utfall 2024: 2\n  utfall 2025: 3\n  utfall 2026: 4\n  utfall 2027: 5\n"
    )
    (one,) = document(text).model.elements
    assert isinstance(one, Indicator)
    found = reading(one, read_period("2026"))
    assert (found.baseline, found.previous, found.now) == (one.baselines[0], one.actuals[1], one.actuals[2])
    assert (found.target, found.move, found.standing) == (one.targets[1], "wanted", "short")
    later = reading(one, read_period("2029"))
    assert (later.now, later.previous, later.target) == (None, one.actuals[3], one.targets[1])
    assert (later.move, later.standing) == ("unknown", "unknown")


FIVE_WORDS = ("uppnått", "bedöms kunna uppnås", "osäkert", "bedöms inte kunna uppnås", "ej uppnått")
FOUR_WORDS = ("kan uppnås", "delvis", "svårt", "bedömning saknas")


@pytest.mark.parametrize(
    ("words", "tones"),
    [
        (FIVE_WORDS, ("good", "good", "partly", "bad", "bad")),
        (FOUR_WORDS, ("good", "partly", "bad", "unknown")),
        (scale("effect", {}, "sv"), ("good", "partly", "partly", "bad", "unknown")),
        (scale("goal", {}, "en"), ("good", "partly", "partly", "bad", "unknown")),
        (("ja",), ("good",)),
    ],
)
def test_tone_of_a_word_is_its_place_on_the_scale(words: tuple[str, ...], tones: tuple[str, ...]) -> None:
    assert tuple(tone(word, words) for word in words) == tones
    assert tone("något annat", words) == "unknown"


def test_report_of_a_follow_up_file_asks_for_the_plan(folder: Path) -> None:
    refused = CliRunner().invoke(main, ["report", str(folder / "plan-år-1.eff")])
    assert refused.exit_code == 2


def test_the_chain_alone_shows_what_was_assessed_as_the_report_does(folder: Path) -> None:
    made = effekt("draw", folder / "plan.eff", "--followed-up", "-o", folder / "bild.svg")
    assert made.exit_code == 0, made.output
    picture = (folder / "bild.svg").read_text(encoding="utf-8")
    assert "Effekten ”Patienterna känner sig tryggare” bedöms så här: delvis åt rätt håll." in picture
    assert "bedöms gå delvis bra" in picture
    assert "antagandet håller inte" in picture
    assert "Färgerna visar er egen bedömning vid uppföljningen ”Första året” (2026)." in picture
    plain = effekt("draw", folder / "plan.eff", "-o", "-")
    assert "bedöms" not in plain.output


def test_where_nothing_is_assessed_the_picture_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "plan.eff").write_text(PLAN, encoding="utf-8")
    made = effekt("draw", tmp_path / "plan.eff", "--followed-up", "-o", tmp_path / "bild.svg")
    assert made.exit_code == 2
    assert "är inget bedömt" in made.output
    assert "effekt collect" in made.output
    assert not (tmp_path / "bild.svg").exists()
