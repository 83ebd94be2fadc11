"""Markdown for what an editor shows beside the text."""

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def escaped(text: str) -> str:
    """A planner's own text, so that no letter of it is taken for a mark."""
    return _SPECIAL.sub(r"\\\1", text)


def without_marks(markdown: str) -> str:
    """Markdown as plain text, for editors that show none."""
    plain = markdown.replace("**", "").replace("```effekt\n", "").replace("\n```", "").replace("  \n", "\n")
    return re.sub(r"\\([\\`*_{}\[\]<>#|~])", r"\1", re.sub(r"(?<!\\)`", "", plain))
