"""The chain as a graph: its circles are found, each told in order from where it is declared first."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effektlang.model.chain import Effect, Link, LinkKind
from effektlang.model.graph import Graph
from effektlang.model.model import Model
from effektlang.model.plan import Plan
from tests.plans import asked, document

CIRCLES = {
    "": [],
    "ab": [],
    "ab bc": [],
    "ab ba": ["ab"],
    "ba ab": ["ab"],
    "ab bc ca": ["abc"],
    "bc ca ab": ["abc"],
    "cb ba ac": ["acb"],
    "ab bc cd db": ["bcd"],
    "ab ba cd dc": ["ab", "cd"],
    "ab ba bc cd dc": ["ab", "cd"],
    "ab bc ca cd de": ["abc"],
    "da ab ba be": ["ab"],
}
"""Links between the effects a to e, and the circles that they make."""

LONG = 5_000

Pair = tuple[str, str]


def graph(links: list[Pair], kind: LinkKind = "leads_to", ids: str | list[str] = "abcde") -> Graph:
    """A graph of effects with links of a kind between them."""
    effects = tuple(Effect(id=id_, title=id_) for id_ in ids)
    made = tuple(Link(source=source, target=target, kind=kind) for source, target in links)
    return Graph(Model(Plan(id="plan", title="P"), "sv", effects, made))


def reachable(start: str, links: set[Pair]) -> set[str]:
    """Everything that can be come to from an element by one link or more."""
    found: set[str] = set()
    ahead = {target for source, target in links if source == start}
    while ahead:
        found |= ahead
        ahead = {target for source, target in links if source in ahead} - found
    return found


@pytest.mark.parametrize(("links", "circles"), CIRCLES.items())
def test_circles_are_told_from_where_they_are_declared_first(links: str, circles: list[str]) -> None:
    pairs = [(pair[0], pair[1]) for pair in links.split()]
    assert sorted("".join(circle) for circle in graph(pairs).circles) == circles


@pytest.mark.parametrize(("kind", "circles"), [
    ("leads_to", [["a", "b"]]), ("contributes_to", [["a", "b"]]), ("counteracts", []), ("feeds_back_to", []),
])  # fmt: skip
def test_only_what_leads_forwards_makes_a_circle(kind: LinkKind, circles: list[list[str]]) -> None:
    assert graph([("a", "b"), ("b", "a")], kind).circles == circles


@given(
    st.sets(st.tuples(st.sampled_from("abcdefg"), st.sampled_from("abcdefg")).filter(lambda pair: pair[0] != pair[1]))
)
def test_a_circle_is_one_and_every_element_in_one_is_told_of(links: set[Pair]) -> None:
    circles = graph(sorted(links), ids="abcdefg").circles
    assert all(step in links for circle in circles for step in pairwise([*circle, circle[0]]))
    assert all(len(set(circle)) == len(circle) for circle in circles)
    in_circles = {element for element in "abcdefg" if element in reachable(element, links)}
    parts = {frozenset(other for other in in_circles if {other} & reachable(one, links) and one in reachable(other, links))
             for one in in_circles}  # fmt: skip
    assert len(circles) == len(parts)
    assert all(any(set(circle) <= part for circle in circles) for part in parts)


def test_what_comes_before_and_after_is_found_from_either_end() -> None:
    found = graph([("a", "b"), ("a", "c"), ("b", "c")])
    assert [link.target for link in found.consequences("a")] == ["b", "c"]
    assert [link.source for link in found.causes("c")] == ["a", "b"]
    assert list(found.causes("a")) == []
    assert list(found.consequences("okänd")) == []


@pytest.mark.parametrize("is_closed", [False, True])
def test_a_long_chain_exhausts_nothing(is_closed: bool) -> None:  # noqa: FBT001 - pytest hands it over so
    ids = [f"e{number}" for number in range(LONG)]
    links = [*pairwise(ids), *([(ids[-1], ids[0])] if is_closed else [])]
    assert graph(links, ids=ids).circles == ([ids] if is_closed else [])


def test_a_plan_with_a_long_chain_is_read_and_asked() -> None:
    lines = [f"effekt e{number}: E{number}\n  leder till: e{number + 1}\n" for number in range(LONG)]
    plan = document(f"plan: P\n{''.join(lines)}effekt e{LONG}: Sist\n")
    assert len(plan.model.links) == LONG
    codes = [one.fault.code for one in asked(plan)]
    assert codes.count("K001") == 1
    assert "K007" not in codes
