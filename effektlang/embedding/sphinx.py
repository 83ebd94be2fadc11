"""An extension for Sphinx: `.. effekt:: plan.eff` draws a plan, or the text below it.

Name `effektlang.embedding.sphinx` among `extensions` in `conf.py`.
"""

from hashlib import sha256
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from effektlang import __version__
from effektlang.cli.speech import environment_language
from effektlang.diagram.alternative import sentences
from effektlang.embedding.fence import Fence, named, read_options, spellings
from effektlang.embedding.figure import figure
from effektlang.embedding.picture import Embedded, embedded
from effektlang.outputs import png
from effektlang.text import Refusal


class EffektNode(nodes.General, nodes.Element):
    """A picture of a plan; its attributes are the same picture for each kind of document."""


class EffektDirective(SphinxDirective):
    """Draws the plan in a file, counted from the page's folder, or the plan that stands in the directive."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Any]] = dict.fromkeys(spellings(), directives.unchanged)

    def run(self) -> list[nodes.Node]:
        """The picture, or what stands in its way."""
        try:
            fence = self._fence()
            made = embedded(fence, Path(self.env.doc2path(self.env.docname)).parent)
        except Refusal as refusal:
            raise self.error(f"effekt: {refusal.say(environment_language())}") from refusal
        for path in made.files:
            self.env.note_dependency(str(path))
        return [_node(made)]

    def _fence(self) -> Fence:
        argument = self.arguments[0] if self.arguments else ""
        from_argument = read_options(argument) if "=" in argument else {"file": argument} if argument else {}
        return Fence({**from_argument, **named(self.options)}, "\n".join(self.content))


def setup(app: Sphinx) -> dict[str, Any]:
    """What Sphinx asks an extension for."""
    app.add_directive("effekt", EffektDirective)
    words = (_enter, _leave)
    app.add_node(EffektNode, html=(_html, _leave), latex=(_latex, _leave), text=words, man=words, texinfo=words)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}


def _node(made: Embedded) -> EffektNode:
    """The picture, with its words inside for those who write words."""
    words = [nodes.paragraph("", one) for one in sentences(made.layout.diagram)]
    return EffektNode("", *words, html=figure(made), png=png.write(made.layout))


def _html(writer: Any, node: EffektNode) -> None:  # docutils' writers share no type
    writer.body.append(node["html"])
    raise nodes.SkipNode


def _latex(writer: Any, node: EffektNode) -> None:
    name = f"effekt-{sha256(node['png']).hexdigest()[:12]}.png"
    Path(writer.builder.outdir, name).write_bytes(node["png"])
    writer.body.append(f"\n\\noindent\\sphinxincludegraphics{{{{{name}}}}}\n")
    raise nodes.SkipNode


def _enter(writer: Any, node: EffektNode) -> None:
    """The words inside are written as they are."""


def _leave(writer: Any, node: EffektNode) -> None:
    """Nothing is left to write after a picture."""
