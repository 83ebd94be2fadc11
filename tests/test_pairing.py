"""Which elements of two versions are taken to be the same one: by id, else by title, else by what they hold."""

import pytest

from effektlang.comparing.pairing import are_alike, pairs
from tests.plans import document

WHAT_IS_SAID = ("enhet: %", "riktning: öka", "frekvens: månad", "datakälla: Enkäten", 'ansvarig: "Nämnden"')


def paired(before: str, after: str) -> dict[str, str]:
    return pairs(document(f"plan: P\n{before}").model, document(f"plan: P\n{after}").model)


def indicator(id_: str, title: str, said: int, *, first: int = 0) -> str:
    """An indicator of which a number of things are said."""
    return "\n  ".join((f"indikator {id_}: {title}", *WHAT_IS_SAID[first : first + said])) + "\n"


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("effekt a: Lugn\neffekt b: Glad\n", "effekt a: Glad\neffekt b: Lugn\n", {"a": "a", "b": "b"}),
        ("effekt a: Lugn\n", "risk a: Lugn\neffekt b: Lugn\n", {"a": "b"}),
        ("effekt a: Lugn\n", "risk a: Lugn\n", {"a": "a"}),
        ("effekt a: Lugn\nprestation b: Lugn\n", "prestation c: LUGN\neffekt d: LUGN\n", {"a": "d", "b": "c"}),
        ("effekt a: Lugn\n", "prestation b: Lugn\neffekt c: Lugn\n", {"a": "c"}),
        ("effekt a: Lugn\neffekt b: Lugn\n", "effekt c: Lugn\n", {"a": "c"}),
        ("effekt a: Lugn\n", "effekt b: Lugn\neffekt c: Lugn\n", {"a": "b"}),
    ],
    ids=[
        "the same id before the same title",
        "an id of another kind is another element",
        "unless it has the same title",
        "the same title and kind before the same title",
        "of one before, the same kind too",
        "each element once in the later",
        "each element once in the earlier",
    ],
)
def test_elements_are_the_same_by_id_or_title(before: str, after: str, found: dict[str, str]) -> None:
    assert paired(before, after) == found


@pytest.mark.parametrize(
    ("before", "after", "are_same"),
    [
        ("Trygga hemma på natten", "TRYGGA hemma på dagen", True),
        ("TRYGGA HEMMA PÅ NATTEN", "Trygga hemma på dagen", True),
        ("Besök sent", "Besök idag", True),
        ("Besök sent", "Besök idag ofta", False),
        ("Få bo i år", "Få bo i ro", False),
        ("Barn leker i parken", "Barn som aldrig hinner ut", False),
    ],
    ids=["in other letters", "and so before", "six letters of ten", "fewer", "no long word in common", "only a word"],
)
def test_titles_that_share_a_word_and_most_letters_are_one_reworded(before: str, after: str, are_same: bool) -> None:  # noqa: FBT001 (a column of the table)
    assert paired(f"effekt a: {before}\n", f"effekt b: {after}\n") == ({"a": "b"} if are_same else {})
    assert paired(f"effekt a: {before}\n", f"risk b: {after}\n") == {}


def test_the_most_alike_are_paired_first() -> None:
    before = "effekt a: Trygga hemma på natten\n"
    later = ("effekt b: Trygga hemma på dagen\n", "effekt c: Trygga hemma på natten här\n")
    assert paired(before, "".join(later)) == paired(before, "".join(reversed(later))) == {"a": "c"}


@pytest.mark.parametrize(
    ("title", "said", "is_same"),
    [
        ("Hur oroliga andra är", 1, False),
        ("Hur oroliga andra är", 2, True),
        ("Klagomål", 4, False),
        ("Klagomål", 5, True),
    ],
    ids=["one thing is too little", "two are enough where the titles are somewhat alike", "four are too few", "five"],
)
def test_what_is_said_of_an_element_tells_it_whatever_it_is_called(title: str, said: int, is_same: bool) -> None:  # noqa: FBT001 (a column of the table)
    found = paired(indicator("a", "Andel trygga i hela länet", said), indicator("b", title, said))
    assert found == ({"a": "b"} if is_same else {})


def test_elements_that_share_a_word_but_hold_something_else_are_two() -> None:
    before, after = "Andel elever som trivs", "Elever frågar varandra"
    assert paired(indicator("a", before, 2), indicator("b", after, 2)) == {"a": "b"}
    assert paired(indicator("a", before, 2), indicator("b", after, 2, first=2)) == {}
    assert paired(indicator("a", before, 0), indicator("b", after, 0)) == {}


def test_what_an_element_holds_never_makes_its_title_less_like() -> None:
    title = "Andel elever i årskurs nio som känner sig trygga i skolan"
    after = indicator("b", f"{title} nu", 2) + indicator("c", title.replace("Andel", "Antal"), 2, first=2)
    assert paired(indicator("a", title, 2), after) == {"a": "b"}


@pytest.mark.parametrize(("how_many", "found"), [(200, {"a": "b0"}), (201, {})])
def test_a_word_that_very_many_elements_share_tells_none_of_them_apart(how_many: int, found: dict[str, str]) -> None:
    after = "".join(f"effekt b{number}: Trygga {number}\n" for number in range(how_many))
    assert paired("effekt a: Trygga x\n", after) == found


@pytest.mark.parametrize(("one", "other", "are_one"), [("abcde", "abcxy", True), ("abcde", "abxyz", False)])
def test_a_text_is_another_reworded_if_most_letters_are_the_same(one: str, other: str, are_one: bool) -> None:  # noqa: FBT001 (a column of the table)
    assert are_alike(one, other) == are_one


def test_a_long_text_is_still_known_when_a_word_of_it_changes() -> None:
    text = "Alla som är hemma ska mera än annars ha lika mål. " * 5
    assert are_alike(text, text.replace("lika", "samma"))
