"""Seven principles of systematic leadership development, one question for each (family L)."""

from effektlang.text import Text

NAME = Text("ledarskap", "leadership")
