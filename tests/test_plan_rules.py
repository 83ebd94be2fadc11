"""Questions about the plan and those concerned that examples alone do not show: dates, languages, groups."""

from datetime import date

import pytest

from effektlang.report.finding import message
from effektlang.rules.engine import run
from effektlang.rules.registry import named
from tests.plans import carried_out, document, letters

FOLLOWED_UP = "uppföljning år-1: Det första året\n  datum: 2026-03-20\n"
DRAFT = "plan: P\n  status: på remiss\n  beslutad: 2026-03-20\n"
RUNNING = "plan: P\n  status: genomförs\n  period: 2025–2026\n"
MIXED = """plan: P
intressent patienter: Patienter
  role: target group
effect trygga: Tryggare hemma
  for: patienter
  sikt: short
  mäts inte: Vi frågar
  contributes to: god
    antagande: Det finns tid
    evidence: måttlig
slutmål god: En god ålderdom
risk brist: För få sköterskor
  sannolikhet: high
effekt lugna: Lugnare nätter
  mäts inte: Vi frågar
  sikt: lång
kedja: trygga → lugna
"""


def asked(text: str, name: str, today: date | None = None) -> list[str]:
    """The letters at which one rule asks its question on a day."""
    rule = named(name)
    assert rule is not None
    return [letters(one) for one in run(document(text).resolved, [rule], today=today)]


@pytest.mark.parametrize(
    ("text", "name", "last_day"),
    [
        (FOLLOWED_UP, "uppföljning-utan-slutsats", date(2026, 3, 20)),
        (DRAFT, "utkast-som-är-beslutat", date(2026, 3, 19)),
        (RUNNING, "plan-vars-tid-gått-ut", date(2026, 12, 31)),
    ],
)
def test_a_date_is_asked_about_once_it_has_come(text: str, name: str, last_day: date) -> None:
    assert asked(text, name, last_day) == []
    assert len(asked(text, name, date.fromordinal(last_day.toordinal() + 1))) == 1


def test_a_follow_up_that_has_been_held_is_not_asked_to_invite_anyone() -> None:
    plan = "intressent p: Patienter\n  roll: målgrupp\n" + FOLLOWED_UP
    assert asked(plan, "uppföljning-utan-målgruppen", date(2026, 3, 20)) == ["Det första året"]
    assert asked(plan, "uppföljning-utan-målgruppen", date(2026, 3, 21)) == []


def test_the_first_word_of_the_smaller_language_is_pointed_at() -> None:
    assert asked(MIXED, "ord-på-två-språk") == ["role"]
    assert asked("plan: P\ngoal g: G\neffekt e: E\n", "ord-på-två-språk") == ["goal"]
    assert asked("goal g: G\neffect e: E\neffekt f: F\n", "ord-på-två-språk") == ["effekt"]


def test_words_of_two_languages_are_made_one_without_changing_the_plan() -> None:
    rule = named("P011")
    assert rule is not None
    (found,) = run(document(MIXED).resolved, [rule])
    changed = carried_out(MIXED, found.fixes[0])
    assert document(changed).model == document(MIXED).model
    assert document(changed).faults == ()
    assert asked(changed, "P011") == []
    assert "roll: målgrupp" in changed


def test_many_groups_without_a_size_are_one_question() -> None:
    groups = "".join(f"intressent g{number}: Grupp {number}\n  roll: målgrupp\n" for number in range(5))
    assert asked(groups, "målgrupp-utan-storlek") == ["Grupp 0"]


def test_groups_that_are_members_of_each_other_stop_no_rule() -> None:
    circle = "intressent a: A\n  del av: b\n  roll: utförare\nintressent b: B\n  del av: a\n  roll: målgrupp\n"
    for name in ("I005", "I006", "I007", "I008", "I012", "P008"):
        asked(f"{circle}effekt e: E\n  för: a, b\n{FOLLOWED_UP}", name)


def test_an_exception_without_reason_is_only_asked_for_the_reason() -> None:
    plan = document("plan: P\n  syfte: S\n  undantag plan-utan-syfte:\n")
    found = [one.fault.code for one in plan.diagnostics if letters(one).startswith("undantag")]
    assert found == ["P012"]


def test_change_to_review_is_asked_once_for_all_links_of_a_line_and_where_it_has_a_day() -> None:
    plan = document(
        "aktivitet a: Besök\n  leder till: b, c\n    se över: Utan dag\n    se över 2026-05-12: Ny text.\n"
        "prestation b: Besökta\nprestation c: Ringda\n"
    )
    rule = named("P021")
    assert rule is not None
    (found,) = run(plan.resolved, [rule])
    assert letters(found) == "se över 2026-05-12"
    assert found.arguments == {"change": "Ny text."}


def test_times_are_said_in_the_language_of_the_message() -> None:
    plan = document("follow-up f: Autumn\n  date: 2026-05-10\n  period: autumn 2026\n")
    (found,) = (one for one in plan.diagnostics if one.fault.code == "P023")
    assert message(found, "sv") == "Hur kan ”Autumn” följa upp ht 2026 redan 2026-05-10?"
    assert message(found, "en") == "How can “Autumn” follow up autumn 2026 as early as 2026-05-10?"
