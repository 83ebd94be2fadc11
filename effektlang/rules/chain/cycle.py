"""A chain that bites its own tail."""

from collections.abc import Iterator

from effektlang.model.chain import Link
from effektlang.model.model import Model
from effektlang.rules.rule import ERROR, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K007",
    name=Text("cirkel-i-kedjan", "circle-in-the-chain"),
    severities=ERROR,
    message=Text(
        "Kedjan går i cirkel: {circle}. Var börjar den?",
        "The chain runs in a circle: {circle}. Where does it begin?",
    ),
    why=Text(
        "En kedja visar vad som kommer före vad. I en cirkel kommer allt före sig självt.",
        "A chain shows what comes before what. In a circle everything comes before itself.",
    ),
    way_out=Text(
        "Ta bort den länk som går tillbaka, eller skriv `verkar tillbaka på` om slingan är meningen.",
        "Remove the link that goes back, or write `feeds back to` if the loop is meant.",
    ),
    source=Text("gsn2x, som kontrollerar argumentkedjor", "gsn2x, which checks chains of argument"),
    bad=(
        """
        effekt a: Tryggare hemma
          leder till: b
                      ^
        effekt b: Lugnare nätter
          leder till: a
        """,
    ),
    good=(
        """
        effekt a: Tryggare hemma
          leder till: b
        effekt b: Lugnare nätter
          verkar tillbaka på: a
        """,
    ),
)


def check(_: Model, context: Context) -> Iterator[Finding]:
    """Ask about each circle, once."""
    for circle in context.graph.circles:
        titles = " → ".join(context.title(id_) for id_ in (*circle, circle[0]))
        first, *rest = _links(context, circle)
        others = tuple(context.origins.link(link) for link in rest)
        yield Finding(context.origins.link(first), {"circle": titles}, others)


def _links(context: Context, circle: list[str]) -> list[Link]:
    following = [*circle[1:], circle[0]]
    return [
        next(link for link in context.graph.consequences(source) if link.target == target)
        for source, target in zip(circle, following, strict=True)
    ]
