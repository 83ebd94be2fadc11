"""Packs of rules: found by name, run only when asked for, and held to their own examples as all rules are."""

import re

import pytest

from effektlang.diagnostics import Diagnostic
from effektlang.rules.catalogue import catalogue, find
from effektlang.rules.engine import run
from effektlang.rules.registry import UnknownPack, named, pack, pack_names, registered, rules_of
from effektlang.rules.rule import Registered
from effektlang.settings.choosing import chosen_rules
from effektlang.settings.settings import Settings
from effektlang.source import Span
from effektlang.text import LANGUAGES, Text
from tests.examples_with_carets import without_carets
from tests.plans import document, pointed_out, said

IN_PACKS = rules_of(name.sv for name in pack_names())
BAD = [(one, example) for one in IN_PACKS for example in one.rule.bad]
GOOD = [(one, example) for one in IN_PACKS for example in one.rule.good]

LEADERSHIP = """
plan: Ledare som lyssnar
  syfte: Medarbetarna ska vilja stanna och våga säga vad de ser.
  ägare: ledningen
  styrdokument: Kommunens ledarstrategi 2026

intressent ledare: Enhetschefer, samordnare och projektledare
  roll: målgrupp
intressent ledningen: Förvaltningens ledningsgrupp
  roll: uppdragsgivare

behov tid: Cheferna har för lite tid för samtal
  berör: ledare

aktivitet mentor: Mentor för den som är ny som chef
  svarar mot: tid
  ansvarig: ledningen
  för: ledare
aktivitet nätverk: Nätverk där cheferna lär av varandra
  ansvarig: ledningen
  tillsammans med: ledningen
  för: ledare

hinder stora-grupper: Många chefer har över fyrtio medarbetare

uppföljning år-1: Uppföljning av det första året
  datum: 2027-03-20
  deltar: ledare, ledningen
  fråga: Vad gör de som leder annorlunda i dag?
"""


def found(one: Registered, text: str) -> list[Diagnostic]:
    """What one rule finds in a plan."""
    return [*document(text).faults, *run(document(text).resolved, [one], "adopted")]


def names(cases: list[tuple[Registered, str]]) -> list[str]:
    """What pytest calls each example."""
    return [f"{one.rule.code}-{one.rule.name.en}" for one, _ in cases]


@pytest.mark.parametrize("name", ["ledarskap", "leadership", "Ledarskap"])
def test_a_pack_is_found_by_name_in_order_of_code(name: str) -> None:
    assert pack_names() == (Text("ledarskap", "leadership"),)
    assert [one.rule.code for one in pack(name)] == [f"L00{number}" for number in range(1, 8)]


@pytest.mark.parametrize("name", ["", "ledarskapet", "__pycache__", "leadership_words", "../rules"])
def test_an_unknown_pack_is_said_to_be_unknown(name: str) -> None:
    with pytest.raises(UnknownPack):
        pack(name)


def test_rules_of_packs_run_only_when_asked_for() -> None:
    assert not set(IN_PACKS) & set(registered())
    assert not any(one.rule.default for one in IN_PACKS)
    assert "L" not in {code[0] for code, _ in pointed_out(document("plan: Ledare som lyssnar\n").diagnostics)}


@pytest.mark.parametrize("row", ["regelpaket: ledarskap", "rule pack: leadership"])
def test_a_plan_turns_on_a_pack(row: str) -> None:
    plan = document(f"plan: Ledare som lyssnar\n  {row}\n")
    assert plan.model.plan.rule_packs == (row.split(": ")[1],)
    asked = {code for code, _ in pointed_out(plan.diagnostics)}
    assert {"L001", "L002"} <= asked
    chosen = chosen_rules(Settings(), "draft", plan.model.plan.rule_packs)
    assert {code for code, _ in pointed_out(plan.check(chosen))} == asked


def test_a_pack_that_is_turned_on_twice_asks_once() -> None:
    assert [
        one for one in chosen_rules(Settings(packs=("ledarskap",)), "draft", ("leadership",)) if one in IN_PACKS
    ] == list(IN_PACKS)


def test_rules_of_packs_can_be_named_and_explained() -> None:
    for one in IN_PACKS:
        for name in (one.rule.code, one.rule.name.sv, one.rule.name.en):
            assert named(name) is one
            assert named(name.upper()) is one
            assert find(name) is one.rule


def test_names_and_codes_are_those_of_no_other_rule() -> None:
    rules = [*catalogue(), *(one.rule for one in IN_PACKS)]
    assert len({rule.code for rule in rules}) == len(rules)
    for language in LANGUAGES:
        spoken = [rule.name.say(language) for rule in rules]
        assert len(set(spoken)) == len(spoken)
        assert all(re.fullmatch(r"[a-zåäö0-9-]+", name) for name in spoken)


@pytest.mark.parametrize(("one", "example"), BAD, ids=names(BAD))
def test_bad_example_is_found_at_its_carets(one: Registered, example: str) -> None:
    text, expected = without_carets(example)
    findings = [finding for finding in found(one, text) if finding.fault is one.rule]
    assert expected
    assert sorted(Span(finding.place.start, finding.place.end) for finding in findings) == expected
    for finding in findings:
        for words in said(finding):
            assert words.strip()
            assert not re.search(r"[{}]", words)


@pytest.mark.parametrize(("one", "example"), GOOD, ids=names(GOOD))
def test_good_example_is_silent(one: Registered, example: str) -> None:
    assert found(one, example) == []


def test_a_plan_that_follows_the_principles_is_asked_nothing() -> None:
    assert run(document(LEADERSHIP).resolved, pack("ledarskap")) == []


def test_a_plan_can_make_exceptions_from_a_pack() -> None:
    text = "plan: Kurs\n  undantag ledarskap-utan-strategi: Strategin skrivs i höst\n"
    plan = document(text)
    with_pack = [*registered(), *pack("ledarskap")]
    assert "L002" not in {code for code, _ in pointed_out(run(plan.resolved, with_pack))}
    without = {code for code, _ in pointed_out(run(plan.resolved))}
    assert not without & {"P013", "P014"}
