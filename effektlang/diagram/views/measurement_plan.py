"""What is measured, by which indicators, and who answers for the figures."""

from collections.abc import Iterator, Sequence

from effektlang.diagram.diagram import Box, Column, Columns, Detail, Diagram, Grid, Line, Note
from effektlang.diagram.levels import HEADINGS
from effektlang.diagram.parts import measuring, picture, word
from effektlang.diagram.views.view import Request, View
from effektlang.model.chain import Effect, Measurable
from effektlang.model.in_words import measure_in_words, target_in_words
from effektlang.model.measurement import Indicator
from effektlang.model.model import AnyElement, Model
from effektlang.model.plan import Problem
from effektlang.text import Language, Text, listed
from effektlang.words.choices import FREQUENCY

VIEW = View(
    name=Text("mätplan", "measurement plan"),
    about=Text("vad som mäts, hur och av vem", "what is measured, how and by whom"),
    empty=Text("Planen har inga effekter och inga indikatorer än.", "The plan has no effects and no indicators yet."),
)
_ABOUT = Text(
    "Bilden visar vad som mäts, med vilka indikatorer, och vem som ansvarar för dem.",
    "The picture shows what is measured, by which indicators, and who is responsible for them.",
)
_ABOUT_A_LIST = Text(
    "Bilden visar planens effekter. Den blir en mätplan när planen har indikatorer.",
    "The picture shows the effects of the plan. With indicators in the plan it becomes a measurement plan.",
)
_HOW_SEEN = Text(
    "Hur märks det att det blir så, och vem kan se det?",
    "How can it be seen that it turns out so, and by whom?",
)
_HEADINGS = (
    Text("Vad som mäts", "What is measured"),
    Text("Indikatorer", "Indicators"),
    Text("Ansvariga", "Responsible"),
)
_BASELINE = Text("basvärde {value}", "baseline {value}")
_TARGET = Text("målvärde {value}", "target {value}")
_EVERY = Text("varje {time}", "every {time}")
_IN_FULL = ("two_years", "three_years")


def build(model: Model, request: Request) -> Diagram:
    """The diagram of how a plan is measured."""
    language = request.language_for(model)
    measured = [one for one in model.elements if _is_measured(one)]
    indicators = list(model.of(Indicator))
    people = list(dict.fromkeys(party.name for one in indicators for party in one.responsible))
    boxes = [_subject(one, model, request) for one in measured]
    boxes += [_indicator(one, language, request) for one in indicators]
    boxes += [Box(_person(name), "stakeholder", name, 2) for name in people]
    if not indicators:
        return _nothing_measured(boxes, model, request)
    columns = tuple(Column(heading.say(language)) for heading in _HEADINGS[: 3 if people else 2])
    lines = _lines(measured, indicators)
    return picture(VIEW, model, request, _ABOUT.say(language), Columns(columns, request.direction), boxes, lines)


def _nothing_measured(boxes: Sequence[Box], model: Model, request: Request) -> Diagram:
    """A list of the effects, with the question to talk about if some of them are not followed at all."""
    language = request.language_for(model)
    grid = Grid((), (), "", "", HEADINGS["effect"].say(language))
    is_asked = any(detail.kind == "not_measured" for box in boxes for detail in box.details)
    questions = [Note("", _HOW_SEEN.say(language), is_marked=True)] if is_asked else []
    return picture(VIEW, model, request, _ABOUT_A_LIST.say(language), grid, boxes, notes=questions)


def _is_measured(element: AnyElement) -> bool:
    if element.from_plan is not None or not isinstance(element, Measurable | Problem):
        return False
    return bool(element.measured_by) or isinstance(element, Effect)


def _subject(element: AnyElement, model: Model, request: Request) -> Box:
    """What is measured; by what is told by its lines, so only gaps are told in the box."""
    is_measured = bool(getattr(element, "measured_by", ()))
    gaps = () if is_measured else tuple(measuring(element, model, request.language_for(model)))
    return Box(element.id, element.kind, element.title, 0, details=gaps, url=request.urls.get(element.id, ""))


def _indicator(one: Indicator, language: Language, request: Request) -> Box:
    details = tuple(_details(one, language))
    return Box(one.id, "indicator", one.title, 1, details=details, url=request.urls.get(one.id, ""))


def _details(one: Indicator, language: Language) -> Iterator[Detail]:
    values = []
    if one.baselines:
        values.append(_BASELINE.say(language, {"value": measure_in_words(one.last_baseline, one, language)}))
    if one.targets:
        values.append(_TARGET.say(language, {"value": target_in_words(one.last_target, one, language)}))
    if values:
        yield Detail("values", listed(values, language))
    if one.frequency:
        yield Detail("frequency", _how_often(one.frequency, language))
    if one.data_source:
        yield Detail("data_source", one.data_source)


def _how_often(frequency: str, language: Language) -> str:
    said = word(FREQUENCY, frequency, language)
    return said if frequency in _IN_FULL else _EVERY.say(language, {"time": said})


def _person(name: str) -> str:
    return f"responsible:{name}"


def _lines(measured: Sequence[AnyElement], indicators: Sequence[Indicator]) -> Iterator[Line]:
    known = {one.id for one in indicators}
    for one in measured:
        for indicator in getattr(one, "measured_by", ()):
            if indicator in known:
                yield Line(one.id, indicator, "measured_by")
    for one in indicators:
        for party in one.responsible:
            yield Line(one.id, _person(party.name), "answered_by")
