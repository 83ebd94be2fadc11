"""A follow-up on a day before the time that it follows up."""

from collections.abc import Iterator

from effektlang.model.in_words import period_in_words
from effektlang.model.learning import FollowUp
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P023",
    name=Text("uppföljning-före-sin-tid", "follow-up-before-its-time"),
    severities=WARNING,
    message=Text(
        "Hur kan ”{title}” följa upp {period} redan {day}?",
        "How can “{title}” follow up {period} as early as {day}?",
    ),
    why=Text(
        "En uppföljning ser tillbaka. Det som inte har börjat kan ingen svara på.",
        "A follow-up looks back. No one can answer about what has not begun.",
    ),
    way_out=Text(
        "Ändra `datum` eller `period` så att dagen kommer efter tiden som ni följer upp.",
        "Change `date` or `period` so that the day comes after the time that you follow up.",
    ),
    source=Text(
        "Egen regel: planen ska inte säga emot sig själv",
        "Our own rule: a plan is not to contradict itself",
    ),
    bad=(
        """
        uppföljning hösten: Uppföljning av hösten
          datum: 2026-05-10
          ^^^^^
          period: ht 2026
        """,
    ),
    good=(
        """
        uppföljning hösten: Uppföljning av hösten
          datum: 2027-01-20
          period: ht 2026
        uppföljning halvvägs: Halvvägs
          datum: 2026-10
          period: ht 2026
        """,
    ),
)


def check(follow_up: FollowUp, context: Context) -> Iterator[Finding]:
    """Ask which of the two times is right."""
    day, period = follow_up.date, follow_up.period
    if day is not None and period is not None and period.is_after(day):
        arguments = {"title": follow_up.title, "period": period_in_words(period), "day": period_in_words(day)}
        others = (context.origins.key(follow_up.id, "period"),)
        yield Finding(context.origins.key(follow_up.id, "date"), arguments, others)
