"""A whole web page in one file, which fetches nothing from elsewhere."""

from effektlang.outputs.svg_parts.markup import escaped
from effektlang.outputs.web_parts.markup import element
from effektlang.text import Language

_NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"


def page(title: str, css: str, body: str, language: Language, besides: str = "") -> str:
    """The page; `body` is markup, `title` is not. `besides` is what its security policy allows besides the usual."""
    head = element(
        "head",
        '<meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING_FROM_ELSEWHERE}{besides}">'
        + element("title", escaped(title))
        + element("style", "\n" + css),
    )
    return "<!doctype html>\n" + element("html", f"\n{head}\n{element('body', body)}\n", lang=language) + "\n"
