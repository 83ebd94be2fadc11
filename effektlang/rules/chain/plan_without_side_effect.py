"""A plan in which nothing happens but what is wished for."""

from collections.abc import Iterator

from effektlang.model.chain import Effect, UnintendedEffect
from effektlang.model.plan import Plan
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K020",
    name=Text("plan-utan-bieffekt", "plan-without-side-effect"),
    severities=INFO,
    default=False,
    message=Text(
        "Vad mer kan hända än det ni siktar på, bra eller dåligt, och för vem?",
        "What more may happen than what you aim at, good or bad, and to whom?",
    ),
    why=Text(
        "Tid och pengar tas alltid någonstans ifrån, och människor gör inte alltid som man tänkt. De som betalar för en effekt är sällan de som får den.",
        "Time and money are always taken from somewhere, and people do not always do as intended. Those who pay for an effect are seldom those who get it.",
    ),
    way_out=Text(
        "Skriv `bieffekt` med `för` och `hantering`. Har ni funderat och inte hittat någon: skriv `undantag plan-utan-bieffekt` under planen, och hur ni kom fram till det.",
        "Write `unintended effect` with `for` and `response`. If you have thought about it and found none: write `exception plan-without-side-effect` under the plan, and how you came to that.",
    ),
    source=Text(
        "Ekonomistyrningsverket, ESV 2016:31; Inera om effektkedjor",
        "The Swedish National Financial Management Authority, ESV 2016:31; Inera on effect chains",
    ),
    answered_by=("unintended_effect",),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        effekt trygga: Tryggare hemma
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        effekt trygga: Tryggare hemma
        bieffekt väntan: Andra patienter får vänta längre
        """,
        """
        plan: Trygg hemgång
          undantag plan-utan-bieffekt: Vi frågade personalen och de anhöriga och fann ingen
        effekt trygga: Tryggare hemma
        """,
    ),
)


def check(_: Plan, context: Context) -> Iterator[Finding]:
    """Ask what more may happen, once there is an effect."""
    has_other = any(context.model.of(UnintendedEffect))
    if not has_other and any(context.model.of(Effect)):
        yield Finding(context.origins.of_plan())
