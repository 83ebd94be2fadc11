"""Records behave as frozen dataclasses do, to people and to libraries."""

import copy
import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass, replace

import pytest

from effektlang.model.chain import Effect, Link
from effektlang.model.element import RuleException
from effektlang.quantities import Amount, Bound


def test_fields_defaults_and_order() -> None:
    assert Amount(3) == Amount(value=3, unit=None)
    assert [one.name for one in fields(Bound)] == ["comparison", "value", "upper", "unit"]
    assert is_dataclass(Effect)
    with pytest.raises(TypeError):
        Effect("a", "b")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Amount()  # type: ignore[call-arg]


def test_equality_hash_and_words() -> None:
    link = Link(source="a", target="b", kind="leads_to")
    assert link == Link(source="a", target="b", kind="leads_to")
    assert link != Link(source="a", target="c", kind="leads_to")
    assert hash(link) == hash(copy.copy(link))
    assert Amount(1) != object()
    assert repr(RuleException("K001", "x")) == "RuleException(rule='K001', reason='x')"


def test_nothing_can_be_changed() -> None:
    amount = Amount(3)
    with pytest.raises(FrozenInstanceError):
        amount.value = 4  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del amount.value
    assert replace(amount, unit="kr") == Amount(3, "kr")
    assert not hasattr(amount, "__dict__")


def test_records_match_and_travel() -> None:
    match Amount(3, "kr"):
        case Amount(value, unit):
            assert (value, unit) == (3, "kr")
    assert pickle.loads(pickle.dumps(Amount(3, "kr"))) == Amount(3, "kr")  # noqa: S301 - our own bytes
