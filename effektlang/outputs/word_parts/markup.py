"""Elements of a Word document that python-docx has no words for."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

Markup = Any
"""An element of the document's XML. python-docx gives lxml's elements, which have no types."""


def element(name: str, *children: Markup, **attributes: str | int) -> Markup:
    """An element such as `w:tag`, with its `w:` attributes and what stands in it."""
    made = OxmlElement(f"w:{name}")
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), str(value))
    made.extend(children)
    return made


def text_run(text: str, *properties: Markup) -> Markup:
    """A run of text; line breaks in it become line breaks."""
    run = element("r", *((element("rPr", *properties),) if properties else ()))
    for number, line in enumerate(text.split("\n")):
        if number:
            run.append(element("br"))
        said = element("t")
        said.text = line
        said.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.append(said)
    return run
