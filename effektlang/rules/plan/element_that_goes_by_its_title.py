"""An element that others refer to by an id made of its title."""

from collections.abc import Iterator

from effektlang.diagnostics import Edit, Fix
from effektlang.model.model import Model
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.syntax.ast import Placed, Property, Reference, References
from effektlang.syntax.guesses import write
from effektlang.text import Text

RULE = Rule(
    code="P018",
    name=Text("element-som-går-under-sin-titel", "element-that-goes-by-its-title"),
    severities=INFO,
    message=Text(
        "Ska hänvisningarna till ”{title}” hålla när titeln ändras?",
        "Are the references to “{title}” to hold when the title changes?",
    ),
    why=Text(
        "Utan eget id går elementet under sin titel. Ändrar ni ett ord i den pekar de andra raderna inte längre rätt.",
        "Without an id of its own the element goes by its title. Change a word of it, and other lines no longer find it.",
    ),
    way_out=Text("Skriv ett id efter ordet, till exempel `{id}`.", "Write an id after the word, such as `{id}`."),
    source=Text("Egen regel: texten ska gå att ändra utan att kedjan går av",
                "Our own rule: the text can be changed without breaking the chain"),
    bad=(
        """
        effekt: Fler når målen
                ^^^^^^^^^^^^^^
          leder till: fler-går-vidare
        effekt: Färre slutar skolan
          leder till: fler-når-målen
        effekt fler-går-vidare: Fler går vidare
        """,
        """
        prestation: Läxhjälp två kvällar i veckan
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        effekt fler-når-målen: Fler når målen
        kedja: läxhjälp-två-kvällar-i-veckan → fler-når-målen
        """,
    ),
    good=(
        """
        effekt fler-når-målen: Fler når målen
        effekt: Färre slutar skolan
          leder till: fler-når-målen
        """,
    ),
)  # fmt: skip


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each, and offer to write the id that it goes by."""
    placed = context.origins.elements
    unnamed = {id_: one for id_, one in placed.items() if one.declaration.name is None}
    if not unnamed:
        return
    referred = {name for one in placed.values() for name in _names_in(one.declaration.properties)}
    referred.update(_names_in_chains(context))
    for id_, one in unnamed.items():
        if id_ in referred:
            arguments = {"title": model.by_id[id_].title, "id": id_}
            yield Finding(context.origins.title(id_), arguments, fixes=(_fix(id_, one),), about=model.by_id[id_])


def _names_in(properties: tuple[Property, ...]) -> Iterator[str]:
    """Every id that is written in the values of some properties and under them."""
    for item in properties:
        if isinstance(item.value, References):
            yield from (one.name.text for one in item.value.items if isinstance(one, Reference) and not one.literal)
        yield from _names_in(item.properties)


def _names_in_chains(context: Context) -> Iterator[str]:
    """Every id that is written after `chain`."""
    for (source, target, _), statements in context.origins.links.items():
        if any(statement.item is None for statement in statements):
            yield from (source, target)


def _fix(id_: str, placed: Placed) -> Fix:
    after = placed.span(placed.declaration.keyword).end
    return Fix(write(id_), (Edit(after, after, f" {id_}"),))
