"""Plans that build on other plans: names from there, and all that can be wrong on the way."""

from pathlib import Path

import pytest

from effektlang.document import Document
from effektlang.model.exchange import from_json, to_json
from effektlang.workspace import Workspace
from tests.plans import letters, pointed_out
from tests.test_files import only, saved

REGION = """\
plan: Regionplanen
  syfte: God hälsa
slutmål folkhälsa: En god folkhälsa
  beskrivning: Alla mår bra
effekt fler-rör-sig: Fler rör sig
  sikt: lång
  för: invånare
  mäts med: andel
  undantag effekt-utan-mätning: Onödigt undantag
intressent invånare: Invånare
indikator andel: Andel som rör sig
"""

KOMMUN = """\
plan: Kommunplanen
bygger på region: region.eff
effekt fler-går: Fler går till skolan
  bidrar till: region.folkhälsa, region.fler-rör-sig
"""


def codes(document: Document) -> list[str]:
    """The codes of what is wrong with how a plan is written."""
    return [code for code, _ in pointed_out(document.faults)]


def test_elements_of_a_used_plan_are_brought_in_where_they_are_referred_to(tmp_path: Path) -> None:
    kommun = saved(tmp_path, region=REGION, kommun=KOMMUN)["kommun"]
    assert codes(kommun) == []
    brought_in = {element.id: element for element in kommun.model.elements if element.from_plan}
    assert list(brought_in) == ["region.folkhälsa", "region.fler-rör-sig"]
    assert {element.from_plan for element in brought_in.values()} == {"Regionplanen"}
    assert brought_in["region.fler-rör-sig"].title == "Fler rör sig"
    assert [(link.source, link.target) for link in kommun.model.links] == [
        ("fler-går", "region.folkhälsa"),
        ("fler-går", "region.fler-rör-sig"),
    ]
    assert from_json(to_json(kommun.model)) == kommun.model


def test_a_used_plan_is_read_and_not_questioned(tmp_path: Path) -> None:
    kommun = saved(tmp_path, region=REGION, kommun=KOMMUN)["kommun"]
    assert {one.place.source.path for one in kommun.diagnostics} == {str(tmp_path / "kommun.eff")}
    assert not [one for one in kommun.diagnostics if one.fault.code == "P013"]


def test_only_what_a_used_plan_declares_itself_is_visible(tmp_path: Path) -> None:
    plans = saved(
        tmp_path,
        land="plan: Landet\nslutmål hälsa: God hälsa\n",
        region="plan: Regionen\nbygger på land: land.eff\nslutmål r: Mål\n  bidrar till: land.hälsa\n",
        kommun="plan: K\nbygger på region: region.eff\nslutmål k: Mål\n  bidrar till: region.land.hälsa\n",
    )
    assert codes(plans["region"]) == []
    assert pointed_out(plans["kommun"].faults) == [("N001", "region.land.hälsa")]


def test_namespace_without_a_name_is_that_of_the_file(tmp_path: Path) -> None:
    text = KOMMUN.replace("bygger på region:", "bygger på:")
    assert codes(saved(tmp_path, region=REGION, kommun=text)["kommun"]) == []


@pytest.mark.parametrize("path", ['"region.eff"', "./region.eff", "../{folder}/region.eff"])
def test_path_is_counted_from_the_folder_of_the_plan(tmp_path: Path, path: str) -> None:
    written = path.format(folder=tmp_path.name)
    text = KOMMUN.replace("region: region.eff", f"region: {written}")
    assert codes(saved(tmp_path, region=REGION, kommun=text)["kommun"]) == []


def test_unknown_name_in_a_used_plan_is_an_unknown_reference(tmp_path: Path) -> None:
    kommun = saved(tmp_path, region=REGION, kommun=KOMMUN.replace("region.folkhälsa", "region.ohälsa"))["kommun"]
    assert pointed_out(kommun.faults) == [("N001", "region.ohälsa")]


def test_missing_plan_is_one_finding_and_its_names_are_let_pass(tmp_path: Path) -> None:
    kommun = saved(tmp_path, kommun=KOMMUN)["kommun"]
    assert letters(only(kommun.faults, "N008")) == "region.eff"
    assert codes(kommun) == ["N008"]


@pytest.mark.parametrize("names", [("a",), ("a", "b"), ("a", "b", "c")])
def test_circle_of_plans_is_shown_in_each_of_them(tmp_path: Path, names: tuple[str, ...]) -> None:
    following = (*names[1:], names[0])
    texts = {
        name: f"plan: {name}\nbygger på x: {other}.eff\nslutmål s: Mål\n  bidrar till: x.s\n"
        for name, other in zip(names, following, strict=True)
    }
    for place, (name, plan) in enumerate(saved(tmp_path, **texts).items()):
        around = [*names[place:], *names[: place + 1]]
        found = only(plan.faults, "N009")
        assert found.arguments == {"circle": " → ".join(f"{one}.eff" for one in around)}
        assert letters(found) == f"{following[place]}.eff"
        assert codes(plan) == ["N009"], name


def test_plan_that_uses_a_circle_is_not_in_it(tmp_path: Path) -> None:
    plans = saved(
        tmp_path,
        utanför="plan: U\nbygger på a: a.eff\neffekt u: U\n  bidrar till: a.mål\n",
        a="plan: A\nbygger på b: b.eff\nslutmål mål: Mål\n",
        b="plan: B\nbygger på a: a.eff\n",
    )
    assert codes(plans["utanför"]) == ["N010"]
    assert (codes(plans["a"]), codes(plans["b"])) == (["N009"], ["N009"])


def test_faulty_used_plan_is_one_finding_at_the_line_that_uses_it(tmp_path: Path) -> None:
    region = REGION + "resultat x: X\nefekt y: Y\n"
    kommun = saved(tmp_path, region=region, kommun=KOMMUN)["kommun"]
    found = only(kommun.faults, "N010")
    assert found.arguments == {"path": "region.eff", "count": 2}
    assert letters(found) == "region.eff"
    assert codes(kommun) == ["N010"]


def test_used_plan_in_another_encoding_is_one_finding(tmp_path: Path) -> None:
    (tmp_path / "region.eff").write_bytes(REGION.encode("latin-1"))
    kommun = saved(tmp_path, kommun=KOMMUN)["kommun"]
    assert [code for code in codes(kommun) if code != "N001"] == ["N010"]


def test_used_plan_with_an_impossible_path_is_missing(tmp_path: Path) -> None:
    loop = tmp_path / "loop.eff"
    loop.symlink_to(loop)
    for path in ("nul\0.eff", "loop.eff", "x" * 5000):
        plan = Workspace().text("plan.eff", f"plan: P\nbygger på x: {path}\n", tmp_path)
        only(plan.faults, "N008")
