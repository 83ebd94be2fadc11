"""Strategies for plans that say what they mean, but are written in every way that the language lets them be."""

from collections.abc import Sequence

from hypothesis import strategies as st

from effektlang.text import LANGUAGES
from effektlang.words.choices import FREQUENCY
from effektlang.words.kinds import KINDS
from effektlang.words.lookup import properties_for
from effektlang.words.word import Choices, Form, Grade, Kind, Property, References, Value, Word

PERIODS = (
    "2025", "2025-06", "2025-06-30", "2025-T1", "t1 2025", "kv 3 2025", "2025kv3", "2025-W07", "v 7 2025", "week 7 2025",
    "juni 2025", "June 2025", "30 juni 2025", "vt 2026", "Spring 2026", "höstterminen 2025", "2025/2026", "läsåret 2025/26",
    "2025–2028", "2025 - 2028", "2025..2028", "2025-09–2027-12", "vt 2025–ht 2026", "tills vidare", "Until further notice",
    "2025–", "2025–tills vidare", "2025 till Tills  vidare",
)  # fmt: skip

SAMPLES: dict[str, tuple[str, ...]] = {
    "amount": ("5", "1200", "1 200 000kr", "-3,50 tkr", "0,125 mnkr"),
    "measure": ("18,2", "12.5 %", "−3", "–0,5%", "12000,25", "0007", "Delvis", "x.csv", '"en fil.csv"'),
    "target": (
        "14", "minst 90", "At least  90%", ">=3", "≤ 1200", "max 4", "Högst -3,5", "mellan 10 och 14", "between 1.5 and 2 kr",
        "10–14", "10 - 14 %", "-5..5", "-5 till -2", "10 och 12", "exakt 1", "precis 2", "Klart",
    ),
    "scale": ("0–100", "-5..5", "1 till 5", "nej,delvis ,  ja"),
    "duration": ("6 månader", "1 månader", "1 år", "2 Years", "3  veckor", "1 day", "1200 dagar"),
    "period": PERIODS,
    "adoption": ("2025-03-12 § 34", "12 mars 2025 §34", "2025-03", "v 7 2025 § 1  a"),
    "kolada": ("N20506", "n20506", "U00001"),
    "area": ("0180", "g12"),
    "sdg": ("3", "3,3.4", "1.a , 2"),
}  # fmt: skip

REFERENCES = (
    "a",
    "a, b",
    "a,b ,c",
    '"Nämnden"',
    "“Nämnden, x”,a",
    "»Nämnden«",
    "a->b",
    "a → b, c",
    "a och b",
    "Två ord",
    "a,",
)

TEXTS = (
    "Text", "Text:  med kolon", "- en punkt", "• en annan", "2025", "ärende #12", "\\# ej", "en “citerad # bit”", "för: nej",
    "rad  med luft", "e\u030a", "mjuk\u00adt", "effekt", "‣ pil", "väntas: 2026", "https://x.y/z",
)  # fmt: skip

REVIEWS = (
    *(spelling for word in FREQUENCY for language in LANGUAGES for spelling in word.spellings(language)),
    "Varje  år", "EVERY YEAR", *PERIODS, "varje år i mars", "våren 2026",
)  # fmt: skip
"""When a plan is reviewed: often in words of the language, else in the planner's own."""

COMMENTS = ("# kommentar", "#", "## rubrik  ", "#\tflik", "# effekt a: A", '# med "citat')

GAPS = ("", "", "", " ", "  ", "\t", "\N{NO-BREAK SPACE}", "\u200b")

Lines = list[str]


@st.composite
def messy_plans(draw: st.DrawFn) -> str:
    """A plan in which nearly every line can be read, and none need be written as it should be."""
    before = draw(remarks(""))
    declarations = draw(st.lists(st.sampled_from(KINDS).flatmap(declarations_of), max_size=4))
    newline = draw(st.sampled_from(("\n", "\n", "\r\n", "\r")))
    lines = [line for lines in (before, *declarations) for line in lines]
    return newline.join(lines) + draw(st.sampled_from((newline, "", newline * 3)))


@st.composite
def declarations_of(draw: st.DrawFn, kind: Kind) -> Lines:
    """A declaration of a kind with some of its properties, and remarks after it."""
    name = draw(st.sampled_from((" a", "  b", " ö-1", " Kom", ""))) if kind.takes_name else ""
    title = (
        draw(st.sampled_from(("Titel", "Titel  med luft", "en: två", "", "”Namn”")))
        if kind.name != "chain"
        else "a->b → c"
    )
    head = f"{draw(spelled(kind))}{name}{draw(gaps())}:{draw(gaps())}{title}{draw(behind())}"
    indent = draw(st.sampled_from(("  ", "    ", " ", "\t")))
    title_lines = [indent + "fortsatt titel"] if title and draw(st.integers(0, 5)) == 0 and kind.name != "chain" else []
    rows = properties_for(kind.name, None)
    chosen = draw(st.lists(st.sampled_from(rows), max_size=5)) if rows else []
    properties = [line for row in chosen for line in draw(properties_of(row, indent))]
    return [head, *title_lines, *properties, *draw(remarks(indent))]


@st.composite
def properties_of(draw: st.DrawFn, row: Property, indent: str) -> Lines:
    """A property with a value, and some of those that may qualify it."""
    period = f" {draw(st.sampled_from(PERIODS[:16]))}"
    qualifier = {"none": "", "period": draw(st.sampled_from(("", period))), "needs period": period, "rule": " K001"}[
        row.qualifier
    ]
    key = f"{indent}{draw(st.sampled_from(('', '', '- ', '• ')))}{draw(spelled(row))}{qualifier}{draw(gaps())}:{draw(gaps())}"
    above = draw(remarks(indent))
    lines = draw(values_of(row, key, indent))
    inner = properties_for(None, row.name)
    chosen = draw(st.lists(st.sampled_from(inner), max_size=2)) if inner else []
    groups = [f"{indent}  kvinnor:16.4", f"{indent}  Män : 3"] if row.name == "actuals" and draw(st.booleans()) else []
    return [*above, *lines, *groups, *(line for one in chosen for line in draw(properties_of(one, indent + "  ")))]


@st.composite
def values_of(draw: st.DrawFn, row: Property, key: str, indent: str) -> Lines:
    """The lines of a property with its value: beside the key, or below it."""
    if not (row.is_prose or isinstance(row.form_of_value, References)):
        return [key + draw(st.sampled_from(samples(row.form_of_value))) + draw(behind())]
    pool = REVIEWS if row.name == "revised" else TEXTS if row.is_prose else REFERENCES
    beside = draw(st.booleans())
    lines = [key + (draw(st.sampled_from(pool)) if beside else "") + draw(behind())]
    for _ in range(draw(st.integers(0 if beside else 1, 3))):
        further = draw(st.sampled_from(("  ", "   ", "    "))) if row.is_prose else "  "
        above = [one for one in draw(remarks(indent + "  ")) if row.is_prose or one.strip()]
        lines += [*above, indent + further + draw(st.sampled_from(pool)) + draw(behind())]
    return lines


def samples(form: Form) -> Sequence[str]:
    """Values of a form, in both languages."""
    match form:
        case Choices(words) | Grade(words):
            forms = [form for word in words for form in (word.sv, word.en, *word.synonyms)]
            return [*forms, *(form.upper() for form in forms), *("1", "3")[: 2 * isinstance(form, Grade)]]
        case Value(rule):
            return SAMPLES[rule]
        case _:
            return TEXTS


def spelled(word: Word) -> st.SearchStrategy[str]:
    """A word in either language, or a synonym of it, in any case."""
    forms = [*(word.form(language) for language in LANGUAGES), *word.synonyms[:1]]
    return st.sampled_from(
        [*forms, *(form.capitalize() for form in forms), *(form.replace(" ", "  ") for form in forms)]
    )


def gaps() -> st.SearchStrategy[str]:
    """What may stand on either side of a colon."""
    return st.sampled_from(GAPS)


def behind() -> st.SearchStrategy[str]:
    """A comment behind a line, or nothing."""
    return st.one_of(st.just(""), st.just(""), st.sampled_from(COMMENTS).map(lambda comment: " " + comment))


def remarks(indent: str) -> st.SearchStrategy[Lines]:
    """Comments on lines of their own, not all as far in as what they stand above, and blank lines."""
    margins = (indent, indent, indent + "  ", "", indent + "      ")
    comments = st.tuples(st.sampled_from(margins), st.sampled_from(COMMENTS)).map("".join)
    return st.one_of(st.just([]), st.lists(st.one_of(comments, st.sampled_from(("", "  ", "\t"))), max_size=3))
