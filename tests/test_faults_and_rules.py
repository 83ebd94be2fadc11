"""Every fault and rule keeps what its own examples promise: the exact letters in the bad ones, silence in the good."""

import re

import pytest

from effektlang.diagnostics import Diagnostic, Fault
from effektlang.rules.catalogue import catalogue, find
from effektlang.rules.engine import run
from effektlang.rules.registry import registered
from effektlang.rules.rule import Rule, UnusedException, versions
from effektlang.source import Span
from effektlang.text import LANGUAGES
from effektlang.words.lookup import KIND_NAMED, kinds_meant
from effektlang.words.word import Kind
from tests.examples_with_carets import without_carets
from tests.plans import carried_out, document, said

NEED_FILES = {"S001", "S002", "N008", "N009", "N010", "N016", "N017", "N018", "N019", "V014", "V015"}
"""Faults that no single text can have; the tests of files and tables try them out."""

NOT_IN_PLANS = "CU"
"""The families of what can be wrong with `effekt.toml` and with filled templates, which no plan shows."""

BAD = [(fault, example) for fault in catalogue() for example in fault.bad]
GOOD = [(fault, example) for fault in catalogue() for example in fault.good]
FINDABLE = {one.rule.code: one for one in registered()}


def found(fault: Fault, text: str, before: str = "") -> list[Diagnostic]:
    """What is found of one fault in a plan; a rule runs alone, unless it is about exceptions from others."""
    earlier = document(before).model if before else None
    plan = document(text)
    diagnostics = list(plan.faults)
    if isinstance(fault, Rule):
        one = FINDABLE[fault.code]
        rules = None if UnusedException in one.visits else [one]
        diagnostics += run(plan.resolved, rules, "adopted", earlier=earlier)
    return [one for one in diagnostics if one.fault is fault]


def names(cases: list[tuple[Fault, str]]) -> list[str]:
    """What pytest calls each example."""
    return [f"{fault.code}-{fault.name.en}" for fault, _ in cases]


@pytest.mark.parametrize(("fault", "example"), BAD, ids=names(BAD))
def test_bad_example_is_found_at_its_carets(fault: Fault, example: str) -> None:
    before, after = versions(example)
    text, expected = without_carets(after)
    places = [Span(one.place.start, one.place.end) for one in found(fault, text, before)]
    assert expected
    assert sorted(places) == expected


@pytest.mark.parametrize(("fault", "example"), GOOD, ids=names(GOOD))
def test_good_example_is_silent(fault: Fault, example: str) -> None:
    before, after = versions(example)
    assert found(fault, after, before) == []


@pytest.mark.parametrize(("fault", "example"), BAD, ids=names(BAD))
def test_finding_is_told_whole_in_both_languages(fault: Fault, example: str) -> None:
    before, after = versions(example)
    for diagnostic in found(fault, without_carets(after).text, before):
        for text in said(diagnostic):
            assert text.strip()
            assert not re.search(r"[{}]", text)


@pytest.mark.parametrize(("fault", "example"), BAD, ids=names(BAD))
def test_fix_takes_the_finding_away(fault: Fault, example: str) -> None:
    text = without_carets(example).text
    for diagnostic in found(fault, text):
        for fix in diagnostic.fixes:
            assert len(found(fault, carried_out(text, fix))) < len(found(fault, text))


MISSPELT = [(one.rule, KIND_NAMED[kind]) for one in registered() for kind in one.rule.answered_by]


@pytest.mark.parametrize(("rule", "kind"), MISSPELT, ids=[f"{rule.code}-{kind.name}" for rule, kind in MISSPELT])
def test_what_may_stand_under_a_misspelt_word_is_not_asked_for(rule: Rule, kind: Kind) -> None:
    text = without_carets(rule.bad[0]).text
    assert found(rule, f"{text}qwxkj x: Annat\n")
    for form in (kind.sv, kind.en):
        misspelt = form.replace(" ", "") if " " in form else form + form[-1]
        assert not found(rule, f"{text}{misspelt} x: Annat\n")


@pytest.mark.parametrize(
    ("word", "kinds"),
    [
        ("slutmåll", {"goal"}), ("målgrup", {"stakeholder"}), ("mål", {"goal", "effect"}), ("resultat", {"output", "effect"}),
        ("uppdrag", {"activity"}), ("vision", {"goal"}), ("qwxkj", set()),
    ],
)  # fmt: skip
def test_a_word_that_is_no_kind_may_mean_some(word: str, kinds: set[str]) -> None:
    assert kinds_meant(word) == kinds


def test_an_exception_is_used_though_its_rule_is_answered_by_a_misspelt_word() -> None:
    text = "plan: P\n  undantag K011: Det kommer i höst\neffekt e: E\nslutmåll s: S\n"
    assert not {"K011", "P013"} & {one.fault.code for one in document(text).diagnostics}


@pytest.mark.parametrize("fault", catalogue(), ids=lambda fault: fault.code)
def test_has_examples_or_is_tried_out_with_files(fault: Fault) -> None:
    needs_files = fault.code in NEED_FILES or fault.code[0] in NOT_IN_PLANS
    assert bool(fault.bad and fault.good) != needs_files


@pytest.mark.parametrize("fault", catalogue(), ids=lambda fault: fault.code)
def test_is_found_by_code_and_names(fault: Fault) -> None:
    assert all(find(name) is fault for name in (fault.code, fault.name.sv, fault.name.en))


def test_codes_and_names_are_unique_and_well_formed() -> None:
    codes = [fault.code for fault in catalogue()]
    assert all(re.fullmatch(r"[A-Z]\d{3}", code) for code in codes)
    assert len(set(codes)) == len(codes)
    for language in LANGUAGES:
        spoken = [fault.name.say(language) for fault in catalogue()]
        assert all(re.fullmatch(r"[a-zåäö0-9-]+", name) for name in spoken)
        assert len(set(spoken)) == len(spoken)


def test_every_rule_tells_where_its_demand_comes_from() -> None:
    for one in registered():
        assert one.rule.source.sv
        assert one.rule.source.en
