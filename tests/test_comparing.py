"""What has changed between two versions of a plan is told as a person would write it, whatever it is."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from syrupy.assertion import SnapshotAssertion

from effektlang.comparing.compare import compare
from effektlang.comparing.telling import ChangeReport, tell
from effektlang.model.model import ENTITY_OF
from effektlang.outputs import changes_json, changes_markdown, changes_text
from effektlang.text import LANGUAGES, Language
from effektlang.words.lookup import PROPERTIES
from effektlang.words.properties_of_plans import LINKS
from effektlang.words.word import Property
from effektlang.workspace import Workspace
from tests.plans import DATA, EXAMPLES, document
from tests.words_in_place import Place, places_of, plan_around, qualifiers_of, values_of
from tests.written_plans import odd_plans

CHAIN = """\
aktivitet besök: Hembesök
  leder till: besökta
prestation besökta: Patienter som fått hembesök
  leder till: trygga
effekt trygga: Patienterna känner sig tryggare hemma
  för: patienter
  mäts med: trygghet
intressent patienter: Patienter
intressent anhöriga: Anhöriga
indikator trygghet: Andel trygga
  enhet: %
  riktning: öka
  målvärde 2028: 80
"""


def edited(*edits: tuple[str, str]) -> tuple[str, str]:
    """The chain, and the chain after some edits."""
    text = CHAIN
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    return CHAIN, text


CASES = {
    "a target is raised": edited(("2028: 80", "2028: 85")),
    "a target is lowered, and is now a bound": edited(("2028: 80", "2028: minst 75")),
    "a target is moved": edited(("2028: 80", "2029: 80")),
    "a target is moved and raised": edited(("2028: 80", "2029: 85")),
    "a target becomes a range": edited(("2028: 80", "2028: 70–80")),
    "a target says who set it": edited(
        ("målvärde 2028: 80\n", 'målvärde 2028: 80\n    framtaget med: patienter\n    beslutat av: "Nämnden"\n')
    ),
    "a unit changes": edited(("enhet: %", "enhet: procent av alla som har skrivits ut")),
    "an effect gets another target group": edited(("för: patienter", "för: anhöriga")),
    "an effect gets one more target group": edited(("för: patienter", "för: patienter, anhöriga")),
    "an effect is reworded": edited(("känner sig tryggare hemma", "är tryggare hemma om natten")),
    "an id changes everywhere": edited(("trygga:", "lugna:"), ("till: trygga", "till: lugna")),
    "id and title change": edited(
        ("trygga: Patienterna känner sig tryggare hemma", "lugna: Patienterna känner sig mycket lugnare hemma"),
        ("till: trygga", "till: lugna"),
    ),
    "an output becomes an effect": edited(("prestation besökta", "effekt besökta")),
    "a link is taken away": edited(("  leder till: trygga\n", "")),
    "a link comes to contribute": edited(("leder till: trygga", "bidrar till: trygga")),
    "a link gets an assumption": edited(
        ("till: trygga\n", "till: trygga\n    antagande: Besöken sker medan oron är som störst\n    evidens: måttlig\n")
    ),
    "an indicator is dropped": edited(
        ("indikator trygghet: Andel trygga\n  enhet: %\n  riktning: öka\n  målvärde 2028: 80\n", ""),
        ("  mäts med: trygghet\n", ""),
    ),
    "an indicator is swapped": edited(
        ("indikator trygghet: Andel trygga", "indikator oro: Hur ofta någon ringer och är orolig"),
        ("mäts med: trygghet", "mäts med: oro"),
    ),
    "an indicator keeps its content but not its name": edited(
        ("indikator trygghet: Andel trygga", "indikator trygga-hemma: Andel som är trygga"),
        ("mäts med: trygghet", "mäts med: trygga-hemma"),
    ),
    "a direction changes": edited(("riktning: öka", "riktning: minska")),
    "a target is written out": edited(("2028: 80", "2028: minst 80 %")),
    "an effect is dropped": edited(
        ("effekt trygga: Patienterna känner sig tryggare hemma\n  för: patienter\n  mäts med: trygghet\n", ""),
        ("  leder till: trygga\n", ""),
    ),
    "things are moved about": (CHAIN, "".join(sorted(re.split(r"^(?=\w)", CHAIN, flags=re.MULTILINE)))),
    "an assumption is reworded": (
        "plan: P\naktivitet a: A\n  leder till: b\n    antagande: Vi hinner med besöken\nprestation b: B\n",
        "plan: P\naktivitet a: A\n  leder till: b\n    antagande: Vi hinner med alla besöken\nprestation b: B\n",
    ),
    "an assumption is given up for another": (
        "plan: P\naktivitet a: A\n  leder till: b\n    antagande: Vi hinner med besöken\nprestation b: B\n",
        "plan: P\naktivitet a: A\n  leder till: b\n    antagande: Bilarna startar\nprestation b: B\n",
    ),
    "more is asked for where less is wanted, and then less": (
        "plan: P\nindikator i: Fall\n  riktning: minska\n  målvärde 2027: 14\n  målvärde 2028: högst 10\n",
        "plan: P\nindikator i: Fall\n  riktning: minska\n  målvärde 2027: 12\n  målvärde 2028: högst 11\n",
    ),
    "a resource is used, and one more measures": (
        "plan: P\naktivitet a: A\neffekt e: E\n  mäts med: i\nindikator i: I\nindikator j: J\nresurs r: R\n",
        "plan: P\naktivitet a: A\n  använder: r\neffekt e: E\n  mäts med: i, j\nindikator i: I\nindikator j: J\nresurs r: R\n",
    ),
    "someone has one more role": (
        "plan: P\nintressent i: I\n  roll: utförare\n",
        "plan: P\nintressent i: I\n  roll: utförare\n  roll: samverkanspart\n",
    ),
    "how often the plan is revised": ("plan: P\n  revideras: varje år\n", "plan: P\n  revideras: vartannat år\n"),
    "actuals come in": (
        "plan: P\nindikator i: Oro\n  utfall 2024: 5\n",
        "plan: P\nindikator i: Oro\n  utfall 2024: 6\n    kvinnor: 7\n  utfall 2025: 4\n",
    ),
    "many actuals come in": (
        "plan: P\nindikator i: Oro\n",
        "plan: P\nindikator i: Oro\n" + "".join(f"  utfall 2024-{month:02}: {month}\n" for month in range(1, 7)),
    ),
    "the plan itself": (
        'plan: Trygg\n  syfte: Bli trygg.\n  ägare: "Nämnden"\n  status: utkast\n  avgränsning: Bara i norr\n',
        'plan: Tryggare\n  syfte: Bli tryggare.\n  ägare: "Styrelsen"\n  status: beslutad\n  beslutad: 2026-01-02 § 3\n',
    ),
    "a long text": (
        "plan: P\n  bakgrund: Det var en gång en kommun där ingen visste vem som skulle ringa vem.\n",
        "plan: P\n  bakgrund: Det var en gång en kommun.\n\n    Där visste alla vem som skulle ringa vem.\n",
    ),
    "exceptions": (
        "plan: P\neffekt e: E\n  undantag K001: Vi frågar i samtalen\n",
        "plan: P\neffekt e: E\n  undantag K001: Vi frågar vid besöken\n  undantag I002: För alla\n",
    ),
    "changes that were to be reviewed": (
        "plan: P\neffekt e: E\n  se över 2026-01-02: Ett.\n  se över 2026-01-02: Två.\n",
        "plan: P\neffekt e: E\n  se över 2026-01-02: Ett.\n    sett över 2026-02-03: Står kvar\n  se över 2026-05-06: Tre.\n",
    ),
    "a problem and what responds to it": (
        "plan: P\nproblem oro: Oro\nproblem sorg: Sorg\naktivitet a: Samtal\n  svarar mot: oro\n  slut: 2027\n",
        "plan: P\nproblem oro: Oro\nproblem sorg: Sorg\naktivitet a: Samtal\n  svarar mot: sorg\n  slut: 2028\n  status: pågår\n",
    ),
    "an element of another kind with nothing in common": (
        "plan: P\nrisk x: Översvämning i källaren\n",
        "plan: P\nhinder x: Ingen svarar i telefon\n",
    ),
}


def report(before: str, after: str, language: Language = "sv") -> ChangeReport:
    """What has changed between two texts."""
    return tell(compare(document(before).model, document(after).model), ("förra", "nya"), language)


@pytest.mark.parametrize("name", CASES)
def test_change_is_told(name: str, snapshot: SnapshotAssertion) -> None:
    before, after = CASES[name]
    told = "\n".join(changes_text.write(report(before, after, language)) for language in LANGUAGES)
    assert f"{before}\n–––– nu ––––\n\n{after}\n–––– sägs ––––\n\n{told}" == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_versions_of_an_example(language: Language, snapshot: SnapshotAssertion) -> None:
    paths = next(path for path in EXAMPLES if path.stem == "trygg-hemgang"), DATA / "versions" / "trygg-hemgang.eff"
    before, after = (Workspace().open(path).model for path in paths)
    told = tell(compare(before, after), ("2025", "2027"), language)
    assert changes_text.write(told) == snapshot(name=f"text-{language}")
    assert changes_markdown.write(told) == snapshot(name=f"markdown-{language}")
    assert changes_json.write(told) == snapshot(name=f"json-{language}")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_nothing_has_changed_in_the_same_plan(path: Path) -> None:
    model, again = (Workspace().open(path).model for _ in range(2))
    comparison = compare(model, again)
    assert comparison.changes == ()
    assert comparison.pairs == {element.id: element.id for element in model.elements}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_all_elements_are_told_of_that_come_or_go(path: Path) -> None:
    model, nothing = Workspace().open(path).model, document("plan: Tom\n").model
    for before, after, action in ((nothing, model, "added"), (model, nothing, "removed")):
        changes = compare(before, after).changes
        about = [
            one.subject.element for one in changes if one.subject and one.property is None and one.action == action
        ]
        assert {element.id for element in model.elements} <= set(about)


PLACED = [
    (row, place)
    for row in PROPERTIES
    if row.name not in LINKS
    for place in places_of(row)
    if place.kind.name in ENTITY_OF or place.kind.name == "answer"
]
"""Every property of a plan at each of its places; a follow-up file is no plan."""


@pytest.mark.parametrize(
    ("row", "place"), PLACED, ids=[f"{row.en}-{place.kind.en}".replace(" ", "-") for row, place in PLACED]
)
def test_every_property_that_comes_or_goes_is_told_of(row: Property, place: Place) -> None:
    value = values_of(row.form_of_value, "sv")[-1]
    text = plan_around(place, f"{row.sv}{qualifiers_of(row)[-1]}: {value}\n", "sv")
    without = plan_around(place, "# inget\n", "sv")
    for before, after in ((text, without), (without, text)):
        changes = compare(document(before).model, document(after).model).changes
        assert row.name in {one.property for one in changes} or place.parent is not None
        assert changes
        for change in changes:
            for language in LANGUAGES:
                said = change.say(language)
                assert not re.search(r"[{}]|None|record", said)
                assert said[0].isupper() or said[0] in "”“"


@given(odd_plans(), odd_plans())
def test_any_two_plans_can_be_compared(before: str, after: str) -> None:
    for language in LANGUAGES:
        told = report(before, after, language)
        assert changes_text.write(told)
        assert changes_markdown.write(told)
        assert json.loads(changes_json.write(told))


def test_titles_are_safe_in_markdown() -> None:
    told = report("plan: P\n", "plan: P\neffekt e: <b>*Två* [ord](x)</b> | `kod`\n")
    assert "\\<b\\>\\*Två\\* \\[ord\\](x)\\</b\\> \\| `kod`" in changes_markdown.write(told)
