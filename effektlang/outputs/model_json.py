"""The model as JSON: everything a plan means, for other programs."""

from effektlang.model.model import Model
from effektlang.outputs.output import Output
from effektlang.text import Text

OUTPUT = Output(
    name="json",
    suffixes=(".json",),
    about=Text("planens innehåll, för andra program", "what the plan means, for other programs"),
)


def write(model: Model) -> str:
    """The model as JSON that validates against the schema of `effekt schema`."""
    from effektlang.model.exchange import to_json

    return to_json(model)
