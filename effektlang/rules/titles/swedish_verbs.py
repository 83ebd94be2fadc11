"""Swedish verbs: the infinitives that a word may come from. The tables of words say which of them is a verb at all."""

from functools import cache

from effektlang.rules.titles.words import Form, Reading

_ENDINGS: tuple[tuple[str, Form], ...] = (
    ("a", "base"), ("", "base"), ("ar", "present"), ("er", "present"), ("r", "present"),
    ("ade", "past"), ("de", "past"), ("te", "past"), ("at", "past"), ("t", "past"), ("tt", "past"),
    ("as", "passive"), ("s", "passive"), ("es", "passive"), ("ades", "passive"), ("des", "passive"),
    ("tes", "passive"), ("ats", "passive"), ("ts", "passive"), ("tts", "passive"),
    ("ad", "participle"), ("ade", "participle"), ("at", "participle"), ("d", "participle"), ("da", "participle"),
    ("t", "participle"), ("ta", "participle"), ("tt", "participle"), ("ande", "noun"), ("andet", "noun"),
    ("ning", "result"), ("ing", "result"),
)  # fmt: skip

_STRONG = {
    "ta": "tar tog tagit : tas togs tagits : tagen taget tagna",
    "ge": "ger gav gett givit : ges gavs getts givits : given givet givna",
    "hålla": "håller höll hållit : hålls hölls hållits : hållen hållet hållna",
    "skriva": "skriver skrev skrivit : skrivs skrevs skrivits : skriven skrivet skrivna",
    "bjuda": "bjuder bjöd bjudit : bjuds bjöds bjudits : bjuden bjudet bjudna",
    "driva": "driver drev drivit : drivs drevs drivits : driven drivet drivna",
    "se": "ser såg sett : ses sågs setts : sedd sett sedda",
    "sätta": "sätter satte satt : sätts sattes satts : satt satta",
    "dra": "drar drog dragit : dras drogs dragits : dragen draget dragna",
    "leda": "leder ledde lett : leds leddes letts : ledd ledda",
    "reda": "reder redde rett : reds reddes retts : redd redda",
    "sprida": "sprider spred spritt spridit : sprids spreds spritts : spridd spritt spridda",
    "lägga": "lägger lade la lagt : läggs lades lagts : lagd lagt lagda",
    "ställa": "ställer ställde ställt : ställs ställdes ställts : ställd ställt ställda",
    "få": "får fick fått : fås :",
    "gå": "går gick gått : : ",
    "stå": "står stod stått : : ",
    "göra": "gör gjorde gjort : görs gjordes gjorts : gjord gjorda",
    "bli": "blir blev blivit : : ",
    "vara": "är var varit : : ",
    "ha": "har hade haft : : ",
    "veta": "vet visste vetat : : ",
    "kunna": "kan kunde kunnat : : ",
    "vilja": "vill ville velat : : ",
    "slippa": "slipper slapp sluppit : : ",
    "sjunka": "sjunker sjönk sjunkit : : ",
    "stiga": "stiger steg stigit : : ",
    "finnas": "finns fanns funnits : : ",
    "äga": "äger ägde ägt : : ",
    "komma": "kommer kom kommit : : ",
    "vinna": "vinner vann vunnit : : ",
}  # fmt: skip
_FORMS: tuple[Form, ...] = ("present", "passive", "participle")
_OF_STRONG = {
    form: (verb, kind)
    for verb, forms in _STRONG.items()
    for kind, group in zip(_FORMS, forms.split(":"), strict=True)
    for form in group.split()
}
_NO_IMPERATIVES = ("er", "ar", "isk", "ik")
_PRESENT_WITHOUT_ENDING = ("ör", "är", "yr")
_NOUNS = ("åtgärder", "planer", "kontakter", "matcher", "tester", "prover", "starter", "lån", "mål", "coacher")
_LONG = tuple(form for form in _OF_STRONG if len(form) > 3)  # shorter ones end too many words


@cache
def readings(word: str) -> tuple[Reading, ...]:
    """The ways in which a word may be a form of a verb."""
    if word.endswith(_NOUNS):
        return ()
    return (*_strong(word), *_weak(word))


def _strong(word: str) -> list[Reading]:
    """By a list of forms, also with something before them: `tillhandahåller`, `framtagen`."""
    if word in _OF_STRONG:
        return [_OF_STRONG[word]]
    if not word.endswith(_LONG):
        return []
    form = next(form for form in _LONG if word.endswith(form))
    return [(word.removesuffix(form) + _OF_STRONG[form][0], _OF_STRONG[form][1])]


def _weak(word: str) -> list[Reading]:
    """By its ending: every infinitive that could have it."""
    found: list[Reading] = [(word, "base")]
    for ending, form in _ENDINGS:
        if ending == "" and word.endswith(_NO_IMPERATIVES):
            continue
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word.removesuffix(ending) if ending else word
            found.append((stem + "a", form))
            if form in ("present", "passive", "past", "noun"):
                found.append((stem, form))
    if word.endswith("s"):
        found += [(word, "present"), (word[:-1] + "as", "present")]
    if word.endswith(_PRESENT_WITHOUT_ENDING):
        found.append((word + "a", "present"))
    return found
