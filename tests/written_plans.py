"""Strategies for plans as they may come: well written, pasted, half finished, or nonsense made of the words."""

from hypothesis import strategies as st

from effektlang.words.ambiguous import AMBIGUOUS
from effektlang.words.lookup import KIND_OF, PROPERTIES_OF

HEADS = sorted({*KIND_OF, *PROPERTIES_OF, *AMBIGUOUS, "efekt", "kvinnor", "sikkt", "trygga äldre"})

VALUES = (
    "a", "b", "a, b", "a och b", "a; b.", "a → b", "a -> b -> c", '"x"', "“å", "»z«", "2025", "1.200", "1 200 000 kr", "minst 3",
    "högst", "text # c", "§", "N20506", "https://x.y", "", "  ", "0–100", "nej, ja", "17,1 %", "-", "→", "mellan 1 och 3",
    "tills vidare", "2025-02-30", "T9 2025", "9" * 400, "2025-v60", "2025–2020", "läsår 2025/27", "\u200b", "e\u030a", "\\#",
    "{a}", "x.csv", "kort", "hög", "öka", "år", "6 månader", "Genomföra utbildning", "?", "a.b", "KOM", "svenska", "beslutad",
)  # fmt: skip

QUALIFIERS = (
    "",
    " x",
    " 2025",
    " a b",
    " \N{NO-BREAK SPACE}y",
    " T1 2025",
    " K001",
    " a",
    " b",
    " effekt-utan-mätning",
)

INDENTS = ("", "", "  ", "  ", "    ", "   ", " ", "\t", "\N{NO-BREAK SPACE} ", "      ", "\u200b", "\u3000")

BULLETS = ("", "", "", "- ", "•\t", "* ", "\u200b", "– ")

COMMENTS = ("", "", "", " # kommentar", "\t#", " #12", " ## x", "\\#", ' "# citat"', " “#")

BREAKS = ("\n", "\n", "\n", "\r\n", "\r", "\n\n", "\n \n", "\x0b\n", "\u2028\n")


def heads() -> st.SearchStrategy[str]:
    """What may stand before the colon of a line: a word, perhaps with something after it."""
    return st.tuples(st.sampled_from(HEADS), st.sampled_from(QUALIFIERS)).map("".join)


def values() -> st.SearchStrategy[str]:
    """What may stand after the colon of a line."""
    return st.one_of(st.sampled_from(VALUES), st.text(max_size=12).filter(lambda text: "\n" not in text))


def lines() -> st.SearchStrategy[str]:
    """One line: a property or declaration, a head alone, text, a comment or nothing."""
    said = st.one_of(
        st.tuples(heads(), st.sampled_from((": ", ":", " : ", "：")), values()).map("".join),
        heads(),
        values(),
        st.just(""),
    )
    parts = (st.sampled_from(INDENTS), st.sampled_from(BULLETS), said, st.sampled_from(COMMENTS))
    return st.tuples(*parts).map("".join)


def odd_plans() -> st.SearchStrategy[str]:
    """A text made of the language's own words, with all that may go wrong in how lines stand."""
    return st.lists(st.tuples(lines(), st.sampled_from(BREAKS)).map("".join), max_size=12).map("".join)
