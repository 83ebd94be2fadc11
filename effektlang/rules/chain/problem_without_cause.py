"""A problem that no one has asked why there is."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.model.plan import Problem
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="K022",
    name=Text("problem-utan-orsak", "problem-without-cause"),
    severities=INFO,
    default_from="adopted",
    message=Text("Vad orsakar problemet ”{title}”?", "What causes the problem “{title}”?"),
    why=Text(
        "Samma problem kan ha olika orsaker på olika håll. Den som inte vet vad det beror på gör något åt det som syns, och då kommer det tillbaka.",
        "The same problem can have different causes in different places. Those who do not know what it comes of do something about what can be seen, and then it returns.",
    ),
    way_out=Text(
        "Fråga dem det gäller, flera gånger: varför är det så? Skriv `orsak`, och `orsakas av` under problemet.",
        "Ask those concerned, several times: why is it so? Write `cause`, and `caused by` under the problem.",
    ),
    source=Text(
        "Tillväxtverket; Myndigheten för delaktighet; Svenska ESF-rådet",
        "The Swedish Agency for Economic and Regional Growth; the Swedish Agency for Participation; the Swedish ESF Council",
    ),
    bad=(
        """
        problem återbesök: Var sjätte äldre är tillbaka inom en månad
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        problem återbesök: Var sjätte äldre är tillbaka inom en månad
          orsakas av: skilda
        orsak skilda: Kommunen och sjukhuset planerar hemgången var för sig
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask what causes each problem, or all of them at once where no cause is named."""
    problems = list(model.of(Problem))
    findings = [
        Finding(context.origins.title(problem.id), {"title": problem.title}, about=problem)
        for problem in problems
        if not context.origins.has(problem.id, "caused_by")
    ]
    yield from together(RULE, findings, len(problems))
