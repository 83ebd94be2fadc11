"""Effects and goals: what is assessed on the organisation's own scale, and why it turned out so."""

from collections.abc import Iterator

from effektlang.followup.keys import key
from effektlang.followup.scope import Scope
from effektlang.followup.sheet import Block, Card, Fact, Field
from effektlang.model.chain import Effect, Goal
from effektlang.model.in_words import measure_in_words, period_in_words, target_in_words
from effektlang.model.learning import Subject
from effektlang.model.measurement import Indicator
from effektlang.text import Text

HEADING = Text("Effekter och slutmål", "Effects and goals")
_EFFECT = Text("Effekt: {title}", "Effect: {title}")
_GOAL = Text("Slutmål: {title}", "Goal: {title}")
_FOR = Text("För", "For")
_EXPECTED = Text("Väntas", "Expected by")
_POINTS_AT = Text("Mått som pekar på det", "Measures that point at it")
_NOT_MEASURED = Text("Mäts inte", "Not measured")
_NO_MEASURE = Text("Inget mått än. Hur märker ni om det händer?", "No measure yet. How do you notice if it happens?")
_MEASURE = Text("{title}: {said}", "{title}: {said}")
_FROM_TO = Text("{last}, målvärde {target}", "{last}, target {target}")
_LAST = Text("{last}", "{last}")
_TARGET = Text("inget värde än, målvärde {target}", "no value yet, target {target}")
_NOTHING = Text("inget värde än", "no value yet")
_ASSESSMENT = Text("Er bedömning", "Your assessment")
_ANALYSIS = Text("Varför blev det så? Vad gör ni nu?", "Why did it turn out so? What do you do now?")


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A card for each effect, then for each goal."""
    effects = (_card(one, _EFFECT, scope) for one in scope.of(Effect))
    goals = (_card(one, _GOAL, scope) for one in scope.of(Goal))
    return (*effects, *goals)


def _card(one: Effect | Goal, heading: Text, scope: Scope) -> Card:
    return Card(scope.say(heading, title=one.title), tuple(_facts(one, scope)), _fields(one, scope))


def _facts(one: Effect | Goal, scope: Scope) -> Iterator[Fact]:
    if isinstance(one, Effect) and one.for_whom:
        yield Fact(scope.say(_FOR), scope.titles(one.for_whom))
    if isinstance(one, Effect) and one.expected:
        yield Fact(scope.say(_EXPECTED), period_in_words(one.expected).say(scope.language))
    if one.measured_by:
        measures = (scope.model.by_id[id_] for id_ in one.measured_by)
        said = (_measure(measure, scope) for measure in measures if isinstance(measure, Indicator))
        yield Fact(scope.say(_POINTS_AT), "\n".join(said))
    elif one.not_measured:
        yield Fact(scope.say(_NOT_MEASURED), one.not_measured)
    elif isinstance(one, Effect):
        yield Fact("", scope.say(_NO_MEASURE))


def _measure(indicator: Indicator, scope: Scope) -> str:
    last = measure_in_words(indicator.last_value, indicator, scope.language)
    target = target_in_words(indicator.last_target, indicator, scope.language)
    form = {(True, True): _FROM_TO, (True, False): _LAST, (False, True): _TARGET}.get(
        (bool(last), bool(target)), _NOTHING
    )
    return scope.say(_MEASURE, title=indicator.title, said=scope.say(form, last=last, target=target))


def _fields(one: Effect | Goal, scope: Scope) -> tuple[Field, ...]:
    about = Subject(one.id)
    return (
        Field(
            key=key(one.kind, one.id, "assessment"),
            label=scope.say(_ASSESSMENT),
            form="choice",
            choices=scope.words(one.kind),
            about=about,
        ),
        Field(key=key(one.kind, one.id, "analysis"), label=scope.say(_ANALYSIS), form="text", about=about),
    )
