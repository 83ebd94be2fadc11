"""The buttons above a picture, and the keys that do the same."""

from effektlang.outputs.html_parts.words import KEYS
from effektlang.outputs.html_parts.words import WORDS as W
from effektlang.outputs.svg_parts.markup import tag
from effektlang.text import Language


def tools(language: Language) -> str:
    """The row of buttons."""
    buttons = (
        _button("smaller", "−", language)
        + tag("output", "100 %", id="size", aria_label=W["size"].say(language))
        + _button("larger", "+", language)
        + tag("button", W["whole"].say(language), id="whole", type="button")
    )
    row = tag("div", buttons, class_="buttons", role="group", aria_label=W["tools"].say(language))
    return tag("div", row + _keys(language), class_="tools")


def _button(name: str, sign: str, language: Language) -> str:
    said = W[name].say(language)
    return tag("button", sign, id=name, type="button", aria_label=said, title=said)


def _keys(language: Language) -> str:
    rows = "".join(tag("dt", tag("kbd", key.say(language))) + tag("dd", does.say(language)) for key, does in KEYS)
    return tag("details", tag("summary", W["keys"].say(language)) + tag("dl", rows))
