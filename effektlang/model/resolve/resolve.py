"""From the AST to the model: names are looked up, values weighed, links gathered, and origins kept."""

from dataclasses import replace
from typing import Any

from effektlang.characters import folded
from effektlang.model.answers import FollowUpFile
from effektlang.model.measurement import Actual
from effektlang.model.model import ENTITY_OF, AnyElement, Model
from effektlang.model.plan import Plan
from effektlang.model.resolve import answer_faults, measure_faults, name_faults
from effektlang.model.resolve.answer_files import AnswerFiles, resolve_follow_up
from effektlang.model.resolve.answering import Conflicts, answers, follows_up
from effektlang.model.resolve.fields import FieldReader
from effektlang.model.resolve.languages import Languages
from effektlang.model.resolve.library import Library, NoLibrary
from effektlang.model.resolve.links import LinkReader, demand_links, link_properties, with_assumptions
from effektlang.model.resolve.measures import MeasureReader
from effektlang.model.resolve.names import Known, Names, id_of
from effektlang.model.resolve.notes import Notes
from effektlang.model.resolve.origins import Origins
from effektlang.model.resolve.references import References
from effektlang.model.resolve.resolved import Resolved
from effektlang.model.resolve.tables import TableReader
from effektlang.quantities import order_of
from effektlang.syntax.ast import Placed
from effektlang.syntax.parse import File
from effektlang.words.lookup import kinds_meant


def resolve(file: File, library: Library | None = None) -> Resolved:
    """The model of a parsed file. What cannot be resolved is a diagnostic, and the rest is in the model."""
    head = follows_up(file.declarations)
    if head is not None:
        return resolve_follow_up(file, head, library or NoLibrary())
    return _Resolving(file, library or NoLibrary()).resolved()


class _Resolving:
    """One file on its way from AST to model."""

    def __init__(self, file: File, library: Library) -> None:
        self._file = file
        self._declarations = file.declarations
        self._library = library
        self._notes = Notes(file.source)
        self._names = Names(self._declarations, library, self._notes)
        self._references = References(self._names, self._notes)
        self._tables = TableReader(library, self._notes)
        self._links = LinkReader(self._names, self._references, self._notes)
        self._placed: dict[str, Placed] = {}
        self._misspelt = frozenset(kind for placed in self._declarations for kind in _kinds_meant(placed))

    def resolved(self) -> Resolved:
        """Everything, in the order that each step needs what comes before."""
        plan_placed = self._plan_placed()
        plan = self._plan(plan_placed)
        elements = [element for placed in self._declarations for element in self._element(placed)]
        self._chains()
        order = {element.id: place for place, element in enumerate(elements)}
        links, statements = self._links.links(order)
        conflicts = Conflicts()
        own = tuple(answers(self._declarations, self._references, self._field_reader, conflicts, self._notes))
        demand_links(self._references, links, self._notes)
        languages = Languages(self._file.source, self._declarations)
        model = Model(plan, plan.language or languages.most, (*elements, *self._brought_in()), links)
        files = AnswerFiles(self._library, self._notes, conflicts).read(self._declarations, model)
        written = (FollowUpFile(path="", answers=own),) if own else ()
        model = replace(model, answers=(*written, *files))
        origins = Origins(self._file.source, plan_placed, self._placed, statements, languages, self._misspelt)
        return Resolved(model, origins, tuple(self._notes.diagnostics), self._names.used)

    def _plan_placed(self) -> Placed | None:
        plans = self._of_kind("plan")
        for extra in plans[1:]:
            title = extra.declaration.title
            arguments = {"title": title.text if title else ""}
            self._notes.add(name_faults.TWO_PLANS, extra.span(extra.declaration.keyword), arguments)
        for extra in self._of_kind("follows_up"):
            self._notes.add(answer_faults.NOT_ALONE, extra.span(extra.declaration.keyword))
        if not plans and self._declarations and "plan" not in self._misspelt:
            first = self._declarations[0]
            self._notes.add(name_faults.NO_PLAN, first.span(first.declaration.keyword))
        return plans[0] if plans else None

    def _plan(self, placed: Placed | None) -> Plan:
        if placed is None:
            return Plan(id="plan", title="")
        title = placed.declaration.title
        return Plan(id="plan", title=title.text if title else "", **self._fields(placed))

    def _fields(self, placed: Placed) -> dict[str, Any]:
        return self._field_reader(placed).fields()

    def _field_reader(self, placed: Placed) -> FieldReader:
        measures = MeasureReader(placed, self._notes, self._tables)
        return FieldReader(placed, self._references, measures, self._notes)

    def _element(self, placed: Placed) -> tuple[AnyElement, ...]:
        declaration = placed.declaration
        kind = declaration.kind
        if kind is None or not self._names.is_own(placed):
            return ()
        id_ = id_of(declaration)
        self._placed[id_] = placed
        title = declaration.title.text if declaration.title else id_
        reader = self._field_reader(placed)
        fields = reader.fields()
        if kind.name == "indicator":
            fields = self._in_order_of_time(fields, placed)
        states = [
            (item, with_assumptions(reader.read(item.properties), self._names)) for item in link_properties(placed)
        ]
        self._links.properties(Known(id_, kind.name, title), states, placed)
        return (ENTITY_OF[kind.name](id=id_, title=title, **fields),)

    def _in_order_of_time(self, fields: dict[str, Any], placed: Placed) -> dict[str, Any]:
        """The actuals sorted by period, one for each; two that disagree are noted."""
        actuals = fields.get("actuals", ())
        assert isinstance(actuals, tuple)
        by_period: dict[object, Actual] = {}
        for actual in actuals:
            first = by_period.setdefault(actual.period, actual)
            if first is not actual:
                by_period[actual.period] = first.with_(actual)
                if first.contradicts(actual):
                    self._two_values(actual, placed)
        in_order = sorted(by_period.values(), key=lambda actual: order_of(actual.period))
        return fields | {"actuals": tuple(in_order)} if actuals else fields

    def _two_values(self, actual: Actual, placed: Placed) -> None:
        keys = placed.declaration.all("actuals")
        inline = next(item for item in keys if item.period == actual.period)
        table = next(item for item in keys if item.period is None)
        path = placed.span(table.value).within(self._file.source.text) if table.value else ""
        period = actual.period.text if actual.period else ""
        self._notes.add(measure_faults.TWO_VALUES, placed.span(inline.head), {"period": period, "path": path})

    def _chains(self) -> None:
        for placed in self._of_kind("chain"):
            self._links.chain(placed)

    def _of_kind(self, kind: str) -> list[Placed]:
        return [placed for placed in self._declarations if placed.is_a(kind)]

    def _brought_in(self) -> tuple[AnyElement, ...]:
        return tuple(self._names.brought_in.values())


def _kinds_meant(placed: Placed) -> frozenset[str]:
    """The kinds that a declaration may be of, where its word could not be read."""
    declaration = placed.declaration
    return kinds_meant(folded(declaration.keyword.text)) if declaration.kind is None else frozenset()
