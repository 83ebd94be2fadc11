"""Lessons that only ask whether things are done right, never whether they are the right things."""

from collections.abc import Iterator

from effektlang.model.learning import Lesson
from effektlang.model.model import Model
from effektlang.rules.follow_ups import lessons
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P010",
    name=Text("lärdomar-bara-om-arbetssätt", "lessons-only-about-ways-of-working"),
    severities=INFO,
    default=False,
    message=Text(
        "Alla lärdomar handlar om hur ni gör. Är det rätt saker ni gör, och stämmer det ni tog för givet?",
        "All lessons are about how you do things. Are they the right things, and does what you took for granted hold?",
    ),
    why=Text(
        "Den som bara putsar på arbetssättet kan bli allt bättre på fel sak.",
        "Those who only polish their ways of working may get ever better at the wrong thing.",
    ),
    way_out=Text(
        "Ta upp frågan vid nästa uppföljning. Det ni kommer fram till blir en `lärdom` med `omprövar: antagande` eller `omprövar: mål`.",
        "Take the question up at the next follow-up. What you conclude becomes a `lesson` with `reconsiders: assumption` or `reconsiders: goal`.",
    ),
    source=Text(
        "Argyris och Schön om lärande i två slingor",
        "Argyris and Schön on double-loop learning",
    ),
    bad=(
        """
        lärdom fredagar: Den som skrevs ut på en fredag fick vänta längst
          omprövar: arbetssätt
          ^^^^^^^^
        lärdom scheman: Scheman behöver läggas tidigare
          omprövar: arbetssätt
        """,
    ),
    good=(
        """
        lärdom fredagar: Den som skrevs ut på en fredag fick vänta längst
          omprövar: arbetssätt
        lärdom telefon: Ett nummer att ringa var viktigare än vi trodde
          omprövar: antagande
        """,
        """
        lärdom fredagar: Den som skrevs ut på en fredag fick vänta längst
          omprövar: arbetssätt
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask once, when there are several lessons and all that say what they reconsider are about ways of working."""
    own = [one for one in model.of(Lesson) if one.reconsiders is not None]
    said = {one.reconsiders for one in lessons(model) if one.reconsiders is not None}
    if len(own) > 1 and said == {"ways_of_working"}:
        yield Finding(context.origins.key(own[0].id, "reconsiders"), about=own[0])
