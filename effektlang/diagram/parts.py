"""What several views draw of an element: its box, its lines and the words above the picture."""

from collections.abc import Iterable, Iterator

from effektlang.diagram.diagram import Box, Detail, Line
from effektlang.model.chain import Activity, Effect, Link
from effektlang.model.model import AnyElement, Model
from effektlang.text import Language, Text
from effektlang.words.choices import PLAN_STATUS

WEAK = ("insufficient", "limited")
_FOLLOWED_OTHERWISE = Text("följs på annat sätt", "followed in another way")
_NOT_MEASURED = Text("ingen mätning än", "not measured yet")
_FROM = Text("från {plan}", "from {plan}")


def subtitle(model: Model, language: Language) -> str:
    """The plan's status, period and owner."""
    plan = model.plan
    status = next(word for word in PLAN_STATUS if word.name == plan.status).form(language).capitalize()
    owner = ", ".join(party.name for party in plan.owner)
    period = plan.period.text if plan.period else ""
    return " · ".join(part for part in (status, period, owner) if part)


def box(element: AnyElement, column: int, model: Model, language: Language) -> Box:
    """An element of the chain as a box: whom it is for, how it is measured, and where it comes from."""
    return Box(
        id=element.id,
        kind=element.kind,
        title=element.title,
        column=column,
        details=tuple(details(element, model, language)),
    )


def details(element: AnyElement, model: Model, language: Language) -> Iterator[Detail]:
    """The rows of an element of the chain."""
    if not isinstance(element, Activity) and (groups := titles(getattr(element, "for_whom", ()), model)):
        yield Detail("for_whom", groups)
    if measures := titles(getattr(element, "measured_by", ()), model):
        yield Detail("measured_by", measures)
    elif isinstance(element, Effect) and element.from_plan is None:
        if element.not_measured:
            yield Detail("followed_otherwise", _FOLLOWED_OTHERWISE.say(language))
        else:
            yield Detail("not_measured", _NOT_MEASURED.say(language))
    if element.from_plan:
        yield Detail("from_plan", _FROM.say(language, {"plan": element.from_plan}))


def titles(ids: Iterable[str], model: Model) -> str:
    """The titles of some elements, with commas between."""
    return ", ".join(model.by_id[id_].title for id_ in ids)


def line(link: Link) -> Line:
    """A link as a line, with a mark for what it takes for granted."""
    assumptions = tuple(one.text for one in link.assumptions)
    return Line(
        link.source, link.target, link.kind, link.evidence in WEAK, assumptions, badge="A" if assumptions else ""
    )
