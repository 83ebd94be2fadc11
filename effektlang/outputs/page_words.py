"""Words at the foot of a page."""

from effektlang.text import Text

PAGE = Text("sida", "page")
OF = Text("av", "of")
