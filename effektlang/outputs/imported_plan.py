"""A plan that was brought in from a spreadsheet, as text, with what could not be placed as comments at its end."""

from collections.abc import Iterator

from effektlang.characters import shortened
from effektlang.drafting.importing.imported import Imported, Left
from effektlang.drafting.importing.sheet import letter
from effektlang.outputs import plan_text
from effektlang.outputs.output import Output
from effektlang.text import Language, Text

OUTPUT = Output(
    name="eff",
    suffixes=(".eff",),
    about=Text("planen ur ett kalkylblad som text", "the plan out of a spreadsheet as text"),
)

_LEFT = Text(
    "Det här stod också i kalkylbladet, men gick inte att placera. Flytta in det som behövs och ta bort resten.",
    "This stood in the sheet too, but could not be placed. Move in what is needed and remove the rest.",
)
_PLACE = Text("Rad {row}, {place}: {text}", "Row {row}, {place}: {text}")
_ABOUT = Text("Rad {row}, {place} för ”{about}”: {text}", "Row {row}, {place} for “{about}”: {text}")


def write(imported: Imported) -> str:
    """The plan, then a comment for each cell that is not in it."""
    return plan_text.write(imported.model) + "".join(_comments(imported.left, imported.model.language))


def _comments(left: tuple[Left, ...], language: Language) -> Iterator[str]:
    if left:
        yield f"\n# {_LEFT.say(language)}\n"
    for one in left:
        place = f"{letter(one.column)} ({one.heading})" if one.heading else letter(one.column)
        said = {"row": one.row, "place": place, "about": shortened(one.about), "text": one.text}
        yield f"# {(_ABOUT if one.about else _PLACE).say(language, said)}\n"
