"""A model written as a plan again: the language's own text, so that a plan made by another program can be read."""

from collections.abc import Iterable, Iterator

from effektlang.model.answers import Answer, FollowUpFile
from effektlang.model.chain import LINK_KINDS, Link
from effektlang.model.element import Element
from effektlang.model.model import Model
from effektlang.model.written import PlanValues
from effektlang.outputs.output import Output
from effektlang.text import Language, Text
from effektlang.words.lookup import KIND_NAMED, PROPERTIES, properties_for
from effektlang.words.word import Property

OUTPUT = Output(
    name="eff",
    suffixes=(".eff",),
    about=Text("planen som text, på språkets ord", "the plan as text, in the words of the language"),
)


def write(model: Model) -> str:
    """The plan in the words of its own language. Elements of other plans are left to those plans."""
    own = [element for element in model.elements if element.from_plan is None]
    writer = DeclarationWriter(model.language, model.links)
    written = [writer.declaration(element) for element in (model.plan, *own)]
    answered = [writer.answer(answer) for file in model.answers if not file.path for answer in file.answers]
    return _joined([*written, *answered])


def follow_up_text(file: FollowUpFile, plan: str, language: Language) -> str:
    """A follow-up file as text; `plan` is the path of the plan that it follows up."""
    writer = DeclarationWriter(language)
    lessons = (writer.declaration(lesson) for lesson in file.lessons)
    return _joined([writer.opening(file, plan), *map(writer.answer, file.answers), *lessons])


def _joined(declarations: Iterable[Iterator[str]]) -> str:
    return "\n".join("\n".join(lines) + "\n" for lines in declarations)


class DeclarationWriter:
    """Writes declarations in one language, each with those of the links that go from it."""

    def __init__(self, language: Language, links: Iterable[Link] = ()) -> None:
        self._language = language
        self._values = PlanValues(language)
        self._links: dict[str, list[Link]] = {}
        for link in links:
            self._links.setdefault(link.source, []).append(link)

    def declaration(self, element: Element) -> Iterator[str]:
        """The lines of one declaration."""
        kind = KIND_NAMED[element.kind]
        name = f" {element.id}" if kind.takes_name else ""
        yield f"{kind.form(self._language)}{name}: {self._values.text(element.title)}".rstrip()
        for row in properties_for(kind.name, None):
            if row.name in LINK_KINDS:
                for link in self._links.get(element.id, ()):
                    if link.kind == row.name:
                        yield from self._link(link, row)
            elif hasattr(element, row.name):
                yield from self._property(row, getattr(element, row.name), "  ")

    def opening(self, file: FollowUpFile, plan: str) -> Iterator[str]:
        """The lines that a follow-up file begins with."""
        yield f"{KIND_NAMED['follows_up'].form(self._language)}: {plan}"
        yield from self.properties("follows_up", file)

    def answer(self, answer: Answer) -> Iterator[str]:
        """The lines of what was answered about one element or link."""
        yield f"{KIND_NAMED['answer'].form(self._language)}: {answer.subject.id}"
        yield from self.properties("answer", answer)

    def properties(self, kind: str, holder: FollowUpFile | Answer) -> Iterator[str]:
        """The lines of the properties that a kind has."""
        for row in properties_for(kind, None):
            yield from self._property(row, getattr(holder, row.name), "  ")

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
