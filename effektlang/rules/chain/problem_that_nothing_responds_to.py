"""A problem, a need or a cause that the plan leaves as it is."""

from collections.abc import Iterator

from effektlang.model.chain import Activity
from effektlang.model.model import Model
from effektlang.model.plan import Root
from effektlang.rules.answers import answered
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="K024",
    name=Text("problem-som-inget-svarar-mot", "problem-that-nothing-responds-to"),
    severities=INFO,
    default=False,
    message=Text("Vem gör något åt ”{title}”?", "Who does something about “{title}”?"),
    why=Text(
        "Det som planen tar upp men inte gör något åt finns kvar när den är genomförd. Ofta är det just orsaken som ingen rör.",
        "What the plan brings up but does nothing about is still there when it has been carried out. Often it is the very cause that no one touches.",
    ),
    way_out=Text(
        "Skriv `svarar mot: {id}` under den aktivitet som gör något åt det. Gör någon annan det: skriv `undantag` och vem.",
        "Write `responds to: {id}` under the activity that does something about it. If someone else does it: write `exception` and who.",
    ),
    source=Text("Frågan ”Vad orsakar problemet?”", "The question “What causes the problem?”"),
    answered_by=("activity",),
    bad=(
        """
        problem återbesök: Var sjätte äldre är tillbaka inom en månad
          orsakas av: oro, skilda
        orsak oro: Äldre oroar sig de första dagarna hemma
        orsak skilda: Kommunen och sjukhuset planerar hemgången var för sig
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        aktivitet hembesök: Hembesök inom 72 timmar
          svarar mot: oro
        """,
    ),
    good=(
        """
        problem återbesök: Var sjätte äldre är tillbaka inom en månad
          orsakas av: oro
        orsak oro: Äldre oroar sig de första dagarna hemma
        aktivitet hembesök: Hembesök inom 72 timmar
          svarar mot: oro
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each that nothing is done about, at its deepest cause; a plan without activities is not that far."""
    roots = list(model.of(Root))
    if not roots or not any(model.of(Activity)):
        return
    met = _met(roots, answered(model))
    asked = [root for root in roots if root.id in met or all(cause in met for cause in root.caused_by)]
    findings = [
        Finding(context.origins.title(root.id), {"title": root.title, "id": root.id}, about=root)
        for root in asked
        if root.id not in met
    ]
    yield from together(RULE, findings, len(asked))


def _met(roots: list[Root], done: set[str]) -> set[str]:
    """Those that something is done about, themselves or through a cause of theirs."""
    caused: dict[str, list[str]] = {}
    for root in roots:
        for cause in root.caused_by:
            caused.setdefault(cause, []).append(root.id)
    found = set(done)
    waiting = list(done)
    while waiting:
        new = set(caused.get(waiting.pop(), ())) - found
        found |= new
        waiting += new
    return found
