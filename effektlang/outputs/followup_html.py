"""The follow-up sheet as a form on a page of its own. It needs no server: the answers are saved as a JSON file.

The file holds `sheet`, what the sheet is, and `answers`, each answer by its key. Empty answers are left out.
"""

import json
from base64 import b64encode
from pathlib import Path

from effektlang.followup.sheet import FollowUpSheet
from effektlang.outputs.form_parts.fields import asked
from effektlang.outputs.form_parts.sections import facts, section
from effektlang.outputs.form_parts.words import SAID, WORDS
from effektlang.outputs.output import Output
from effektlang.outputs.svg_parts.markup import escaped
from effektlang.outputs.web_parts.markup import element
from effektlang.outputs.web_parts.page import page
from effektlang.outputs.web_parts.styles import styles
from effektlang.text import Text

OUTPUT = Output(
    name="form",
    suffixes=(".html", ".htm"),
    about=Text("mall för uppföljning, att fylla i med webbläsaren", "follow-up template, to fill in with the browser"),
    has_picture=True,
)
_PARTS = Path(__file__).parent / "form_parts"


def write(sheet: FollowUpSheet) -> str:
    """The page."""
    skip = element("a", _say(sheet, "skip"), class_="skip", href="#main")
    body = skip + _header(sheet) + _form(sheet) + _scripts(sheet)
    title = f"{sheet.title} – {sheet.occasion.title}"
    return page(title, styles(sheet.look, _PARTS / "form.css"), body, sheet.language)


def _say(sheet: FollowUpSheet, name: str) -> str:
    return WORDS[name].say(sheet.language)


def _header(sheet: FollowUpSheet) -> str:
    purpose = element("p", escaped(sheet.purpose)) if sheet.purpose else ""
    items = (element("li", element("a", escaped(one.heading), href=f"#{one.name}")) for one in sheet.sections)
    contents = element("nav", element("ol", "".join(items)), aria_label=_say(sheet, "contents"))
    return element("header", element("h1", escaped(sheet.title)) + purpose + facts(sheet.facts) + contents)


def _form(sheet: FollowUpSheet) -> str:
    answered = "".join(asked(field) for field in sheet.answered)
    sections = "".join(section(one, number) for number, one in enumerate(sheet.sections, start=1))
    inside = (element("p", escaped(sheet.opening)) if sheet.opening else "") + answered + _picture(sheet) + sections
    main = element("main", inside, id="main")
    return element("form", main + _bar(sheet), autocomplete="off", novalidate="", data_file=_file(sheet))


def _picture(sheet: FollowUpSheet) -> str:
    if sheet.picture is None:
        return ""
    png = b64encode(sheet.picture.png).decode()
    image = f'<img src="data:image/png;base64,{png}" alt="{escaped(sheet.picture.alternative)}">'
    return element("figure", image + element("figcaption", _say(sheet, "picture")))


def _bar(sheet: FollowUpSheet) -> str:
    """What stays in sight: how much is answered, and the ways to save."""
    told = element("p", '<span id="count"></span> <span id="told" class="quiet"></span>', role="status")
    chooser = f'<input id="open" type="file" accept=".json" hidden aria-label="{_say(sheet, "open")}">'
    buttons = (
        element("button", _say(sheet, "open"), type="button", id="choose")
        + element("button", _say(sheet, "print"), type="button", id="print")
        + element("button", _say(sheet, "save"), type="submit", class_="main")
    )
    return element("div", told + chooser + buttons, class_="bar")


def _scripts(sheet: FollowUpSheet) -> str:
    about = {"sheet": dict(sheet.about.entries)}
    words = {name: text.say(sheet.language) for name, text in SAID.items()}
    return (
        element("noscript", element("p", _say(sheet, "no_script")))
        + element("script", _json(about), id="about", type="application/json")
        + element("script", _json(words), id="words", type="application/json")
        + element("script", (_PARTS / "form.js").read_text(encoding="utf-8"))
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")


def _file(sheet: FollowUpSheet) -> str:
    """The name that the answers are saved under."""
    who = f"-{sheet.about.responsible}" if sheet.about.responsible else ""
    stem = Path(sheet.about.file).stem or sheet.about.plan
    return (
        f"{stem}-{sheet.about.occasion}{who}-{_say(sheet, 'answers')}.json".replace("/", "-").replace(" ", "-").lower()
    )
