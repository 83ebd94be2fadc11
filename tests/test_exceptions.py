"""An exception silences one question, at its own element, link or plan, and is asked about where it silences nothing."""

import pytest

from effektlang.rules.engine import run
from effektlang.rules.registry import registered
from effektlang.rules.rule import UnusedException
from tests.plans import TODAY, document, pointed_out

ALWAYS = [one for one in registered() if UnusedException in one.visits]

SILENCED = {
    "by code": ("K001", "effekt e: E\n  undantag K001: Nej\n"),
    "by code in lower case": ("K001", "effekt e: E\n  undantag k001: Nej\n"),
    "by Swedish name": ("K001", "effekt e: E\n  undantag effekt-utan-mätning: Nej\n"),
    "by English name": ("K001", "effect e: E\n  exception effect-without-measurement: No\n"),
    "by Swedish name in an English plan": ("K001", "effect e: E\n  exception effekt-utan-mätning: No\n"),
    "by name in capitals": ("K001", "effekt e: E\n  undantag Effekt-utan-mätning: Nej\n"),
    "for the whole plan": ("K001", "plan: P\n  undantag K001: Nej\neffekt e: E\neffekt f: F\n"),
    "for a link": ("K005", "aktivitet a: A\n  leder till: e\n    undantag K005: Nej\neffekt e: E\n"),
    "for both links of a line": (
        "K005", "aktivitet a: A\n  leder till: e, f\n    undantag K005: Nej\neffekt e: E\neffekt f: F\n",
    ),
    "for one of the links of a line": (
        "K005", "aktivitet a: A\n  leder till: e, p\n    undantag K005: Nej\neffekt e: E\nprestation p: P\n",
    ),
    "at the element of a question to the whole plan": ("I003", "intressent i: I\n  undantag I003: Nej\n"),
    "at the indicator of a question to the whole plan": (
        "I005",
        ("intressent i: I\neffekt e: E\n  för: i\n  mäts med: m\n"
        "indikator m: M\n  målvärde 2028: 80\n  undantag I005: Nej\n"),
    ),
}  # fmt: skip

UNUSED = {
    "at another element": ("effekt e: E\n  mäts inte: Nej\n  undantag K001: Nej\neffekt f: F\n", [("P013", "undantag K001")]),
    "at the element of a link": (
        "aktivitet a: A\n  undantag K005: Nej\n  leder till: e\neffekt e: E\n",
        [("P013", "undantag K005")],
    ),
    "once, though it holds for two links": (
        "prestation p: P\n  leder till: e, f\n    undantag K005: Nej\neffekt e: E\neffekt f: F\n",
        [("P013", "undantag K005")],
    ),
    "the one that is not needed of two": (
        "effekt e: E\n  undantag: utan regel\n  undantag K002: Nej\n  undantag K001: Ja\n",
        [("P013", "undantag K002")],
    ),
    "under the plan": ("plan: P\n  undantag K005: Nej\neffekt e: E\n  mäts inte: X\n", [("P013", "undantag K005")]),
    "of no rule": ("effekt e: E\n  mäts inte: X\n  undantag länken: Nej\n", [("P014", "undantag länken")]),
    "under a link, of no rule": (
        "prestation p: P\n  leder till: e\n    undantag K999: Nej\neffekt e: E\n  mäts inte: X\n",
        [("P014", "undantag K999")],
    ),
}  # fmt: skip


def found(text: str, *codes: str) -> list[tuple[str, str]]:
    """What some rules, and those about exceptions, find in an adopted plan."""
    chosen = [one for one in registered() if one.rule.code in codes]
    assert len(chosen) == len(codes)
    return pointed_out(run(document(text).resolved, [*chosen, *ALWAYS], "adopted", TODAY))


@pytest.mark.parametrize(("code", "text"), SILENCED.values(), ids=SILENCED)
def test_exception_silences_the_question_where_it_stands(code: str, text: str) -> None:
    without = "".join(
        line for line in text.splitlines(keepends=True) if " undantag " not in line and "exception" not in line
    )
    assert {one for one, _ in found(without, code)} == {code}
    assert found(text, code) == []


@pytest.mark.parametrize(("text", "expected"), UNUSED.values(), ids=UNUSED)
def test_exception_that_silences_nothing_is_asked_about(text: str, expected: list[tuple[str, str]]) -> None:
    about_exceptions = {one.rule.code for one in ALWAYS}
    assert [one for one in found(text, "K001", "K002", "K005") if one[0] in about_exceptions] == expected


@pytest.mark.parametrize(("code", "text", "letters"), [
    ("K006", "effekt e: E\n  leder till: a\n    undantag K006: Nej\naktivitet a: A\n", "a"),
    ("K007", "plan: P\n  undantag K007: Nej\neffekt e: E\n  leder till: f\neffekt f: F\n  leder till: e\n", "f"),
])  # fmt: skip
def test_errors_take_no_exceptions(code: str, text: str, letters: str) -> None:
    assert sorted(found(text, code)) == [(code, letters), ("P013", f"undantag {code}")]


def test_exception_from_a_rule_that_did_not_run_is_let_be() -> None:
    assert found("effekt e: E\n  mäts inte: X\n  undantag I002: Nej\n", "K001") == []


def test_exceptions_go_with_the_model() -> None:
    model = document("plan: P\n  undantag K001: För planen\neffekt e: E\n  undantag K002: För\n    effekten\n").model
    assert [(one.rule, one.reason) for one in model.plan.exceptions] == [("K001", "För planen")]
    assert [(one.rule, one.reason) for one in model.elements[0].exceptions] == [("K002", "För effekten")]
