"""A follow-up whose day has passed, and nothing is written of it."""

from collections.abc import Iterator

from effektlang.model.in_words import period_in_words
from effektlang.model.learning import FollowUp
from effektlang.rules.follow_ups import time_of
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P007",
    name=Text("uppföljning-utan-slutsats", "follow-up-without-conclusion"),
    severities=WARNING,
    message=Text(
        "Vad kom ni fram till i ”{title}” ({period})?",
        "What did you conclude in “{title}” ({period})?",
    ),
    why=Text(
        "Efter varje värde kommer frågorna varför och vad vi gör nu. Är svaren inte nedskrivna börjar nästa uppföljning om från början.",
        "After every value come the questions why, and what to do now. If the answers are not written down, the next follow-up starts from the beginning.",
    ),
    way_out=Text(
        "Skriv `slutsats`, `beslut` eller `åtgärd` under uppföljningen. Blev den inte av: skriv ett nytt `datum`.",
        "Write `conclusion`, `decision` or `action` under the follow-up. If it did not take place: write a new `date`.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner: uppföljning följs alltid av analys",
        "Swedish Association of Local Authorities and Regions: follow-up is always followed by analysis",
    ),
    asks_for=("conclusions", "decisions", "actions", "answer_files"),
    bad=(
        """
        uppföljning år-1: Uppföljning av det första året
          datum: 2025-03-20
          ^^^^^
        """,
        """
        uppföljning år-1: Uppföljning av det första året
          period: 2024
          ^^^^^^
        """,
    ),
    good=(
        """
        uppföljning år-1: Uppföljning av det första året
          datum: 2025-03-20
          slutsats: Oron är störst de två första dagarna.
        """,
        """
        uppföljning år-1: Uppföljning av det första året
          datum: 2025-03-20
          svar: hemgång-år-1.eff
        """,
        """
        uppföljning framtid: Uppföljning om länge
          datum: 2199-03-20
        """,
    ),
)


def check(follow_up: FollowUp, context: Context) -> Iterator[Finding]:
    """Ask what came of it, once its last day has passed."""
    period = time_of(follow_up)
    is_reported = follow_up.conclusions or follow_up.decisions or follow_up.actions or follow_up.answer_files
    if period is None or period.last is None or is_reported:
        return
    if period.last < context.today:
        place = context.origins.key(follow_up.id, "date" if follow_up.date else "period")
        yield Finding(place, {"title": follow_up.title, "period": period_in_words(period)})
