"""A picture as a figure in a page of HTML, with its words for those who would rather read them."""

import re
from hashlib import sha256

from effektlang.diagram.alternative import sentences
from effektlang.diagram.placed import Layout
from effektlang.embedding.picture import Embedded
from effektlang.outputs import svg
from effektlang.outputs.svg_parts.markup import escaped, tag
from effektlang.text import Text

_IN_WORDS = Text("Bilden i ord", "The picture in words")
_NAMED = re.compile(r'(?P<attribute> id| aria-labelledby| aria-describedby)="(?P<name>[^"]*)"')
_SIZE = re.compile(r'(<svg [^>]*?) width="(?P<width>[\d.]+)pt" height="[\d.]+pt"')


def figure(picture: Embedded) -> str:
    """The picture itself, its caption and its words, on lines without gaps so that no Markdown reader cuts it."""
    diagram = picture.layout.diagram
    words = "".join(tag("p", escaped(one)) for one in sentences(diagram))
    words = tag("details", tag("summary", _IN_WORDS.say(diagram.language)) + words)
    caption = tag("figcaption", escaped(picture.caption) + words)
    return tag("figure", _drawn(picture.layout) + caption, class_="effekt", lang=diagram.language)


def message(said: str) -> str:
    """Why there is no picture, where the picture would have stood."""
    return tag("p", tag("strong", escaped(f"effekt: {said}")), class_="effekt-message", role="note")


def _drawn(layout: Layout) -> str:
    """The SVG, never wider than the page, with names that no other picture on the page has."""
    text = svg.write(layout).replace("\n", "")
    mark = "effekt-" + sha256(text.encode("utf-8")).hexdigest()[:8]
    text = _NAMED.sub(lambda found: f'{found["attribute"]}="{mark}-{found["name"]}"', text)
    return _SIZE.sub(r'\1 style="width:\g<width>pt;max-width:100%;height:auto"', text)
