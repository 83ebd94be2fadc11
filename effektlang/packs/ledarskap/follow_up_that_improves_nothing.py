"""Seventh principle: followed up and improved."""

from collections.abc import Iterator

from effektlang.model.learning import FollowUp, Lesson
from effektlang.model.model import Model
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="L007",
    name=Text("ledarskap-utan-förbättring", "leadership-without-improvement"),
    severities=INFO,
    default=False,
    message=Text(
        "Hur vet ni att utvecklingen är meningsfull för dem som leder, och hur blir den bättre av det ni ser?",
        "How do you know that the development is meaningful to those who lead, and how does it get better by what you see?",
    ),
    why=Text(
        "Att ett program är genomfört säger inget om ifall någon leder annorlunda. Den som frågar och ändrar efter svaren visar samtidigt hur det går till att leda.",
        "That a programme is done says nothing of whether anyone leads differently. Those who ask, and change by the answers, also show what leading is.",
    ),
    way_out=Text(
        "Skriv `fråga` under uppföljningen, sedan `beslut` eller `åtgärd`, och en `lärdom` när ni har lärt er något.",
        "Write `question` under the follow-up, then `decision` or `action`, and a `lesson` when you have learnt something.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner: systematisk ledarskapsutveckling följs upp och förbättras",
        "Swedish Association of Local Authorities and Regions: systematic leadership development is followed up and improved",
    ),
    asks_for=("questions", "decisions", "actions"),
    answered_by=("lesson",),
    bad=(
        """
        plan: Ledare som lyssnar
        uppföljning år-1: Uppföljning av det första året
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          datum: 2027-03-20
        """,
    ),
    good=(
        """
        plan: Ledare som lyssnar
        uppföljning år-1: Uppföljning av det första året
          datum: 2027-03-20
          fråga: Vad gör cheferna annorlunda i dag?
        """,
        """
        plan: Ledare som lyssnar
        uppföljning år-1: Uppföljning av det första året
          datum: 2027-03-20
        lärdom tid: Samtalen behöver läggas på arbetstid
        """,
        """
        plan: Ledare som lyssnar
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask, where the plan is followed up without questions, decisions or lessons; another rule asks for a follow-up."""
    follow_ups = list(model.of(FollowUp))
    is_used = any(one.questions or one.decisions or one.actions for one in follow_ups)
    if follow_ups and not is_used and not any(model.of(Lesson)):
        yield Finding(context.origins.title(follow_ups[0].id), about=follow_ups[0])
