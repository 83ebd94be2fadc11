"""Makes the sheet that a plan is followed up with."""

from datetime import date

from effektlang.followup.sheet import ActivityRow, CostRow, EffectPart, FollowUpSheet, IndicatorRow, LinkPart, RiskRow
from effektlang.followup.values import cost_in_words, measure_in_words, target_in_words
from effektlang.model.chain import Activity, Effect, Goal, Input, Output
from effektlang.model.element import Party
from effektlang.model.graph import FORWARD
from effektlang.model.learning import Barrier, ExternalFactor, FollowUp, Risk
from effektlang.model.measurement import Indicator, Target
from effektlang.model.model import Model
from effektlang.text import Language
from effektlang.words.choices import ACTIVITY_STATUS, DIRECTION
from effektlang.words.word import Choice

_LONG_AGO = (date.min, date.min)


def follow_up_sheet(model: Model, language: Language | None = None) -> FollowUpSheet:
    """The sheet of a plan, in the plan's own language unless another is asked for."""
    spoken = language or model.language
    follow_ups = list(model.of(FollowUp))
    return FollowUpSheet(
        title=model.plan.title,
        language=spoken,
        purpose=model.plan.purpose,
        owner=_names(model.plan.owner),
        occasions=tuple(_occasion(one) for one in follow_ups),
        questions=tuple(question for one in follow_ups for question in one.questions),
        effects=(*(_effect(one, model) for one in model.of(Effect)), *(_goal(one, model) for one in model.of(Goal))),
        indicators=tuple(_indicator(one, spoken) for one in model.of(Indicator)),
        links=_links(model),
        activities=tuple(_activity(one, spoken) for one in model.of(Activity)),
        costs=tuple(
            CostRow(one.title, cost_in_words(cost, spoken))
            for one in model.elements
            if isinstance(one, Input | Activity) and one.from_plan is None
            for cost in one.costs
        ),
        risks=tuple(RiskRow(one.title, one.response or "") for one in (*model.of(Risk), *model.of(Barrier))),
        external_factors=tuple(one.title for one in model.of(ExternalFactor)),
        exceptions=_exceptions(model),
    )


def _names(parties: tuple[Party, ...]) -> str:
    return ", ".join(party.name for party in parties)


def _occasion(one: FollowUp) -> str:
    when = one.date or one.period
    return f"{one.title} ({when.text})" if when else one.title


def _effect(one: Effect, model: Model) -> EffectPart:
    return EffectPart(
        id=one.id,
        title=one.title,
        for_whom=_titles(one.for_whom, model),
        expected=one.expected.text if one.expected else "",
        measured_by=_titles(one.measured_by, model),
        not_measured=one.not_measured,
    )


def _goal(one: Goal, model: Model) -> EffectPart:
    return EffectPart(one.id, one.title, (), "", _titles(one.measured_by, model), one.not_measured, is_goal=True)


def _titles(ids: tuple[str, ...], model: Model) -> tuple[str, ...]:
    return tuple(model.by_id[id_].title for id_ in ids)


def _indicator(one: Indicator, language: Language) -> IndicatorRow:
    with_values = [actual for actual in one.actuals if actual.value is not None]
    return IndicatorRow(
        id=one.id,
        title=one.title,
        unit=one.unit or "",
        baseline=measure_in_words(one.baselines[0] if one.baselines else None, one, language),
        last=measure_in_words(with_values[-1] if with_values else None, one, language),
        target=target_in_words(_last(one.targets), one, language),
        direction=_word(DIRECTION, one.direction, language),
        source=one.data_source or (f"Kolada {one.kolada.id}" if one.kolada else ""),
        responsible=_names(one.responsible),
    )


def _last(targets: tuple[Target, ...]) -> Target | None:
    return max(targets, key=lambda target: target.period.order if target.period else _LONG_AGO, default=None)


def _links(model: Model) -> tuple[LinkPart, ...]:
    """The links to effects and goals, where the plan's assumptions are."""
    titles = {id_: element.title for id_, element in model.by_id.items()}
    return tuple(
        LinkPart(titles[link.source], titles[link.target], tuple(one.text for one in link.assumptions))
        for link in model.links
        if link.kind in FORWARD
        and isinstance(model.by_id[link.source], Output | Effect)
        and isinstance(model.by_id[link.target], Effect | Goal)
    )


def _activity(one: Activity, language: Language) -> ActivityRow:
    times = [time.text for time in (one.start, one.end) if time]
    return ActivityRow(
        one.title, "–".join(times), _names(one.responsible), _word(ACTIVITY_STATUS, one.status, language)
    )


def _exceptions(model: Model) -> tuple[tuple[str, str, str], ...]:
    """What the plan has made exceptions from, and why: they go with every document made of it."""
    holders = ((model.plan.title, model.plan.exceptions), *((one.title, one.exceptions) for one in model.elements))
    return tuple((title, exception.rule, exception.reason) for title, all_ in holders for exception in all_)


def _word(choices: tuple[Choice, ...], name: str | None, language: Language) -> str:
    return next((word.form(language) for word in choices if word.name == name), "")
