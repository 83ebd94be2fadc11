"""The model goes out as JSON that its schema describes, and comes back the same."""

import json
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import get_args, get_type_hints

import jsonschema
import pytest
from hypothesis import given
from pydantic import ValidationError

from effektlang.model.descriptions import descriptions
from effektlang.model.exchange import from_json, schema, to_json
from effektlang.model.model import ENTITY_OF, Model
from effektlang.words.kinds import KINDS, NOT_ELEMENTS
from tests.plans import DATA, EXAMPLES, document
from tests.words_in_place import CAST
from tests.written_plans import odd_plans

VALIDATOR = jsonschema.Draft202012Validator(json.loads(schema()), format_checker=jsonschema.FormatChecker())

EVERYTHING = """\
plan: Allt
  period: 2025–tills vidare
  beslutad: 2025-03-12 § 34
  ägare: "Någon", i
  språk: engelska
intressent i: I
aktivitet a: A
  start: tills vidare
  kostnad 2025: 3,4 mnkr
  milstolpe 2025-T1: Klart
  leder till: e
    tid till effekt: 1,5 år
    antagande: antas
effekt e: E
  agenda 2030: 3, 3.4
  nyttotyp: kvalitet
  nyttotyp: miljö
antagande antas: Antas
indikator m: M
  skala: nej, ja
  målvärde: ja
  utfall 2025:
    kvinnor: nej
  kolada: N20506
    område: 0180
indikator n: N
  skala: 0–100
  målvärde 2028: mellan 10 och 14,5
    framtaget med: i, "Rådet"
  utfall: 3
risk r: R
  hotar: a → e
  sannolikhet: hög
  konsekvens: 5
uppföljning u: U
  åtgärd: Gör det
    ansvarig: i
    datum: 2026-01-01
"""

WRONG = {
    "a field that is not there": lambda plan: plan | {"färg": "röd"},
    "another kind of plan": lambda plan: plan | {"kind": "effect"},
    "a status that is not there": lambda plan: plan | {"status": "klar"},
    "a title that is no text": lambda plan: plan | {"title": 3},
    "no title": lambda plan: {name: value for name, value in plan.items() if name != "title"},
}


def entities() -> list[type]:
    """Every dataclass that a model is made of."""
    found: list[type] = []
    waiting: list[object] = [Model]
    while waiting:
        one = waiting.pop()
        if isinstance(one, type) and is_dataclass(one):
            if one not in found:
                found.append(one)
                waiting += get_type_hints(one).values()
        else:
            waiting += get_args(one)
    return found


@pytest.mark.parametrize("path", [*EXAMPLES, DATA / "language-example.eff"], ids=lambda path: path.stem)
def test_example_is_valid_by_the_schema_and_comes_back_the_same(path: Path) -> None:
    model = document(path.read_text(encoding="utf-8")).model
    VALIDATOR.validate(json.loads(to_json(model)))
    assert from_json(to_json(model)) == model


def test_plan_with_a_value_of_every_form_comes_back_the_same() -> None:
    plan = document(EVERYTHING)
    assert plan.faults == ()
    VALIDATOR.validate(json.loads(to_json(plan.model)))
    assert from_json(to_json(plan.model)) == plan.model


@given(odd_plans())
def test_whatever_could_be_read_is_valid_by_the_schema(text: str) -> None:
    model = document(text).model
    VALIDATOR.validate(json.loads(to_json(model)))
    assert from_json(to_json(model)) == model


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG)
def test_schema_and_reader_refuse_what_the_model_does_not_have(change: object) -> None:
    exported = json.loads(to_json(document(EVERYTHING).model))
    assert callable(change)
    exported["plan"] = change(exported["plan"])
    assert not VALIDATOR.is_valid(exported)
    with pytest.raises(ValidationError):
        from_json(json.dumps(exported))


def test_schema_is_sound_and_describes_every_field() -> None:
    made = json.loads(schema())
    jsonschema.Draft202012Validator.check_schema(made)
    for name, definition in [("Model", made), *made["$defs"].items()]:
        for field, described in definition["properties"].items():
            assert described.get("description", "").strip(), f"{name}.{field}"


@pytest.mark.parametrize("entity", entities(), ids=lambda entity: entity.__name__)
def test_every_field_of_an_entity_is_described_once(entity: type) -> None:
    said = descriptions(entity)
    assert {field.name for field in fields(entity)} == set(said)
    assert all(text == text.strip() and text.endswith((".", "…")) for text in said.values())


def test_every_kind_of_element_has_an_entity_that_knows_its_kind() -> None:
    assert {kind.name for kind in KINDS} - set(ENTITY_OF) == NOT_ELEMENTS
    for kind, entity in ENTITY_OF.items():
        assert entity(id="x", title="X").kind == kind
    assert {kind.name for kind in CAST} == set(ENTITY_OF)


def test_elements_are_found_by_id_and_by_type() -> None:
    model = document(EVERYTHING).model
    assert [one.id for one in model.of(ENTITY_OF["indicator"])] == ["m", "n"]
    assert model.by_id["a"].title == "A"
    assert model.language == "en"
