"""The chain: its picture, the same in words, and what is wanted, measured and done."""

from collections.abc import Iterator

from effektlang.diagram.alternative import sentences
from effektlang.diagram.placed import Layout
from effektlang.followup.scope import names
from effektlang.model.chain import Activity, Effect, Goal, Input, Output, UnintendedEffect
from effektlang.model.in_words import cost_in_words, measure_in_words, period_in_words, target_in_words
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.papers.naming import times, titles, word
from effektlang.papers.paper import Block, Bullets, Heading, Paragraph, Picture
from effektlang.papers.tables import section, table
from effektlang.text import Language, Text
from effektlang.words.choices import ACTIVITY_STATUS, DIRECTION, TIME_FRAME

_CHAIN = Text("Effektkedjan", "The effect chain")
_CAPTION = Text("Effektkedjan i {title}.", "The effect chain of {title}.")
_IN_WORDS = Text("Bilden i ord", "The picture in words")
_GOALS = Text("Mål och effekter", "Goals and effects")
_GOAL = Text("Slutmål", "Goal")
_EFFECT = Text("Mål eller effekt", "Goal or effect")
_FOR = Text("För", "For")
_AMONG = Text("Förändringen sker hos", "Changes among")
_WHEN = Text("När", "When")
_MEASURED_BY = Text("Mäts med", "Measured by")
_NOT_MEASURED = Text("Mäts inte: {reason}", "Not measured: {reason}")
_INDICATORS = Text("Indikatorer", "Indicators")
_INDICATOR = Text("Indikator", "Indicator")
_BASELINE = Text("Basvärde", "Baseline")
_TARGET = Text("Målvärde", "Target")
_LATEST = Text("Senaste utfall", "Latest actual")
_DIRECTION = Text("Riktning", "Direction")
_SOURCE = Text("Källa", "Source")
_RESPONSIBLE = Text("Ansvarig", "Responsible")
_WORK = Text("Vad som görs", "What is done")
_ACTIVITIES = Text("Aktiviteter", "Activities")
_ACTIVITY = Text("Aktivitet", "Activity")
_BY = Text("Utförs av", "Carried out by")
_STATUS = Text("Läge", "State")
_COST = Text("Kostnad", "Cost")
_INPUTS = Text("Resurser", "Inputs")
_INPUT = Text("Resurs", "Input")
_FUNDED_BY = Text("Finansieras av", "Funded by")
_OUTPUTS = Text("Prestationer", "Outputs")
_OUTPUT = Text("Prestation", "Output")
_UNINTENDED = Text("Bieffekter", "Unintended effects")
_UNINTENDED_EFFECT = Text("Bieffekt", "Unintended effect")
_RESPONSE = Text("Hantering", "Response")


def picture(layout: Layout | None, language: Language) -> Iterator[Block]:
    """The picture of the chain, and every box and line of it in words."""
    if layout is None:
        return
    said = tuple(sentences(layout.diagram))
    yield Heading(_CHAIN.say(language))
    yield Picture(layout, _CAPTION.say(language, {"title": layout.diagram.title}), " ".join(said))
    yield Heading(_IN_WORDS.say(language), 3)
    yield Bullets(said[1:])


def goals_and_effects(model: Model, language: Language) -> Iterator[Block]:
    """What is wanted, for whom, by when and how it is seen."""
    columns = (_EFFECT, _FOR, _AMONG, _WHEN, _MEASURED_BY)
    rows = [
        *((one.title, "", "", _GOAL.say(language), _measuring(one, model, language)) for one in model.of(Goal)),
        *(
            (
                one.title,
                titles(one.for_whom, model),
                titles(one.among, model),
                _when(one, language),
                _measuring(one, model, language),
            )
            for one in model.of(Effect)
        ),
    ]
    described = [
        Paragraph(f"{one.title}: {one.description}") for one in (*model.of(Goal), *model.of(Effect)) if one.description
    ]
    yield from section(_GOALS, [*table(_GOALS, columns, rows, language), *described], language)
    yield from section(_UNINTENDED, _unintended(model, language), language, 3)


def _when(one: Effect, language: Language) -> str:
    frame = word(TIME_FRAME, one.time_frame, language)
    return " · ".join(part for part in (frame, period_in_words(one.expected).say(language)) if part)


def _measuring(one: Goal | Effect | Output, model: Model, language: Language) -> str:
    if one.not_measured:
        return _NOT_MEASURED.say(language, {"reason": one.not_measured})
    return titles(one.measured_by, model)


def _unintended(model: Model, language: Language) -> Iterator[Block]:
    columns = (_UNINTENDED_EFFECT, _FOR, _RESPONSE)
    rows = [(one.title, titles(one.for_whom, model), one.response or "") for one in model.of(UnintendedEffect)]
    yield from table(_UNINTENDED, columns, rows, language)


def indicators(model: Model, language: Language) -> Iterator[Block]:
    """How it is measured: from where, to where, by whom."""
    columns = (
        _INDICATOR, _BASELINE, _TARGET, _LATEST, _DIRECTION,
        _SOURCE, _RESPONSIBLE,
    )  # fmt: skip
    rows = [_indicator(one, language) for one in model.of(Indicator)]
    yield from section(_INDICATORS, table(_INDICATORS, columns, rows, language), language)


def _indicator(one: Indicator, language: Language) -> tuple[str, ...]:
    known = [actual for actual in one.actuals if actual.value is not None]
    return (
        one.title,
        "; ".join(measure_in_words(baseline, one, language) for baseline in one.baselines),
        "; ".join(target_in_words(target, one, language) for target in one.targets),
        measure_in_words(known[-1] if known else None, one, language),
        word(DIRECTION, one.direction, language),
        one.data_source or (f"Kolada {one.kolada.id}" if one.kolada else ""),
        names(one.responsible),
    )


def work(model: Model, language: Language) -> Iterator[Block]:
    """What is put in, done and delivered."""
    yield from section(
        _WORK, [*_activities(model, language), *_outputs(model, language), *_inputs(model, language)], language
    )


def _activities(model: Model, language: Language) -> Iterator[Block]:
    columns = (
        _ACTIVITY, _WHEN, _STATUS, _RESPONSIBLE, _BY, _COST,
        _FUNDED_BY,
    )  # fmt: skip
    rows = [
        (
            one.title,
            times(one.start, one.end, language=language),
            word(ACTIVITY_STATUS, one.status, language),
            names(one.responsible),
            names((*one.carried_out_by, *one.together_with)),
            "; ".join(cost_in_words(cost, language) for cost in one.costs),
            names(one.funded_by),
        )
        for one in model.of(Activity)
    ]
    yield from section(_ACTIVITIES, table(_ACTIVITIES, columns, rows, language), language, 3)


def _outputs(model: Model, language: Language) -> Iterator[Block]:
    columns = (_OUTPUT, _FOR, _MEASURED_BY)
    rows = [(one.title, titles(one.for_whom, model), _measuring(one, model, language)) for one in model.of(Output)]
    yield from section(_OUTPUTS, table(_OUTPUTS, columns, rows, language), language, 3)


def _inputs(model: Model, language: Language) -> Iterator[Block]:
    columns = (_INPUT, _COST, _FUNDED_BY)
    rows = [
        (one.title, "; ".join(cost_in_words(cost, language) for cost in one.costs), names(one.funded_by))
        for one in model.of(Input)
    ]
    yield from section(_INPUTS, table(_INPUTS, columns, rows, language), language, 3)
