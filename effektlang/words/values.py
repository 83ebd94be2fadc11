"""Words inside values: at least, between, tertial, June … in both languages.

Each row is a terminal of the grammar that is declared there without a pattern of its own.
"""

CONNECTIVES: dict[str, tuple[str, ...]] = {
    "AT_LEAST": ("minst", "at least", ">=", "≥"),
    "AT_MOST": ("högst", "at most", "<=", "≤", "max"),
    "EXACTLY": ("exakt", "exactly", "precis"),
    "BETWEEN": ("mellan", "between"),
    "AND": ("och", "and"),
    "OPEN": ("tills vidare", "until further notice"),
    "TERTIAL": ("tertial", "t"),
    "QUARTER": ("kvartal", "kv", "quarter", "q"),
    "HALF": ("halvår", "half-year", "h"),
    "WEEK": ("vecka", "week", "v", "w"),
    "SPRING": ("vårterminen", "vt", "spring term", "spring"),
    "AUTUMN": ("höstterminen", "ht", "autumn term", "autumn"),
    "SCHOOL_YEAR": ("läsåret", "läsår", "school year"),
    "DAYS": ("dagar", "dag", "days", "day"),
    "WEEKS": ("veckor", "vecka", "weeks", "week"),
    "MONTHS": ("månader", "månad", "months", "month"),
    "YEARS": ("år", "years", "year"),
}

MONTHS = (
    ("januari", "january", "jan"), ("februari", "february", "feb"), ("mars", "march", "mar"),
    ("april", "apr"), ("maj", "may"), ("juni", "june", "jun"), ("juli", "july", "jul"),
    ("augusti", "august", "aug"), ("september", "sep", "sept"), ("oktober", "october", "okt", "oct"),
    ("november", "nov"), ("december", "dec"),
)

MONTH_NUMBERS = {name: number for number, names in enumerate(MONTHS, start=1) for name in names}
