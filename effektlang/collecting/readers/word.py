"""A sheet filled in with Word or LibreOffice: each answer stands in a content control whose tag is its key."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from effektlang.collecting.filled import Entry, Filled, NotASheet, filled
from effektlang.followup.keys import NAMES, key, parts_of
from effektlang.text import Text

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

SUFFIXES = (".docx", ".docm")
_DAMAGED = Text("den går inte att öppna som ett Word-dokument", "it cannot be opened as a Word document")
_BREAKS = {"br": "\n", "cr": "\n", "tab": "\t"}


def read(name: str, data: bytes) -> Filled:
    """The answers of a Word document; raises `NotASheet`."""
    import docx

    try:
        body = docx.Document(BytesIO(data)).element.body
    except (BadZipFile, KeyError, ValueError, OSError) as error:
        raise NotASheet(_DAMAGED) from error
    return filled(name, list(_entries(body)))


def _entries(body: "BaseOxmlElement") -> Iterator[Entry]:
    from docx.oxml.ns import qn

    controls = list(body.iter(qn("w:sdt")))
    names = _names(body)
    in_order = names if len(names) == len(controls) else [""] * len(controls)
    for control, name in zip(controls, in_order, strict=True):
        properties, content = control.find(qn("w:sdtPr")), control.find(qn("w:sdtContent"))
        if properties is None or content is None:
            continue
        named = _value(properties, "w:tag") or name
        is_empty = properties.find(qn("w:showingPlcHdr")) is not None
        if named:
            yield Entry(named, "" if is_empty else _text(content), _value(properties, "w:alias") or named)


def _names(body: "BaseOxmlElement") -> list[str]:
    """The keys of all controls in order, as the document lists them for programs that lose the tags."""
    from docx.oxml.ns import qn

    for paragraph in reversed(list(body.iter(qn("w:p")))):
        said = "".join(text.text or "" for text in paragraph.iter(qn("w:t")))
        if said.startswith(NAMES):
            return ["/".join(key(part) for part in parts_of(name)) for name in said.split()[1:]]
    return []


def _value(properties: "BaseOxmlElement", name: str) -> str:
    from docx.oxml.ns import qn

    found = properties.find(qn(name))
    return found.get(qn("w:val")) or "" if found is not None else ""


def _text(content: "BaseOxmlElement") -> str:
    """What is seen in a control: deleted text is not, and paragraphs and breaks become lines."""
    said: list[str] = []
    for part in content.iter():
        name = str(part.tag).rpartition("}")[2]
        if name == "t":
            said.append(part.text or "")
        elif name == "p" and said:
            said.append("\n")
        else:
            said.append(_BREAKS.get(name, ""))
    return "".join(said)
