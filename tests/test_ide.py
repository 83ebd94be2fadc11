"""What editors show and do, as pure functions: whatever stands in a plan, they answer; and what they offer is sound."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from effektlang.document import Document
from effektlang.ide.actions import actions, fix_all
from effektlang.ide.completion import completion
from effektlang.ide.definition import definition
from effektlang.ide.folding import folds
from effektlang.ide.hover import hover
from effektlang.ide.inlay import hints
from effektlang.ide.lens import lenses
from effektlang.ide.links import links
from effektlang.ide.markdown import escaped, without_marks
from effektlang.ide.reformat import reformat
from effektlang.ide.rename import renamable, rename
from effektlang.ide.selection import selections
from effektlang.ide.signature import signature
from effektlang.ide.skeletons import SKELETONS, Skeleton, as_text, written
from effektlang.ide.symbols import document_symbols
from effektlang.ide.tokens import tokens
from effektlang.ide.word_help import example_of
from effektlang.text import LANGUAGES, Language
from effektlang.words.lookup import KIND_NAMED, PROPERTIES
from effektlang.words.word import Property
from effektlang.workspace import Workspace
from tests.plans import EXAMPLES, document, faults

_PIECES = (
    "plan: P", "effekt e: Å 🎈", "effekt: Något blir bättre", "  för: ", "  mäts med: i, j", "intressent e: E",
    "    antagande: x", "  leder till: e", "kedja: e → f → ", "bygger på r: x.eff", "svar om: e", "följer upp: plan.eff",
    "  målvärde 2028: ", "  undantag ", "# 🎈", "", "  ", "\t", ":", '"', "å", "  syfte: text", "    mer text", "\r", "\x0c",
)  # fmt: skip


@given(lines=some.lists(some.sampled_from(_PIECES) | some.text(max_size=12), max_size=12), place=some.floats(0, 1))
def test_whatever_stands_in_a_plan_everything_answers(lines: list[str], place: float) -> None:
    plan = document("\n".join(lines))
    offset, end = round(place * len(plan.source.text)), len(plan.source.text)
    workspace = Workspace()
    for one in completion(plan, offset, workspace, "sv"):
        assert 0 <= one.start <= one.end <= end
    definition(plan, offset, workspace)
    signature(plan, offset, "en")
    renamable(plan, offset, workspace)
    rename(plan, offset, "nytt", workspace)
    told = hover(plan, offset, workspace, "sv")
    assert told is None or told.start <= offset <= told.end
    for outer, inner in zip(selections(plan, offset)[1:], selections(plan, offset), strict=False):
        assert outer.start <= inner.start <= inner.end <= outer.end
    for action in actions(plan, offset, offset, plan.diagnostics, workspace):
        assert all(0 <= edit.start <= edit.end <= end for edit in action.edits)
    list(hints(plan, 0, end, workspace, "sv"))
    list(lenses(plan, "sv"))
    list(links(plan))
    list(folds(plan))
    list(document_symbols(plan, "sv"))
    reformat(plan)
    fix_all(plan)
    found = tokens(plan)
    assert all(one.start < one.end and "\n" not in plan.source.text[one.start : one.end] for one in found)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_letter_of_a_reference_leads_to_what_it_names(path: Path) -> None:
    workspace = Workspace()
    plan = workspace.open(path)
    for hint in hints(plan, 0, len(plan.source.text), workspace, plan.language):
        there = definition(plan, hint.offset, workspace)
        assert there is not None
        assert there.source.text[there.start : there.end] in plan.source.text[: hint.offset].split("\n")[-1]


@pytest.mark.parametrize("skeleton", SKELETONS, ids=lambda one: one.kind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_skeleton_is_a_sound_declaration(skeleton: Skeleton, language: Language) -> None:
    assert faults(as_text(written(skeleton, language, "id"))) == []
    assert faults(as_text(written(skeleton, language))) == []


_SHOWN = [row for row in PROPERTIES if row.kinds and example_of(row, "sv")]


@pytest.mark.parametrize("row", _SHOWN, ids=lambda row: f"{row.name} of {min(row.kinds)}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_a_word_can_be_read(row: Property, language: Language) -> None:
    kind = KIND_NAMED[min(row.kinds)]
    head = f"{kind.form(language)} id: Titel" if kind.takes_name else f"{kind.form(language)}: Titel"
    wrong = {code for code, _ in faults(f"{head}\n  {example_of(row, language)}\n")}
    assert not {code for code in wrong if code.startswith("S")}


def test_actions_leave_a_plan_with_less_to_ask() -> None:
    plan = document("plan: P\neffekt e: Fler orkar\n  väntas: 2028\nintressent å: Å\n  roll: målgrupp\n")
    offset = plan.source.text.index("effekt")
    found = {one.title.sv: one for one in actions(plan, offset, offset, (), Workspace())}
    for title, code in (("Lägg till en indikator", "K001"), ("Lägg till den som det är till för", "I002")):
        edits = found[title].edits
        after = plan.source.text
        for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
            after = after[: edit.start] + edit.replacement + after[edit.end :]
        assert code in _codes(plan)
        assert code not in _codes(document(after))


def _codes(plan: Document) -> set[str]:
    return {one.fault.code for one in plan.diagnostics}


def test_formatting_line_by_line_gives_what_formatting_gives() -> None:
    plan = document("plan: P\r\neffekt  e: E\r\n    för:   å\r\n\r\n\r\n\r\nintressent å:  Å\r\n")
    after = plan.source.text
    for edit in sorted(reformat(plan), key=lambda edit: edit.start, reverse=True):
        after = after[: edit.start] + edit.replacement + after[edit.end :]
    assert after == "plan: P\r\n\r\neffekt e: E\r\n  för: å\r\n\r\nintressent å: Å\r\n"
    assert reformat(document(after)) == ()


@given(some.text(alphabet="a*_`[]<>#|~\\ {}"))
def test_a_title_with_marks_is_shown_as_it_is(title: str) -> None:
    assert without_marks(escaped(title)) == title
