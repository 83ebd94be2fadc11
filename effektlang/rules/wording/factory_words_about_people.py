"""Words from the making of goods, where something is done with people."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Output
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.titles.claims import factory_word
from effektlang.rules.titles.title import read
from effektlang.text import Text

RULE = Rule(
    code="O012",
    name=Text("fabriksord-om-människor", "factory-words-about-people"),
    severities=INFO,
    default=False,
    message=Text(
        "Vad betyder ”{title}” för {groups}? ”{word}” är ett ord för varor.",
        "What does “{title}” mean to {groups}? “{word}” is a word for goods.",
    ),
    why=Text(
        "En vara görs färdig och lämnas över. Vård, stöd och lärande blir till i mötet, och den det gäller gör en del av arbetet. Ord från fabriken gömmer den delen.",
        "Goods are finished and handed over. Care, support and learning come about in the meeting, and those concerned do part of the work. Words from the factory hide that part.",
    ),
    way_out=Text(
        "Skriv vad ni gör tillsammans med dem det är till för: ”Hjälp hemma på de tider den äldre väljer”.",
        "Write what you do together with those it is for: “Help at home at times that the older person chooses”.",
    ),
    source=Text(
        "Forskningen om varulogik och tjänstelogik (Vargo och Lusch; Grönroos)",
        "Research on goods-dominant and service-dominant logic (Vargo and Lusch; Grönroos)",
    ),
    bad=(
        """
        intressent äldre: Äldre
        prestation timmar: Levererade hemtjänsttimmar
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^
          för: äldre
        """,
    ),
    good=(
        """
        intressent äldre: Äldre
        prestation hjälp: Hjälp hemma på de tider den äldre väljer
          för: äldre
        """,
        """
        aktivitet drift: Drift av vattenverket
        """,
    ),
)


def check(element: Activity | Output, context: Context) -> Iterator[Finding]:
    """Ask what it means to those it is for, where the title has a word for goods."""
    word = factory_word(read(element.title, context.model.language)) if element.for_whom else None
    if word:
        groups = tuple(f"”{context.title(id_)}”" for id_ in element.for_whom)
        arguments = {"title": element.title, "groups": groups, "word": word}
        yield Finding(context.origins.title(element.id), arguments)
