"""Our reader and Lark agree on the grammar: the same trees, the same refusals."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.lark import from_lark

from effektlang.syntax.cut import cut
from effektlang.syntax.lalr import Token
from effektlang.syntax.lines import LineReader
from effektlang.syntax.tables import STARTS, STATES
from tests import test_periods, test_values
from tests.larks import (
    LINE_TERMINALS,
    VALUES,
    reading_lark,
    shape_by_lark,
    shape_by_us,
    shape_of_tokens_by_lark,
    shape_of_tokens_by_us,
)
from tests.plans import EXAMPLES
from tests.written_plans import odd_plans

REFERENCES = {
    "a": True, "a, b": True, 'a, "Socialnämnden"': True, "a → b": True, "a->b, c => d": True, "a --> b": True,
    "“Barn och unga”, »Skolan«": True, "mål-1, 1.2, region.folkhälsa": True, "a b": False, "a,": False, "a →": False,
    "→ a": False, '"a': False, "a;b": False, "a → b → c": False, "-a": False, "a.": False,
}  # fmt: skip

CHAINS = {"a": False, "a → b": True, "a → b → c": True, "a->b=>c⇒d\uf0e0e": True, "a, b": False, 'a → "b"': False}

READABLE = [
    *(("period", row[0]) for row in test_periods.ROWS),
    *(("measure", text) for text in test_values.NUMBERS),
    *((rule, text) for rule, text, _ in test_values.FLAT_TARGETS + test_values.FLAT_OTHERS),
    *(("adoption", text) for text in ("2025-03-12 § 34", "12 mars 2025", "2025-03-12 §34")),
    *(("references", text) for text, is_read in REFERENCES.items() if is_read),
    *(("chain", text) for text, is_read in CHAINS.items() if is_read),
]

REFUSED = [
    *(("references", text) for text, is_read in REFERENCES.items() if not is_read),
    *(("chain", text) for text, is_read in CHAINS.items() if not is_read),
    *((rule, text) for rule in VALUES for text in ("", "§", "2025 2025", ",", "#", "→ →", "–")),
]

FRAGMENTS = st.sampled_from((
    "minst", "högst", "mellan", "och", "2025", "2025-06", "2025-06-30", "2025-T1", "T", "kv", "vt", "läsår", "2025/26",
    "juni", "30", "1 200", "12,5", "-3", "%", "kr", "ja", "delvis", ",", "–", "-", "..", "till", "→", "->", '"x y"', "a",
    "region.a", "§ 34", "N20506", "0180", "3.4", "månader", "år", "tills vidare", ".", "1.200", "\N{NO-BREAK SPACE}",
))  # fmt: skip

LETTERS = st.sampled_from('abdeghijklmnopqrstuvxyåäöABGKNTUV0123456789 .,-–—−→=>/%€§_"“”\N{THIN SPACE}\t<≥')

EXPLICIT = {name: st.just("") for name in LINE_TERMINALS}

TOKENS = st.sampled_from(("KIND", "NAME", "KEY", "PROSE_KEY", "QUALIFIER", "VALUE", "TEXT", "INDENT", "DEDENT"))


@pytest.mark.parametrize(("start", "text"), READABLE)
def test_every_form_of_the_language_has_the_tree_that_lark_makes(start: str, text: str) -> None:
    expected = shape_by_lark(start, text)
    assert expected is not None
    assert shape_by_us(start, text) == expected


@pytest.mark.parametrize(("start", "text"), REFUSED)
def test_what_lark_refuses_we_refuse(start: str, text: str) -> None:
    assert shape_by_lark(start, text) is None
    assert shape_by_us(start, text) is None


@cache
def sentences(start: str) -> st.SearchStrategy[str]:
    """Texts that the grammar itself makes of a start rule."""
    return from_lark(reading_lark(), start=start, explicit=EXPLICIT, alphabet=LETTERS)


@pytest.mark.parametrize("start", VALUES)
@settings(max_examples=40)
@given(data=st.data())
def test_text_made_of_the_grammar_is_read_as_lark_reads_it(start: str, data: st.DataObject) -> None:
    text = data.draw(sentences(start))
    assert shape_by_us(start, text) == shape_by_lark(start, text)


@given(start=st.sampled_from(VALUES), parts=st.lists(FRAGMENTS, max_size=7), joint=st.sampled_from((" ", "")))
def test_pieces_of_values_are_read_or_refused_as_by_lark(start: str, parts: list[str], joint: str) -> None:
    text = joint.join(parts)
    assert shape_by_us(start, text) == shape_by_lark(start, text)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_declarations_of_the_examples_have_the_trees_that_lark_makes(path: Path) -> None:
    for chunk in cut(path.read_text(encoding="utf-8")):
        if chunk.declares:
            tokens = list(LineReader(chunk.text).tokens())
            expected = shape_of_tokens_by_lark(tokens)
            assert expected is not None
            assert shape_of_tokens_by_us(tokens) == expected


@given(odd_plans())
def test_every_declaration_that_is_cut_out_can_be_read_by_both(text: str) -> None:
    for chunk in cut(text):
        if chunk.declares:
            tokens = list(LineReader(chunk.text).tokens())
            expected = shape_of_tokens_by_lark(tokens)
            assert expected is not None
            assert shape_of_tokens_by_us(tokens) == expected


@given(st.lists(TOKENS, max_size=14))
def test_any_row_of_tokens_is_taken_or_refused_as_by_lark(types: list[str]) -> None:
    tokens = [Token(type_, type_.lower(), 0, 0) for type_ in ("KIND", *types)]
    assert shape_of_tokens_by_us(tokens) == shape_of_tokens_by_lark(tokens)


def test_tables_know_every_start_and_lead_to_states_that_exist() -> None:
    assert set(STARTS) == {"declaration", *VALUES}
    assert all(action < len(STATES) for state in STATES for action in state.values())


def test_generated_files_are_fresh() -> None:
    script = Path(__file__).parent.parent / "scripts" / "generate.py"
    finished = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout
