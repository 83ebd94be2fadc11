"""An indicator that is to show both a step and what comes of it."""

from collections.abc import Iterator, Sequence

from effektlang.model.chain import TIME_FRAMES, Effect
from effektlang.model.measurement import Indicator
from effektlang.model.model import AnyElement, Model
from effektlang.rules.measured import measured_by_each
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M013",
    name=Text("samma-mått-på-flera-nivåer", "same-measure-at-several-levels"),
    severities=INFO,
    message=Text(
        "Kan ”{title}” visa både ”{lower}” och ”{higher}”?",
        "Can “{title}” show both “{lower}” and “{higher}”?",
    ),
    why=Text(
        "När samma siffra står på två nivåer ser det ut som att det ena ledde till det andra. Men det är samma sak, räknad två gånger.",
        "When the same figure stands at two levels, it looks as if one thing led to the other. But it is the same thing, counted twice.",
    ),
    way_out=Text(
        "Låt `mäts med` stå kvar under det som måttet visar mest direkt. Sök ett annat mått för det andra, eller skriv `mäts inte`.",
        "Keep `measured by` under what the measure shows most directly. Look for another measure of the other, or write `not measured`.",
    ),
    source=Text(
        "Ekonomistyrningsverket om resultatindikatorer",
        "The Swedish National Financial Management Authority on result indicators",
    ),
    bad=(
        """
        prestation besökta: Patienter som fått hembesök
          mäts med: besök
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: besök
        indikator besök: Antal hembesök
                         ^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        problem återbesök: Var sjätte är tillbaka inom en månad
          mäts med: återinlagda
        effekt färre: Färre oplanerade återinläggningar
          mäts med: återinlagda
        indikator återinlagda: Återinläggningar inom 30 dagar
        """,
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: enkät
        effekt lugna: Patienterna sover lugnare
          mäts med: enkät
        indikator enkät: Enkät till utskrivna patienter
        """,
    ),
)

_KINDS = ("output", "effect", "goal")


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each; a problem may share its measure with the effect, and effects of one term with each other."""
    for id_, measured in measured_by_each(model).items():
        indicator = model.by_id[id_]
        levels = sorted((one for one in measured if one.kind in _KINDS), key=_level)
        if isinstance(indicator, Indicator) and indicator.from_plan is None and _are_several(levels):
            arguments = {"title": indicator.title, "lower": levels[0].title, "higher": levels[-1].title}
            others = tuple(context.origins.title(one.id) for one in (levels[0], levels[-1]))
            yield Finding(context.origins.title(id_), arguments, others, about=indicator)


def _level(element: AnyElement) -> tuple[int, int]:
    term = TIME_FRAMES.index(element.time_frame) if isinstance(element, Effect) and element.time_frame else 0
    return _KINDS.index(element.kind), term


def _are_several(levels: Sequence[AnyElement]) -> bool:
    """Whether they are of several kinds, or effects that are said to come at different times."""
    kinds = {one.kind for one in levels}
    terms = {one.time_frame for one in levels if isinstance(one, Effect)} - {None}
    return len(kinds) > 1 or len(terms) > 1
