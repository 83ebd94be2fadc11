"""What sentences about changes are made of: names of elements, links and properties, and values, in both languages."""

from collections.abc import Sequence
from dataclasses import replace

from effektlang.model.chain import Cost, Link
from effektlang.model.element import Element, Party
from effektlang.model.in_words import cost_in_words, measure_in_words, target_in_words
from effektlang.model.learning import Subject
from effektlang.model.measurement import Actual, Indicator, Measure, Target
from effektlang.model.model import Model
from effektlang.model.written import PlanValues
from effektlang.quantities import Period
from effektlang.text import LANGUAGES, Language, Text, capitalised
from effektlang.words.lookup import KIND_NAMED
from effektlang.words.word import Choices, Property

Figure = Target | Measure | Actual | Cost

_WRITERS = tuple(PlanValues(language) for language in LANGUAGES)
_LINE = Text("raden `{word}`", "the line `{word}`")
_OF_PLAN = Text(" i planen {plan}", " in the plan {plan}")
_PLAN = Text("planen", "the plan")
_ALL = Text("{texts}", "{texts}")
_OF_RULE = Text("{word} från {about}", "{word} from {about}")
_OF_PERIOD = Text("{word} {about}", "{word} for {about}")


def quoted(title: str) -> Text:
    """A title within the quotation marks of each language."""
    return Text(f"”{title}”", f"“{title}”")


def quoted_in_both(words: Text) -> Text:
    """A word of the language within quotation marks, so that it is not read as a word of the sentence."""
    return Text(quoted(words.sv).sv, quoted(words.en).en)


def capital(text: Text) -> Text:
    """A text as it begins a sentence."""
    return Text(*map(capitalised, text))


def listed(texts: Sequence[Text]) -> Text:
    """A, B and C."""
    return _joined(_ALL, texts=tuple(texts))


def kind_of(element: Element) -> Text:
    """The word for what an element is."""
    return KIND_NAMED[element.kind].text


def element_in_words(element: Element) -> Text:
    """`effekten ”Tryggare hemma”`, and from which plan if it is another's; the plan itself is only `planen`."""
    kind = KIND_NAMED[element.kind]
    if kind.name == "plan":
        return _PLAN
    title = quoted(element.title)
    home = _joined(_OF_PLAN, plan=quoted(element.from_plan)) if element.from_plan else Text("", "")
    return Text(f"{kind.definite or kind.sv} {title.sv}{home.sv}", f"the {kind.en} {title.en}{home.en}")


def link_in_words(source: str, target: str, model: Model) -> Text:
    """`länken ”A” → ”B”`."""
    start, end = title_of(source, model), title_of(target, model)
    return Text(f"länken {start.sv} → {end.sv}", f"the link {start.en} → {end.en}")


def place_in_words(place: Element | Link, model: Model) -> Text:
    """An element or a link."""
    return link_in_words(place.source, place.target, model) if isinstance(place, Link) else element_in_words(place)


def title_of(id_: str, model: Model) -> Text:
    """The title of an element; its id where it is not in the plan."""
    element = model.by_id.get(id_)
    return quoted(element.title) if element is not None else Text(id_, id_)


def word_of(row: Property, about: str = "") -> Text:
    """`målvärdet 2028`, `undantaget från K001`; a word that is no noun is quoted as it is written."""
    if not row.definite:
        return _joined(_LINE, word=row.text)
    return _with(Text(row.definite, f"the {row.en}"), row, about)


def noun_of(row: Property, about: str = "") -> Text:
    """`målvärde 2028`, `undantag från K001`."""
    return _with(row.text, row, about) if row.definite else word_of(row)


def _with(word: Text, row: Property, about: str) -> Text:
    """A word with its period or rule."""
    if not about:
        return word
    return _joined(_OF_RULE if row.qualifier == "rule" else _OF_PERIOD, word=word, about=about)


def reference_in_words(value: object, model: Model) -> Text:
    """What a property refers to, by its title."""
    match value:
        case Party(name=name):
            return quoted(name)
        case Subject(element=source, target=str() as target):
            ends = title_of(source, model), title_of(target, model)
            return Text(f"{ends[0].sv} → {ends[1].sv}", f"{ends[0].en} → {ends[1].en}")
        case Subject(element=id_):
            return title_of(id_, model)
    return title_of(str(value), model)


def value_in_words(row: Property, value: object) -> Text:
    """A value as it is written, in each language."""
    if isinstance(value, Period):
        return Text(value.text, value.text)
    said = Text(*(writer.plain(row, value) for writer in _WRITERS))
    return quoted_in_both(said) if isinstance(row.form_of_value, Choices) else said


def figure_in_words(figure: Figure, element: Element) -> Text:
    """A number with its bound and unit, or a step; without its time."""
    return Text(*(_figure(replace(figure, period=None), element, language) for language in LANGUAGES))


def _figure(figure: Figure, element: Element, language: Language) -> str:
    if isinstance(figure, Cost):
        return cost_in_words(figure, language)
    assert isinstance(element, Indicator)
    if isinstance(figure, Target):
        return target_in_words(figure, element, language)
    return measure_in_words(figure, element, language)


def _joined(text: Text, **arguments: object) -> Text:
    return Text(*(text.say(language, arguments) for language in LANGUAGES))
