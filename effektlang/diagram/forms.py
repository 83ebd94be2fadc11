"""What a picture of the chain may be asked for: which way it goes, and what its boxes are called."""

from typing import Literal, get_args

Direction = Literal["lr", "rl", "tb", "bt"]
"""From left to right, right to left, top to bottom, or bottom to top."""
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)
Form = Literal["chain", "benefit"]
"""As in the language; or as changes, effects, benefits and costs."""
FORMS: tuple[Form, ...] = get_args(Form)
