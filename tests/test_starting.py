"""A plan is started by a few questions; whatever is answered or skipped, it is a plan without errors."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from effektlang.cli.interviewing import Keyboard
from effektlang.cli.main import main
from effektlang.drafting.starting.answers import Answer, read
from effektlang.drafting.starting.file import answers_in
from effektlang.drafting.starting.interview import Asking, Back, interview
from effektlang.drafting.starting.plan import plan_of
from effektlang.drafting.starting.questions import QUESTIONS, Question
from effektlang.outputs import plan_text
from effektlang.source import Source
from effektlang.text import LANGUAGES, Language
from tests.plans import asked, document

ALL = {
    "sv": """\
# Det som gruppen kom fram till
plan: Trygg hemgång
ägare: Socialnämnden
syfte: Äldre ska kunna leva tryggt hemma.
slutmål: En god ålderdom i hela kommunen
målgrupp: Patienter över 65 år som skrivs ut
målgrupp: Anhöriga

effekt: Patienterna känner sig tryggare hemma
för: 1
väntas: 2028
mäts med: Andel som känner sig trygga hemma
riktning: öka
prestation: Patienter som fått hembesök
antagande: Besöken sker medan oron är som störst # i början
aktivitet: Hembesök inom 72 timmar efter utskrivning
ansvarig: Kvalitetsenheten
start: september 2026
slut: 2028
effekt: Anhöriga är mindre oroliga
för: Anhöriga
väntas: 2028
mäts med: Andel som är oroliga
riktning: minska
prestation: Patienter som fått hembesök
uppföljning: 2028-03-15
""",
    "en": """\
plan: Safe home
owner: The board
purpose: Older people live safely at home.
goal: A good old age
stakeholder: Patients over 65
effect: Patients feel safer at home
expected by: 2028
measured by: Share who feel safe
direction: increase
output: Patients who have had a home visit
assumption: The visits come in time
activity: Home visits within 72 hours
responsible: Patients over 65
start: 2026-09
end: 2028
follow-up: 2028-03-15
""",
}
MAY_BE_ASKED = {"M001", "M002", "M004", "M005", "M006", "M007", "M008", "P004", "K013"}
"""What the questions do not ask about: where the figures come from, and when the plan itself is revised."""


def started(text: str, language: Language = "sv") -> str:
    """The plan that a file of answers makes."""
    read = answers_in(Source("svar.txt", text))
    assert read.bad == ()
    return plan_text.write(plan_of(read.answers, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_make_a_plan(language: Language, snapshot: SnapshotAssertion) -> None:
    assert f"{ALL[language]}\n–––– blir ––––\n\n{started(ALL[language], language)}" == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_been_answered_is_not_asked_again(language: Language) -> None:
    plan = document(started(ALL[language], language))
    assert {one.fault.code for one in asked(plan)} <= MAY_BE_ASKED


LINES = [line for line in ALL["sv"].splitlines() if ":" in line]


@given(st.lists(st.sampled_from(LINES), unique=True).map(lambda lines: sorted(lines, key=LINES.index)))
def test_every_answer_may_be_skipped(lines: list[str]) -> None:
    plan = document(plan_text.write(plan_of(answers_in(Source("svar.txt", "\n".join(lines))).answers, "sv")))
    assert plan.faults == ()


class Anyone:
    """Answers whatever comes to mind."""

    def __init__(self, draw: st.DataObject) -> None:
        self._draw = draw
        self._steps_back = 8

    def ask(self, asking: Asking, earlier: str | None) -> str | Back | None:
        """Something that the question takes, or nothing; now and then the way back, or what was said before."""
        if asking.is_again and self._draw.draw(st.booleans()):
            return None
        choices = {
            "period": st.sampled_from(["2027", "2028-03", "2026–2028"]),
            "direction": st.sampled_from(["öka", "decrease", "behåll"]),
            "groups": st.sampled_from(asking.groups or [""]),
        }
        words = st.text(alphabet="aåÖ1 #:\"”{}–-.,→'", min_size=1, max_size=40).map(str.strip)
        ways = st.just(Back()) if self._steps_back else st.none()
        answer = self._draw.draw(st.none() | choices.get(asking.question.reads, words) | st.just(earlier) | ways)
        if isinstance(answer, Back):
            self._steps_back -= 1
            return answer
        said = answer if answer == earlier else read(asking.question, answer or "", asking.groups)
        return said if isinstance(said, str) and said else None


@given(st.data(), st.sampled_from(LANGUAGES))
def test_any_answers_make_a_plan_without_errors(data: st.DataObject, language: Language) -> None:
    model = plan_of(interview(Anyone(data)), language)
    plan = document(plan_text.write(model))
    assert plan.errors == 0, plan.source.text
    titles = {element.title for element in plan.model.elements}
    assert titles == {element.title for element in model.elements}


class Reader:
    """Answers by a script: the word that is asked for and the answer. `<` goes back, `=` keeps what was answered."""

    def __init__(self, *script: tuple[str, str]) -> None:
        self._script = iter(script)
        self.earlier: list[str | None] = []

    def ask(self, asking: Asking, earlier: str | None) -> str | Back | None:
        """The next answer of the script, if it is for what is asked; nothing when it has ended."""
        word, said = next(self._script, ("", "="))
        assert word in ("", asking.question.word)
        self.earlier += [earlier] if word else []
        return Back() if said == "<" else earlier if said == "=" else said or None


START = (("plan", "Trygg"), ("owner", "Nämnden"), ("purpose", ""), ("goal", "Lugn"))
EFFECT = (("effect", "Tryggare"), ("expected", "2028"), ("measured_by", ""), ("output", ""), ("activity", ""))


def told(answers: Sequence[Answer]) -> list[object]:
    """The answers as short as they can be told."""
    return [(one.text, told(one.answers)) if one.answers else one.text for one in answers]


@pytest.mark.parametrize(
    ("script", "answers", "earlier"),
    [
        ((*START, ("stakeholder", "<"), ("goal", "Ro")), ["Trygg", "Nämnden", "Ro"], [None, None, None, None, None, "Lugn"]),
        ((("plan", "<"), ("plan", "Trygg")), ["Trygg"], [None, None]),
        (
            (*START, ("stakeholder", "<"), ("goal", "<"), ("purpose", "<"), ("owner", "<"), ("plan", "Tryggare"), ("owner", "=")),
            ["Tryggare", "Nämnden", "Lugn"], [*[None] * 5, "Lugn", None, "Nämnden", "Trygg", "Nämnden"],
        ),
        (
            (*START, ("stakeholder", ""), *EFFECT, ("effect", "<"), ("activity", "<"), ("output", "<"), ("measured_by", "<"),
             ("expected", "<"), ("effect", "Lugnare")),
            ["Trygg", "Nämnden", "Lugn", ("Lugnare", ["2028"])],
            [*[None] * 10, None, None, None, None, "2028", "Tryggare"],
        ),
    ],
)  # fmt: skip
def test_who_goes_back_answers_anew_and_keeps_the_rest(
    script: Sequence[tuple[str, str]], answers: list[object], earlier: list[str | None]
) -> None:
    reader = Reader(*script)
    assert told(interview(reader)) == answers
    assert reader.earlier == earlier


def test_with_one_group_no_one_asks_whom_it_is_for() -> None:
    reader = Reader(*START, ("stakeholder", "A"), ("stakeholder", ""), *EFFECT)
    assert told(interview(reader)) == ["Trygg", "Nämnden", "Lugn", "A", ("Tryggare", ["2028"])]


def test_an_answer_that_is_removed_leaves_its_place_to_the_next() -> None:
    groups = (("stakeholder", "A"), ("stakeholder", "B"), ("stakeholder", "C"))
    back = (("stakeholder", "<"), ("stakeholder", "<"), ("stakeholder", "<"))
    reader = Reader(*START, *groups, *back, ("stakeholder", ""), ("stakeholder", "="))
    assert told(interview(reader)) == ["Trygg", "Nämnden", "Lugn", "B", "C"]
    assert reader.earlier[-5:] == [None, "C", "B", "A", "B"]


def test_a_group_that_is_no_longer_there_is_not_kept() -> None:
    groups = (("stakeholder", "A"), ("stakeholder", "B"), ("stakeholder", ""))
    back = [(word, "<") for word in ("expected", "for_whom", "effect", "stakeholder")]
    reader = Reader(
        *START, *groups, ("effect", "Lugnare"), ("for_whom", "B"), *back, ("stakeholder", "Bo"), ("stakeholder", ""),
        ("effect", "="), ("for_whom", "A"),
    )  # fmt: skip
    assert told(interview(reader))[-1] == ("Lugnare", ["A"])
    assert reader.earlier[-1] is None


def test_a_line_takes_back_the_one_before_it(snapshot: SnapshotAssertion) -> None:
    text = "plan: Trygg\nägare: Nämden\n<\nägare: Nämnden\nefekt: A\n # nej\n\n<\neffekt: A\neffekt: B\nväntas: 2027\n<\n<\n"
    assert started(text) == snapshot
    result = effekt("new", "-", given="<\nplan: P\n")
    assert result.exit_code == 2
    assert "rad 1: Det finns inget svar före det här att ta tillbaka." in result.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("plan Trygg\n", "rad 1: Raden saknar kolon."),
        ("effekt: E\nväntas: 2027\nväntas: 2028\n", "rad 3: ”väntas” har redan ett svar, och kan bara ha ett."),
        ("efekt: Tryggare\n", "rad 1: ”efekt” är inte ett ord som går att svara med. Menar ni ”effekt”?"),
        (
            "\nKaffepaus: ja\n",
            "rad 2: ”Kaffepaus” är inte ett ord som går att svara med.\nDet går att svara med: plan, ägare,",
        ),
        ("effekt: E\nmäts med:\nriktning: öka\n", "rad 3: ”riktning” hör till ”mäts med”, som saknar svar."),
        (
            "effekt: E\nmäts med: A\nmäts med:\nriktning: öka\n",
            "rad 4: ”riktning” hör till ”mäts med”, som saknar svar.",
        ),
        ("effekt: E\nför: A\nintressent: A\n", "rad 2: Det finns ingen att välja än. Skriv först vem det är till för,"),
        ("aktivitet: A\nstart: 2027-01\nslut: 2026-12\n", "rad 3: Det är före starten, 2027-01. Skriv en senare tid."),
        ("ansvarig: Enheten\n", "rad 1: ”ansvarig” står före det som det hör till. Skriv först ”aktivitet”."),
        ("effekt: E\nväntas: snart\n", "rad 2: ”snart” går inte att läsa som en tid."),
        ("effekt: E\nmäts med: I\nriktning: hit\n", "rad 3: Svara öka, minska eller behåll."),
        (
            "målgrupp: A\nmålgrupp: B\neffekt: E\nför: 3\n",
            "rad 4: ”3” är ingen av dem som ska få det bättre. Svara med nummer eller namn: ”A” och ”B”.",
        ),
    ],
)
def test_a_line_that_is_of_no_use_is_told_and_nothing_is_written(text: str, said: str, tmp_path: Path) -> None:
    target = tmp_path / "plan.eff"
    result = effekt("new", target, "--answers", "-", given=text)
    assert result.exit_code == 2
    assert said in result.stderr
    assert not target.exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Titel: P\n", "plan: P\n"),
        ("mål: M\neffekt: E\n", "slutmål m: M\n"),
        ("effekt: E\nmått: I\nriktning: behållas\n", "  riktning: behåll\n"),
        ("effekt: E\nmäts med: I\nriktning: Uppåt\n", "  riktning: öka\n"),
        ("effekt: E\nmeasured by: I\ndirection: to decrease\n", "  riktning: minska\n"),
        ("effekt: E\nprestation: P\nförutsättning: de vill\n", "    antagande: de vill\n"),
        ("effekt: E\nprestation:\naktivitet: A\n", "  leder till: e\n"),
    ],
)
def test_answers_go_by_what_people_call_them(text: str, said: str) -> None:
    assert said in started(text)


@pytest.mark.parametrize("given", ["", "# inget än\nplan:\n"])
def test_without_answers_there_is_no_plan(given: str, tmp_path: Path) -> None:
    result = effekt("new", tmp_path / "plan.eff", given=given)
    assert (result.exit_code, result.stderr) == (2, "effekt: Inga svar, så ingen plan är skriven.\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("given", "file"), [("min plan", "min plan.eff"), ("v1.2", "v1.2.eff"), ("A.EFF", "A.EFF")])
def test_a_plan_gets_the_ending_of_plans(given: str, file: str, tmp_path: Path) -> None:
    assert effekt("new", tmp_path / given, given="plan: P\n").exit_code == 0
    assert [one.name for one in tmp_path.iterdir()] == [file]
    assert effekt("new", tmp_path / given, given="plan: P\n").exit_code == 2


def test_a_plan_is_not_written_as_another_kind_of_file(tmp_path: Path) -> None:
    result = effekt("new", tmp_path / "plan.docx", given="plan: P\n")
    assert result.exit_code == 2
    assert "En plan ska sluta på .eff. Menar ni ”" in result.stderr
    assert "plan.eff”?" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_all_lines_that_are_of_no_use_are_told_at_once() -> None:
    assert [one.number for one in answers_in(Source("x", "a\nplan: P\nb: c\neffekt: E\nväntas: x\n")).bad] == [1, 3, 5]


def effekt(*arguments: object, given: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments], input=given)


def test_the_plan_is_named_after_its_title_and_replaces_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "svar.txt").write_text(ALL["sv"], encoding="utf-8")
    assert effekt("new", "--answers", "svar.txt").exit_code == 0
    path = tmp_path / "trygg-hemgång.eff"
    assert path.read_text(encoding="utf-8") == started(ALL["sv"])
    path.write_text("mitt", encoding="utf-8")
    for arguments in (["new"], ["new", "trygg-hemgång.eff"]):
        result = effekt(*arguments, given=ALL["sv"])
        assert (result.exit_code, path.read_text(encoding="utf-8")) == (2, "mitt")
        assert "finns redan och rörs inte" in result.stderr
    assert effekt("new", "-", "--language", "en", given="plan: Safe\n").stdout == "plan: Safe\n  status: draft\n"


def test_answers_that_are_no_text_are_told_of(tmp_path: Path) -> None:
    (tmp_path / "ansi.txt").write_bytes("ägare: Nämnden\n".encode("cp1252"))
    assert "spara den på nytt med kodningen UTF-8." in effekt("new", "--answers", tmp_path / "ansi.txt").stderr
    (tmp_path / "svar.docx").write_bytes(b"PK\x03\x04")
    assert "Word" in effekt("new", "--answers", tmp_path / "svar.docx").stderr
    assert "den finns inte" in effekt("new", "--answers", tmp_path / "borta.txt").stderr


TYPED = {
    "backwards from the goal": [
        "Trygg hemgång", "", "", "En god ålderdom", "Patienter", "Anhöriga", "", "Tryggare nätter", "3", "1", "snart",
        "2028", "", "Patienter som fått besök", "", "Hembesök", "", "", "", "", "", "",
    ],
    "back to what was asked before": [
        "<", "Trygg hem", " < ", "Trygg hemgång", "", "", "", "Patienter", "Anhöriga", "", "Tryggare nätter", "1", "<", "1, 2",
        "", "Andel trygga", "öka", "tillbaka", "minska", "<", "", "-", "hjälp", "Hembesök", "", "2027", "2026", "2028", "<", "<",
        "2029", "vet ej", "",
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", TYPED)
def test_the_keyboard_asks(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], snapshot: SnapshotAssertion
) -> None:
    typed = TYPED[name]
    keys: Iterator[str] = iter(typed)

    def type_in(prompt: str) -> str:
        try:
            answer = next(keys)
        except StopIteration as end:
            raise EOFError from end
        print(f"{prompt}{answer}")  # noqa: T201 - what the screen shows
        return answer

    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr("builtins.input", type_in)
    monkeypatch.setattr("click.echo", lambda text="", **_: print(text))  # noqa: T201 - the same
    monkeypatch.setattr("click.secho", lambda text="", **_: print(text))  # noqa: T201 - the same
    answers = interview(Keyboard("sv"))
    assert f"{capsys.readouterr().out}\n–––– blir ––––\n\n{plan_text.write(plan_of(answers, 'sv'))}" == snapshot
    assert next(keys, None) is None


@pytest.mark.parametrize("said", ["vet inte", "Vet ej.", "?", "-", "don't know", "   "])
def test_who_does_not_know_skips_the_question(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.input", lambda _: said)
    assert interview(Keyboard("sv")) == ()


def test_what_is_asked_is_broken_between_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr("builtins.input", lambda _: "")
    interview(Keyboard("sv"))
    lines = capsys.readouterr().err.splitlines()
    assert max(len(line) for line in lines) <= 40
    assert "Vi börjar i andra änden: vad det ska" in lines


def test_every_question_is_told_whole_in_both_languages() -> None:
    def all_of(questions: Sequence[Question]) -> Iterator[Question]:
        for one in questions:
            yield one
            yield from all_of((*one.then, *one.instead))

    for question in all_of(QUESTIONS):
        assert all(question.asks)
        assert all(question.example)
