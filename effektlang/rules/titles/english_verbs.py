"""English verbs: the infinitives that a word may come from. The tables of words say which of them is a verb at all."""

from functools import cache

from effektlang.rules.titles.tables import words
from effektlang.rules.titles.words import Form, Reading

_STRONG = {
    "hold": "held", "give": "gave given", "teach": "taught", "build": "built", "buy": "bought", "send": "sent",
    "make": "made", "write": "wrote written", "take": "took taken", "set": "set", "run": "ran run", "get": "got gotten",
    "lead": "led", "draw": "drew drawn", "be": "is are was were been am", "have": "has had", "go": "went gone",
    "do": "does did done", "know": "knew known", "feel": "felt", "find": "found", "keep": "kept", "grow": "grew grown",
    "fall": "fell fallen", "rise": "rose risen", "understand": "understood", "learn": "learnt", "meet": "met",
    "speak": "spoke spoken", "become": "became", "say": "said", "think": "thought", "lose": "lost", "win": "won",
    "choose": "chose chosen", "sleep": "slept", "leave": "left", "can": "could", "will": "would", "shall": "should",
    "cut": "cut", "stand": "stood", "see": "saw seen", "spend": "spent", "begin": "began begun", "pay": "paid",
}  # fmt: skip
_OF_STRONG = {form: verb for verb, forms in _STRONG.items() for form in forms.split()}
_NO_NOUNS = words("have do know feel live enjoy grow become get understand learn keep value receive")
_PRESENT = words("is are am has does")
_ENDINGS: tuple[tuple[str, Form], ...] = (
    ("s", "present"), ("es", "present"), ("ed", "past"), ("d", "past"), ("ing", "gerund"),
)  # fmt: skip


@cache
def readings(word: str) -> tuple[Reading, ...]:
    """The ways in which a word may be a form of a verb."""
    found: list[Reading] = [(word, "base")]
    if word in _NO_NOUNS:
        found.append((word, "present"))
    if word in _OF_STRONG:
        verb = _OF_STRONG[word]
        forms: tuple[Form, ...] = ("present",) if word in _PRESENT else ("past", "participle")
        found += [(verb, form) for form in forms]
    for ending, form in _ENDINGS:
        if word.endswith(ending):
            found += _from(word.removesuffix(ending), form)
    return tuple(found)


def _from(stem: str, form: Form) -> list[Reading]:
    """The infinitives of a stem: `plann`, `provid`, `trie`."""
    stems = [stem, stem + "e"]
    if len(stem) > 2 and stem[-1] == stem[-2]:  # a letter and its double
        stems.append(stem[:-1])
    if stem.endswith("i"):
        stems.append(stem[:-1] + "y")
    return [(one, each) for one in stems for each in ((form, "participle") if form == "past" else (form,))]
