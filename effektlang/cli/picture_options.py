"""What can be said of a picture, as options of commands."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from effektlang.cli.speech import say
from effektlang.picturing.choices import Choices
from effektlang.picturing.options import OPTION_NAMED, OPTIONS, Option

AFunction = TypeVar("AFunction", bound=Callable[..., object])


def picture_options(*names: str) -> Callable[[AFunction], AFunction]:
    """Add options to a command, in this order; every one there is, if none is named."""

    def add(function: AFunction) -> AFunction:
        for option in reversed([OPTION_NAMED[name] for name in names] or OPTIONS):
            function = click.option(f"--{option.name.en}", option.field, help=say(option.about), **_form(option))(
                function
            )
        return function

    return add


def _form(option: Option) -> dict[str, Any]:
    """How click reads the value."""
    if option.least is not None:
        usual = getattr(Choices(), option.field)
        return {"type": click.IntRange(min=option.least), "default": usual, "show_default": True}
    fitting = {"type": click.Choice(option.fitting)} if option.fitting else {}
    return {"multiple": option.is_many, "metavar": option.stands_for, **fitting}
