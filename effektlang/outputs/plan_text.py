"""A model written as a plan again: the language's own text, so that a plan made by another program can be read."""

from collections.abc import Iterator

from effektlang.model.chain import Link
from effektlang.model.element import Element
from effektlang.model.model import Model
from effektlang.outputs.output import Output
from effektlang.outputs.plan_values import PlanValues
from effektlang.text import Language, Text
from effektlang.words.lookup import KIND_NAMED, PROPERTIES, properties_for
from effektlang.words.word import Property

OUTPUT = Output(
    name="eff",
    suffixes=(".eff",),
    about=Text("planen som text, på språkets ord", "the plan as text, in the words of the language"),
)

_LINKS = ("leads_to", "contributes_to", "counteracts", "feeds_back_to")


def write(model: Model) -> str:
    """The plan in the words of its own language. Elements of other plans are left to those plans."""
    own = [element for element in model.elements if element.from_plan is None]
    writer = _PlanWriter(model, model.language)
    return "\n".join("\n".join(writer.declaration(element)) + "\n" for element in (model.plan, *own))


class _PlanWriter:
    """Writes the declarations of one plan."""

    def __init__(self, model: Model, language: Language) -> None:
        self._language = language
        self._values = PlanValues(language)
        self._links: dict[str, list[Link]] = {}
        for link in model.links:
            self._links.setdefault(link.source, []).append(link)

    def declaration(self, element: Element) -> Iterator[str]:
        """The lines of one declaration."""
        kind = KIND_NAMED[element.kind]  # type: ignore[attr-defined]
        name = f" {element.id}" if kind.takes_name else ""
        yield f"{kind.form(self._language)}{name}: {self._values.text(element.title)}".rstrip()
        for row in properties_for(kind.name, None):
            if row.name in _LINKS:
                for link in self._links.get(element.id, ()):
                    if link.kind == row.name:
                        yield from self._link(link, row)
            elif hasattr(element, row.name):
                yield from self._property(row, getattr(element, row.name), "  ")

    def _property(self, row: Property, value: object, indent: str) -> Iterator[str]:
        key = row.form(self._language)
        for qualifier, said, nested in self._values.written(row, value):
            head = f"{key} {qualifier}" if qualifier else key
            yield from self._said(f"{indent}{head}: ", said, indent)
            for name, inner in nested.items():
                yield from self._nested(row, name, inner, indent + "  ")

    def _nested(self, row: Property, name: str, value: object, indent: str) -> Iterator[str]:
        """A line under a property: a word of the language, or a group's own name."""
        inner = next((one for one in PROPERTIES if one.name == name and row.name in one.under), None)
        if inner is None:
            yield f"{indent}{name}: {value}"
        else:
            yield from self._property(inner, value, indent)

    def _link(self, link: Link, row: Property) -> Iterator[str]:
        yield f"  {row.form(self._language)}: {link.target}"
        for inner in properties_for(None, row.name):
            yield from self._property(inner, getattr(link, inner.name), "    ")

    def _said(self, head: str, said: str, indent: str) -> Iterator[str]:
        """A value beside its key, with the lines that follow further in."""
        first, *rest = said.split("\n")
        yield (head + first).rstrip()
        yield from (f"{indent}  {line}".rstrip() for line in rest)
