"""The picture as a page of its own: to enlarge, to move about in and to read, with everything in one file."""

from dataclasses import replace
from pathlib import Path

from effektlang.diagram.placed import Layout
from effektlang.outputs import stamps, svg
from effektlang.outputs.html_parts.dark import rules_for_the_dark
from effektlang.outputs.html_parts.sections import address, sections
from effektlang.outputs.html_parts.tools import tools
from effektlang.outputs.html_parts.words import WORDS as W
from effektlang.outputs.output import Output
from effektlang.outputs.svg_parts.markup import escaped, tag
from effektlang.outputs.web_parts.page import page
from effektlang.text import Text

OUTPUT = Output(
    name="html",
    suffixes=(".html", ".htm"),
    about=Text("bilden som sida att utforska i webbläsaren", "the picture as a page to explore in the browser"),
    stamp=stamps.after_xml,
)
_PARTS = Path(__file__).parent / "html_parts"
_TOLD_OF_CHANGES = "; connect-src 'self'"
_RELOADS = 'new EventSource("{changes}").onmessage = () => location.reload();'


def write(layout: Layout, changes: str = "") -> str:
    """The page: the picture with its tools, and beside it all that the plan says of what is drawn.

    `changes` is where its own server tells that there is a newer page, if it has one.
    """
    language = layout.diagram.language
    picture = svg.write(_with_ways_to_the_text(layout))
    body = (
        tag("a", W["skip"].say(language), class_="skip", href="#text")
        + _header(layout)
        + tag("main", _picture(layout, picture) + _text(layout))
        + tag("script", _part("page.js") + reloading(changes))
    )
    css = _part("page.css") + _colours(picture, layout.diagram.theme.paper)
    return page(layout.diagram.title, css, body, language, _TOLD_OF_CHANGES if changes else "")


def reloading(changes: str) -> str:
    """The line of script that shows a newer page as soon as there is one; nothing where no one tells."""
    return _RELOADS.format(changes=changes) if changes else ""


def _with_ways_to_the_text(layout: Layout) -> Layout:
    """The same layout, where every box is a link to what is said of it."""
    boxes = tuple(
        replace(one, sized=replace(one.sized, box=replace(one.sized.box, url=address(one.sized.box.id))))
        for one in layout.boxes
    )
    return replace(layout, boxes=boxes)


def _colours(picture: str, paper: str) -> str:
    return f"#stage {{ background: {paper}; }}\n" + rules_for_the_dark(picture, paper)


def _header(layout: Layout) -> str:
    diagram = layout.diagram
    subtitle = tag("p", escaped(diagram.subtitle)) if diagram.subtitle else ""
    return tag("header", tag("h1", escaped(diagram.title)) + subtitle)


def _picture(layout: Layout, picture: str) -> str:
    language = layout.diagram.language
    stage = tag("div", picture, id="stage", tabindex="0", role="group", aria_label=W["stage"].say(language))
    return tag("section", tools(language) + stage, id="picture", aria_label=W["picture"].say(language))


def _text(layout: Layout) -> str:
    language = layout.diagram.language
    back = tag("button", W["back"].say(language), id="back", type="button")
    back = tag("div", back, id="back-row", class_="back", hidden="hidden")
    return tag("section", back + sections(layout.diagram), id="text", aria_label=W["text"].say(language))


def _part(name: str) -> str:
    return (_PARTS / name).read_text("utf-8")
